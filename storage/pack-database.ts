import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Keying } from '../domain/pack/kinds/keying.ts';
import type { LayerHead } from '../domain/blacklist/list-layout.ts';
import type { PackOrigin } from '../domain/team/active-pack.ts';
import { closeOnVersionChange } from './open-database.ts';

/**
 * A kind of content as it is in the pack. `content` identifies everything that one pack says besides its buyers: generations that say the same
 * share it.
 */
export interface PartRow {
  readonly content: string;
  readonly kind: string;
  /** Counted from 0: a long list is split into several parts, so that none of them keeps a page waiting while it is written or read. */
  readonly part: number;
  /** JSON, UTF-8. */
  readonly bytes?: Uint8Array<ArrayBuffer>;
  /** SHA-256 of `bytes`, hexadecimal: a disk may return other bytes than it was given. */
  readonly sha256?: string;
  /** What former versions stored instead of the two. */
  readonly value?: object;
}

/** A list of buyers, or a layer of changes over one, that is stored completely. Generations that have it in common share it. */
export interface ListRow {
  readonly list: string;
  readonly records: number;
  /** Of a layer: what it says of the list below, and of the result. */
  readonly layer: LayerHead | undefined;
  /** How its keys were made; `undefined` when it does not say so. */
  readonly keying: Keying | undefined;
  /** What it says of its buyers opens only with the team key. */
  readonly isSealed: boolean;
  /** SHA-256 of each bucket that is not empty, hexadecimal. */
  readonly digests: ReadonlyMap<number, string>;
}

/** The part of a list for one bucket of keys, as a list of its own, so that a look-up reads little of it. */
export interface BucketRow {
  readonly list: string;
  readonly bucket: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An object of a signed pack as it was fetched; its bytes have been checked against its digest (SHA-256, hexadecimal). */
export interface ObjectRow {
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What a generation consists of. */
export interface Made {
  readonly content: string;
  /** Its list of buyers, the lowest layer first; left out when it has none. */
  readonly layers?: readonly string[] | undefined;
}

/** `complete` is set once everything of the generation is written, in the same moment as the pointer that names it. */
export interface GenerationRow {
  readonly generation: number;
  /** Until then: what is being written, by the digest of its file, so that it can be continued. */
  readonly staging?: Made & { readonly digest: string };
  readonly complete?: Made & {
    readonly origin: PackOrigin;
    /** Fields of the pack that are single values: team, revision and the like. */
    readonly head: Readonly<Record<string, unknown>>;
    /** Entries by kind, a record counted as one: fewer than that means a lost write. */
    readonly partCounts: Readonly<Record<string, number>>;
    readonly buyerCount?: number;
  };
}

/** The one row that says which generation is in use. */
export interface PointerRow {
  readonly name: 'active';
  readonly generation: number;
  readonly previous?: number;
  /** Digest of the generation that a person left by rolling back. */
  readonly leftDigest?: string;
}

/** Generations of the pack. Everything here can be fetched again from the team's address, so it is rebuilt, never migrated. */
export class PackDatabase extends Dexie {
  declare readonly contents: Table<PartRow, [string, string, number]>;
  declare readonly lists: EntityTable<ListRow, 'list'>;
  declare readonly listBuckets: Table<BucketRow, [string, number]>;
  declare readonly objects: EntityTable<ObjectRow, 'sha256'>;
  declare readonly generations: EntityTable<GenerationRow, 'generation'>;
  declare readonly pointers: EntityTable<PointerRow, 'name'>;

  constructor(name = 'sidedesk-pack') {
    super(name);
    this.version(1).stores({
      parts: '[generation+kind]',
      buckets: '[generation+bucket]',
      generations: '++generation',
      pointers: 'name',
    });
    // Step 2: the list of buyers as bytes. The content of step 1 is fetched again from the team's address.
    this.version(2).upgrade(async (step) => {
      for (const table of ['pointers', 'generations', 'parts', 'buckets']) await step.table(table).clear();
    });
    // Step 3: objects of signed packs; those already here stay when a fetch is interrupted, so that it continues where it was.
    this.version(3).stores({ objects: 'sha256' });
    // Step 4: content and lists that generations share. What was here is fetched again.
    this.version(4)
      .stores({
        parts: null,
        buckets: null,
        contents: '[content+kind+part]',
        lists: 'list',
        listBuckets: '[list+bucket]',
      })
      .upgrade(async (step) => {
        for (const table of ['pointers', 'generations', 'objects']) await step.table(table).clear();
      });
    // Step 5: lists that say how their keys were made. Those that are here are fetched again; replies and everything else stay.
    this.version(5).upgrade(async (step) => {
      for (const table of ['lists', 'listBuckets']) await step.table(table).clear();
    });
    // Step 6: parts of content as bytes with a digest. Those of earlier versions are still read; an earlier version could not read these.
    this.version(6).stores({});
    closeOnVersionChange(this);
  }
}
