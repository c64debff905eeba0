import { viewOf } from '../bytes.ts';
import { z } from '../zod.ts';
import { FACT_BYTES } from './buyer-record.ts';
import { keying } from '../pack/kinds/keying.ts';
import { SEAL_BYTES } from './list-seal.ts';

/**
 * The bytes of a list of buyers: the length of the head (4 bytes, big-endian), the head as JSON, then a block for each bucket of keys that is not
 * empty. A block is its bucket (2 bytes), how many keys it has (4 bytes), the keys in their order, and the facts of each (`FACT_BYTES`), which are
 * sealed where the head says so. In this form a million entries take 28 MB, are checked in one pass and never become a million objects. A list may
 * be one file or several in a row, cut between buckets; a layer of changes over another list is the same with `over` and `rows` in its head.
 */
export const FORMAT = 'sidedesk-buyers/2';

export const LENGTH_BYTES = 4;
export const BLOCK_HEAD_BYTES = 6;

/** Of a key's first sixteen bits, those that do not choose its bucket. */
const BUCKET_SHIFT = 6;

/** People whom one list may name; each piece of a list carries them. */
export const MOST_PEOPLE = 1000;

/** Bytes of the largest head. */
export const LIST_HEAD_LIMIT = 256 * 1024;

export const listHead = z.object({
  format: z.literal(FORMAT),
  /** Left out by lists that were made without a team key, or before November 2026: it is then unknown which key fits. */
  keying: keying.optional(),
  sealed: z.boolean().default(false),
  /** Codes of people; sealed as base64url of their JSON. */
  people: z.union([z.array(z.string().max(80)).max(MOST_PEOPLE), z.string()]).default([]),
  /** Of a layer: the name of the list that it changes. */
  over: z.string().max(64).optional(),
  /** Of a layer: the number of entries that the list has with it. */
  rows: z.number().int().min(0).optional(),
});

export type ListHead = z.output<typeof listHead>;

/** What comes before the blocks of a layer. */
export interface LayerHead {
  readonly over: string;
  readonly rows: number;
}

/** The first bytes of a list. */
export function encodeHead(head: ListHead): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(LENGTH_BYTES + json.length);
  viewOf(bytes).setUint32(0, json.length);
  bytes.set(json, LENGTH_BYTES);
  return bytes;
}

/** The bucket that a buyer's key belongs to, by its first ten bits: a million entries make about 980 a bucket, which are read in one piece of 27 KB. */
export function bucketOf(key: string): number {
  return Number.parseInt(key.slice(0, 4), 16) >>> BUCKET_SHIFT;
}

/** The same for the key at a byte. */
export function bucketAt(view: DataView, at: number): number {
  return view.getUint16(at) >>> BUCKET_SHIFT;
}

/** Bytes of a block's facts. */
export function factsLength(count: number, isSealed: boolean): number {
  return count * FACT_BYTES + (isSealed ? SEAL_BYTES.nonce + SEAL_BYTES.tag : 0);
}
