import { AppError } from '../domain/errors.ts';
import { digestOf } from '../domain/digest.ts';
import type { PackDatabase, PartRow } from './pack-database.ts';
import { selectRows } from './remove-unused.ts';
import type { OnUnit } from './write-list.ts';

/** Rows of a list in one block of a pack, which the database calls a part: some 20 ms to write. */
const ROWS_A_PART = 1000;

/** How many parts a kind with this many entries is split into. */
export function countParts(count: number): number {
  return Math.max(1, Math.ceil(count / ROWS_A_PART));
}

/**
 * Writes what a pack says of each kind, in parts, except those that are already stored. Returns how many entries each has, a record counted as one.
 */
export async function writeContent(
  database: PackDatabase,
  content: string,
  kinds: readonly (readonly [kind: string, value: object])[],
  onUnit: OnUnit | undefined,
): Promise<Record<string, number>> {
  const partCounts: Record<string, number> = {};
  const written = new Set(
    (await selectRows(database.contents, content).primaryKeys()).map(([, kind, part]) => `${kind} ${part}`),
  );
  for (const [kind, value] of kinds) {
    partCounts[kind] = Array.isArray(value) ? value.length : 1;
    for (const [part, piece] of cutIntoParts(value).entries()) {
      if (written.has(`${kind} ${part}`)) continue;
      const bytes = new TextEncoder().encode(JSON.stringify(piece));
      await database.contents.put({ content, kind, part, bytes, sha256: await digestOf(bytes) });
      await onUnit?.(`part ${kind} ${part}`);
    }
  }
  return partCounts;
}

/** The stored parts of one kind; one that the disk lost, or can no longer read, is `undefined`. */
export async function loadParts(
  database: PackDatabase,
  content: string,
  kind: string,
  count: number,
): Promise<readonly (PartRow | undefined)[]> {
  const parts: (PartRow | undefined)[] = [];
  for (let part = 0; part < countParts(count); part += 1) {
    // A browser fails to read only the row whose file is gone or cut; it reads the others.
    parts.push(await database.contents.get([content, kind, part]).catch(() => undefined));
  }
  return parts;
}

/**
 * Assembles one kind from its parts, each checked against its digest. Fails with AppError E_DB, reason `damaged`, rather than return less than was
 * written.
 */
export async function joinParts(parts: readonly (PartRow | undefined)[], count: number): Promise<object> {
  const values: object[] = [];
  for (const row of parts) {
    const value = row && (await openPart(row));
    if (!value) throw damaged();
    values.push(value);
  }
  const [first] = values;
  if (first && !Array.isArray(first)) return first;
  const rows = values.flat();
  if (rows.length !== count) throw damaged();
  return rows;
}

/** The content of a part; `undefined` when it is not what was written. */
export async function openPart({ bytes, sha256, value }: PartRow): Promise<object | undefined> {
  // Written by a former version, without a digest.
  if (sha256 === undefined) return typeof value === 'object' && value !== null ? value : undefined;
  if (!(bytes instanceof Uint8Array) || (await digestOf(bytes)) !== sha256) return undefined;
  return JSON.parse(new TextDecoder().decode(bytes)) as object;
}

function damaged(): AppError {
  return new AppError('E_DB', { reason: 'damaged' });
}

function cutIntoParts(value: object): object[] {
  if (!Array.isArray(value)) return [value];
  const rows = value as unknown[];
  return Array.from({ length: countParts(rows.length) }, (_none, part) =>
    rows.slice(part * ROWS_A_PART, (part + 1) * ROWS_A_PART),
  );
}
