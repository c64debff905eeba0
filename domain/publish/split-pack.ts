import { compareEntries } from '../blacklist/buyer-record.ts';
import { writeBuyerList, type WriteListOptions } from '../blacklist/write-buyers.ts';
import { changesOfBuyers } from '../blacklist/buyer-layers.ts';
import { packKinds, type BuyerEntry } from '../pack/schema.ts';
import { rowIdentity } from '../pack/row-identity.ts';

/** Bytes above which a list leaves the `pack` object, and after which the next object of a list begins. */
const PART_BYTES = 1024 * 1024;

/** Entries in one object of a list of buyers, some 2 MB; few objects keep the head small, which is requested every quarter of an hour. */
const BUYERS_A_PART = 75_000;

/** Changes may be this share of the list below them; above it the list is published again. */
const DELTA_SHARE = 0.1;

/** An object that is to be published; its name is the digest of its bytes. */
export interface NewObject {
  readonly kind: string;
  readonly layer: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A list's rows as they are in objects that are already published. `id` identifies the objects together. */
export interface PublishedList {
  readonly id: string;
  readonly objects: readonly NewObject[];
  readonly rows: readonly unknown[];
}

/** Fields of a pack that are in its head. */
const IN_HEAD: ReadonlySet<string> = new Set(['revision', 'issuedAt']);

/** How a list is keyed and sealed. */
export type ListSecret = Pick<WriteListOptions, 'keying' | 'seal'>;

type RawPack = Readonly<Record<string, unknown>>;

/**
 * Splits a pack into objects. The list of buyers is always separate, so that a changed reply does not cause it to be fetched again; other lists are
 * separate once the rest is over 1 MB, the largest first. A published list that has changed only a little stays, with one layer of changes over it.
 * Revision and date are left to the head, so that what did not change is the same object. `secret` keys and seals the list of buyers.
 */
export async function splitPack(
  pack: RawPack,
  published: ReadonlyMap<string, PublishedList> = new Map(),
  secret: ListSecret = {},
): Promise<{ readonly objects: NewObject[]; readonly counts: Record<string, number> }> {
  const lists = [...packKinds].filter((kind) => Array.isArray(pack[kind]));
  const counts = Object.fromEntries(lists.map((kind) => [kind, rowsOf(pack, kind).length]));
  const apart = new Set<string>();
  const content = Object.entries(pack).filter(([name]) => !IN_HEAD.has(name) && name !== 'buyers');
  const restOf = () => encode(Object.fromEntries(content.map(([name, value]) => [name, apart.has(name) ? [] : value])));
  let rest = restOf();
  const others = lists.filter((kind) => kind !== 'buyers');
  const bySize = others.map((kind) => ({ kind, size: encode(pack[kind]).length })).toSorted((a, b) => b.size - a.size);
  for (const { kind } of bySize) {
    if (rest.length <= PART_BYTES) break;
    apart.add(kind);
    rest = restOf();
  }
  const parts = [...apart].flatMap((kind) => splitList(kind, rowsOf(pack, kind), published.get(kind)));
  const { buyers } = pack;
  const list = Array.isArray(buyers) ? await splitBuyers(buyers as BuyerEntry[], published.get('buyers'), secret) : [];
  return { objects: [{ kind: 'pack', layer: 0, bytes: rest }, ...list, ...parts], counts };
}

/** The list of buyers as bytes, cut between first bytes of keys; or the published one with one layer of changes over it. */
async function splitBuyers(
  rows: readonly BuyerEntry[],
  before: PublishedList | undefined,
  secret: ListSecret,
): Promise<NewObject[]> {
  if (before) {
    const changes = changesOfBuyers(before.rows as BuyerEntry[], rows);
    if (changes.put.length === 0 && changes.dropped.length === 0) return [...before.objects];
    const layer = { over: before.id, rows: rows.length, dropped: changes.dropped };
    const bytes = await writeBuyerList(changes.put, { ...secret, layer });
    if (bytes.length <= sizeOf(before.objects) * DELTA_SHARE)
      return [...before.objects, { kind: 'buyers', layer: 1, bytes }];
  }
  const sorted = rows.toSorted(compareEntries);
  const parts: NewObject[] = [];
  for (let from = 0; from < sorted.length || parts.length === 0;) {
    let end = Math.min(from + BUYERS_A_PART, sorted.length);
    const last = sorted[end - 1]?.key.slice(0, 2);
    while (end < sorted.length && sorted[end]?.key.slice(0, 2) === last) end += 1;
    parts.push({ kind: 'buyers', layer: 0, bytes: await writeBuyerList(sorted.slice(from, end), secret) });
    from = end;
  }
  return parts;
}

function sizeOf(objects: readonly NewObject[]): number {
  return objects.reduce((sum, { bytes }) => sum + bytes.length, 0);
}

function splitList(kind: string, rows: readonly unknown[], before: PublishedList | undefined): NewObject[] {
  const size = sizeOf(before?.objects ?? []);
  const changes = before && layChanges(kind, before.rows, rows);
  if (before && changes) {
    const bytes = encode(changes);
    const isSame = changes.put.length === 0 && changes.drop.length === 0;
    if (isSame) return [...before.objects];
    if (bytes.length <= size * DELTA_SHARE) return [...before.objects, { kind, layer: 1, bytes }];
  }
  const parts: NewObject[] = [];
  let part: string[] = [];
  let length = 0;
  const close = () => {
    if (part.length > 0) parts.push({ kind, layer: 0, bytes: new TextEncoder().encode(`[${part.join(',')}]`) });
    part = [];
    length = 0;
  };
  for (const row of rows) {
    const text = JSON.stringify(row);
    if (length + text.length > PART_BYTES) close();
    part.push(text);
    length += text.length;
  }
  close();
  return parts;
}

/**
 * What a layer over `before` has to say to produce `after`. `undefined` when it cannot, for instance with rows that have no identity or are in a
 * different order.
 */
export function layChanges(
  kind: string,
  before: readonly unknown[],
  after: readonly unknown[],
): { readonly put: unknown[]; readonly drop: string[] } | undefined {
  const known = new Map(before.map((row) => [rowIdentity(kind, row), JSON.stringify(row)]));
  const wanted = new Map(after.map((row) => [rowIdentity(kind, row), row]));
  if (known.has(undefined) || wanted.has(undefined)) return undefined;
  if (known.size !== before.length || wanted.size !== after.length) return undefined;
  const names = [...wanted.keys()];
  const stay = [...known.keys()].filter((name) => wanted.has(name));
  const isInOrder = [...stay, ...names.filter((name) => !known.has(name))].every((name, at) => name === names[at]);
  if (!isInOrder) return undefined;
  const put = [...wanted].filter(([name, row]) => known.get(name) !== JSON.stringify(row)).map(([, row]) => row);
  const drop = [...known.keys()].filter((name): name is string => name !== undefined && !wanted.has(name));
  return { put, drop };
}

function rowsOf(pack: RawPack, kind: string): readonly unknown[] {
  const rows = pack[kind];
  return Array.isArray(rows) ? (rows as unknown[]) : [];
}

function encode(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}
