import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PackDatabase } from '../../storage/pack-database.ts';
import { openPackStore, type PackStore } from '../../storage/pack-store.ts';

let database: PackDatabase;
let store: PackStore;
beforeEach(() => {
  database = new PackDatabase();
  store = openPackStore(database);
});
afterEach(async () => {
  vi.restoreAllMocks();
  store.close();
  await Dexie.delete('sidedesk-pack');
});

describe('a database of another version', () => {
  it('is refused and left untouched when it is newer', async () => {
    const newer = new Dexie('sidedesk-pack');
    newer.version(2).stores({ other: 'id' });
    await newer.open();
    newer.close();
    await expect(store.readActive()).rejects.toMatchObject({ code: 'E_DB' });
    expect((await indexedDB.databases()).find(({ name }) => name === 'sidedesk-pack')?.version).toBe(20);
  });

  it('is reported to a page that watches', async () => {
    const newer = new Dexie('sidedesk-pack');
    newer.version(2).stores({ other: 'id' });
    await newer.open();
    newer.close();
    const callback = vi.fn();
    store.watchActive(callback, new AbortController().signal);
    await vi.waitFor(() => expect(callback).toHaveBeenCalledWith(undefined, expect.objectContaining({ code: 'E_DB' })));
  });

  it('can be made by a newer page, because the older connection gives way', async () => {
    await store.readActive();
    const newer = new Dexie('sidedesk-pack');
    newer.version(2).stores({ other: 'id' });
    await newer.open();
    expect(database.isOpen()).toBe(false);
    newer.close();
  });
});
