import type { BuyerEntry } from '../pack/kinds/buyer.ts';
import { compareEntries } from './buyer-record.ts';
import type { OpenedList } from './open-buyers.ts';

/**
 * What a layer over `before` has to say to produce `after`, key by key: `put` holds all entries of every key that changed, `dropped` the keys that
 * no longer have any. The order of entries does not matter.
 */
export function changesOfBuyers(
  before: readonly BuyerEntry[],
  after: readonly BuyerEntry[],
): { readonly put: BuyerEntry[]; readonly dropped: string[] } {
  const known = byKey(before);
  const wanted = byKey(after);
  const put = [...wanted]
    .filter(([key, entries]) => !isSame(known.get(key), entries))
    .flatMap(([, entries]) => entries);
  return { put, dropped: [...known.keys()].filter((key) => !wanted.has(key)) };
}

/** All entries of a list whose layers are given from the lowest up, each as its opened files. */
export function entriesOfLayers(layers: readonly (readonly OpenedList[])[]): BuyerEntry[] {
  const known = new Map<string, BuyerEntry[]>();
  for (const files of layers) {
    for (const { entries, dropped } of files) {
      for (const key of dropped) known.delete(key);
      for (const [key, same] of byKey(entries)) known.set(key, same);
    }
  }
  return [...known.values()].flat();
}

function byKey(entries: readonly BuyerEntry[]): Map<string, BuyerEntry[]> {
  const keys = new Map<string, BuyerEntry[]>();
  for (const entry of entries) {
    const same = keys.get(entry.key);
    if (same) same.push(entry);
    else keys.set(entry.key, [entry]);
  }
  return keys;
}

function isSame(before: readonly BuyerEntry[] | undefined, after: readonly BuyerEntry[]): boolean {
  const write = (entries: readonly BuyerEntry[]) => JSON.stringify(entries.toSorted(compareEntries));
  return before !== undefined && write(before) === write(after);
}
