import { useCallback, useEffect, useRef, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Answers } from '../../domain/macros/answers.ts';

const NONE: Answers = {};

/**
 * What the agent answered in one conversation: kept in the browser's memory until it is closed, so that it is there when the agent comes
 * back, and nowhere on disk. Without a conversation it lives as long as the panel.
 */
export function useAnswers(site: string | undefined, conversation: string | undefined) {
  const key = site === undefined || conversation === undefined ? undefined : `answers ${site} ${conversation}`;
  const [held, setHeld] = useState<{ of: string | undefined; answers: Answers }>({ of: key, answers: NONE });
  const answers = held.of === key ? held.answers : NONE;
  const typed = useRef(false);
  useEffect(() => {
    if (key === undefined) return undefined;
    let isLate = false;
    typed.current = false;
    void browser.storage.session.get(key).then(
      (stored) => {
        const kept = stored[key] as Answers | undefined;
        // What was typed meanwhile is newer than what was kept.
        if (!isLate && !typed.current && kept) setHeld({ of: key, answers: kept });
      },
      () => undefined,
    );
    return () => {
      isLate = true;
    };
  }, [key]);
  const keep = useCallback(
    (next: Answers) => {
      typed.current = true;
      setHeld({ of: key, answers: next });
      if (key !== undefined) void browser.storage.session.set({ [key]: next }).catch(() => undefined);
    },
    [key],
  );
  return [answers, keep] as const;
}
