import { readBuyerList } from '../domain/blacklist/buyer-list.ts';
import { writeBuyerList } from '../domain/blacklist/write-buyers.ts';
import { AppError } from '../domain/errors.ts';
import type { PackOrigin } from '../domain/team/active-pack.ts';
import type { PackContent } from '../domain/pack/schema.ts';
import type { Pack } from '../domain/pack/schema.ts';
import type { DropCounts } from '../domain/team/shrink-guard.ts';
import { fromBase64url } from '../domain/base64url.ts';
import { nameOfObjects } from '../domain/pack/signed/list-of-buyers.ts';
import { digestOf } from '../domain/digest.ts';
import { writeContent } from './pack-blocks.ts';
import { countLostRows } from './count-lost-rows.ts';
import type { GenerationRow, Made, PackDatabase, PointerRow } from './pack-database.ts';
import { removeUnused } from './remove-unused.ts';
import { writeList, type NewList, type OnUnit } from './write-list.ts';

type Complete = NonNullable<GenerationRow['complete']>;

/** A list of buyers that comes separately from the pack, the lowest layer first. */
export interface ListToWrite {
  readonly layers: readonly NewList[];
  /** Entries in all. */
  readonly rows: number;
}

export interface WriteOptions {
  /** Going back to anything before it is impossible. */
  readonly isFirst?: boolean;
  /** Replaces the pack's own `buyers`. */
  readonly list?: ListToWrite | undefined;
  /** To count what a revision removes: the key that opens sealed lists, and the time (ms since the epoch). */
  readonly teamKey?: Uint8Array | undefined;
  readonly now?: number;
  /** Called with what the revision removes from the one in use, before it replaces it; throwing keeps the one in use. */
  readonly onDrops?: (drops: DropCounts) => void;
  /** Called with the number of further entries that are written. */
  readonly onRows?: (rows: number) => void;
  readonly onUnit?: OnUnit | undefined;
}

/** The parts of a revision that are new although its content stays. */
export type RevisionHead = Pick<Pack, 'revision' | 'issuedAt'>;

/**
 * Writes a whole pack beside the one in use, in pieces well under two seconds, and then moves the pointer, in one transaction. After an
 * interruption the writing continues with the next piece. A list that is already stored is not written again. The generation in use becomes the
 * previous one, if it is of the same team, and anything older is removed. If a write fails, what was staged is removed, the old generation stays
 * and the fault is thrown.
 */
export async function writeGeneration(
  database: PackDatabase,
  pack: Pack,
  origin: PackOrigin,
  options: WriteOptions = {},
): Promise<number> {
  const { buyers, sealedBuyers, ...content } = pack;
  const list = options.list ?? (await listInside({ buyers, sealedBuyers, buyersKey: pack.buyersKey }));
  const name = origin.signed?.content ?? origin.digest;
  return stageAndSwitch(database, origin, { ...options, list }, name, () =>
    stageContent(database, name, content, options.onUnit),
  );
}

/**
 * The same for a revision with the same content as the one in use: only its head and what changed of the list are written. Fails with AppError E_DB
 * if that content is missing.
 */
export async function writeRevision(
  database: PackDatabase,
  said: RevisionHead,
  origin: PackOrigin,
  options: WriteOptions,
): Promise<number> {
  const name = origin.signed?.content ?? origin.digest;
  return stageAndSwitch(database, origin, options, name, async () => {
    const inUse = await completeInUse(database);
    if (inUse?.content !== name) throw new AppError('E_DB', { reason: 'no-content' });
    return { head: { ...inUse.head, ...said }, partCounts: inUse.partCounts };
  });
}

async function stageAndSwitch(
  database: PackDatabase,
  origin: PackOrigin,
  { list, isFirst = false, onRows, onUnit, teamKey, now = 0, onDrops }: WriteOptions,
  content: string,
  stage: () => Promise<Pick<Complete, 'head' | 'partCounts'>>,
): Promise<number> {
  const ofList = list?.layers.flatMap((layer) => layer.objects ?? []) ?? [];
  const objects = [...(origin.signed?.objects ?? []), ...ofList];
  await removeUnused(database, { objects, staging: origin.digest });
  await onUnit?.('clean before');
  const made: Made = { content, layers: list?.layers.map(({ id }) => id) };
  const begun = await database.generations.filter((row) => !row.complete).first();
  const generation =
    begun?.generation ?? (await database.generations.add({ staging: { ...made, digest: origin.digest } }));
  try {
    const parts = await stage();
    for (const layer of list?.layers ?? []) await writeList(database, layer, onUnit, onRows);
    const complete = { ...made, ...parts, origin, ...(list && { buyerCount: list.rows }) };
    const before = onDrops && (await completeInUse(database));
    if (before && onDrops) onDrops(await countLostRows(database, before, complete, { teamKey, now }));
    await switchTo(database, { generation, complete }, isFirst);
  } catch (error) {
    // The first fault is the one that counts; the next write also removes leftovers. Objects stay for the next try.
    await removeUnused(database, { objects }).catch(() => undefined);
    throw error;
  }
  await onUnit?.('switch');
  await removeUnused(database).catch(() => undefined); // The new generation is in use; leftovers are removed by the next write.
  await onUnit?.('clean after');
  return generation;
}

/** Makes the previous generation the one in use; the one left stays beside it, and sync does not fetch it again. `false` when there is none. */
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

/** Kinds of content are written; single values are stored in the generation's own row. */
async function stageContent(
  database: PackDatabase,
  content: string,
  pack: PackContent,
  onUnit: OnUnit | undefined,
): Promise<Pick<Complete, 'head' | 'partCounts'>> {
  const head: Record<string, unknown> = {};
  const kinds: [string, object][] = [];
  for (const [kind, value] of Object.entries(pack)) {
    if (typeof value === 'object') kinds.push([kind, value]);
    else head[kind] = value;
  }
  return { head, partCounts: await writeContent(database, content, kinds, onUnit) };
}

/** The list of a pack that contains its buyers itself, open or sealed; `undefined` when it has none. */
async function listInside({
  buyers,
  sealedBuyers,
  buyersKey,
}: Pick<Pack, 'buyers' | 'sealedBuyers' | 'buyersKey'>): Promise<ListToWrite | undefined> {
  const sealed = sealedBuyers === undefined ? undefined : fromBase64url(sealedBuyers);
  if (!sealed && !buyers) return undefined;
  const bytes = sealed ?? (await writeBuyerList(buyers ?? [], { keying: buyersKey }));
  const read = readBuyerList(bytes);
  if (!read.ok) throw new AppError('E_DB', { reason: 'damaged' });
  const id = await nameOfObjects([await digestOf(bytes)]);
  const files = async function* () {
    yield bytes;
  };
  return { layers: [{ id, files }], rows: read.value.records };
}

async function completeInUse(database: PackDatabase): Promise<Complete | undefined> {
  const pointer = await database.pointers.get('active');
  return pointer && (await database.generations.get(pointer.generation))?.complete;
}

/**
 * The generation before stays only beside one of the same team, and only if the new one lets it: a team that was left, the sample, or a list with
 * somebody who was erased is nothing to go back to.
 */
async function switchTo(
  database: PackDatabase,
  { generation, complete: next }: { readonly generation: number; readonly complete: Complete },
  isFirst: boolean,
): Promise<void> {
  await database.transaction('rw', database.pointers, database.generations, async () => {
    const before = await database.pointers.get('active');
    const previous = before && (await database.generations.get(before.generation))?.complete;
    const isSameTeam = previous?.origin.source === next.origin.source && previous?.head['team'] === next.head['team'];
    const mayReturn = Number(previous?.head['revision']) >= Number(next.head['notBefore'] ?? 0);
    const pointer: PointerRow = { name: 'active', generation };
    await database.generations.put({ generation, complete: next });
    await database.pointers.put(
      before && isSameTeam && mayReturn && !isFirst ? { ...pointer, previous: before.generation } : pointer,
    );
  });
}
