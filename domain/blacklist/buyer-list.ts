import { viewOf } from '../bytes.ts';
import type { Result } from '../errors.ts';
import { FaultList } from '../pack/faults.ts';
import type { PackRefusal } from '../pack/trouble.ts';
import { parseWithin } from '../pack/parse-within.ts';
import { readJsonText, refuse } from '../pack/read-json.ts';
import {
  areSoundFacts,
  compareKey,
  compareKeysAt,
  FACT_BYTES,
  isDropped,
  KEY_BYTES,
  decodeKey,
  decodeReason,
} from './buyer-record.ts';
import { FORMER_FORMAT, renewList } from './former-format.ts';
import type { Keying } from '../pack/kinds/keying.ts';
import {
  BLOCK_HEAD_BYTES,
  bucketAt,
  bucketOf,
  factsLength,
  FORMAT,
  LIST_HEAD_LIMIT,
  LENGTH_BYTES,
  listHead,
  type LayerHead,
  type ListHead,
} from './list-layout.ts';

/** The keys of one bucket: `keys` and `facts` are the bytes at which they begin, `end` is the byte after them. */
export interface Block {
  readonly bucket: number;
  readonly count: number;
  readonly start: number;
  readonly keys: number;
  readonly facts: number;
  readonly end: number;
}

/** A checked list: its blocks begin at byte `start`. */
export interface BuyerList {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly start: number;
  readonly head: ListHead;
  readonly keying: Keying | undefined;
  readonly blocks: readonly Block[];
  readonly records: number;
  readonly layer: LayerHead | undefined;
}

/**
 * Checks a list that came from elsewhere, everything that is not sealed; one of the former format is converted first. What is sealed is checked
 * when it is opened, because a device without the team key takes the list too.
 */
export function readBuyerList(given: Uint8Array<ArrayBuffer>): Result<BuyerList, PackRefusal> {
  const read = readHead(given);
  if (!read.ok) return read;
  if ('renewed' in read.value) return readBuyerList(read.value.renewed);
  const { head, start } = read.value;
  const list = readBlocks(given, start, head);
  if (!list.ok || head.sealed) return list;
  const view = viewOf(given);
  for (const block of list.value.blocks) {
    const fault = checkFacts(view, block, head);
    if (fault) return refuse(fault, 'buyers');
  }
  return list;
}

/** A list whose bytes have passed `readBuyerList` or were cut from one that has. */
export function trustBuyerList(bytes: Uint8Array<ArrayBuffer>): BuyerList {
  const start = LENGTH_BYTES + viewOf(bytes).getUint32(0);
  const head = JSON.parse(new TextDecoder().decode(bytes.subarray(LENGTH_BYTES, start))) as ListHead;
  const list = readBlocks(bytes, start, head, true);
  if (!list.ok) throw new Error('damaged-list');
  return list.value;
}

/** The place of a key's first record in a block and how many it has; `undefined` when the list does not mention it. */
export function findKey({ bytes, blocks }: BuyerList, key: string) {
  const bucket = bucketOf(key);
  const block = blocks.find((one) => one.bucket === bucket);
  if (!block) return undefined;
  const view = viewOf(bytes);
  const isAt = (index: number) => compareKey(view, block.keys + index * KEY_BYTES, key);
  let low = 0;
  let high = block.count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isAt(middle) < 0) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < block.count && isAt(end) === 0) end += 1;
  return end === low ? undefined : { block, first: low, count: end - low };
}

/** The keys of a block, one for each record. */
export function listKeys({ bytes }: BuyerList, { keys, count }: Block): string[] {
  const view = viewOf(bytes);
  return Array.from({ length: count }, (_none, index) => decodeKey(view, keys + index * KEY_BYTES));
}

/** Cuts a list into lists of one bucket each, in their order. */
export function* cutIntoBuckets({ bytes, start, blocks }: BuyerList): Generator<[number, Uint8Array<ArrayBuffer>]> {
  for (const block of blocks) {
    const piece = new Uint8Array(start + block.end - block.start);
    piece.set(bytes.subarray(0, start));
    piece.set(bytes.subarray(block.start, block.end), start);
    yield [block.bucket, piece];
  }
}

/** Lowest and highest bucket; `undefined` for an empty list. */
export function findSpan({ blocks }: BuyerList): { readonly first: number; readonly last: number } | undefined {
  const [first, last] = [blocks[0], blocks.at(-1)];
  return first && last && { first: first.bucket, last: last.bucket };
}

type HeadRead = { readonly head: ListHead; readonly start: number } | { readonly renewed: Uint8Array<ArrayBuffer> };

function readHead(bytes: Uint8Array<ArrayBuffer>): Result<HeadRead, PackRefusal> {
  const length = bytes.length < LENGTH_BYTES ? 0 : viewOf(bytes).getUint32(0);
  const start = LENGTH_BYTES + length;
  if (length > LIST_HEAD_LIMIT || start > bytes.length) return refuse('E_SCHEMA', 'buyers');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(LENGTH_BYTES, start));
  } catch {
    return refuse('E_ENCODING', 'buyers');
  }
  const json = readJsonText(text);
  if (!json.ok) return refuse('E_SCHEMA', 'buyers');
  const format: unknown = Object(json.value).format;
  if (format === FORMER_FORMAT) {
    const renewed = renewList(json.value, bytes.subarray(start));
    return renewed.ok ? { ok: true, value: { renewed: renewed.value } } : renewed;
  }
  if (typeof format === 'string' && format !== FORMAT) return refuse('E_UNSUPPORTED', format.slice(0, 40));
  const head = parseWithin(listHead, json.value, new FaultList());
  if (!head || head.sealed !== (typeof head.people === 'string')) return refuse('E_SCHEMA', 'buyers');
  return { ok: true, value: { head, start } };
}

/** Blocks are in ascending order of bucket, keys in ascending order within them; every key belongs to its bucket. */
function readBlocks(
  bytes: Uint8Array<ArrayBuffer>,
  start: number,
  head: ListHead,
  isTrusted = false,
): Result<BuyerList, PackRefusal> {
  const view = viewOf(bytes);
  const blocks: Block[] = [];
  let records = 0;
  for (let at = start; at < bytes.length;) {
    if (at + BLOCK_HEAD_BYTES > bytes.length) return refuse('E_TRUNC', 'buyers');
    const [bucket, count] = [view.getUint16(at), view.getUint32(at + 2)];
    const keys = at + BLOCK_HEAD_BYTES;
    const facts = keys + count * KEY_BYTES;
    const end = facts + factsLength(count, head.sealed);
    if (end > bytes.length) return refuse('E_TRUNC', 'buyers');
    const block = { bucket, count, start: at, keys, facts, end };
    const isNext = count > 0 && bucket > (blocks.at(-1)?.bucket ?? -1);
    if (!isTrusted && !(isNext && areInOrder(view, block))) return refuse('E_SCHEMA', 'buyers');
    blocks.push(block);
    records += count;
    at = end;
  }
  const { over, rows } = head;
  const layer = over === undefined || rows === undefined ? undefined : { over, rows };
  return { ok: true, value: { bytes, start, head, keying: head.keying, blocks, records, layer } };
}

function areInOrder(view: DataView, { bucket, keys, facts }: Block): boolean {
  for (let at = keys; at < facts; at += KEY_BYTES) {
    if (bucketAt(view, at) !== bucket) return false;
    if (at > keys && compareKeysAt(view, at - KEY_BYTES, at) > 0) return false;
  }
  return true;
}

/** Checks open facts; a key may occur twice for two reasons, but not beside a record that drops it. */
function checkFacts(view: DataView, block: Block, { people, over }: ListHead): 'E_SCHEMA' | 'E_DUP' | undefined {
  for (let index = 0; index < block.count; index += 1) {
    const at = block.facts + index * FACT_BYTES;
    if (!areSoundFacts(view, at, people.length, over !== undefined)) return 'E_SCHEMA';
    const key = block.keys + index * KEY_BYTES;
    if (index === 0 || compareKeysAt(view, key - KEY_BYTES, key) !== 0) continue;
    const order = decodeReason(view, at) - decodeReason(view, at - FACT_BYTES);
    if (order === 0 || isDropped(view, at) || isDropped(view, at - FACT_BYTES)) return 'E_DUP';
    if (order < 0) return 'E_SCHEMA';
  }
  return undefined;
}
