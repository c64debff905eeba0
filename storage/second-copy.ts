import type { Table } from 'dexie';
import { FAILED_COMPARISON_KEY } from './failed-comparison.ts';
import { NOTICE_KEY, SIGN_KEY } from './settings.ts';
import { LEAVING_KEY, TEAM_KEY, type KeyValueArea } from './team-store.ts';
import type { SettingRow, UserDatabase } from './user-database.ts';

/**
 * Tables whose rows nobody could restore if the browser lost its database. Content scripts can read the copy, so it contains nothing about a buyer:
 * answers of a case can be asked again, an unfinished reply started again, and a login typed again.
 */
const COPIED = ['settings', 'personalMacros', 'favourites'] as const;

/** Tables that versions before this one copied. */
const NO_LONGER_COPIED = ['drafts'];

/** Where the browser keeps small things, separate from its databases. */
export interface CopyArea extends KeyValueArea {
  remove(key: string): Promise<void>;
}

export type CopiedTable = (typeof COPIED)[number];

const copyKey = (table: string) => `second-copy ${table}`;

/** Marks that a database and the copy have been synchronised. A database without it is new, or the browser has lost the one before. */
const HELD: SettingRow = { name: 'copy-held', value: true };

/**
 * Values that only the extension's own pages may set are not copied, and not restored either, since content scripts can write the copy: the team
 * (its own pages keep that, see `team-vault.ts`), which one is being left, the agent's sign, failed comparisons, and notices that are shown once.
 */
const NOT_COPIED: ReadonlySet<unknown> = new Set([
  TEAM_KEY,
  SIGN_KEY,
  NOTICE_KEY,
  FAILED_COMPARISON_KEY,
  LEAVING_KEY,
  HELD.name,
]);

const isOwn = (row: object) => !('name' in row && NOT_COPIED.has(row.name));

/** Copies one table. Nothing is written from a database into which the copy has not been restored yet. */
export async function writeCopy(database: UserDatabase, area: KeyValueArea, table: CopiedTable): Promise<void> {
  const rows = await database.transaction('r', [...new Set(['settings', table])], async () => {
    if (!(await database.settings.get(HELD.name))) return undefined;
    return (await database.table<object>(table).toArray()).filter(isOwn);
  });
  if (rows) await area.set({ [copyKey(table)]: rows });
}

/** Removes the copies that are no longer made. */
export async function dropFormerCopies(area: CopyArea): Promise<void> {
  for (const table of NO_LONGER_COPIED) await area.remove(copyKey(table));
}

/**
 * Restores the copies into a database that is new, for instance after the browser lost the one before; row by row, so that anything made since then
 * stays. Checked whenever the database is opened. `false`: it was not needed, or there was nothing to restore.
 */
export async function restoreCopy(database: UserDatabase, area: CopyArea): Promise<boolean> {
  if (await database.settings.get(HELD.name)) return false;
  const copies = await Promise.all(
    COPIED.map(async (table) => ({ table, rows: readRows((await area.get(copyKey(table)))[copyKey(table)]) })),
  );
  return database.transaction('rw', [...COPIED], async () => {
    if (await database.settings.get(HELD.name)) return false;
    let isLost = false;
    for (const { table, rows } of copies) isLost = (await putMissing(database.table<object>(table), rows)) || isLost;
    await database.settings.bulkPut(isLost ? [HELD, { name: NOTICE_KEY, value: 'restored' }] : [HELD]);
    return isLost;
  });
}

/** Adds the rows that are missing; returns whether there was one. Each row is checked when it is read, as always. */
async function putMissing(table: Table<object>, rows: readonly object[]): Promise<boolean> {
  const keyOf = (row: object): unknown => Reflect.get(row, String(table.schema.primKey.keyPath));
  const here = new Set<unknown>(await table.toCollection().primaryKeys());
  const missing = rows.filter((row) => isOwn(row) && typeof keyOf(row) === 'string' && !here.has(keyOf(row)));
  if (missing.length > 0) await table.bulkPut(missing);
  return missing.length > 0;
}

function readRows(stored: unknown): object[] {
  return Array.isArray(stored) ? stored.filter((row) => typeof row === 'object' && row !== null) : [];
}
