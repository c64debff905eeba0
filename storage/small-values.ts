import type { SmallValue } from '../domain/small-values.ts';

interface Area {
  readonly get: (key: string) => Promise<Record<string, unknown>>;
  readonly set: (values: Record<string, unknown>) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/**
 * The browser's interface as far as it is used here. No parameter may be called `browser` or `storage`: WXT's build would take it for its own import
 * and bring 3 KB. In a script left over from before an update, `storage` is gone.
 */
export interface WithStorage {
  readonly storage: Readonly<Record<SmallValue<unknown>['area'], Area>>;
}

export interface WithChanges {
  readonly storage: {
    readonly onChanged: Record<
      'addListener' | 'removeListener',
      (listener: (changes: Record<string, unknown>, area: string) => void) => void
    >;
  };
}

/** Rejects where the storage does not answer, as in a damaged profile. */
export async function readSmallValue<T>(api: WithStorage, { area, key, parse }: SmallValue<T>): Promise<T> {
  return parse((await api.storage[area].get(key))[key]);
}

/** Stores a value; `undefined` removes it. */
export async function writeSmallValue<T>(
  api: WithStorage,
  { area, key }: SmallValue<T>,
  next: NoInfer<T> | undefined,
): Promise<void> {
  if (next === undefined) await api.storage[area].remove(key);
  else await api.storage[area].set({ [key]: next });
}

/** Calls back whenever one of these changes, in whichever process. @returns what ends it. */
export function watchSmallValues(
  api: WithChanges,
  values: readonly SmallValue<unknown>[],
  changed: () => void,
): () => void {
  const tell = (changes: Record<string, unknown>, area: string) => {
    if (values.some((one) => one.area === area && one.key in changes)) changed();
  };
  api.storage.onChanged.addListener(tell);
  return () => api.storage.onChanged.removeListener(tell);
}
