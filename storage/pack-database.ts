import Dexie, { type EntityTable, type Table } from 'dexie';
import type { PackOrigin } from '../domain/pack/active-pack.ts';
import { closeOnVersionChange } from './open-database.ts';

/** A kind of content of one generation, as it stands in the pack. */
export interface PartRow {
  readonly generation: number;
  readonly kind: string;
  readonly content: object;
}

/** A part of the list of buyers, as `packBucket` writes it. */
export interface BucketRow {
  readonly generation: number;
  readonly bucket: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** An object of a signed pack as it was fetched; its bytes have been compared with its digest (SHA-256, hexadecimal). */
export interface ObjectRow {
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** `complete` is there once everything of the generation is written; it is put down in the same moment as the pointer that names it. */
export interface GenerationRow {
  readonly generation: number;
  /** Until then: the digest of what is being written, so that it can be gone on with. */
  readonly staging?: string;
  readonly complete?: {
    readonly origin: PackOrigin;
    /** Fields of the pack that are single values: team, revision and the like. */
    readonly head: Readonly<Record<string, unknown>>;
    /** Entries by kind, to notice a lost write. */
    readonly partCounts: Readonly<Record<string, number>>;
    /** SHA-256 of each bucket that is not empty, hexadecimal; left out when the pack has no list of buyers. */
    readonly bucketDigests?: ReadonlyMap<number, string>;
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

/** Generations of the pack. Everything here can be read again from the team's address, so it is rebuilt, never migrated. */
export class PackDatabase extends Dexie {
  declare readonly parts: Table<PartRow, [number, string]>;
  declare readonly buckets: Table<BucketRow, [number, number]>;
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
    // Step 2: the list of buyers as bytes. What step 1 held is read again from the team's address.
    this.version(2).upgrade(async (step) => {
      for (const table of ['pointers', 'generations', 'parts', 'buckets']) await step.table(table).clear();
    });
    // Step 3: objects of signed packs; what is here already stays when a fetch is broken off, so that it goes on where it was.
    this.version(3).stores({ objects: 'sha256' });
    closeOnVersionChange(this);
  }
}
