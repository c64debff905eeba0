import type { Page } from 'playwright-core';

/** Everything in the extension's databases: rows as JSON, by `database/store`. */
export type StoredRows = Readonly<Record<string, readonly string[]>>;

/** Reads the extension's databases through one of its pages. */
export async function readStorage(page: Page): Promise<StoredRows> {
  return page.evaluate(async () => {
    const settle = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('The database did not answer.'));
      });
    const rows: Record<string, string[]> = {};
    for (const { name } of await indexedDB.databases()) {
      const database = await settle(indexedDB.open(name ?? ''));
      for (const store of database.objectStoreNames) {
        const all: unknown[] = await settle(database.transaction(store).objectStore(store).getAll());
        rows[`${name}/${store}`] = all.map((row) => JSON.stringify(row));
      }
      database.close();
    }
    return rows;
  });
}

/** What is stored about the joined team. */
export function readTeam(stored: StoredRows): Readonly<Record<string, unknown>> {
  const rows = (stored['sidedesk-user/settings'] ?? []).map(
    (row) => JSON.parse(row) as { name: string; value: unknown },
  );
  return (rows.find(({ name }) => name === 'team')?.value ?? {}) as Record<string, unknown>;
}

/** The packs, without what is stored about the team. */
export function packRows(stored: StoredRows): StoredRows {
  return Object.fromEntries(Object.entries(stored).filter(([name]) => name.startsWith('sidedesk-pack/')));
}
