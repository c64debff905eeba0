import { bucketOf, findInList } from '../domain/blacklist/buyer-list.ts';
import { AppError } from '../domain/errors.ts';
import type { BuyerEntry } from '../domain/pack/schema.ts';
import { digestOf } from '../domain/digest.ts';
import type { ListRow, PackDatabase } from './pack-database.ts';

/** The list of a generation, the newest layer first; without layers it keeps none. */
interface ListOfGeneration {
  readonly generation: number;
  readonly layers: readonly ListRow[] | undefined;
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
    const names = row.complete.layers?.toReversed();
    const layers = names && (await database.lists.bulkGet(names)).filter((list) => list !== undefined);
    if (layers?.length !== names?.length) throw new AppError('E_DB', { reason: 'damaged' });
    return { generation: row.generation, layers };
  }

  return async (keys: readonly string[]): Promise<BuyerEntry[] | undefined> => {
    const wanted = [...new Set(keys)];
    const { pointers, generations, lists, listBuckets } = database;
    const { list, places, rows } = await database.transaction(
      'r',
      [pointers, generations, lists, listBuckets],
      async () => {
        const list = await readList();
        const places = placesOf(list.layers ?? [], wanted);
        return { list, places, rows: await listBuckets.bulkGet(places.map(({ layer, bucket }) => [layer, bucket])) };
      },
    );
    known = list;
    if (!list.layers) return undefined;
    const whole = new Map<string, Uint8Array>();
    for (const [index, { layer, bucket, digest }] of places.entries()) {
      const bytes = rows[index]?.bytes;
      // A bucket that the disk lost or changed would otherwise look like one without this buyer.
      if (!bytes || (await digestOf(bytes)) !== digest) throw new AppError('E_DB', { reason: 'damaged' });
      whole.set(`${layer} ${bucket}`, bytes);
    }
    return wanted.flatMap((key) => {
      for (const { list: layer } of list.layers ?? []) {
        const bytes = whole.get(`${layer} ${bucketOf(key)}`);
        const found = bytes && findInList(bytes, key);
        if (found) return found;
      }
      return [];
    });
  };
}

/** The buckets in which keys may stand, in every layer that has them. */
function placesOf(layers: readonly ListRow[], keys: readonly string[]) {
  const buckets = [...new Set(keys.map(bucketOf))];
  return layers.flatMap(({ list: layer, digests }) =>
    buckets.flatMap((bucket) => {
      const digest = digests.get(bucket);
      return digest === undefined ? [] : [{ layer, bucket, digest }];
    }),
  );
}
