import { digestOf } from '../domain/digest.ts';
import type { PackDatabase } from './pack-database.ts';
import { rowsOf } from './remove-unused.ts';

/** Compares every bucket of the generation in use with its digest, and removes lists that are not whole any more. `true`: there was one, or the row of one was lost. */
export async function dropDamagedLists(database: PackDatabase): Promise<boolean> {
  const pointer = await database.pointers.get('active');
  const layers = (pointer && (await database.generations.get(pointer.generation))?.complete?.layers) ?? [];
  let isDamaged = false;
  for (const list of layers) {
    if (await isWhole(database, list)) continue;
    isDamaged = true;
    await database.transaction('rw', database.lists, database.listBuckets, async () => {
      await database.lists.delete(list);
      await rowsOf(database.listBuckets, list).delete();
    });
  }
  return isDamaged;
}

async function isWhole(database: PackDatabase, list: string): Promise<boolean> {
  const row = await database.lists.get(list);
  if (!row) return false;
  for (const [bucket, digest] of row.digests) {
    const bytes = (await database.listBuckets.get([list, bucket]))?.bytes;
    if (!bytes || (await digestOf(bytes)) !== digest) return false;
  }
  return true;
}
