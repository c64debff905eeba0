import type { ActivePack, FormerPack, PackInUse, PackOrigin } from '../domain/team/active-pack.ts';
import type { AppError } from '../domain/errors.ts';
import type { ListInUse } from '../domain/team/judge-buyer.ts';
import type { Pack, PackContent } from '../domain/pack/schema.ts';
import { buildListOpener } from './open-list.ts';
import { digestOf } from '../domain/digest.ts';
import { openDatabase, openOrRebuild, runOn, toStorageError } from './open-database.ts';
import { PackDatabase, type ListRow, type PartRow } from './pack-database.ts';
import { joinParts, countParts, loadParts } from './pack-blocks.ts';
import { removeDamaged } from './remove-damaged.ts';
import { removeUnused, selectRows, type StillWanted } from './remove-unused.ts';
import {
  switchToPrevious,
  writeGeneration,
  writeRevision,
  type RevisionHead,
  type WriteOptions,
} from './write-generation.ts';
import { inOrder } from './in-order.ts';
import { watchQuery } from './watch-query.ts';
import type { OnUnit } from './write-list.ts';

/** Entries of a list, or of a layer with what it says of the list below. */
export type KnownList = Pick<ListRow, 'records' | 'layer' | 'keying'>;

/** The packs on this device. Every call fails with AppError E_DB or E_QUOTA only. Only the background may call the methods that write. */
export interface PackStore {
  /** Applies a pack whole or not at all, and returns the number of its generation. */
  writeGeneration(pack: Pack, origin: PackOrigin, options?: Omit<WriteOptions, 'onUnit'>): Promise<number>;
  /** Applies a revision that says the same as the one in use except for its head and list; the caller has compared their content. */
  writeRevision(head: RevisionHead, origin: PackOrigin, options: Omit<WriteOptions, 'onUnit'>): Promise<number>;
  /** What is known of a list of buyers, or a layer of one, that is stored completely. */
  readList(id: string): Promise<KnownList | undefined>;
  /** An object of a signed pack; `undefined` when it is not here, or does not match its digest. */
  readObject(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** The caller has checked the bytes against the digest. The object stays until a generation without it is applied. */
  keepObject(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Removes what belongs to no generation, for instance when there is no space to continue; everything except what the next one needs. */
  dropStaged(wanted?: StillWanted): Promise<void>;
  /** What is known of the generation in use without reading what its pack says; `undefined` as with `readActive`. */
  readInUse(): Promise<PackInUse | undefined>;
  /**
   * Removes what the disk lost or changed of the generation in use, lists and content, and returns whether there was anything; it has to be fetched
   * again.
   */
  removeDamaged(): Promise<boolean>;
  /**
   * The generation in use, without its buyers; the previous one when the disk lost or changed a part of it, and E_DB, reason `damaged`, when of
   * both; `undefined` when there is none.
   */
  readActive(): Promise<ActivePack | undefined>;
  /** One kind of what the generation in use says, without the rest; `undefined` where it says nothing of that kind. */
  readKind<K extends keyof PackContent>(kind: K): Promise<PackContent[K] | undefined>;
  /**
   * The list of the generation in use; `undefined` when it has none. Opening and asking fail rather than answer from a damaged list or one that is
   * no longer in use.
   */
  openList(generation: number): Promise<ListInUse | undefined>;
  /** Returns to the previous generation of the same team; `false` when there is none. */
  rollBack(): Promise<boolean>;
  /** Calls back with the generation in use, now and after every switch, in whichever page or worker it happens. */
  watchActive(callback: (active: ActivePack | undefined, fault?: AppError) => void, signal: AbortSignal): void;
  /** Removes all generations, as when a team is left. */
  clear(): Promise<void>;
  close(): void;
}

/** `mayRebuild`: a database that cannot be opened is created again, which only the single writer may do. */
export function openPackStore(
  database = new PackDatabase(),
  onUnit?: OnUnit,
  { mayRebuild = false }: { readonly mayRebuild?: boolean } = {},
): PackStore {
  const openList = buildListOpener(database);

  const run = runOn(() => (mayRebuild ? openOrRebuild(database) : openDatabase(database)));

  const inTurn = inOrder();
  /** One write after another: a second one would take the first one's staged rows for leftovers. */
  const runInTurn = <T>(action: () => PromiseLike<T>) => inTurn(() => run(action));

  const store: PackStore = {
    writeGeneration: (pack, origin, options) =>
      runInTurn(() => writeGeneration(database, pack, origin, { ...options, onUnit })),
    readObject: (sha256) =>
      run(async () => {
        // A browser fails to read a row whose file is gone; it is fetched again like any other that is missing.
        const bytes = (await database.objects.get(sha256).catch(() => undefined))?.bytes;
        return bytes && (await digestOf(bytes)) === sha256 ? bytes : undefined;
      }),
    writeRevision: (head, origin, options) =>
      runInTurn(() => writeRevision(database, head, origin, { ...options, onUnit })),
    readList: (id) => run(() => database.lists.get(id)),
    keepObject: (sha256, bytes) =>
      runInTurn(async () => {
        await database.objects.put({ sha256, bytes });
        await onUnit?.(`object ${sha256}`);
      }),
    removeDamaged: () => runInTurn(() => removeDamaged(database)),
    dropStaged: (wanted) => runInTurn(() => removeUnused(database, wanted)),
    rollBack: () => runInTurn(() => switchToPrevious(database)),
    clear: () =>
      runInTurn(async () => {
        await database.transaction('rw', database.tables, async () =>
          Promise.all(database.tables.map((table) => table.clear())),
        );
      }),
    readInUse: () => run(() => readInUse(database)),
    readActive: () => run(() => readActive(database)),
    readKind: (kind) => run(() => readKindInUse(database, kind)),
    openList: async (generation) => {
      const list = await run(() => openList(generation));
      return list && { ...list, find: (keys) => run(() => list.find(keys)) };
    },
    watchActive: (callback, signal) => watchPointer(database, () => store.readActive(), callback, signal),
    close: () => database.close(),
  };
  return store;
}

async function readInUse(database: PackDatabase): Promise<PackInUse | undefined> {
  const { pointers, generations, contents } = database;
  return database.transaction('r', pointers, generations, contents, async () => findInUse(database));
}

/** What is stored of a generation: read in one go, and only then compared, since a database ends its transaction while something else is awaited. */
interface Kept {
  readonly inUse: PackInUse;
  readonly kinds: readonly {
    readonly kind: string;
    readonly parts: readonly (PartRow | undefined)[];
    readonly count: number;
  }[];
}

/** The generation in use, or the one before where the disk changed something of it. Fails where neither is what was written. */
async function readActive(database: PackDatabase): Promise<ActivePack | undefined> {
  let fault: unknown;
  for (const place of ['generation', 'previous'] as const) {
    const kept = await collect(database, place);
    if (!kept) continue;
    try {
      const content: Record<string, unknown> = { ...kept.inUse.pack };
      for (const { kind, parts, count } of kept.kinds) content[kind] = await joinParts(parts, count);
      const isFallback = kept.inUse.isFallback === true || fault !== undefined;
      // The schema was checked before the generation was written.
      return { ...kept.inUse, ...(isFallback && { isFallback }), pack: content as PackContent };
    } catch (error) {
      fault ??= error;
    }
  }
  if (fault !== undefined) throw fault;
  return undefined;
}

async function collect(database: PackDatabase, place: 'generation' | 'previous'): Promise<Kept | undefined> {
  const { pointers, generations, contents } = database;
  return database.transaction('r', pointers, generations, contents, async () => {
    const inUse = place === 'generation' ? await findInUse(database) : await findPrevious(database);
    const made = inUse && (await generations.get(inUse.generation))?.complete;
    if (!made) return undefined;
    const kinds: Kept['kinds'][number][] = [];
    for (const [kind, count] of Object.entries(made.partCounts))
      kinds.push({ kind, count, parts: await loadParts(database, made.content, kind, count) });
    return { inUse, kinds };
  });
}

async function readKindInUse<K extends keyof PackContent>(
  database: PackDatabase,
  kind: K,
): Promise<PackContent[K] | undefined> {
  const { pointers, generations, contents } = database;
  const kept = await database.transaction('r', pointers, generations, contents, async () => {
    const inUse = await findInUse(database);
    const made = inUse && (await generations.get(inUse.generation))?.complete;
    const count = made?.partCounts[kind];
    return count === undefined
      ? undefined
      : { count, parts: await loadParts(database, made?.content ?? '', kind, count) };
  });
  return kept && ((await joinParts(kept.parts, kept.count)) as PackContent[K]);
}

/** The generation that the pointer names, or the one before where the disk lost a part of it. */
async function findInUse(database: PackDatabase): Promise<PackInUse | undefined> {
  const pointer = await database.pointers.get('active');
  if (!pointer) return undefined;
  const inUse = await readGeneration(database, pointer.generation);
  if (!inUse) return findPrevious(database);
  const former = pointer.previous === undefined ? undefined : await readFormer(database, pointer.previous);
  const left = pointer.leftDigest === undefined ? {} : { leftDigest: pointer.leftDigest };
  return { ...inUse, ...left, ...(former && { former }) };
}

async function findPrevious(database: PackDatabase): Promise<PackInUse | undefined> {
  const previous = (await database.pointers.get('active'))?.previous;
  const before = previous === undefined ? undefined : await readGeneration(database, previous);
  return before && { ...before, isFallback: true };
}

async function readFormer(database: PackDatabase, generation: number): Promise<FormerPack | undefined> {
  const head = (await database.generations.get(generation))?.complete?.head;
  return head && { revision: Number(head['revision']), issuedAt: String(head['issuedAt']) };
}

/** One generation; `undefined` when a part of its content is missing. */
async function readGeneration(database: PackDatabase, generation: number): Promise<PackInUse | undefined> {
  const complete = (await database.generations.get(generation))?.complete;
  if (!complete) return undefined;
  const { origin, head, partCounts, content, buyerCount } = complete;
  const here = new Map<string, number>();
  for (const [, kind] of await selectRows(database.contents, content).primaryKeys())
    here.set(kind, (here.get(kind) ?? 0) + 1);
  const isWhole = Object.entries(partCounts).every(([kind, count]) => (here.get(kind) ?? 0) >= countParts(count));
  if (!isWhole) return undefined;
  const pack = head as PackInUse['pack'];
  return { generation, origin, pack, macroCount: partCounts['macros'] ?? 0, buyerCount };
}

function watchPointer(
  database: PackDatabase,
  read: () => Promise<ActivePack | undefined>,
  callback: (active: ActivePack | undefined, fault?: AppError) => void,
  signal: AbortSignal,
): void {
  let latest = 0;
  const report = async () => {
    const turn = (latest += 1);
    const isLate = () => signal.aborted || turn !== latest;
    try {
      const active = await read();
      if (!isLate()) callback(active);
    } catch (error) {
      if (!isLate()) callback(undefined, toStorageError(error));
    }
  };
  const query = async () => database.pointers.get('active');
  watchQuery(() => openDatabase(database), query, { next: () => void report(), fault: () => void report() }, signal);
}
