import { joinBytes, viewOf } from '../bytes.ts';
import type { BuyerEntry } from '../pack/kinds/buyer.ts';
import { toBase64url } from '../base64url.ts';
import { compareEntries, FACT_BYTES, KEY_BYTES, writeFacts, writeKey } from './buyer-record.ts';
import type { Keying } from '../pack/kinds/keying.ts';
import { BLOCK_HEAD_BYTES, bucketOf, encodeHead, FORMAT, type LayerHead } from './list-layout.ts';
import type { ListSeal } from './list-seal.ts';
import { placeOfBlock, placeOfPeople } from './open-buyers.ts';

export interface WriteListOptions {
  /** How the keys were made; left out: nothing in the list tells which team key fits, and nobody is "not listed" by it. */
  readonly keying?: Keying | undefined;
  /** Left out: what the list says of its buyers is not sealed. */
  readonly seal?: ListSeal | undefined;
  /** For a layer over another list: `dropped` keys are no longer listed. */
  readonly layer?: (LayerHead & { readonly dropped: readonly string[] }) | undefined;
}

/** A key with its facts; without an entry it is dropped. */
interface Row {
  readonly key: string;
  readonly entry?: BuyerEntry;
}

/**
 * Writes a list, or with a head a layer. Entries may come in any order, and name at most `MOST_PEOPLE` people. The same entries yield the same
 * bytes.
 */
export async function writeBuyerList(
  entries: readonly BuyerEntry[],
  { keying, seal, layer }: WriteListOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const people = [...peopleIn(entries)].toSorted();
  const places = new Map(people.map((who, index) => [who, index + 1]));
  const head = encodeHead({
    format: FORMAT,
    ...(keying && { keying }),
    sealed: seal !== undefined,
    people: seal ? toBase64url(await seal.seal(placeOfPeople, encode(people))) : people,
    ...(layer && { over: layer.over, rows: layer.rows }),
  });
  const parts: Uint8Array[] = [head];
  for (const rows of byBucket(entries, layer?.dropped ?? [])) {
    const bucket = bucketOf(rows[0]?.key ?? '');
    const keys = new Uint8Array(rows.length * KEY_BYTES);
    const facts = new Uint8Array(rows.length * FACT_BYTES);
    for (const [index, { key, entry }] of rows.entries()) {
      writeKey(viewOf(keys), index * KEY_BYTES, key);
      if (entry) writeFacts(viewOf(facts), index * FACT_BYTES, entry, (who) => places.get(who) ?? 0);
    }
    const start = new Uint8Array(BLOCK_HEAD_BYTES);
    viewOf(start).setUint16(0, bucket);
    viewOf(start).setUint32(2, rows.length);
    parts.push(start, keys, seal ? await seal.seal(placeOfBlock(bucket, keys), facts) : facts);
  }
  return joinBytes(parts);
}

/** The people whom entries name. */
export function peopleIn(entries: readonly BuyerEntry[]): Set<string> {
  return new Set(entries.flatMap(({ by, confirmedBy }) => [by, confirmedBy].filter((who) => who !== undefined)));
}

/** Rows in the order of their keys, those of one bucket together. */
function* byBucket(entries: readonly BuyerEntry[], dropped: readonly string[]): Generator<Row[]> {
  const kept = entries.toSorted(compareEntries).map((entry): Row => ({ key: entry.key, entry }));
  const gone = dropped.map((key): Row => ({ key }));
  const rows =
    gone.length === 0 ? kept : [...kept, ...gone].toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  let from = 0;
  for (let to = 1; to <= rows.length; to += 1) {
    const next = rows[to];
    if (next && bucketOf(next.key) === bucketOf(rows[from]?.key ?? '')) continue;
    yield rows.slice(from, to);
    from = to;
  }
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}
