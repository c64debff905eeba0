import { buyer, type BuyerEntry } from '../pack/kinds/buyer.ts';

/** Bytes of one record: the key, then reason, severity, since, until, evidence, by and confirmed by. Numbers are big-endian. */
export const RECORD_BYTES = 28;
const KEY_BYTES = 16;
const WORD_BYTES = 4;

/** Where each fact stands in a record, and from where on there is none. */
const at = { reason: 16, severity: 17, since: 18, until: 20, evidence: 22, by: 24, confirmedBy: 26 } as const;

/** Names of people stand once in the list's head; a record says which of them, counted from 1, and 0 for nobody. */
export type Names = readonly string[];

/** A record of this reason says that the list below it no longer holds the key. */
const DROPPED = 0;

/** In the order in which records count them, from 1. New ones are added behind. */
const reasons = buyer.shape.reason.options;

const DAY_MS = 86_400_000;

/** Writes one entry. `placeOf` gives the place of a name, from 1. */
export function writeRecord(view: DataView, start: number, entry: BuyerEntry, placeOf: (name: string) => number): void {
  writeKey(view, start, entry.key);
  view.setUint8(start + at.reason, reasons.indexOf(entry.reason) + 1);
  view.setUint8(start + at.severity, entry.severity);
  view.setUint16(start + at.since, Date.parse(entry.since) / DAY_MS);
  view.setUint16(start + at.until, Date.parse(entry.until) / DAY_MS);
  view.setUint16(start + at.evidence, entry.evidence ?? 0);
  view.setUint16(start + at.by, entry.by === undefined ? 0 : placeOf(entry.by));
  view.setUint16(start + at.confirmedBy, entry.confirmedBy === undefined ? 0 : placeOf(entry.confirmedBy));
}

/** Writes that a key of the list below is dropped. */
export function writeDropped(view: DataView, start: number, key: string): void {
  writeKey(view, start, key);
}

/** Reads one entry; `undefined` for a key that is dropped. The record has passed `isSoundRecord`. */
export function readRecord(view: DataView, start: number, names: Names): BuyerEntry | undefined {
  const reason = reasons[view.getUint8(start + at.reason) - 1];
  if (reason === undefined) return undefined;
  const evidence = view.getUint16(start + at.evidence);
  const [by, confirmedBy] = [at.by, at.confirmedBy].map((place) => names[view.getUint16(start + place) - 1]);
  return {
    key: readKey(view, start),
    reason,
    severity: view.getUint8(start + at.severity) as BuyerEntry['severity'],
    since: dayOf(view.getUint16(start + at.since)),
    until: dayOf(view.getUint16(start + at.until)),
    ...(evidence > 0 && { evidence }),
    ...(by !== undefined && { by }),
    ...(confirmedBy !== undefined && { confirmedBy }),
  };
}

export function isDropped(view: DataView, start: number): boolean {
  return view.getUint8(start + at.reason) === DROPPED;
}

/** Whether a record says something that an entry may say. A dropped key says nothing else, and stands in layers only. */
export function isSoundRecord(view: DataView, start: number, nameCount: number, mayDrop: boolean): boolean {
  const reason = view.getUint8(start + at.reason);
  if (reason === DROPPED) return mayDrop && isBlank(view, start);
  const severity = view.getUint8(start + at.severity);
  return (
    reason <= reasons.length &&
    severity >= 1 &&
    severity <= 3 &&
    view.getUint16(start + at.since) <= view.getUint16(start + at.until) &&
    view.getUint16(start + at.by) <= nameCount &&
    view.getUint16(start + at.confirmedBy) <= nameCount
  );
}

/** Below 0: the record at `one` comes first; 0 when both are of one key and reason, which no list may have. */
export function compareRecords(view: DataView, one: number, other: number): number {
  for (let word = 0; word < KEY_BYTES; word += WORD_BYTES) {
    const difference = view.getUint32(one + word) - view.getUint32(other + word);
    if (difference !== 0) return difference;
  }
  const [first, second] = [view.getUint8(one + at.reason), view.getUint8(other + at.reason)];
  // Who is dropped has no entry beside that.
  return first === DROPPED || second === DROPPED ? 0 : first - second;
}

/** Entries in the order of their records. */
export function compareEntries(one: BuyerEntry, other: BuyerEntry): number {
  if (one.key !== other.key) return one.key < other.key ? -1 : 1;
  return reasons.indexOf(one.reason) - reasons.indexOf(other.reason);
}

export function compareKey(view: DataView, start: number, key: string): number {
  for (let byte = 0; byte < KEY_BYTES; byte += WORD_BYTES) {
    const difference = view.getUint32(start + byte) - readWord(key, byte);
    if (difference !== 0) return difference;
  }
  return 0;
}

export function readKey(view: DataView, start: number): string {
  let key = '';
  for (let byte = 0; byte < KEY_BYTES; byte += WORD_BYTES) {
    key += view
      .getUint32(start + byte)
      .toString(16)
      .padStart(2 * WORD_BYTES, '0');
  }
  return key;
}

function writeKey(view: DataView, start: number, key: string): void {
  for (let byte = 0; byte < KEY_BYTES; byte += WORD_BYTES) view.setUint32(start + byte, readWord(key, byte));
}

/** Four bytes of a key written in hexadecimal, from byte `from`. */
function readWord(key: string, from: number): number {
  return Number.parseInt(key.slice(from * 2, (from + WORD_BYTES) * 2), 16);
}

function isBlank(view: DataView, start: number): boolean {
  for (let byte = KEY_BYTES; byte < RECORD_BYTES; byte += WORD_BYTES) {
    if (view.getUint32(start + byte) !== 0) return false;
  }
  return true;
}

/** ISO 8601 of a day counted from 1970-01-01. */
function dayOf(count: number): string {
  return new Date(count * DAY_MS).toISOString().slice(0, 10);
}
