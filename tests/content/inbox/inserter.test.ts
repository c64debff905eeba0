// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { KeyGuard } from '../../../content/composer/key-guard.ts';
import { handWriting } from '../../../content/composer/writing.ts';
import type { WriteOrder } from '../../../content/composer/write-order.ts';
import type { BoxFollower } from '../../../content/inbox/follow-box.ts';
import { createInserter } from '../../../content/inbox/inserter.ts';
import type { PageReader } from '../../../content/inbox/page-reader.ts';
import type { PageState } from '../../../domain/reading.ts';

const undo = vi.fn(async () => true);
const order = { conversation: 'annika', text: 'Liebe Annika' };
/** What the page shows each time it is asked; the last goes on. */
let answers: boolean[];
let written: WriteOrder | undefined;

function openInserter() {
  const isOpen = () => (answers.length > 1 ? answers.shift() : answers[0]) === true;
  const reader = {
    isOpen,
    untilSure: async () => undefined,
    look: () => ({ composer: () => ({ element: document.createElement('textarea') }) }),
  } as unknown as PageReader;
  const shown = () => ({ kind: 'open', reading: { conversation: 'annika' } }) as unknown as PageState;
  const keys = { hold: () => undefined } as unknown as KeyGuard;
  const box = { look: () => undefined } as unknown as BoxFollower;
  return createInserter(reader, shown, keys, box, async () => undefined);
}

beforeEach(() => {
  undo.mockClear();
  written = undefined;
  handWriting(async (_element, wanted) => {
    written = wanted;
    return { kind: 'arrived', undo };
  });
});

describe('L22: an insert', () => {
  it('arrives where its conversation is open before and after', async () => {
    answers = [true];
    expect(await openInserter().insert(order)).toEqual({ kind: 'arrived' });
    expect(undo).not.toHaveBeenCalled();
  });

  it('is refused before anything is written where another one is open', async () => {
    answers = [false];
    expect(await openInserter().insert(order)).toEqual({ kind: 'refused', reason: 'conversation-changed' });
    expect(written).toBeUndefined();
  });

  it('hands over what asks the page again before each step', async () => {
    answers = [true];
    await openInserter().insert(order);
    answers = [true, false];
    expect([written?.mayWrite?.(), written?.mayWrite?.()]).toEqual([true, false]);
  });

  it('is taken back and refused where another one came while it was written', async () => {
    answers = [true, false];
    expect(await openInserter().insert(order)).toEqual({ kind: 'refused', reason: 'conversation-changed' });
    expect(undo).toHaveBeenCalledOnce();
  });

  it('stays where the page was only being drawn', async () => {
    answers = [true, false, true];
    expect(await openInserter().insert(order)).toEqual({ kind: 'arrived' });
    expect(undo).not.toHaveBeenCalled();
  });
});
