import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultSettings, type Settings } from '../../storage/settings.ts';
import type { UserDatabase } from '../../storage/user-database.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { openOwn } from './open-stores.ts';

let database: UserDatabase;
let store: UserStore;
beforeEach(() => {
  ({ database, store } = openOwn());
});

describe('settings', () => {
  it('have defaults', async () => {
    expect(await store.readSettings()).toEqual(defaultSettings);
  });

  it('are changed one by one', async () => {
    await store.writeSettings({ theme: 'dark', agentName: 'Mina' });
    await store.writeSettings({ agentId: 'S1' });
    expect(await store.readSettings()).toEqual({
      ...defaultSettings,
      theme: 'dark',
      agentName: 'Mina',
      agentId: 'S1',
    });
  });

  it('can return to the default', async () => {
    await store.writeSettings({ language: 'zh-CN' });
    await store.writeSettings({ language: undefined });
    expect((await store.readSettings()).language).toBeUndefined();
  });

  it('count as not set when what is stored is damaged', async () => {
    await database.settings.bulkPut([
      { name: 'theme', value: 'pink' },
      { name: 'agentId', value: [1] },
      { name: 'agentName', value: null },
    ]);
    expect(await store.readSettings()).toEqual(defaultSettings);
  });

  it('are sent to a page that watches, now and after a change', async () => {
    const seen: Settings['theme'][] = [];
    const stop = new AbortController();
    store.watchSettings((settings) => seen.push(settings.theme), stop.signal);
    await vi.waitFor(() => expect(seen).toEqual(['system']));
    await store.writeSettings({ theme: 'light' });
    await vi.waitFor(() => expect(seen).toEqual(['system', 'light']));
    stop.abort();
  });
});

describe('counts of macro use', () => {
  const november = (day: number) => new Date(2026, 10, day, 12);
  const december = new Date(2026, 11, 2, 12);

  it('add up by reply, of the last 30 days', async () => {
    for (const day of [1, 2, 2]) await store.uses.count('thanks', november(day));
    await store.uses.count('late', november(3));
    expect([...(await store.uses.read(december))]).toEqual([
      ['thanks', 2],
      ['late', 1],
    ]);
  });

  it('lose nothing when counted at once', async () => {
    await Promise.all(Array.from({ length: 20 }, () => store.uses.count('thanks', november(2))));
    expect((await store.uses.read(december)).get('thanks')).toBe(20);
  });

  it('are forgotten for one reply, or for all', async () => {
    for (const macro of ['late', 'late-again', 'thanks']) await store.uses.count(macro, november(20));
    await store.uses.forget('late');
    expect([...(await store.uses.read(december)).keys()]).toEqual(['late-again', 'thanks']);
    await store.uses.forget();
    expect((await store.uses.read(december)).size).toBe(0);
  });
});

it('a newer database is refused, so that nothing of it is lost', async () => {
  const newer = new Dexie('sidedesk-user');
  newer.version(99).stores({ settings: 'name' });
  await newer.open();
  newer.close();
  await expect(store.readSettings()).rejects.toMatchObject({ code: 'E_DB' });
});

it('a setting that cannot be kept is said so', async () => {
  const full = Object.assign(new Error('no room'), { name: 'QuotaExceededError' });
  vi.spyOn(database.settings, 'bulkPut').mockImplementation(() => Dexie.Promise.reject(full));
  await expect(store.writeSettings({ theme: 'dark' })).rejects.toMatchObject({ code: 'E_QUOTA' });
  vi.restoreAllMocks();
  expect(await store.readSettings()).toEqual(defaultSettings);
});
