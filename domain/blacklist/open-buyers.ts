import { viewOf } from '../bytes.ts';
import type { BuyerEntry } from '../pack/kinds/buyer.ts';
import { fromBase64url } from '../base64url.ts';
import { findKey, listKeys, type Block, type BuyerList } from './buyer-list.ts';
import { areSoundFacts, FACT_BYTES, isDropped, readFacts, decodeLastDay, type People } from './buyer-record.ts';
import { FORMAT } from './list-layout.ts';
import type { ListSeal } from './list-seal.ts';

/** Where the codes of people are sealed. */
export const placeOfPeople = new TextEncoder().encode(`${FORMAT} people`);

/** Where the facts of a block are sealed: beside its keys, so that no host can attach to one buyer what a lead said about another. */
export function placeOfBlock(bucket: number, keys: Uint8Array): Uint8Array<ArrayBuffer> {
  const name = new TextEncoder().encode(`${FORMAT} block ${bucket} `);
  const place = new Uint8Array(name.length + keys.length);
  place.set(name);
  place.set(keys, name.length);
  return place;
}

/** Everything that a list says: its entries, and for a layer the keys that it drops. */
export interface OpenedList {
  readonly entries: readonly BuyerEntry[];
  readonly dropped: readonly string[];
}

/** A list that cannot be opened: sealed with another team key, or changed. */
export class SealedList extends Error {
  constructor() {
    super('sealed-list');
  }
}

/** The entries of one key: empty when a layer drops it, `undefined` when the list does not mention it. Fails with `SealedList`. */
export async function findInList(
  list: BuyerList,
  key: string,
  seal: ListSeal | undefined,
): Promise<BuyerEntry[] | undefined> {
  const found = findKey(list, key);
  if (!found) return undefined;
  const { block, first, count } = found;
  const facts = await openFacts(list, block, seal);
  const people = await openPeople(list, seal);
  const rows = Array.from({ length: count }, (_none, index) => readRow(list, facts, people, first + index, key));
  return rows.filter((row) => row !== undefined);
}

/** Everything that a list says. Fails with `SealedList`. */
export async function openBuyerList(list: BuyerList, seal: ListSeal | undefined): Promise<OpenedList> {
  const people = await openPeople(list, seal);
  const entries: BuyerEntry[] = [];
  const dropped: string[] = [];
  for (const block of list.blocks) {
    const facts = await openFacts(list, block, seal);
    for (const [index, key] of listKeys(list, block).entries()) {
      const entry = readRow(list, facts, people, index, key);
      if (entry) entries.push(entry);
      else dropped.push(key);
    }
  }
  return { entries, dropped };
}

/**
 * Keys of a list that have an entry in force, with the last day of the longest one, and keys that it names without one: dropped by a layer, or
 * ended. Days count from 1970-01-01.
 */
export interface Standing {
  readonly live: ReadonlyMap<string, number>;
  readonly gone: ReadonlySet<string>;
}

/** Who is on a list on a given day, without making entries of a million rows. Fails with `SealedList`. */
export async function readStanding(list: BuyerList, seal: ListSeal | undefined, today: number): Promise<Standing> {
  const live = new Map<string, number>();
  const named: string[] = [];
  for (const block of list.blocks) {
    const view = viewOf(await openFacts(list, block, seal));
    for (const [index, key] of listKeys(list, block).entries()) {
      const last = lastDayAt(view, index);
      named.push(key);
      if (last >= today) live.set(key, Math.max(last, live.get(key) ?? 0));
    }
  }
  return { live, gone: new Set(named.filter((key) => !live.has(key))) };
}

/** Returns the last day of the longest entry of a key, -1 where a list has none; each block is opened once. Fails with `SealedList`. */
export function openLastDays(list: BuyerList, seal: ListSeal | undefined): (key: string) => Promise<number> {
  const opened = new Map<Block, Promise<Uint8Array>>();
  return async (key) => {
    const found = findKey(list, key);
    if (!found) return NO_DAY;
    const facts = opened.get(found.block) ?? openFacts(list, found.block, seal);
    opened.set(found.block, facts);
    const view = viewOf(await facts);
    return Math.max(...Array.from({ length: found.count }, (_none, index) => lastDayAt(view, found.first + index)));
  };
}

const NO_DAY = -1;

function lastDayAt(view: DataView, index: number): number {
  const at = index * FACT_BYTES;
  return isDropped(view, at) ? NO_DAY : decodeLastDay(view, at);
}

function readRow(list: BuyerList, facts: Uint8Array, people: People, index: number, key: string) {
  const view = viewOf(facts);
  const at = index * FACT_BYTES;
  // What was sealed is checked here for the first time.
  if (!areSoundFacts(view, at, people.length, list.layer !== undefined)) throw new SealedList();
  return readFacts(view, at, key, people);
}

async function openFacts({ bytes, head }: BuyerList, block: Block, seal: ListSeal | undefined): Promise<Uint8Array> {
  const { bucket, keys, facts, end } = block;
  const held = bytes.subarray(facts, end);
  if (!head.sealed) return held;
  const opened = await seal?.open(placeOfBlock(bucket, bytes.subarray(keys, facts)), held);
  if (opened?.length !== block.count * FACT_BYTES) throw new SealedList();
  return opened;
}

async function openPeople({ head }: BuyerList, seal: ListSeal | undefined): Promise<People> {
  const { people } = head;
  if (typeof people !== 'string') return people;
  const sealed = fromBase64url(people);
  const opened = sealed && (await seal?.open(placeOfPeople, sealed));
  if (!opened) throw new SealedList();
  const read: unknown = JSON.parse(new TextDecoder().decode(opened));
  return Array.isArray(read) ? read.map(String) : [];
}
