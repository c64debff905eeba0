import { digestOf } from '../domain/digest.ts';
import { openPart, loadParts } from './pack-blocks.ts';
import type { GenerationRow, PackDatabase } from './pack-database.ts';
import { selectRows } from './remove-unused.ts';

type Complete = NonNullable<GenerationRow['complete']>;

/**
 * Compares everything of the generation in use with its digest, and removes lists that are no longer whole, and parts of content. `true`: something
 * was damaged, or its row was lost.
 */
export async function removeDamaged(database: PackDatabase): Promise<boolean> {
  const pointer = await database.pointers.get('active');
  const complete = pointer && (await database.generations.get(pointer.generation))?.complete;
  if (!complete) return pointer !== undefined;
  const isContentDamaged = await removeDamagedParts(database, complete);
  return (await removeDamagedLists(database, complete.layers ?? [])) || isContentDamaged;
}

async function removeDamagedParts(
  database: PackDatabase,
  { content, partCounts }: Pick<Complete, 'content' | 'partCounts'>,
): Promise<boolean> {
  let isDamaged = false;
  for (const [kind, count] of Object.entries(partCounts)) {
    for (const [part, row] of (await loadParts(database, content, kind, count)).entries()) {
      if (row && (await openPart(row))) continue;
      isDamaged = true;
      await database.contents.delete([content, kind, part]);
    }
  }
  return isDamaged;
}

async function removeDamagedLists(database: PackDatabase, layers: readonly string[]): Promise<boolean> {
  let isDamaged = false;
  for (const list of layers) {
    if (await isWhole(database, list)) continue;
    isDamaged = true;
    await database.transaction('rw', database.lists, database.listBuckets, async () => {
      await database.lists.delete(list);
      await selectRows(database.listBuckets, list).delete();
    });
  }
  return isDamaged;
}

async function isWhole(database: PackDatabase, list: string): Promise<boolean> {
  const row = await database.lists.get(list).catch(() => undefined);
  if (!row) return false;
  for (const [bucket, digest] of row.digests) {
    // A browser fails to read a row whose file is gone.
    const bytes = (await database.listBuckets.get([list, bucket]).catch(() => undefined))?.bytes;
    if (!bytes || (await digestOf(bytes)) !== digest) return false;
  }
  return true;
}
