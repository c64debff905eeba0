import { FAILED_COMPARISON_KEY } from './failed-comparison.ts';
import { SIGN_KEY } from './settings.ts';
import { TEAM_KEY, type KeyValueArea } from './sync/team-state.ts';
import type { UserDatabase } from './user-database.ts';

/**
 * Tables whose rows nobody could give back if the browser lost its database. Content scripts can read the copy, so nothing about a buyer is in it:
 * answers of a case can be asked again, a reply that was being written begun again, and a login typed again.
 */
const COPIED = ['settings', 'personalMacros', 'favourites'] as const;

/** Tables that versions before this one copied. */
const NO_LONGER_COPIED = ['drafts'];

/** Where the browser keeps small things apart from its databases. */
export interface CopyArea extends KeyValueArea {
  remove(key: string): Promise<void>;
}

export type CopiedTable = (typeof COPIED)[number];

const copyKey = (table: string) => `second-copy ${table}`;

/** The team is not copied: a link joins it again, and its key stays in the database alone. Nor is the agent's sign, which no content script may read, nor what was compared in vain. */
const NOT_COPIED: readonly unknown[] = [TEAM_KEY, SIGN_KEY, FAILED_COMPARISON_KEY];
const isOwn = (row: object) => !('name' in row && NOT_COPIED.includes(row.name));

const readOwn = async (database: UserDatabase, table: CopiedTable) =>
  (await database.table<object>(table).toArray()).filter(isOwn);

/** Copies one table. */
export async function writeCopy(database: UserDatabase, area: KeyValueArea, table: CopiedTable): Promise<void> {
  await area.set({ [copyKey(table)]: await readOwn(database, table) });
}

/** Removes the copies that are no longer made. */
export async function dropFormerCopies(area: CopyArea): Promise<void> {
  for (const table of NO_LONGER_COPIED) await area.remove(copyKey(table));
}

/**
 * Brings the copies back into a database that holds nothing of an agent, as after the browser lost it. `false`: there was nothing to bring back,
 * or no need. */
export async function restoreCopy(database: UserDatabase, area: CopyArea): Promise<boolean> {
  const copies = await Promise.all(
    COPIED.map(async (table) => ({ table, rows: readRows((await area.get(copyKey(table)))[copyKey(table)]) })),
  );
  if (copies.every(({ rows }) => rows.length === 0)) return false;
  return database.transaction('rw', [...COPIED], async () => {
    for (const table of COPIED) if ((await readOwn(database, table)).length > 0) return false;
    // Each row is checked when it is read, as always.
    for (const { table, rows } of copies) await database.table<object>(table).bulkPut(rows);
    return true;
  });
}

function readRows(stored: unknown): object[] {
  return Array.isArray(stored) ? stored.filter((row) => typeof row === 'object' && row !== null) : [];
}
