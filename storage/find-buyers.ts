import { AppError } from '../domain/errors.ts';
import type { BuyerEntry } from '../domain/pack/schema.ts';
import { bucketOf, findInBucket } from './buyer-buckets.ts';
import { digestOf } from './digest.ts';
import type { PackDatabase } from './pack-database.ts';

/** What a generation says of its list: a digest for each bucket that holds somebody; without digests it has no list. */
interface ListOfGeneration {
  readonly generation: number;
  readonly digests: ReadonlyMap<number, string> | undefined;
}

/**
 * Looks keys up in the list of the generation in use; `undefined` when it has none. Fails with AppError E_DB rather than answer from a damaged list.
 * A generation never changes once it is complete, so what it says of its list is read once.
 */
export function buildBuyerFinder(database: PackDatabase) {
  let known: ListOfGeneration | undefined;

  /** To be called within a transaction. */
  async function readList(): Promise<ListOfGeneration> {
    const pointer = await database.pointers.get('active');
    if (pointer && pointer.generation === known?.generation) return known;
    const row = pointer && (await database.generations.get(pointer.generation));
    if (!row?.complete) throw new AppError('E_DB', { reason: 'no-generation' });
    return { generation: row.generation, digests: row.complete.bucketDigests };
  }

  return async (keys: readonly string[]): Promise<BuyerEntry[] | undefined> => {
    const buckets = [...new Set(keys.map(bucketOf))];
    const tables = [database.pointers, database.generations, database.buckets];
    const { list, rows } = await database.transaction('r', tables, async () => {
      const list = await readList();
      const places = buckets.map((bucket): [number, number] => [list.generation, bucket]);
      return { list, rows: list.digests ? await database.buckets.bulkGet(places) : [] };
    });
    known = list;
    if (!list.digests) return undefined;
    const whole = new Map<number, Uint8Array>();
    for (const [index, bucket] of buckets.entries()) {
      const expected = list.digests.get(bucket);
      if (expected === undefined) continue;
      const bytes = rows[index]?.bytes;
      // A bucket that the disk lost or changed would otherwise look like one without this buyer.
      if (!bytes || (await digestOf(bytes)) !== expected) throw new AppError('E_DB', { reason: 'damaged' });
      whole.set(bucket, bytes);
    }
    return [...new Set(keys)].flatMap((key) => {
      const bytes = whole.get(bucketOf(key));
      return bytes ? findInBucket(bytes, key) : [];
    });
  };
}
