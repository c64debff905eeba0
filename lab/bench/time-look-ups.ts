import type { ListSeal } from '../../domain/blacklist/list-seal.ts';
import { findInList } from '../../domain/blacklist/open-buyers.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import { makeKeys, makeStrangers } from './grow-pack.ts';

/** Entries at the beginning of the grown list that a day's changes may remove. */
const DROPPED = 1000;

/** Keys of the grown list and unknown ones, alternating. */
export function mixKeys(count: number): string[] {
  const listed = makeKeys(DROPPED + count / 2).slice(DROPPED);
  const strangers = makeStrangers(count / 2);
  return listed.flatMap((key, index) => [key, strangers[index] ?? key]);
}

/** Queries the list of a generation as the panel does: finds the key and opens its entry. */
export async function countEntries(store: PackStore, generation: number, seal: ListSeal, key: string): Promise<number> {
  const list = await store.openList(generation);
  const part = (await list?.find([key]))?.get(key);
  return part ? ((await findInList(part, key, seal))?.length ?? 0) : 0;
}

/** Times a look-up for every key, and checks that answers alternate between found and not found. */
export async function timeEach(keys: readonly string[], find: (key: string) => Promise<number>): Promise<number[]> {
  for (const key of keys.slice(0, 50)) await find(key);
  const times: number[] = [];
  for (const [index, key] of keys.entries()) {
    const begun = performance.now();
    const found = await find(key);
    times.push(performance.now() - begun);
    if (found !== (index % 2 === 0 ? 1 : 0)) throw new Error(`The look-up of key ${index} returned ${found} entries.`);
  }
  return times;
}
