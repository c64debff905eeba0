import { cutIntoBuckets, readBuyerList } from '../domain/blacklist/buyer-list.ts';
import { AppError } from '../domain/errors.ts';
import { digestOf } from '../domain/digest.ts';
import type { BucketRow, ListRow, PackDatabase } from './pack-database.ts';
import { selectRows } from './remove-unused.ts';

/** Buckets written in one go: a stretch of work well under the two seconds that a worker may be busy. */
const BUCKETS_A_TIME = 64;

/**
 * Called after every piece of work that is on the disk, so that tests can stop there. A background may be stopped after each of them, and in
 * between.
 */
export type OnUnit = (unit: string) => Promise<void> | undefined;

/** A list to be written. Its files have been checked, and follow each other in the order of their keys. */
export interface NewList {
  readonly id: string;
  /** SHA-256 of the objects that contain the files, hexadecimal: they are needed until the list is stored. */
  readonly objects?: readonly string[];
  /** Yields the files one after another, so that no more than one is in memory. */
  readonly files: () => AsyncIterable<Uint8Array<ArrayBuffer>>;
}

/**
 * Writes a list in pieces, except those that a stopped worker has already written; one that is stored completely is not read at all. Calls `onRows`
 * with the number of entries after each file.
 */
export async function writeList(
  database: PackDatabase,
  { id, files }: NewList,
  onUnit: OnUnit | undefined,
  onRows: (rows: number) => void = () => undefined,
): Promise<void> {
  if (await database.lists.get(id)) return;
  const written = new Set((await selectRows(database.listBuckets, id).primaryKeys()).map(([, bucket]) => bucket));
  const digests = new Map<number, string>();
  let rows: BucketRow[] = [];
  let records = 0;
  let about: Pick<ListRow, 'layer' | 'keying' | 'isSealed'> | undefined;
  const write = async () => {
    if (rows.length > 0) await database.listBuckets.bulkPut(rows);
    if (rows.length > 0) await onUnit?.(`buckets to ${rows.at(-1)?.bucket}`);
    rows = [];
  };
  for await (const bytes of files()) {
    const file = readBuyerList(bytes);
    if (!file.ok) throw new AppError('E_DB', { reason: 'damaged' });
    for (const [bucket, piece] of cutIntoBuckets(file.value)) {
      digests.set(bucket, await digestOf(piece));
      if (!written.has(bucket)) rows.push({ list: id, bucket, bytes: piece });
      if (rows.length >= BUCKETS_A_TIME) await write();
    }
    records += file.value.records;
    const { layer, keying, head } = file.value;
    about = { layer, keying, isSealed: head.sealed };
    onRows(file.value.records);
  }
  await write();
  if (!about) throw new AppError('E_DB', { reason: 'damaged' });
  await database.lists.put({ list: id, digests, records, ...about });
  await onUnit?.(`list ${id.slice(0, 8)}`);
}
