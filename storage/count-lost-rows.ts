import { trustBuyerList, type BuyerList } from '../domain/blacklist/buyer-list.ts';
import { teamKeyCheck } from '../domain/blacklist/team-key.ts';
import type { Keying } from '../domain/pack/kinds/keying.ts';
import { openSeal } from '../domain/blacklist/list-seal.ts';
import { openLastDays, readStanding, type Standing } from '../domain/blacklist/open-buyers.ts';
import { rowIdentity } from '../domain/pack/row-identity.ts';
import type { DropCounts } from '../domain/team/shrink-guard.ts';
import { openPart, loadParts } from './pack-blocks.ts';
import type { GenerationRow, ListRow, PackDatabase } from './pack-database.ts';

type Complete = Pick<NonNullable<GenerationRow['complete']>, 'content' | 'layers' | 'partCounts' | 'buyerCount'>;

const DAY_MS = 24 * 3_600_000;

interface CountOptions {
  /** Opens sealed lists; without it, or with one that does not fit them, only their lengths are compared. */
  readonly teamKey: Uint8Array | undefined;
  /** ms since the epoch. */
  readonly now: number;
}

type Dropped = NonNullable<DropCounts['buyers']>;

/**
 * Counts what the generation in use has and the next one lacks, row by row: new rows in their place change nothing; a buyer whose last day comes
 * earlier counts as gone, whenever that day comes, and so does every buyer of a list that is keyed in another way, since none of the former keys
 * would be found. A buyer whose last day was already over is no loss. Both generations are written.
 */
export async function countLostRows(
  database: PackDatabase,
  before: Complete,
  after: Complete,
  options: CountOptions,
): Promise<DropCounts> {
  const buyers = before.layers && (await droppedBuyers(database, before, after, options));
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
  for (const row of await loadParts(database, content, 'macros', count)) {
    const rows = row && (await openPart(row));
    // What can no longer be read cannot be compared either.
    for (const one of Array.isArray(rows) ? (rows as unknown[]) : []) ids.add(rowIdentity('macros', one) ?? '');
  }
  return ids;
}

async function droppedBuyers(
  database: PackDatabase,
  before: Complete,
  after: Complete,
  { teamKey, now }: CountOptions,
): Promise<Dropped> {
  const [old, next] = [before.layers ?? [], after.layers ?? []];
  const rowsBefore = before.buyerCount ?? 0;
  if (old.join() === next.join()) return { dropped: 0, of: rowsBefore };
  const rows = await database.lists.bulkGet([...new Set([...old, ...next])]);
  const lists = new Map(rows.flatMap((row): [string, ListRow][] => (row ? [[row.list, row]] : [])));
  const [was, is] = [lists.get(old[0] ?? ''), lists.get(next[0] ?? '')];
  if (was && is && !isKeyedAlike(was, is)) return { dropped: rowsBefore, of: rowsBefore };
  // With the former key nothing can be looked up in a list that was keyed again, but replies still have to arrive.
  const seal = teamKey && (await isKeyOf(was?.keying, teamKey)) ? await openSeal(teamKey) : undefined;
  const isShut = [...lists.values()].some(({ isSealed }) => isSealed) && !seal;
  // What can no longer be read cannot be compared either: it is being fetched again.
  if (isShut || old.some((id) => !lists.has(id))) {
    return { dropped: Math.max(0, rowsBefore - (after.buyerCount ?? 0)), of: rowsBefore };
  }
  // The last place on earth where a day ends is 12 hours behind UTC.
  const today = Math.floor((now - DAY_MS / 2) / DAY_MS);
  const standing = async (id: string | undefined, bucket: number): Promise<Standing> => {
    const piece = await readPiece(database, id, bucket);
    return piece ? readStanding(piece, seal, today) : NOBODY;
  };
  const liveIn = async (ids: readonly string[], bucket: number) =>
    liveKeys(await Promise.all(ids.map((id) => standing(id, bucket))));
  const countLive = async () => {
    const buckets = [...bucketsOf(old.map((id) => lists.get(id)))];
    const isLong = rowsBefore > MOST_READ;
    let looked = 0;
    let live = 0;
    for (const bucket of isLong ? drawSome(buckets, buckets.length) : buckets) {
      if (isLong && looked >= SOME && live >= ENOUGH) break;
      live += (await liveIn(old, bucket)).size;
      looked += 1;
    }
    return Math.round((live * buckets.length) / Math.max(1, looked));
  };
  const changed = changedBuckets(lists, old, next);
  if (old[0] !== next[0] || old.length > 2 || next.length > 2) {
    let dropped = 0;
    for (const bucket of changed) dropped += droppedKeys(await liveIn(old, bucket), await liveIn(next, bucket));
    return { dropped, of: await countLive() };
  }
  const layers = new Map<number, readonly [Standing, Standing]>();
  for (const bucket of changed) {
    layers.set(bucket, [await standing(old[1], bucket), await standing(next[1], bucket)]);
  }
  const differing = [...layers.values()].flatMap((pair) => differingKeys(...pair));
  // Entries that have ended cannot be lost, however many there are. Nor can those that come now: how few there were before is remembered.
  const of = await countLive();
  const isFew = rowsBefore > MOST_READ && differing.length <= of * FEW;
  const asked = new Set(isFew ? drawSome(differing, ASKED) : differing);
  let dropped = 0;
  for (const [bucket, pair] of layers) {
    const below = async () => {
      const piece = await readPiece(database, old[0], bucket);
      return piece && openLastDays(piece, seal);
    };
    dropped += await droppedByLayer(...pair, { asked, below, today });
  }
  return { dropped: Math.ceil((dropped * differing.length) / Math.max(1, asked.size)), of };
}

/**
 * Rows of a list that is counted whole. Of a longer one this many buckets show how many of its entries have not ended, and more are read until
 * enough entries have been found.
 */
const MOST_READ = 20_000;
const SOME = 16;
const ENOUGH = 400;

/**
 * If no more than this share of a long list differs from before, that many keys show how many of them are gone: asking the list below for each
 * would take longer than importing it.
 */
const FEW = 0.005;
const ASKED = 64;

/** Some of them, chosen so that nobody can know them before. */
function drawSome<T>(all: readonly T[], count: number): T[] {
  const left = [...all];
  return Array.from({ length: Math.min(count, left.length) }, () => {
    const at = (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % left.length;
    const [drawn, last] = [left[at] as T, left.pop() as T];
    if (at < left.length) left[at] = last;
    return drawn;
  });
}

/** A list that does not say which key it was made with is tried. */
async function isKeyOf(keying: Keying | undefined, teamKey: Uint8Array): Promise<boolean> {
  return !keying || (await teamKeyCheck(teamKey, keying)) === keying.check;
}

/** Lists that do not say how they were keyed are of the first form. */
function isKeyedAlike({ keying: one }: ListRow, { keying: other }: ListRow): boolean {
  const isSameKey = !one || !other || one.check === other.check;
  return isSameKey && (one?.form ?? 1) === (other?.form ?? 1) && (one?.rounds ?? 0) === (other?.rounds ?? 0);
}

const NOBODY: Standing = { live: new Map(), gone: new Set() };

function bucketsOf(lists: Iterable<ListRow | undefined>): Set<number> {
  return new Set([...lists].flatMap((list) => [...(list?.digests.keys() ?? [])]));
}

/** Buckets for which some layers have different bytes. */
function changedBuckets(
  lists: ReadonlyMap<string, ListRow>,
  old: readonly string[],
  next: readonly string[],
): number[] {
  const digestsOf = (ids: readonly string[], bucket: number) =>
    ids.map((id) => lists.get(id)?.digests.get(bucket)).join();
  return [...bucketsOf(lists.values())].filter((bucket) => digestsOf(old, bucket) !== digestsOf(next, bucket));
}

async function readPiece(database: PackDatabase, id = '', bucket: number): Promise<BuyerList | undefined> {
  const bytes = id === '' ? undefined : (await database.listBuckets.get([id, bucket]))?.bytes;
  return bytes && trustBuyerList(bytes);
}

/** The last day that a layer gives for a key, -1 where it removes it; `undefined`: it does not mention it. */
function lastDayIn({ live, gone }: Standing, key: string): number | undefined {
  return gone.has(key) ? -1 : live.get(key);
}

/** The keys on which two layers differ. */
function differingKeys(was: Standing, is: Standing): string[] {
  const named = new Set([...was.live.keys(), ...was.gone, ...is.live.keys(), ...is.gone]);
  return [...named].filter((key) => lastDayIn(was, key) !== lastDayIn(is, key));
}

/** Two layers over one list: they can differ only in what they say, and the list below is asked for the keys that one of them does not mention. */
async function droppedByLayer(
  was: Standing,
  is: Standing,
  how: {
    /** The keys that count. */
    readonly asked: ReadonlySet<string>;
    readonly below: () => Promise<((key: string) => Promise<number>) | undefined>;
    readonly today: number;
  },
): Promise<number> {
  let below: ReturnType<typeof how.below> | undefined;
  const lastDayBelow = async (key: string) => (await (below ??= how.below()))?.(key) ?? -1;
  let dropped = 0;
  for (const key of differingKeys(was, is)) {
    if (!how.asked.has(key)) continue;
    const before = lastDayIn(was, key) ?? (await lastDayBelow(key));
    if (before < how.today) continue;
    if ((lastDayIn(is, key) ?? (await lastDayBelow(key))) < before) dropped += 1;
  }
  return dropped;
}

/** An entry that ends earlier than it did is removed as well, only later: nobody would notice on that day. */
function droppedKeys(old: ReadonlyMap<string, number>, next: ReadonlyMap<string, number>): number {
  return [...old].filter(([key, last]) => (next.get(key) ?? -1) < last).length;
}

/** Who is listed by layers together, the lowest first, and until when. */
function liveKeys(layers: readonly Standing[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const { live, gone } of layers) {
    for (const key of gone) keys.delete(key);
    for (const [key, last] of live) keys.set(key, last);
  }
  return keys;
}
