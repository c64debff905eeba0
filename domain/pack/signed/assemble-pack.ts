import type { Result } from '../../errors.ts';
import type { PackRefusal } from '../trouble.ts';
import { readJson, refuse } from '../read-json.ts';
import { rowIdentity } from '../row-identity.ts';
import { packKinds } from '../schema.ts';
import { OBJECT_LIMIT, type Head, type PackObject } from './head.ts';

/** An object of a head with its bytes, whose digest the caller has checked. */
export interface ReadObject {
  readonly object: PackObject;
  readonly bytes: Uint8Array;
}

type Row = Readonly<Record<string, unknown>>;

/**
 * The objects of a head that make up its pack, without the list of buyers, as far as this version understands them; `crit` has named those that it
 * must understand. They are sorted by kind: the order of objects of different kinds has no meaning, so in another order they are the same content.
 * Within a kind the order of the head is that of the rows.
 */
export function contentObjects({ objects }: Pick<Head, 'objects'>): PackObject[] {
  const rankOf = (kind: string) => (kind === 'pack' ? 0 : 1 + kindOrder.indexOf(kind));
  return objects
    .filter(({ kind }) => kind === 'pack' || (kind !== 'buyers' && packKinds.has(kind)))
    .toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
}

const kindOrder = [...packKinds].toSorted();

/**
 * Assembles a pack without its buyers from its objects, in the order of the head: the `pack` object first, rows after one another, then layer over
 * layer; revision and date come from the head, so that the same objects can serve many revisions. The result is a value that still has to pass
 * `checkPack`. There is a `pause` after each object. Rows that a layer drops or replaces must exist, and in the end each list must have as many as
 * the head states (E_HASH).
 */
export async function assemblePack(
  head: Head,
  read: readonly ReadObject[],
  pause: () => Promise<void> = () => Promise.resolve(),
): Promise<Result<Row, PackRefusal>> {
  const base = read.filter(({ object }) => object.kind === 'pack');
  if (base.length !== 1 || base[0]?.object.layer !== 0) return refuse('E_SCHEMA', 'pack');
  const root = readJson(base[0].bytes, OBJECT_LIMIT);
  if (!root.ok) return root;
  if (!isRow(root.value)) return refuse('E_SCHEMA', 'pack');
  const lists = new Map<string, unknown[]>();
  for (const { object, bytes } of read.toSorted((a, b) => a.object.layer - b.object.layer)) {
    if (object.kind === 'pack') continue;
    await pause();
    const json = readJson(bytes, OBJECT_LIMIT);
    if (!json.ok) return json;
    const before = lists.get(object.kind) ?? rowsOf(root.value[object.kind]);
    const after = object.layer === 0 ? append(before, json.value) : layOver(object.kind, before, json.value);
    if (!after) return refuse('E_SCHEMA', `${object.kind}, layer ${object.layer}`);
    lists.set(object.kind, after);
  }
  // Buyers in a part that is read as JSON would escape every check of their list.
  if (root.value['buyers'] !== undefined) return refuse('E_SCHEMA', 'buyers');
  const pack: Row = { ...root.value, ...Object.fromEntries(lists), ...ofHead(head) };
  for (const kind of packKinds) {
    if (kind !== 'buyers' && rowsOf(pack[kind]).length !== (head.counts[kind] ?? 0)) return refuse('E_HASH', kind);
  }
  return { ok: true, value: pack };
}

/** What is only in the head. */
export function ofHead({ seq, created }: Pick<Head, 'seq' | 'created'>): {
  readonly revision: number;
  readonly issuedAt: string;
} {
  return { revision: seq, issuedAt: created };
}

function append(before: readonly unknown[], value: unknown): unknown[] | undefined {
  return Array.isArray(value) ? before.concat(value) : undefined;
}

/** A row that is replaced keeps its place; a new one comes last. */
function layOver(kind: string, before: readonly unknown[], value: unknown): unknown[] | undefined {
  if (!isRow(value) || !Array.isArray(value['put']) || !Array.isArray(value['drop'])) return undefined;
  const drop = new Set<unknown>(value['drop']);
  const put = new Map<string, unknown>();
  for (const row of value['put'] as unknown[]) {
    const identity = rowIdentity(kind, row);
    // Something that is both dropped and put could mean either.
    if (identity === undefined || put.has(identity) || drop.has(identity)) return undefined;
    put.set(identity, row);
  }
  const after: unknown[] = [];
  let dropped = 0;
  for (const row of before) {
    const identity = rowIdentity(kind, row);
    if (identity !== undefined && drop.has(identity)) {
      dropped += 1;
      continue;
    }
    const better = identity === undefined ? undefined : put.get(identity);
    after.push(better ?? row);
    if (better !== undefined && identity !== undefined) put.delete(identity);
  }
  return dropped === drop.size ? [...after, ...put.values()] : undefined;
}

function rowsOf(value: unknown): unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
