import { useCallback, useEffect, useRef, useState } from 'react';
import type { ConversationStore } from '../../../storage/conversation-store.ts';

interface Held<T> {
  readonly of: string | undefined;
  readonly value: T | undefined;
}

/**
 * Something kept beside one conversation, so that it is there when the agent comes back, after an update too. Without a conversation
 * (`undefined`) it lives as long as the panel. `isLost`: it could not be written, and is here until the panel goes.
 */
export function useConversationValue<T>(store: ConversationStore<T>, conversation: string | undefined) {
  const [held, setHeld] = useState<Held<T>>({ of: conversation, value: undefined });
  const [isLost, setLost] = useState(false);
  const newest = useRef<Held<T>>(undefined);
  const isAlone = useRef(false);
  useEffect(() => {
    if (conversation === undefined) return undefined;
    let isLate = false;
    const read = () => {
      // What could not be saved exists here alone.
      if (isAlone.current) return;
      newest.current = undefined;
      void store.get(conversation).then(
        (value) => {
          // What was typed meanwhile is newer than what was kept.
          if (!isLate && newest.current?.of !== conversation) setHeld({ of: conversation, value });
        },
        () => undefined,
      );
    };
    read();
    // The agent may have gone on with it in another tab or window that shows the same conversation.
    window.addEventListener('focus', read);
    return () => {
      isLate = true;
      window.removeEventListener('focus', read);
    };
  }, [store, conversation]);
  const keep = useCallback(
    (value: T | undefined) => {
      newest.current = { of: conversation, value };
      setHeld(newest.current);
      if (conversation === undefined) return;
      const note = (isNowLost: boolean) => {
        isAlone.current = isNowLost;
        setLost(isNowLost);
      };
      void store.put(conversation, value, new Date().toISOString()).then(
        () => note(false),
        () => note(true),
      );
    },
    [store, conversation],
  );
  return { value: held.of === conversation ? held.value : undefined, keep, isLost };
}
