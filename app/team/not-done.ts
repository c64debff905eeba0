import { useSyncExternalStore } from 'react';

/**
 * Why something that a person waits for was not done: the background did not answer, this device did not save it, the browser refused it, or it did not
 * tell what the page shows.
 */
export type NotDone = 'unanswered' | 'unsaved' | 'refused' | 'unread';

let last: { readonly why: NotDone; readonly what: string } | undefined;
const listeners = new Set<() => void>();

/**
 * Says that something was not done, on the page's notice. `isDone` takes that back where `what` was asked for is the same: that another thing was done
 * says nothing about it.
 */
export function note(why: NotDone, isDone: boolean, what: string = why): void {
  // A page reads several things at once: that one of them arrived says nothing of the others.
  if (isDone && (last?.why !== why || last.what !== what || why === 'unread')) return;
  // What could not be read can be loaded again; what was not saved is gone once nobody says so.
  if (why === 'unread' && last) return;
  tell(isDone ? undefined : { why, what });
}

/** Takes the notice away. */
export function forget(): void {
  tell(undefined);
}

function tell(next: typeof last): void {
  last = next;
  for (const listener of listeners) listener();
}

/** Waits for what a person asked for, named by `what` where a page asks for several things. `undefined`: it failed, which the page's notice says. */
export async function orSay<T>(why: NotDone, work: Promise<T>, what?: string): Promise<T | undefined> {
  try {
    const answer = await work;
    note(why, true, what);
    return answer;
  } catch {
    note(why, false, what);
    return undefined;
  }
}

/** The same for work that gives nothing. @returns whether it was done. */
export async function isDone(why: NotDone, work: Promise<void>): Promise<boolean> {
  return (
    (await orSay(
      why,
      work.then(() => true),
    )) === true
  );
}

/** Why the last thing was not done, and what takes the notice away. */
export function useNotDone(): readonly [NotDone | undefined, () => void] {
  const why = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last?.why,
  );
  return [why, forget];
}
