import { expect, test, vi } from 'vitest';
import { createOnceMore, UNDO_MS } from '../../../components/reply/once-more.ts';

const text = 'Guten Tag,\n\nIhr Paket ist unterwegs.';

test('L37: a text is asked about only while it can be undone, and each second one anew', async () => {
  let now = 0;
  const readBox = vi.fn(async () => `<p>${text.replace(/\s+/g, ' ')}\u200b</p>`);
  const { isMeant, noteInserted } = createOnceMore(readBox, () => now);

  expect([await isMeant(text), readBox.mock.calls.length]).toEqual([true, 0]);
  noteInserted(text);
  expect([await isMeant(text), await isMeant(text)]).toEqual([false, true]);
  noteInserted(text);
  expect(await isMeant(text)).toBe(false);
  now = UNDO_MS;
  noteInserted('another');
  expect([await isMeant(text), readBox.mock.calls.length]).toEqual([true, 2]);
});
