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
  const { findTwice, noteInserted, readBox, box, clock } = create();
  expect([await findTwice(text), readBox.mock.calls.length]).toEqual([undefined, 0]);
  noteInserted(text);
  expect([await findTwice(text), await findTwice(text)]).toEqual(['in-box', undefined]);
  noteInserted(text);
  expect(await findTwice(text)).toBe('in-box');
  clock.now = UNDO_MS;
  noteInserted('another');
  expect(await findTwice(text)).toBe('in-box');
  box.now = '';
  clock.now += UNDO_MS;
  expect(await findTwice(text)).toBe(undefined);
});

test('J12: a press long after the words are gone from the screen is no answer to them', async () => {
  const { findTwice, noteInserted, clock } = create();
  noteInserted(text);
  expect(await findTwice(text)).toBe('in-box');
  clock.now = UNDO_MS;
  expect([await findTwice(text), await findTwice(text)]).toEqual(['in-box', undefined]);
});

test('J12: after an undo the next time is the first again', async () => {
  const { findTwice, noteInserted, forget, readBox } = create();
  noteInserted(text);
  expect(await findTwice(text)).toBe('in-box');
  forget(text);
  expect([await findTwice(text), readBox.mock.calls.length]).toEqual([undefined, 1]);
});

test('J12: a text that was sent is asked about until the buyer writes, whatever the box holds', async () => {
  const { findTwice, noteInserted, noteSent, noteAnswer, box, readBox } = create();
  noteInserted(text);
  noteSent(text);
  box.now = '';
  expect([await findTwice(text), await findTwice(text), readBox.mock.calls.length]).toEqual(['sent', undefined, 0]);
  noteInserted(text);
  noteSent(text);
  noteAnswer();
  expect(await findTwice(text)).toBe(undefined);
});
