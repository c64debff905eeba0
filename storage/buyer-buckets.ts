import type { BuyerEntry } from '../domain/pack/schema.ts';

/** One bucket for each value of a key's first byte: a million buyers make about 3,900 a bucket, which are read in one piece of some 80 KB. */
export const BUCKET_COUNT = 256;

const KEY_BYTES = 16;
const WORD_BYTES = 4;

/** The bucket that a buyer's key belongs to, 0 to 255. */
export function bucketOf(key: string): number {
  return Number.parseInt(key.slice(0, 2), 16);
}

/** Sorts buyers into their buckets; empty buckets are left out. */
export function sortIntoBuckets(buyers: readonly BuyerEntry[]): Map<number, BuyerEntry[]> {
  const buckets = new Map<number, BuyerEntry[]>();
  for (const buyer of buyers) {
    const bucket = bucketOf(buyer.key);
    const entries = buckets.get(bucket);
    if (entries) entries.push(buyer);
    else buckets.set(bucket, [buyer]);
  }
  return buckets;
}

/**
 * Writes a bucket as one run of bytes: the number of entries, their keys in order, for each where its facts begin, then the facts, each as its
 * length and JSON. Numbers are 4 bytes, big-endian. Equal facts are written once. A browser stores such a run a hundred times faster than as many rows.
 */
export function packBucket(entries: readonly BuyerEntry[]): Uint8Array<ArrayBuffer> {
  const sorted = entries.toSorted((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)));
  const factsAt = WORD_BYTES + sorted.length * (KEY_BYTES + WORD_BYTES);
  const encoder = new TextEncoder();
  const places = new Map<string, number>();
  const facts: Uint8Array[] = [];
  let size = factsAt;
  const starts = sorted.map(({ key: _key, ...said }) => {
    const json = JSON.stringify(said);
    const known = places.get(json);
    if (known !== undefined) return known;
    const start = size;
    const encoded = encoder.encode(json);
    places.set(json, start);
    facts.push(encoded);
    size += WORD_BYTES + encoded.length;
    return start;
  });

  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, sorted.length);
  sorted.forEach(({ key }, index) => {
    writeKey(view, WORD_BYTES + index * KEY_BYTES, key);
    view.setUint32(WORD_BYTES + sorted.length * KEY_BYTES + index * WORD_BYTES, starts[index] ?? 0);
  });
  let at = factsAt;
  for (const encoded of facts) {
    view.setUint32(at, encoded.length);
    bytes.set(encoded, at + WORD_BYTES);
    at += WORD_BYTES + encoded.length;
  }
  return bytes;
}

/** The entries of one key in a bucket that `packBucket` wrote; the caller has made sure that the bytes are those. */
export function findInBucket(bytes: Uint8Array, key: string): BuyerEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint32(0);
  const found: BuyerEntry[] = [];
  for (let index = findFirst(view, count, key); index < count && compareKey(view, index, key) === 0; index += 1) {
    const start = view.getUint32(WORD_BYTES + count * KEY_BYTES + index * WORD_BYTES);
    const from = start + WORD_BYTES;
    const json = new TextDecoder().decode(bytes.subarray(from, from + view.getUint32(start)));
    // What was written had passed the schema.
    found.push({ key, ...(JSON.parse(json) as Omit<BuyerEntry, 'key'>) });
  }
  return found;
}

/** The first entry whose key is not smaller. */
function findFirst(view: DataView, count: number, key: string): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareKey(view, middle, key) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function compareKey(view: DataView, index: number, key: string): number {
  for (let at = 0; at < KEY_BYTES; at += WORD_BYTES) {
    const difference = view.getUint32(WORD_BYTES + index * KEY_BYTES + at) - readWord(key, at);
    if (difference !== 0) return difference;
  }
  return 0;
}

function writeKey(view: DataView, start: number, key: string): void {
  for (let at = 0; at < KEY_BYTES; at += WORD_BYTES) view.setUint32(start + at, readWord(key, at));
}

/** Four bytes of a key written in hexadecimal, from byte `at`. */
function readWord(key: string, at: number): number {
  return Number.parseInt(key.slice(at * 2, (at + WORD_BYTES) * 2), 16);
}
