import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackDatabase } from '../../storage/pack-database.ts';
import { openPackStore, type PackStore } from '../../storage/pack-store.ts';
import { readStatus } from '../../storage/sync/read-status.ts';
import { openTeamStore } from '../../storage/team-store.ts';
import { findEntries } from './find-entries.ts';
import { openPacks } from './open-stores.ts';

let database: PackDatabase;
let store: PackStore;
beforeEach(() => {
  ({ database, store } = openPacks());
});
afterEach(() => vi.restoreAllMocks());

describe('a database of another version', () => {
  it('S07: is refused and left untouched when it is newer', async () => {
    const newer = new Dexie('sidedesk-pack');
    newer.version(7).stores({ other: 'id' });
    await newer.open();
    newer.close();
    await expect(store.readActive()).rejects.toMatchObject({ code: 'E_DB' });
    expect((await indexedDB.databases()).find(({ name }) => name === 'sidedesk-pack')?.version).toBe(70);
  });

  it('is reported to a page that watches', async () => {
    const newer = new Dexie('sidedesk-pack');
    newer.version(7).stores({ other: 'id' });
    await newer.open();
    newer.close();
    const callback = vi.fn();
    store.watchActive(callback, new AbortController().signal);
    await vi.waitFor(() => expect(callback).toHaveBeenCalledWith(undefined, expect.objectContaining({ code: 'E_DB' })));
  });

  it('S08: can be made by a newer page, because the older connection gives way', async () => {
    await store.readActive();
    const newer = new Dexie('sidedesk-pack');
    newer.version(7).stores({ other: 'id' });
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

describe('a database that cannot be opened', () => {
  const { open, deleteDatabase } = indexedDB;
  const unknown = (message: string) => new DOMException(message, 'UnknownError');
  const DAMAGED = 'Internal error opening backing store for indexedDB.open.';

  /** The browser can't open it until it is deleted; `isFinal`: deleting fails as well, as when the LevelDB itself is damaged. */
  function breakDatabase(message: string, isFinal: boolean) {
    let isBroken = true;
    vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
      if (isBroken) throw unknown(message);
      return open.apply(indexedDB, args);
    });
    return vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
      if (isFinal) throw unknown(message);
      isBroken = false;
      return deleteDatabase.call(indexedDB, name);
    });
  }
  const openAsWriter = () => openPackStore(database, undefined, { mayRebuild: true });

  it('D1: is begun anew by the background, since its packs can be had again', async () => {
    const remove = breakDatabase(DAMAGED, false);
    expect(await openAsWriter().readInUse()).toBeUndefined();
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('D1: is left alone by a page, which says why nothing is there', async () => {
    const remove = breakDatabase(DAMAGED, false);
    await expect(store.readActive()).rejects.toMatchObject({ code: 'E_DB', params: { reason: 'unopened' } });
    expect(remove).not.toHaveBeenCalled();
  });

  it('D1: that cannot be removed either is told with the first fault', async () => {
    breakDatabase(DAMAGED, true);
    await expect(openAsWriter().readInUse()).rejects.toMatchObject({ code: 'E_DB', params: { reason: 'unopened' } });
  });

  it.each([
    ['Chromium', unknown('The user denied permission to access the database.')],
    ['Firefox', new DOMException('The operation is insecure.', 'SecurityError')],
  ])('P4: that the browser refuses by a setting is told as that, and never removed (%s)', async (_browser, error) => {
    const remove = breakDatabase('', false);
    vi.mocked(indexedDB.open).mockImplementation(() => {
      throw error;
    });
    await expect(openAsWriter().readActive()).rejects.toMatchObject({ code: 'E_DB', params: { reason: 'refused' } });
    expect(remove).not.toHaveBeenCalled();
  });

  it('P4: tells a page that watches why', async () => {
    breakDatabase('The user denied permission to access the database.', false);
    const seen = vi.fn();
    store.watchActive(seen, new AbortController().signal);
    const fault = expect.objectContaining({ params: { reason: 'refused' } });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(undefined, fault));
  });

  it('D1: says why in the state of the pack', async () => {
    breakDatabase(DAMAGED, true);
    const teamStore = openTeamStore({ get: async () => ({}), set: async () => undefined });
    expect(await readStatus({ packStore: store, teamStore, now: () => 0 })).toMatchObject({
      state: 'none',
      trouble: { code: 'E_DB', detail: 'unopened' },
    });
  });
});
