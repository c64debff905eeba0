import { useSyncExternalStore } from 'react';
import type { BackgroundCalls } from '../../domain/protocol.ts';
import { callBackground } from './call-background.ts';

let isUnanswered = false;
const listeners = new Set<() => void>();

function note(next: boolean): void {
  isUnanswered = next;
  for (const listener of listeners) listener();
}

/**
 * Asks the background for something that somebody waits for. `undefined`: it did not answer (it ended in the midst, or the disk refused it), which
 * the page's notice says.
 */
export async function askBackground<K extends keyof BackgroundCalls>(
  name: K,
  ask: BackgroundCalls[K]['ask'],
): Promise<BackgroundCalls[K]['answer'] | undefined> {
  try {
    const answer = await callBackground(name, ask);
    // A background of another version knows no such call, and answers nothing.
    note(answer === undefined);
    return answer;
  } catch {
    note(true);
    return undefined;
  }
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
