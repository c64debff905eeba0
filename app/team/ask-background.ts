import { useCallback, useSyncExternalStore } from 'react';
import type { BackgroundCalls } from '../../domain/protocol.ts';
import { useDevice } from '../device.ts';

let isUnanswered = false;
const listeners = new Set<() => void>();

function note(next: boolean): void {
  isUnanswered = next;
  for (const listener of listeners) listener();
}

type Ask = <K extends keyof BackgroundCalls>(
  name: K,
  ask: BackgroundCalls[K]['ask'],
) => Promise<BackgroundCalls[K]['answer'] | undefined>;

/**
 * What asks the background for something that somebody waits for. `undefined`: it did not answer (it ended in the midst, or the disk refused it),
 * which the page's notice says.
 */
export function useAsk(): Ask {
  const { call } = useDevice();
  return useCallback<Ask>(
    async (name, ask) => {
      try {
        const answer = await call(name, ask);
        // A background of another version knows no such call, and answers nothing.
        note(answer === undefined);
        return answer;
      } catch {
        note(true);
        return undefined;
      }
    },
    [call],
  );
}

/** Whether the last thing that was asked for was not done, and what takes the word of it away. */
export function useUnanswered(): readonly [boolean, () => void] {
  const is = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isUnanswered,
  );
  return [is, () => note(false)];
}
