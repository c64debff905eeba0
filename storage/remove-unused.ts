import Dexie, { type Table } from 'dexie';
import type { PackDatabase } from './pack-database.ts';

/** What stays although no generation in use needs it yet: fetched objects, and the half-written generation of a file's digest. */
export interface StillWanted {
  readonly objects?: readonly string[] | undefined;
  readonly staging?: string;
}

/**
 * Removes every generation except the one in use and the one before it, including what a stopped worker left half-written, and with them the
 * content, lists and objects that no other one needs. If objects of a next one are wanted, those of the one before are removed to make space: it is
 * completely written and does not need them.
 */
export async function removeUnused(database: PackDatabase, wanted: StillWanted = {}): Promise<void> {
  const { contents, lists, listBuckets, objects, generations, pointers } = database;
  await database.transaction('rw', [contents, lists, listBuckets, objects, generations, pointers], async () => {
    const pointer = await pointers.get('active');
    const kept = { contents: new Set<string>(), lists: new Set<string>(), objects: new Set(wanted.objects) };
    for (const { generation, staging, complete } of await generations.toArray()) {
      const isUsed = generation === pointer?.generation || generation === pointer?.previous;
      const made = isUsed ? complete : staging?.digest === wanted.staging ? staging : undefined;
      if (!made) {
        await generations.delete(generation);
        continue;
      }
      kept.contents.add(made.content);
      for (const list of made.layers ?? []) kept.lists.add(list);
      if (generation === pointer?.generation || wanted.objects === undefined)
        for (const object of complete?.origin.signed?.objects ?? []) kept.objects.add(object);
    }
    await removeOthers(contents, kept.contents);
    await removeOthers(listBuckets, kept.lists);
    const whole = await lists.toCollection().primaryKeys();
    await lists.bulkDelete(whole.filter((list) => !kept.lists.has(list)));
    const fetched = await objects.toCollection().primaryKeys();
    await objects.bulkDelete(fetched.filter((sha256) => !kept.objects.has(sha256)));
  });
}

/** Removes the rows of a table whose key begins with another name than the kept ones. */
async function removeOthers<R, K extends readonly [string, ...unknown[]]>(
  table: Table<R, K>,
  kept: ReadonlySet<string>,
): Promise<void> {
  const names = new Set((await table.toCollection().primaryKeys()).map(([name]) => name));
  for (const name of names) {
    if (!kept.has(name)) await selectRows(table, name).delete();
  }
}

/** The rows of a table whose key begins with a name. */
export function selectRows<R, K extends readonly [string, ...unknown[]]>(table: Table<R, K>, name: string) {
  return table.where(':id').between([name, Dexie.minKey], [name, Dexie.maxKey]);
}
