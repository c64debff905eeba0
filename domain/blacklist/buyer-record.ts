import { utcDayOf } from '../clock.ts';
import { lastDay } from './entry-term.ts';
import { buyer, type BuyerEntry } from '../pack/kinds/buyer.ts';

/** Bytes of a buyer's key, and of what a list says of one: reason, severity, since, until, evidence, by and confirmed by. Numbers are big-endian. */
export const KEY_BYTES = 16;
export const FACT_BYTES = 12;
const WORD_BYTES = 4;

/** Offset of each fact; 0 where an entry does not give it. */
const at = { reason: 0, severity: 1, since: 2, until: 4, evidence: 6, by: 8, confirmedBy: 10 } as const;

/** Codes of people are written once, in the list's head; a record gives the index of one, counted from 1, and 0 for nobody. */
export type People = readonly string[];

/** A record with this reason says that the list below it no longer contains the key. */
const DROPPED = 0;

/** In the order in which records number them, from 1. New ones are added at the end. */
const reasons = buyer.shape.reason.options;

const DAY_MS = 86_400_000;

/** Writes the facts about one buyer. `placeOf` returns the index of a person, from 1. For a dropped key nothing is written. */
export function writeFacts(view: DataView, start: number, entry: BuyerEntry, placeOf: (who: string) => number): void {
  view.setUint8(start + at.reason, reasons.indexOf(entry.reason) + 1);
  view.setUint8(start + at.severity, entry.severity);
  view.setUint16(start + at.since, Date.parse(entry.since) / DAY_MS);
  view.setUint16(start + at.until, Date.parse(entry.until) / DAY_MS);
  view.setUint16(start + at.evidence, entry.evidence ?? 0);
  view.setUint16(start + at.by, entry.by === undefined ? 0 : placeOf(entry.by));
  view.setUint16(start + at.confirmedBy, entry.confirmedBy === undefined ? 0 : placeOf(entry.confirmedBy));
}

/** Reads the facts about one buyer; `undefined` for a key that is dropped. The facts have passed `areSoundFacts`. */
export function readFacts(view: DataView, start: number, key: string, people: People): BuyerEntry | undefined {
  const reason = reasons[view.getUint8(start + at.reason) - 1];
  if (reason === undefined) return undefined;
  const evidence = view.getUint16(start + at.evidence);
  const [by, confirmedBy] = [at.by, at.confirmedBy].map((place) => people[view.getUint16(start + place) - 1]);
  return {
    key,
    reason,
    severity: view.getUint8(start + at.severity) as BuyerEntry['severity'],
    since: dayAt(view.getUint16(start + at.since)),
    until: dayAt(view.getUint16(start + at.until)),
    ...(evidence > 0 && { evidence }),
    ...(by !== undefined && { by }),
    ...(confirmedBy !== undefined && { confirmedBy }),
  };
}

/** The last day on which an entry really counts, whatever it says, counted from 1970-01-01. */
export function decodeLastDay(view: DataView, start: number): number {
  const since = view.getUint16(start + at.since);
  const last = lastDays.get(since) ?? Date.parse(lastDay(dayAt(since))) / DAY_MS;
  lastDays.set(since, last);
  return Math.min(view.getUint16(start + at.until), last);
}

/** By the day on which an entry begins: a million entries begin on a few hundred days. */
const lastDays = new Map<number, number>();

export function decodeReason(view: DataView, start: number): number {
  return view.getUint8(start + at.reason);
}

export function isDropped(view: DataView, start: number): boolean {
  return decodeReason(view, start) === DROPPED;
}

/** Whether facts are ones that an entry may have. A dropped key has no other facts, and occurs only in layers. */
export function areSoundFacts(view: DataView, start: number, peopleCount: number, mayDrop: boolean): boolean {
  if (isDropped(view, start)) return mayDrop && isBlank(view, start);
  const severity = view.getUint8(start + at.severity);
  return (
    decodeReason(view, start) <= reasons.length &&
    severity >= 1 &&
    severity <= 3 &&
    view.getUint16(start + at.since) <= view.getUint16(start + at.until) &&
    view.getUint16(start + at.by) <= peopleCount &&
    view.getUint16(start + at.confirmedBy) <= peopleCount
  );
}

/** Compares entries in the order of a list. */
export function compareEntries(one: BuyerEntry, other: BuyerEntry): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return reasons.indexOf(one.reason) - reasons.indexOf(other.reason);
}

/** Below 0: the key at `one` comes before the one at `other`; 0 when they are the same. */
export function compareKeysAt(view: DataView, one: number, other: number): number {
  for (let word = 0; word < KEY_BYTES; word += WORD_BYTES) {
    const difference = view.getUint32(one + word) - view.getUint32(other + word);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function compareKey(view: DataView, start: number, key: string): number {
  for (let byte = 0; byte < KEY_BYTES; byte += WORD_BYTES) {
    const difference = view.getUint32(start + byte) - readWord(key, byte);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function decodeKey(view: DataView, start: number): string {
  let key = '';
  for (let byte = 0; byte < KEY_BYTES; byte += WORD_BYTES) {
    key += view
      .getUint32(start + byte)
      .toString(16)
      .padStart(2 * WORD_BYTES, '0');
  }
  return key;
}

export function writeKey(view: DataView, start: number, key: string): void {
  for (let byte = 0; byte < KEY_BYTES; byte += WORD_BYTES) view.setUint32(start + byte, readWord(key, byte));
}

/** Four bytes of a key written in hexadecimal, from byte `from`. */
function readWord(key: string, from: number): number {
  return Number.parseInt(key.slice(from * 2, (from + WORD_BYTES) * 2), 16);
}

function isBlank(view: DataView, start: number): boolean {
  for (let byte = 0; byte < FACT_BYTES; byte += WORD_BYTES) if (view.getUint32(start + byte) !== 0) return false;
  return true;
}

/** ISO 8601 of a day counted from 1970-01-01. */
function dayAt(count: number): string {
  return utcDayOf(new Date(count * DAY_MS));
}
