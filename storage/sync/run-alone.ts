/** The browser's locks, as far as they are used here. */
export interface Locks {
  request<T>(
    name: string,
    options: { readonly ifAvailable?: boolean },
    action: (lock: unknown) => Promise<T>,
  ): Promise<T>;
}

const NAME = 'sidedesk-sync';

/** Runs an action while no other page or worker of the extension syncs, or not at all: `undefined` then. The browser frees the lock when its holder dies. */
export function runIfFree<T>(locks: Locks | undefined, action: () => Promise<T>): Promise<T | undefined> {
  if (!locks) return action();
  return locks.request<T | undefined>(NAME, { ifAvailable: true }, async (lock) => (lock ? action() : undefined));
}

/** Runs an action once no other page or worker of the extension syncs. */
export function runAlone<T>(locks: Locks | undefined, action: () => Promise<T>): Promise<T> {
  return locks ? locks.request(NAME, {}, action) : action();
}
