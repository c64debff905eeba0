import Dexie from 'dexie';
import type { PackOrigin } from '../domain/pack/active-pack.ts';
import type { BuyerEntry, Pack } from '../domain/pack/schema.ts';
import { packBucket, sortIntoBuckets } from './buyer-buckets.ts';
import { digestOf } from './digest.ts';
import type { BucketRow, PackDatabase, PointerRow } from './pack-database.ts';

/** Buckets written in one go: a stretch of work well under the two seconds that a worker may be busy. */
const BUCKETS_A_TIME = 16;

/**
 * Writes a whole pack beside the one in use and then moves the pointer, in one transaction. The generation in use until now becomes the
 * previous one, if it is of the same team, and anything older goes. If a write fails, what was staged is removed, the old generation stays and the fault is thrown.
 */
export async function writeGeneration(
  database: PackDatabase,
  pack: Pack,
  origin: PackOrigin,
  { isFirst = false }: { readonly isFirst?: boolean } = {},
): Promise<number> {
  await removeUnused(database, origin.signed?.objects);
  const generation = await database.generations.add({});
  try {
    await stage(database, generation, pack, origin);
    await switchTo(database, generation, isFirst);
  } catch (error) {
    // The fault that counts is the first; leftovers also go with the next write. Objects stay for the next try.
    await removeUnused(database, origin.signed?.objects).catch(() => undefined);
    throw error;
  }
  await removeUnused(database).catch(() => undefined); // The new generation is in use; what could not be removed goes with the next write.
  return generation;
}

/** Makes the previous generation the one in use; the one left stays beside it, and sync does not bring it back. `false` when there is none. */
export async function switchToPrevious(database: PackDatabase): Promise<boolean> {
  return database.transaction('rw', database.pointers, database.generations, async () => {
    const pointer = await database.pointers.get('active');
    if (pointer?.previous === undefined) return false;
    const left = await database.generations.get(pointer.generation);
    const previous = await database.generations.get(pointer.previous);
    if (!previous?.complete) return false;
    const turned: PointerRow = { name: 'active', generation: previous.generation, previous: pointer.generation };
    const leftDigest = left?.complete?.origin.digest;
    await database.pointers.put(leftDigest === undefined ? turned : { ...turned, leftDigest });
    return true;
  });
}

/** Counts the entries of one kind of content, which may be a list or a record. */
export function countEntries(content: object): number {
  return Array.isArray(content) ? content.length : Object.keys(content).length;
}

async function stage(database: PackDatabase, generation: number, pack: Pack, origin: PackOrigin): Promise<void> {
  const { buyers, ...content } = pack;
  const head: Record<string, unknown> = {};
  const partCounts: Record<string, number> = {};
  for (const [kind, value] of Object.entries(content)) {
    if (typeof value !== 'object') {
      head[kind] = value;
      continue;
    }
    await database.parts.put({ generation, kind, content: value });
    partCounts[kind] = countEntries(value);
  }
  const list = buyers && {
    bucketDigests: await stageBuyers(database, generation, buyers),
    buyerCount: buyers.length,
  };
  await database.generations.put({ generation, complete: { origin, head, partCounts, ...list } });
}

/** Writes the list of buyers and gives the digest of each bucket. */
async function stageBuyers(
  database: PackDatabase,
  generation: number,
  buyers: readonly BuyerEntry[],
): Promise<Map<number, string>> {
  const digests = new Map<number, string>();
  let rows: BucketRow[] = [];
  for (const [bucket, entries] of sortIntoBuckets(buyers)) {
    const bytes = packBucket(entries);
    digests.set(bucket, await digestOf(bytes));
    rows.push({ generation, bucket, bytes });
    if (rows.length < BUCKETS_A_TIME) continue;
    await database.buckets.bulkPut(rows);
    rows = [];
  }
  if (rows.length > 0) await database.buckets.bulkPut(rows);
  return digests;
}

/** The generation before stays only beside one of the same team: a team that was left, or the sample, is nothing to return to. */
async function switchTo(database: PackDatabase, generation: number, isFirst: boolean): Promise<void> {
  await database.transaction('rw', database.pointers, database.generations, async () => {
    const before = await database.pointers.get('active');
    const previous = before && (await database.generations.get(before.generation))?.complete;
    const next = (await database.generations.get(generation))?.complete;
    const isSameTeam = previous?.origin.source === next?.origin.source && previous?.head['team'] === next?.head['team'];
    const pointer: PointerRow = { name: 'active', generation };
    await database.pointers.put(
      before && isSameTeam && !isFirst ? { ...pointer, previous: before.generation } : pointer,
    );
  });
}

/** Removes every generation but the one in use and the one before it, also what a stopped worker left half-written; objects stay that these or `wanted` name. */
export async function removeUnused(database: PackDatabase, wanted: readonly string[] = []): Promise<void> {
  await database.transaction(
    'rw',
    database.parts,
    database.buckets,
    database.generations,
    database.pointers,
    database.objects,
    async () => {
      const kept = new Set(wanted);
      const pointer = await database.pointers.get('active');
      for (const generation of await database.generations.toCollection().primaryKeys()) {
        if (generation === pointer?.generation || generation === pointer?.previous) {
          const origin = (await database.generations.get(generation))?.complete?.origin;
          for (const object of origin?.signed?.objects ?? []) kept.add(object);
          continue;
        }
        const range = [
          [generation, Dexie.minKey],
          [generation, Dexie.maxKey],
        ] as const;
        await database.parts
          .where(':id')
          .between(...range)
          .delete();
        await database.buckets
          .where(':id')
          .between(...range)
          .delete();
        await database.generations.delete(generation);
      }
      const objects = await database.objects.toCollection().primaryKeys();
      await database.objects.bulkDelete(objects.filter((sha256) => !kept.has(sha256)));
    },
  );
}
