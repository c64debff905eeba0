import type { ListSeal } from '../../domain/blacklist/list-seal.ts';
import { findInList } from '../../domain/blacklist/open-buyers.ts';
import type { BuyerEntry } from '../../domain/pack/schema.ts';
import type { PackStore } from '../../storage/pack-store.ts';

/** Entries in the current list for these keys; `undefined` if there is no list. */
export async function findEntries(
  store: PackStore,
  keys: readonly string[],
  seal?: ListSeal,
): Promise<BuyerEntry[] | undefined> {
  const inUse = await store.readInUse();
  const list = await store.openList(inUse?.generation ?? 0);
  if (!list) return undefined;
  const found = await list.find(keys);
  const entries = await Promise.all([...found].map(async ([key, part]) => (await findInList(part, key, seal)) ?? []));
  return entries.flat();
}
