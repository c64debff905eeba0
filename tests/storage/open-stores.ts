import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { onTestFinished } from 'vitest';
import { PackDatabase } from '../../storage/pack-database.ts';
import { openPackStore } from '../../storage/pack-store.ts';
import { UserDatabase } from '../../storage/user-database.ts';
import { openUserStore } from '../../storage/user-store.ts';

/** A pack store for one test: empty at first, and deleted when the test has ended. */
export function openPacks() {
  const database = new PackDatabase();
  const store = openPackStore(database);
  onTestFinished(async () => {
    store.close();
    await Dexie.delete('sidedesk-pack');
  });
  return { database, store };
}

/** The same for what the agent keeps; `signal` ends what watches the store. */
export function openOwn() {
  const database = new UserDatabase();
  const store = openUserStore(database);
  const stop = new AbortController();
  onTestFinished(async () => {
    stop.abort();
    store.close();
    await Dexie.delete('sidedesk-user');
  });
  return { database, store, signal: stop.signal };
}
