import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PackDatabase } from '../../storage/pack-database.ts';
import { openPackStore, type PackStore } from '../../storage/pack-store.ts';
import { findEntries } from './find-entries.ts';

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
  it('S07: is refused and left untouched when it is newer', async () => {
    const newer = new Dexie('sidedesk-pack');
    newer.version(6).stores({ other: 'id' });
    await newer.open();
    newer.close();
    await expect(store.readActive()).rejects.toMatchObject({ code: 'E_DB' });
    expect((await indexedDB.databases()).find(({ name }) => name === 'sidedesk-pack')?.version).toBe(60);
  });

  it('is reported to a page that watches', async () => {
    const newer = new Dexie('sidedesk-pack');
    newer.version(6).stores({ other: 'id' });
    await newer.open();
    newer.close();
    const callback = vi.fn();
    store.watchActive(callback, new AbortController().signal);
    await vi.waitFor(() => expect(callback).toHaveBeenCalledWith(undefined, expect.objectContaining({ code: 'E_DB' })));
  });

  it('S08: can be made by a newer page, because the older connection gives way', async () => {
    await store.readActive();
    const newer = new Dexie('sidedesk-pack');
    newer.version(6).stores({ other: 'id' });
    await newer.open();
    expect(database.isOpen()).toBe(false);
    newer.close();
  });
});

describe('a database of step 1, which kept buyers as rows', () => {
  it('is emptied, so that its list is neither read nor called absent', async () => {
    const older = new Dexie('sidedesk-pack');
    older.version(1).stores({
      parts: '[generation+kind]',
      buckets: '[generation+bucket]',
      generations: '++generation',
      pointers: 'name',
    });
    await older
      .table('generations')
      .add({ complete: { head: {}, partCounts: {}, bucketCounts: new Uint32Array(4096) } });
    await older.table('pointers').put({ name: 'active', generation: 1 });
    await older.table('buckets').put({ generation: 1, bucket: 7, entries: [] });
    older.close();
    expect(await store.readActive()).toBeUndefined();
    expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual([0, 0, 0, 0, 0, 0]);
    await expect(findEntries(store, ['0'.repeat(32)])).rejects.toMatchObject({ code: 'E_DB' });
  });
});
