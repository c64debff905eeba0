import { findKey, trustBuyerList, type BuyerList } from '../domain/blacklist/buyer-list.ts';
import type { ListInUse } from '../domain/blacklist/judge-buyer.ts';
import { bucketOf } from '../domain/blacklist/list-layout.ts';
import { AppError } from '../domain/errors.ts';
import { digestOf } from '../domain/digest.ts';
import { nameOfObjects } from '../domain/pack/signed/list-of-buyers.ts';
import type { ListRow, PackDatabase } from './pack-database.ts';

/** A list in use as it is kept: its layers, the newest first. */
interface Known {
  readonly generation: number;
  readonly layers: readonly ListRow[];
  readonly list: Omit<ListInUse, 'find'>;
}

/**
 * Opens the list of the generation in use; `undefined` when it has none. Opening and asking fail with AppError E_DB rather than answer from a damaged list.
 * A generation never changes once it is complete, so what it says of its list is read once.
 */
export function buildListOpener(database: PackDatabase) {
  let known: Known | undefined;

  return async (): Promise<ListInUse | undefined> => {
    const { pointers, generations, lists } = database;
    const row = await database.transaction('r', pointers, generations, lists, async () => {
      const pointer = await pointers.get('active');
      if (pointer && pointer.generation === known?.generation) return known;
      const complete = pointer && (await generations.get(pointer.generation))?.complete;
      if (!complete) throw new AppError('E_DB', { reason: 'no-generation' });
      const names = complete.layers;
      const layers = (await lists.bulkGet(names?.toReversed() ?? [])).filter((list) => list !== undefined);
      if (layers.length !== (names?.length ?? 0)) throw new AppError('E_DB', { reason: 'damaged' });
      return { generation: pointer.generation, names, layers, rows: complete.buyerCount ?? 0 };
    });
    if ('names' in row) {
      if (!row.names) return undefined;
      const list = { id: await nameOfObjects(row.names), rows: row.rows, keying: row.layers[0]?.keying };
      known = { generation: row.generation, layers: row.layers, list };
    } else known = row;
    const { layers, list } = known;
    return { ...list, find: (keys) => find(database, layers, keys) };
  };
}

async function find(
  { listBuckets }: PackDatabase,
  layers: readonly ListRow[],
  keys: readonly string[],
): Promise<ReadonlyMap<string, BuyerList>> {
  const wanted = [...new Set(keys)];
  const places = placesOf(layers, wanted);
  const rows = await listBuckets.bulkGet(places.map(({ layer, bucket }) => [layer, bucket]));
  const pieces = new Map<string, BuyerList>();
  for (const [index, { layer, bucket, digest }] of places.entries()) {
    const bytes = rows[index]?.bytes;
    // A bucket that the disk lost or changed would otherwise look like one without this buyer.
    if (!bytes || (await digestOf(bytes)) !== digest) throw new AppError('E_DB', { reason: 'damaged' });
    pieces.set(`${layer} ${bucket}`, trustBuyerList(bytes));
  }
  const found = new Map<string, BuyerList>();
  for (const key of wanted) {
    const parts = layers.map(({ list }) => pieces.get(`${list} ${bucketOf(key)}`));
    const part = parts.find((piece) => piece && findKey(piece, key));
    if (part) found.set(key, part);
  }
  return found;
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
