import { findKey, trustBuyerList, type BuyerList } from '../domain/blacklist/buyer-list.ts';
import type { ListSeal } from '../domain/blacklist/list-seal.ts';
import { readStanding, type Standing } from '../domain/blacklist/open-buyers.ts';
import { rowIdentity } from '../domain/pack/signed/assemble-pack.ts';
import type { DropCounts } from '../domain/pack/shrink-guard.ts';
import { openPart, readParts } from './content-parts.ts';
import type { GenerationRow, ListRow, PackDatabase } from './pack-database.ts';

type Complete = Pick<NonNullable<GenerationRow['complete']>, 'content' | 'layers' | 'partCounts' | 'buyerCount'>;

const DAY_MS = 24 * 3_600_000;

interface CountOptions {
  /** Opens sealed lists; without it their lengths alone are compared. */
  readonly seal: ListSeal | undefined;
  /** ms since the epoch. */
  readonly now: number;
}

/**
 * Counts what the generation in use has and the next one has not, row by row: as many rows in their place change nothing, an entry that was ended counts as
 * gone, and so does every buyer of a list that is keyed in another way, since none of the former keys would be found any more. Both are written.
 */
export async function countDrops(
  database: PackDatabase,
  before: Complete,
  after: Complete,
  options: CountOptions,
): Promise<DropCounts> {
  const of = before.buyerCount ?? 0;
  const buyers = before.layers && { dropped: await droppedBuyers(database, before, after, options), of };
  const macros = before.content === after.content ? 0 : await droppedMacros(database, before, after);
  return { macros: { dropped: macros, of: before.partCounts['macros'] ?? 0 }, ...(buyers && { buyers }) };
}

async function droppedMacros(database: PackDatabase, before: Complete, after: Complete): Promise<number> {
  const kept = await idsOfMacros(database, after);
  return [...(await idsOfMacros(database, before))].filter((id) => !kept.has(id)).length;
}

async function idsOfMacros(database: PackDatabase, { content, partCounts }: Complete): Promise<Set<string>> {
  const count = partCounts['macros'] ?? 0;
  const ids = new Set<string>();
  for (const row of await readParts(database, content, 'macros', count)) {
    const rows = row && (await openPart(row));
    // What cannot be read any more cannot be compared either.
    for (const one of Array.isArray(rows) ? (rows as unknown[]) : []) ids.add(rowIdentity('macros', one) ?? '');
  }
  return ids;
}

async function droppedBuyers(
  database: PackDatabase,
  before: Complete,
  after: Complete,
  { seal, now }: CountOptions,
): Promise<number> {
  const [old, next] = [before.layers ?? [], after.layers ?? []];
  if (old.join() === next.join()) return 0;
  const rows = await database.lists.bulkGet([...new Set([...old, ...next])]);
  const lists = new Map(rows.flatMap((row): [string, ListRow][] => (row ? [[row.list, row]] : [])));
  const [was, is] = [lists.get(old[0] ?? ''), lists.get(next[0] ?? '')];
  if (was && is && !isKeyedAlike(was, is)) return before.buyerCount ?? 0;
  const isShut = [...lists.values()].some(({ isSealed }) => isSealed) && !seal;
  // What cannot be read any more cannot be compared either: it is being brought again.
  if (isShut || old.some((id) => !lists.has(id))) {
    return Math.max(0, (before.buyerCount ?? 0) - (after.buyerCount ?? 0));
  }
  // The last place on earth where a day ends is 12 hours behind UTC.
  const today = Math.floor((now - DAY_MS / 2) / DAY_MS);
  const standing = async (id: string | undefined, bucket: number): Promise<Standing> => {
    const piece = await readPiece(database, id, bucket);
    return piece ? readStanding(piece, seal, today) : NOBODY;
  };
  const isOverSameList = old[0] === next[0] && old.length <= 2 && next.length <= 2;
  let dropped = 0;
  for (const bucket of changedBuckets(lists, old, next)) {
    const read = (ids: readonly string[]) => Promise.all(ids.map((id) => standing(id, bucket)));
    dropped += isOverSameList
      ? await droppedByLayer(await standing(old[1], bucket), await standing(next[1], bucket), () =>
          readPiece(database, old[0], bucket),
        )
      : droppedKeys(await read(old), await read(next));
  }
  return dropped;
}

/** Lists that do not say how they were keyed are of the first form. */
function isKeyedAlike({ keying: one }: ListRow, { keying: other }: ListRow): boolean {
  const isSameKey = !one || !other || one.check === other.check;
  return isSameKey && (one?.form ?? 1) === (other?.form ?? 1) && (one?.rounds ?? 0) === (other?.rounds ?? 0);
}

const NOBODY: Standing = { live: new Set(), gone: new Set() };

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

async function readPiece(database: PackDatabase, id = '', bucket: number): Promise<BuyerList | undefined> {
  const bytes = id === '' ? undefined : (await database.listBuckets.get([id, bucket]))?.bytes;
  return bytes && trustBuyerList(bytes);
}

/** Two layers over one list: only what they say can differ, and the list below is read where one of them fell silent. */
async function droppedByLayer(
  was: Standing,
  is: Standing,
  readBelow: () => Promise<BuyerList | undefined>,
): Promise<number> {
  const silent = [...was.live].filter((key) => !is.live.has(key) && !is.gone.has(key));
  const below = silent.length > 0 ? await readBelow() : undefined;
  const lost = silent.filter((key) => !below || !findKey(below, key));
  return [...is.gone].filter((key) => !was.gone.has(key)).length + lost.length;
}

function droppedKeys(old: readonly Standing[], next: readonly Standing[]): number {
  const kept = liveKeys(next);
  return [...liveKeys(old)].filter((key) => !kept.has(key)).length;
}

/** Who stands in layers together, the lowest first. */
function liveKeys(layers: readonly Standing[]): Set<string> {
  const keys = new Set<string>();
  for (const { live, gone } of layers) {
    for (const key of gone) keys.delete(key);
    for (const key of live) keys.add(key);
  }
  return keys;
}
