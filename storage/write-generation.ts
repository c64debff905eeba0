import Dexie, { type Table } from 'dexie';
import type { PackOrigin } from '../domain/pack/active-pack.ts';
import type { BuyerEntry, Pack } from '../domain/pack/schema.ts';
import { packBucket, sortIntoBuckets } from './buyer-buckets.ts';
import { digestOf } from './digest.ts';
import type { BucketRow, GenerationRow, PackDatabase, PointerRow } from './pack-database.ts';

/** Buckets written in one go: a stretch of work well under the two seconds that a worker may be busy. */
const BUCKETS_A_TIME = 16;

type Complete = NonNullable<GenerationRow['complete']>;

/** Told after every piece of work that is on the disk, so that tests can stop there. A background may be stopped behind each of them, and between. */
export type OnUnit = (unit: string) => Promise<void> | undefined;

export interface WriteOptions {
  /** Nothing before it can be returned to. */
  readonly isFirst?: boolean;
  readonly onUnit?: OnUnit | undefined;
}

/**
 * Writes a whole pack beside the one in use, in pieces well under two seconds, and then moves the pointer, in one transaction. Whoever is stopped
 * on the way goes on with the next piece. The generation in use until now becomes the previous one, if it is of the same team, and anything older
 * goes. If a write fails, what was staged is removed, the old generation stays and the fault is thrown.
 */
export async function writeGeneration(
  database: PackDatabase,
  pack: Pack,
  origin: PackOrigin,
  { isFirst = false, onUnit }: WriteOptions = {},
): Promise<number> {
  const objects = origin.signed?.objects;
  await removeUnused(database, { objects, staging: origin.digest });
  await onUnit?.('clean before');
  const begun = await database.generations.filter((row) => !row.complete).first();
  const generation = begun?.generation ?? (await database.generations.add({ staging: origin.digest }));
  try {
    const complete = await stage(database, generation, pack, origin, onUnit);
    await switchTo(database, { generation, complete }, isFirst);
  } catch (error) {
    // The fault that counts is the first; leftovers also go with the next write. Objects stay for the next try.
    await removeUnused(database, { objects }).catch(() => undefined);
    throw error;
  }
  await onUnit?.('switch');
  await removeUnused(database).catch(() => undefined); // The new generation is in use; what could not be removed goes with the next write.
  await onUnit?.('clean after');
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

async function stage(
  database: PackDatabase,
  generation: number,
  pack: Pack,
  origin: PackOrigin,
  onUnit: OnUnit | undefined,
): Promise<Complete> {
  const { buyers, ...content } = pack;
  const head: Record<string, unknown> = {};
  const partCounts: Record<string, number> = {};
  const written = new Set((await keysOf(database.parts, generation)).map(([, kind]) => kind));
  for (const [kind, value] of Object.entries(content)) {
    if (typeof value !== 'object') {
      head[kind] = value;
      continue;
    }
    partCounts[kind] = countEntries(value);
    if (written.has(kind)) continue;
    await database.parts.put({ generation, kind, content: value });
    await onUnit?.(`part ${kind}`);
  }
  const list = buyers && {
    bucketDigests: await stageBuyers(database, generation, buyers, onUnit),
    buyerCount: buyers.length,
  };
  return { origin, head, partCounts, ...list };
}

/** Writes the list of buyers and gives the digest of each bucket. */
async function stageBuyers(
  database: PackDatabase,
  generation: number,
  buyers: readonly BuyerEntry[],
  onUnit: OnUnit | undefined,
): Promise<Map<number, string>> {
  const digests = new Map<number, string>();
  const written = new Set((await keysOf(database.buckets, generation)).map(([, bucket]) => bucket));
  let rows: BucketRow[] = [];
  const write = async () => {
    if (rows.length > 0) await database.buckets.bulkPut(rows);
    if (rows.length > 0) await onUnit?.(`buckets to ${rows.at(-1)?.bucket}`);
    rows = [];
  };
  for (const [bucket, entries] of sortIntoBuckets(buyers)) {
    const bytes = packBucket(entries);
    digests.set(bucket, await digestOf(bytes));
    if (!written.has(bucket)) rows.push({ generation, bucket, bytes });
    if (rows.length >= BUCKETS_A_TIME) await write();
  }
  await write();
  return digests;
}

/** Keys of the rows that a generation has in a table already. */
function keysOf<R, K extends number | string>(
  table: Table<R, [number, K]>,
  generation: number,
): PromiseLike<[number, K][]> {
  return table.where(':id').between([generation, Dexie.minKey], [generation, Dexie.maxKey]).primaryKeys();
}

/** The generation before stays only beside one of the same team: a team that was left, or the sample, is nothing to return to. */
async function switchTo(
  database: PackDatabase,
  { generation, complete: next }: { readonly generation: number; readonly complete: Complete },
  isFirst: boolean,
): Promise<void> {
  await database.transaction('rw', database.pointers, database.generations, async () => {
    const before = await database.pointers.get('active');
    const previous = before && (await database.generations.get(before.generation))?.complete;
    const isSameTeam = previous?.origin.source === next.origin.source && previous?.head['team'] === next.head['team'];
    const pointer: PointerRow = { name: 'active', generation };
    await database.generations.put({ generation, complete: next });
    await database.pointers.put(
      before && isSameTeam && !isFirst ? { ...pointer, previous: before.generation } : pointer,
    );
  });
}

/**
 * Removes every generation but the one in use and the one before it, also what a stopped worker left half-written; objects stay that these name. Of what is `wanted`, objects and the
 * half-written generation of that digest stay too.
 */
export async function removeUnused(
  database: PackDatabase,
  wanted: { readonly objects?: readonly string[] | undefined; readonly staging?: string } = {},
): Promise<void> {
  await database.transaction(
    'rw',
    database.parts,
    database.buckets,
    database.generations,
    database.pointers,
    database.objects,
    async () => {
      const kept = new Set(wanted.objects);
      const pointer = await database.pointers.get('active');
      for (const { generation, staging } of await database.generations.toArray()) {
        if (staging !== undefined && staging === wanted.staging) continue;
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
