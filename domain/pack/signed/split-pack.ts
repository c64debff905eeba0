import { packKinds } from '../schema.ts';
import { rowIdentity } from './assemble-pack.ts';

/** Bytes from which a list leaves the `pack` object, and after which the next object of a list begins. */
const PART_BYTES = 1024 * 1024;

/** Changes may be this share of what they are laid over; beyond it the list is published anew. */
const DELTA_SHARE = 0.1;

/** An object that is to be published; its name is the digest of its bytes. */
export interface NewObject {
  readonly kind: string;
  readonly layer: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A list's rows as they stand in objects that are published already. */
export interface PublishedList {
  readonly objects: readonly NewObject[];
  readonly rows: readonly unknown[];
}

type RawPack = Readonly<Record<string, unknown>>;

/**
 * Takes a pack apart into objects. The list of buyers always stands by itself, so that a changed reply does not bring it again; other lists do
 * once the rest is over 1 MB, the largest first. A list that is published and has changed a little stays, with one layer of changes over it.
 */
export function splitPack(
  pack: RawPack,
  published: ReadonlyMap<string, PublishedList> = new Map(),
): { readonly objects: NewObject[]; readonly counts: Record<string, number> } {
  const lists = [...packKinds].filter((kind) => Array.isArray(pack[kind]));
  const counts = Object.fromEntries(lists.map((kind) => [kind, rowsOf(pack, kind).length]));
  const apart = new Set<string>(lists.filter((kind) => kind === 'buyers'));
  const restOf = () =>
    encode(Object.fromEntries(Object.entries(pack).map(([name, value]) => [name, apart.has(name) ? [] : value])));
  let rest = restOf();
  const bySize = lists.map((kind) => ({ kind, size: encode(pack[kind]).length })).toSorted((a, b) => b.size - a.size);
  for (const { kind } of bySize) {
    if (rest.length <= PART_BYTES) break;
    apart.add(kind);
    rest = restOf();
  }
  const others = [...apart].flatMap((kind) => splitList(kind, rowsOf(pack, kind), published.get(kind)));
  return { objects: [{ kind: 'pack', layer: 0, bytes: rest }, ...others], counts };
}

function splitList(kind: string, rows: readonly unknown[], before: PublishedList | undefined): NewObject[] {
  const size = before?.objects.reduce((sum, { bytes }) => sum + bytes.length, 0) ?? 0;
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

/** What a layer over `before` has to say so that `after` comes out. `undefined` when it cannot, as with rows that have no identity or stand in another order; of buyers the order does not count. */
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
  if (kind !== 'buyers') {
    const stay = [...known.keys()].filter((name) => wanted.has(name));
    const isInOrder = [...stay, ...names.filter((name) => !known.has(name))].every((name, at) => name === names[at]);
    if (!isInOrder) return undefined;
  }
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
