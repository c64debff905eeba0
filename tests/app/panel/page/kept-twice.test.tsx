import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { useConversationValue } from '../../../../app/panel/conversation/use-conversation-value.ts';
import type { ConversationStore } from '../../../../storage/conversation-store.ts';

let kept: string | undefined;
let isFull: boolean;
const store = {
  get: async () => kept,
  put: async (_conversation: string, value: string | undefined) => {
    if (isFull) throw new Error('E_QUOTA');
    kept = value;
  },
} as unknown as ConversationStore<string>;

beforeEach(() => {
  kept = undefined;
  isFull = false;
});

const comeBack = () => act(async () => void window.dispatchEvent(new Event('focus')));

describe('Q12: one conversation in two tabs', () => {
  it('shows what was said in the other one when the agent comes back', async () => {
    const { result } = renderHook(() => useConversationValue(store, 'etsy 1'));
    await act(async () => result.current.keep('first'));
    kept = 'first, and second in the other tab';
    await comeBack();
    await waitFor(() => expect(result.current.value).toBe('first, and second in the other tab'));
  });

  it('goes on from there', async () => {
    const { result } = renderHook(() => useConversationValue(store, 'etsy 1'));
    kept = 'other';
    await comeBack();
    await act(async () => result.current.keep(`${result.current.value}, more`));
    expect(kept).toBe('other, more');
  });

  it('keeps what is typed while the agent comes back', async () => {
    const { result } = renderHook(() => useConversationValue(store, 'etsy 1'));
    kept = 'other';
    await act(async () => {
      window.dispatchEvent(new Event('focus'));
      result.current.keep('typed');
    });
    expect(result.current.value).toBe('typed');
  });

  it('loses nothing that could not be written', async () => {
    const { result } = renderHook(() => useConversationValue(store, 'etsy 1'));
    isFull = true;
    await act(async () => result.current.keep('only here'));
    await comeBack();
    expect([result.current.value, result.current.isLost]).toEqual(['only here', true]);
  });
});
