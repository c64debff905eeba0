import { liveQuery } from 'dexie';

/** Called with the result of a query, now and after every change; and when a database cannot be opened or read. */
export interface Watcher<T> {
  readonly next: (value: T) => void;
  readonly fault: (error: unknown) => void;
}

/** Watches a Dexie query once its database is open, in whichever page a change happens, until the signal ends it; nothing is called afterwards. */
export function watchQuery<T>(
  open: () => PromiseLike<void>,
  query: () => Promise<T>,
  { next, fault }: Watcher<T>,
  signal: AbortSignal,
): void {
  const fail = (error: unknown) => {
    if (!signal.aborted) fault(error);
  };
  const subscribe = () => {
    if (signal.aborted) return;
    const subscription = liveQuery(query).subscribe({ next, error: fail });
    signal.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
  };
  open().then(subscribe, fail);
}
