import type { Result } from '../errors.ts';
import type { PackRefusal } from '../pack/faults.ts';
import { readJsonText, refuse } from '../pack/read-json.ts';
import type { BuyerEntry } from '../pack/kinds/buyer.ts';
import { z } from '../pack/zod.ts';
import {
  compareEntries,
  compareKey,
  compareRecords,
  isDropped,
  isSoundRecord,
  readKey,
  readRecord,
  RECORD_BYTES,
  writeDropped,
  writeRecord,
  type Names,
} from './buyer-record.ts';

/**
 * A list of buyers as bytes: the length of the head (4 bytes, big-endian), the head as JSON, then one record an entry, in the order of their keys.
 * A million entries take 28 MB so, are checked in one pass and never become a million objects. A list may be one file or several behind each other,
 * which are cut between first bytes of keys; and a layer of changes over another list is the same with `over` and `rows` in its head.
 */

const FORMAT = 'sidedesk-buyers/1';
const LENGTH_BYTES = 4;

/** Of a key's first sixteen bits, those that do not choose its bucket. */
const BUCKET_SHIFT = 6;

/** People whom one list may name; each piece of a list carries them. */
export const MOST_NAMES = 1000;

/** Bytes of the largest head. */
const HEAD_LIMIT = 256 * 1024;

const headSchema = z.object({
  format: z.literal(FORMAT),
  names: z.array(z.string().max(80)).max(MOST_NAMES).default([]),
  /** Of a layer: the name of the list that it changes. */
  over: z.string().max(64).optional(),
  /** Of a layer: entries that the list has with it. */
  rows: z.number().int().min(0).optional(),
});

type ListHead = z.output<typeof headSchema>;

/** What stands before the records of a layer. */
export interface LayerHead {
  readonly over: string;
  readonly rows: number;
}

/** A checked list: its records begin at byte `start`. */
export interface BuyerList {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly start: number;
  readonly records: number;
  readonly layer: LayerHead | undefined;
}

/** Writes a list, or with a head a layer whose `dropped` keys are no longer listed. Entries may come in any order; they name no more than `MOST_NAMES` people. */
export function writeBuyerList(
  entries: readonly BuyerEntry[],
  layer?: LayerHead & { readonly dropped: readonly string[] },
): Uint8Array<ArrayBuffer> {
  const sorted = entries.toSorted(compareEntries);
  const dropped = layer?.dropped.toSorted() ?? [];
  const places = new Map([...namesIn(sorted)].map((name, index) => [name, index + 1]));
  const about = layer && { over: layer.over, rows: layer.rows };
  const head = encodeHead({ format: FORMAT, names: [...places.keys()], ...about });
  const bytes = new Uint8Array(head.length + (sorted.length + dropped.length) * RECORD_BYTES);
  bytes.set(head);
  const view = new DataView(bytes.buffer);
  let next = 0;
  let at = head.length;
  const drop = (key: string) => {
    writeDropped(view, at, key);
    at += RECORD_BYTES;
    next += 1;
  };
  for (const entry of sorted) {
    for (let key = dropped[next]; key !== undefined && key < entry.key; key = dropped[next]) drop(key);
    writeRecord(view, at, entry, (name) => places.get(name) ?? 0);
    at += RECORD_BYTES;
  }
  for (let key = dropped[next]; key !== undefined; key = dropped[next]) drop(key);
  return bytes;
}

/** The people whom entries name. */
export function namesIn(entries: readonly BuyerEntry[]): Set<string> {
  return new Set(entries.flatMap(({ by, confirmedBy }) => [by, confirmedBy].filter((name) => name !== undefined)));
}

/** Checks a list that came from elsewhere, every record of it. */
export function readBuyerList(bytes: Uint8Array<ArrayBuffer>): Result<BuyerList, PackRefusal> {
  const view = viewOf(bytes);
  const length = bytes.length < LENGTH_BYTES ? 0 : view.getUint32(0);
  const start = LENGTH_BYTES + length;
  if (length > HEAD_LIMIT || start > bytes.length) return refuse('E_SCHEMA', 'buyers');
  const head = readHead(bytes.subarray(LENGTH_BYTES, start));
  if (!head.ok) return head;
  const { over, rows, names } = head.value;
  const layer = over === undefined || rows === undefined ? undefined : { over, rows };
  const size = bytes.length - start;
  if (size % RECORD_BYTES !== 0) return refuse('E_TRUNC', 'buyers');
  for (let at = start; at < bytes.length; at += RECORD_BYTES) {
    if (!isSoundRecord(view, at, names.length, layer !== undefined)) return refuse('E_SCHEMA', 'buyers');
    const order = at === start ? -1 : compareRecords(view, at - RECORD_BYTES, at);
    if (order === 0) return refuse('E_DUP', 'buyers');
    if (order > 0) return refuse('E_SCHEMA', 'buyers');
  }
  return { ok: true, value: { bytes, start, records: size / RECORD_BYTES, layer } };
}

/** The entries of one key: none when a layer drops it, `undefined` when the list does not speak of it. The bytes have passed `readBuyerList` or were cut from such. */
export function findInList(bytes: Uint8Array, key: string): BuyerEntry[] | undefined {
  const view = viewOf(bytes);
  const start = LENGTH_BYTES + view.getUint32(0);
  let at = findFirst(view, start, (bytes.length - start) / RECORD_BYTES, key);
  if (at === bytes.length || compareKey(view, at, key) !== 0) return undefined;
  const names = namesOf(bytes, start);
  const found: BuyerEntry[] = [];
  for (; at < bytes.length && compareKey(view, at, key) === 0; at += RECORD_BYTES) {
    const entry = readRecord(view, at, names);
    if (entry) found.push(entry);
  }
  return found;
}

/** All entries of a list. */
export function listEntries({ bytes, start }: BuyerList): BuyerEntry[] {
  const view = viewOf(bytes);
  const names = namesOf(bytes, start);
  const entries: BuyerEntry[] = [];
  for (let at = start; at < bytes.length; at += RECORD_BYTES) {
    const entry = readRecord(view, at, names);
    if (entry) entries.push(entry);
  }
  return entries;
}

/** The keys that a layer drops. */
export function droppedKeys({ bytes, start }: BuyerList): string[] {
  const view = viewOf(bytes);
  const keys: string[] = [];
  for (let at = start; at < bytes.length; at += RECORD_BYTES) {
    if (isDropped(view, at)) keys.push(readKey(view, at));
  }
  return keys;
}

/** The bucket that a buyer's key belongs to, by its first ten bits: a million entries make about 980 a bucket, which are read in one piece of 27 KB. */
export function bucketOf(key: string): number {
  return Number.parseInt(key.slice(0, 4), 16) >>> BUCKET_SHIFT;
}

/** Cuts a list into lists of one bucket each, in their order. */
export function* cutIntoBuckets({ bytes, start }: BuyerList): Generator<[number, Uint8Array<ArrayBuffer>]> {
  const view = viewOf(bytes);
  for (let from = start; from < bytes.length;) {
    const bucket = view.getUint16(from) >>> BUCKET_SHIFT;
    let end = from;
    while (end < bytes.length && view.getUint16(end) >>> BUCKET_SHIFT === bucket) end += RECORD_BYTES;
    const piece = new Uint8Array(start + end - from);
    piece.set(bytes.subarray(0, start));
    piece.set(bytes.subarray(from, end), start);
    yield [bucket, piece];
    from = end;
  }
}

/** First bytes of the lowest and the highest key; `undefined` for an empty list. */
export function spanOf({ bytes, start }: BuyerList): { readonly first: number; readonly last: number } | undefined {
  const [first, last] = [bytes[start], bytes[bytes.length - RECORD_BYTES]];
  return first === undefined || last === undefined || bytes.length === start ? undefined : { first, last };
}

function encodeHead(head: ListHead): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(head));
  const bytes = new Uint8Array(LENGTH_BYTES + json.length);
  viewOf(bytes).setUint32(0, json.length);
  bytes.set(json, LENGTH_BYTES);
  return bytes;
}

function readHead(bytes: Uint8Array): Result<ListHead, PackRefusal> {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse('E_ENCODING', 'buyers');
  }
  const json = readJsonText(text);
  if (!json.ok) return refuse('E_SCHEMA', 'buyers');
  const format: unknown = Object(json.value).format;
  if (typeof format === 'string' && format !== FORMAT) return refuse('E_UNSUPPORTED', format.slice(0, 40));
  const head = headSchema.safeParse(json.value);
  return head.success ? { ok: true, value: head.data } : refuse('E_SCHEMA', 'buyers');
}

/** Of bytes that have been checked. */
function namesOf(bytes: Uint8Array, start: number): Names {
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, start))) as ListHead;
  return head.names;
}

/** Byte of the first record whose key is not smaller. */
function findFirst(view: DataView, start: number, count: number, key: string): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKey(view, start + middle * RECORD_BYTES, key) < 0) low = middle + 1;
    else high = middle;
  }
  return start + low * RECORD_BYTES;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
