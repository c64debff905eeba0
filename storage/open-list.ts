import { findKey, trustBuyerList, type BuyerList } from '../domain/blacklist/buyer-list.ts';
import type { ListInUse } from '../domain/team/judge-buyer.ts';
import { bucketOf } from '../domain/blacklist/list-layout.ts';
import { AppError } from '../domain/errors.ts';
import { digestOf } from '../domain/digest.ts';
import type { ListRow, PackDatabase } from './pack-database.ts';

/** A list in use as it is stored: its layers, the newest first. */
interface Known {
  readonly generation: number;
  readonly layers: readonly ListRow[];
  /** `undefined`: the pack has none. */
  readonly list: Omit<ListInUse, 'find'> | undefined;
}

/**
 * Opens the list of a generation; `undefined` when it has none. Opening and asking fail with AppError E_DB rather than answer from a damaged list.
 * A generation never changes once it is complete, so the information about its list is read once. Every question checks that the generation is in
 * use, and fails with the reason `switched` when it is not.
 */
export function buildListOpener(database: PackDatabase) {
  let known: Known | undefined;
  return async (generation: number): Promise<ListInUse | undefined> => {
    const held = known?.generation === generation ? known : await readKnown(database, generation);
    known = held;
    return held.list && { ...held.list, find: (keys) => find(database, held, keys) };
  };
}

async function readKnown(database: PackDatabase, generation: number): Promise<Known> {
  const { generations, lists } = database;
  return database.transaction('r', generations, lists, async () => {
    const complete = (await generations.get(generation))?.complete;
    if (!complete) throw new AppError('E_DB', { reason: 'no-generation' });
    const { layers: names, buyerCount: rows = 0 } = complete;
    const layers = (await lists.bulkGet(names?.toReversed() ?? [])).filter((list) => list !== undefined);
    if (layers.length !== (names?.length ?? 0)) throw new AppError('E_DB', { reason: 'damaged' });
    const list = names && { id: names.join(' '), rows, keying: layers[0]?.keying };
    return { generation, layers, list };
  });
}

async function find(
  database: PackDatabase,
  { generation, layers }: Known,
  keys: readonly string[],
): Promise<ReadonlyMap<string, BuyerList>> {
  const { pointers, listBuckets } = database;
  const wanted = [...new Set(keys)];
  const places = placesOf(layers, wanted);
  const [pointer, rows] = await database.transaction('r', pointers, listBuckets, async () =>
    Promise.all([
      pointers.get('active'),
      listBuckets.bulkGet(places.map(({ layer, bucket }): [string, number] => [layer, bucket])),
    ]),
  );
  // The one before is asked where the newest is damaged; the caller then says that it is older.
  const isKept = pointer?.generation === generation || pointer?.previous === generation;
  if (!isKept) throw new AppError('E_DB', { reason: 'switched' });
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

/** The buckets in which keys may occur, in every layer that has them. */
function placesOf(layers: readonly ListRow[], keys: readonly string[]) {
  const buckets = [...new Set(keys.map(bucketOf))];
  return layers.flatMap(({ list: layer, digests }) =>
    buckets.flatMap((bucket) => {
      const digest = digests.get(bucket);
      return digest === undefined ? [] : [{ layer, bucket, digest }];
    }),
  );
}
