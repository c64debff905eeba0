import { findKey, keysOf, trustBuyerList, type BuyerList } from '../domain/blacklist/buyer-list.ts';
import type { ListSeal } from '../domain/blacklist/list-seal.ts';
import { openBuyerList, type OpenedList } from '../domain/blacklist/open-buyers.ts';
import { rowIdentity } from '../domain/pack/signed/assemble-pack.ts';
import type { DropCounts } from '../domain/pack/shrink-guard.ts';
import type { GenerationRow, ListRow, PackDatabase } from './pack-database.ts';
import { rowsOf } from './remove-unused.ts';

type Complete = Pick<NonNullable<GenerationRow['complete']>, 'content' | 'layers' | 'partCounts' | 'buyerCount'>;

/**
 * Counts what the generation in use has and the next one has not, row by row: as many rows in their place change nothing. Both are written. Without the
 * team key a sealed list cannot be opened; then only its length is compared.
 */
export async function countDrops(
  database: PackDatabase,
  before: Complete,
  after: Complete,
  seal: ListSeal | undefined,
): Promise<DropCounts> {
  const buyers = before.layers && {
    dropped: await droppedBuyers(database, before, after, seal),
    of: before.buyerCount ?? 0,
  };
  const macros = before.content === after.content ? 0 : await droppedMacros(database, before.content, after.content);
  return { macros: { dropped: macros, of: before.partCounts['macros'] ?? 0 }, ...(buyers && { buyers }) };
}

async function droppedMacros(database: PackDatabase, before: string, after: string): Promise<number> {
  const kept = await idsOfMacros(database, after);
  return [...(await idsOfMacros(database, before))].filter((id) => !kept.has(id)).length;
}

async function idsOfMacros(database: PackDatabase, content: string): Promise<Set<string>> {
  const ids = new Set<string>();
  await rowsOf(database.contents, content).each(({ kind, value }) => {
    const rows = kind === 'macros' && Array.isArray(value) ? (value as unknown[]) : [];
    for (const row of rows) ids.add(rowIdentity(kind, row) ?? '');
  });
  return ids;
}

async function droppedBuyers(
  database: PackDatabase,
  before: Complete,
  after: Complete,
  seal: ListSeal | undefined,
): Promise<number> {
  const [old, next] = [before.layers ?? [], after.layers ?? []];
  if (old.join() === next.join()) return 0;
  const byLength = Math.max(0, (before.buyerCount ?? 0) - (after.buyerCount ?? 0));
  const lists = new Map(
    (await database.lists.bulkGet([...new Set([...old, ...next])])).flatMap((one) => (one ? [[one.list, one]] : [])),
  );
  const isSealedShut = [...lists.values()].some(({ isSealed }) => isSealed) && !seal;
  // What cannot be read any more cannot be compared either: it is being brought again.
  if (isSealedShut || old.some((id) => !lists.has(id))) return byLength;
  let dropped = 0;
  for (const bucket of changedBuckets(lists, old, next)) {
    const read = (id: string) => readPiece(database, id, bucket);
    const isOverSameList = old[0] === next[0] && old.length <= 2 && next.length <= 2;
    dropped += isOverSameList
      ? await droppedByLayer(await read(old[1] ?? ''), await read(next[1] ?? ''), () => read(old[0] ?? ''), seal)
      : await droppedKeys(await Promise.all(old.map(read)), await Promise.all(next.map(read)), seal);
  }
  return dropped;
}

/** Buckets in which not every layer has the same bytes. */
function changedBuckets(
  lists: ReadonlyMap<string, ListRow>,
  old: readonly string[],
  next: readonly string[],
): number[] {
  const buckets = new Set([...lists.values()].flatMap(({ digests }) => [...digests.keys()]));
  const digestsOf = (ids: readonly string[], bucket: number) =>
    ids.map((id) => lists.get(id)?.digests.get(bucket)).join();
  return [...buckets].filter((bucket) => digestsOf(old, bucket) !== digestsOf(next, bucket));
}

async function readPiece(database: PackDatabase, id: string, bucket: number): Promise<BuyerList | undefined> {
  const bytes = id === '' ? undefined : (await database.listBuckets.get([id, bucket]))?.bytes;
  return bytes && trustBuyerList(bytes);
}

/** Two layers over one list: only what they say can differ, and the list below is read where one of them fell silent. */
async function droppedByLayer(
  old: BuyerList | undefined,
  next: BuyerList | undefined,
  readBelow: () => Promise<BuyerList | undefined>,
  seal: ListSeal | undefined,
): Promise<number> {
  const [was, is] = [await open(old, seal), await open(next, seal)];
  const gone = new Set(was.dropped);
  const named = new Set([...is.dropped, ...is.entries.map(({ key }) => key)]);
  const silent = [...new Set(was.entries.map(({ key }) => key))].filter((key) => !named.has(key));
  const below = silent.length > 0 ? await readBelow() : undefined;
  const lost = silent.filter((key) => !below || !findKey(below, key));
  return is.dropped.filter((key) => !gone.has(key)).length + lost.length;
}

async function droppedKeys(
  old: readonly (BuyerList | undefined)[],
  next: readonly (BuyerList | undefined)[],
  seal: ListSeal | undefined,
): Promise<number> {
  const kept = await keysOfLayers(next, seal);
  return [...(await keysOfLayers(old, seal))].filter((key) => !kept.has(key)).length;
}

/** All keys of layers, the lowest first. */
async function keysOfLayers(
  layers: readonly (BuyerList | undefined)[],
  seal: ListSeal | undefined,
): Promise<Set<string>> {
  const keys = new Set<string>();
  for (const piece of layers) {
    // A list that is no layer drops nothing, so that its keys are enough.
    if (piece && !piece.layer) for (const key of piece.blocks.flatMap((block) => keysOf(piece, block))) keys.add(key);
    else {
      const { entries, dropped } = await open(piece, seal);
      for (const { key } of entries) keys.add(key);
      for (const key of dropped) keys.delete(key);
    }
  }
  return keys;
}

async function open(piece: BuyerList | undefined, seal: ListSeal | undefined): Promise<OpenedList> {
  return piece ? openBuyerList(piece, seal) : { entries: [], dropped: [] };
}
