import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageConnection } from '../../../../app/panel/page/connect-page.ts';
import { useComposer } from '../../../../app/panel/conversation/use-composer.ts';
import { UNDO_MS } from '../../../../components/reply/once-more.ts';
import type { InsertOutcome } from '../../../../domain/reply/insert.ts';
import type { Reading } from '../../../../domain/reading.ts';
import { startTexts } from '../../../../locales/index.ts';

const INSERTED = 'Inserted. You are in the reply box now: read it, then press Send.';

const writable = { kind: 'textarea', readOnly: false } as const;

interface Box {
  conversation?: string;
  outcome?: InsertOutcome;
  composer?: Reading['composer'];
  messageLimit?: number;
  draft?: { conversation: string; length: number };
}

beforeAll(() => startTexts('en'));
beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A conversation's reply box, seen from the open card. */
function openBox({ conversation = 'one', composer = writable, ...box }: Box = {}) {
  const call = vi.fn(async (name: string, _ask: unknown): Promise<unknown> => {
    if (name === 'insert') return box.outcome ?? { kind: 'arrived' };
    return name === 'undo' ? { restored: true } : { draft: 'Guten Tag', selection: '' };
  });
  const page = { call, subscribe: () => () => {}, draft: () => box.draft } as unknown as PageConnection;
  const reading = { conversation, composer, messages: [] as Reading['messages'] } as Reading;
  const policy = { messageLimit: box.messageLimit } as Parameters<typeof useComposer>[2];
  const { result, rerender } = renderHook(({ card }) => useComposer(page, reading, policy, card), {
    initialProps: { card: 'sizes' },
  });
  const asked = (name: string) => call.mock.calls.filter(([called]) => called === name).map(([, ask]) => ask);
  const insert = (text: string, file?: string) =>
    act(async () => {
      if (result.current.mode === 'copy') result.current.copy(text);
      else await result.current.inserting.runInsert(text, undefined, { said: file, stays: file !== undefined });
    });
  return { result, asked, insert, open: (card: string) => rerender({ card }) };
}

describe('one reply box for all cards', () => {
  it('says that the text is already there in the card that asked, and in no other', async () => {
    const { result, insert, open } = openBox();
    await insert('Guten Tag');
    const there = [result.current.said, result.current.onUndo !== undefined];
    open('product');
    expect([there, result.current.said, result.current.onUndo]).toEqual([[INSERTED, true], undefined, undefined]);
  });

  it('offers undo for ten seconds in every card', async () => {
    const { result, insert } = openBox();
    await insert('Guten Tag');
    await act(() => vi.advanceTimersByTimeAsync(UNDO_MS));
    expect([result.current.said, result.current.onUndo]).toEqual([undefined, undefined]);
  });

  it('takes the last insert back by the key, whichever card made it, and once', async () => {
    const { result, insert, open, asked } = openBox();
    await insert('Guten Tag');
    open('reply');
    await act(async () => result.current.undoLast?.());
    await act(async () => result.current.undoLast?.());
    expect([asked('undo'), result.current.said]).toEqual([
      [{ conversation: 'one' }],
      'Undone. The draft is as it was.',
    ]);
  });

  it('keeps on telling what is to be attached', async () => {
    const { result, insert } = openBox();
    await insert('Guten Tag', 'ce.pdf');
    await act(() => vi.advanceTimersByTimeAsync(UNDO_MS));
    expect(result.current.said).toContain('ce.pdf');
  });

  it('does not insert what is already there, from whichever card', async () => {
    const { insert, open, asked } = openBox();
    await insert('Guten Tag');
    open('product');
    await insert('Guten Tag');
    expect(asked('insert')).toHaveLength(1);
  });

  it('copies where the page has no box that may be written into', async () => {
    const { result, insert, asked } = openBox({ composer: { kind: 'textarea', readOnly: true } });
    await insert('Guten Tag');
    expect([result.current.mode, asked('insert')]).toEqual(['copy', []]);
  });
});

describe('the limit of a message', () => {
  const limitOf = (box: Box) => openBox(box).result.current.limit;

  it("is the box's own before the team's", () => {
    const composer = { ...writable, limit: 500 };
    expect(limitOf({ composer, messageLimit: 2000 })).toEqual({ characters: 500, by: 'composer', taken: 0 });
  });

  it("is the team's where the box has none, less what the draft of this conversation takes", () => {
    const draft = { conversation: 'one', length: 40 };
    expect(limitOf({ messageLimit: 2000, draft })).toEqual({ characters: 2000, by: 'policy', taken: 40 });
    expect(limitOf({ messageLimit: 2000, draft, conversation: 'two' })?.taken).toBe(0);
  });

  it('goes with the text to the page', async () => {
    const { insert, asked } = openBox({ messageLimit: 2000 });
    await insert('Guten Tag');
    expect(asked('insert')).toEqual([{ conversation: 'one', text: 'Guten Tag', limit: 2000 }]);
  });
});
