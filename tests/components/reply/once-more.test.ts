import { expect, test, vi } from 'vitest';
import { createOnceMore, UNDO_MS } from '../../../components/reply/once-more.ts';

const text = 'Guten Tag,\n\nIhr Paket ist unterwegs.';

function create() {
  const box = { now: `<p>${text.replace(/\s+/g, ' ')}\u200b</p>` };
  const clock = { now: 0 };
  const readBox = vi.fn(async () => box.now);
  return { ...createOnceMore(readBox, () => clock.now), readBox, box, clock };
}

test('L37: a text is asked about while it is in the box, and each second one again', async () => {
  const { isMeant, noteInserted, readBox, box, clock } = create();
  expect([await isMeant(text), readBox.mock.calls.length]).toEqual([true, 0]);
  noteInserted(text);
  expect([await isMeant(text), await isMeant(text)]).toEqual([false, true]);
  noteInserted(text);
  expect(await isMeant(text)).toBe(false);
  clock.now = UNDO_MS;
  noteInserted('another');
  expect(await isMeant(text)).toBe(false);
  box.now = '';
  clock.now += UNDO_MS;
  expect(await isMeant(text)).toBe(true);
});

test('J12: a press long after the words are gone from the screen is no answer to them', async () => {
  const { isMeant, noteInserted, clock } = create();
  noteInserted(text);
  expect(await isMeant(text)).toBe(false);
  clock.now = UNDO_MS;
  expect([await isMeant(text), await isMeant(text)]).toEqual([false, true]);
});

test('J12: after an undo, or once it was sent, the next time is the first again', async () => {
  const { isMeant, noteInserted, forget, readBox } = create();
  noteInserted(text);
  expect(await isMeant(text)).toBe(false);
  forget(text);
  expect([await isMeant(text), readBox.mock.calls.length]).toEqual([true, 1]);
});
