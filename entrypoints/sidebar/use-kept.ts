import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reading } from '../../domain/reading.ts';
import type { ConversationStore } from '../../storage/conversation-store.ts';

/** Names a conversation among those of all sites. */
export function conversationKey({ site, conversation }: Reading): string {
  return `${site} ${conversation}`;
}

interface Held<T> {
  readonly of: string | undefined;
  readonly value: T | undefined;
}

/**
 * Something kept beside one conversation, so that it is there when the agent comes back, after an update too. Without a conversation
 * (`undefined`) it lives as long as the panel. `isLost`: it could not be written, and is here until the panel goes.
 */
export function useKept<T>(store: ConversationStore<T>, conversation: string | undefined) {
  const [held, setHeld] = useState<Held<T>>({ of: conversation, value: undefined });
  const [isLost, setLost] = useState(false);
  const newest = useRef<Held<T>>(undefined);
  useEffect(() => {
    if (conversation === undefined) return undefined;
    let isLate = false;
    void store.get(conversation).then(
      (value) => {
        // What was typed meanwhile is newer than what was kept.
        if (!isLate && newest.current?.of !== conversation) setHeld({ of: conversation, value });
      },
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [store, conversation]);
  const keep = useCallback(
    (value: T | undefined) => {
      newest.current = { of: conversation, value };
      setHeld(newest.current);
      if (conversation === undefined) return;
      void store.put(conversation, value, new Date().toISOString()).then(
        () => setLost(false),
        () => setLost(true),
      );
    },
    [store, conversation],
  );
  return { value: held.of === conversation ? held.value : undefined, keep, isLost };
}
