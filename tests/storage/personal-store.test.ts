import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startPersonalMacro } from '../../domain/macros/personal-macro.ts';
import { openPackStore } from '../../storage/pack-store.ts';
import type { Personal } from '../../storage/personal-store.ts';
import type { UserDatabase } from '../../storage/user-database.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { openOwn } from './open-stores.ts';

let database: UserDatabase;
let store: UserStore;
let signal: AbortSignal;
beforeEach(() => {
  ({ database, store, signal } = openOwn());
});

function watch(): Personal[] {
  const seen: Personal[] = [];
  store.personal.watch((personal) => seen.push(personal), signal);
  return seen;
}

const reply = (id: string, changedAt = '2026-11-20T08:00:00Z') => {
  const own = startPersonalMacro(id, 'en', 'Hello', changedAt);
  return { ...own, macro: { ...own.macro, title: { en: id } } };
};

describe('own replies', () => {
  it('are sent to a page that watches, the newest first', async () => {
    const seen = watch();
    await store.personal.put(reply('one'));
    await store.personal.put(reply('two', '2026-11-21T08:00:00Z'));
    await vi.waitFor(() => expect(seen.at(-1)?.macros.map(({ macro }) => macro.id)).toEqual(['two', 'one']));
  });

  it('are written over by a later version of the same', async () => {
    const seen = watch();
    await store.personal.put(reply('one'));
    await store.personal.put({ ...reply('one'), changedAt: '2026-11-22T08:00:00Z' });
    await vi.waitFor(() =>
      expect(seen.at(-1)?.macros.map(({ changedAt }) => changedAt)).toEqual(['2026-11-22T08:00:00Z']),
    );
  });

  it('that are damaged are left out and not lost', async () => {
    const seen = watch();
    await database.open();
    await database.personalMacros.put({ id: 'bad', content: { macro: 1 } });
    await store.personal.put(reply('one'));
    await vi.waitFor(() => expect(seen.at(-1)?.macros.map(({ macro }) => macro.id)).toEqual(['one']));
    expect(await database.personalMacros.count()).toBe(2);
  });

  it('go with their mark as a favourite', async () => {
    const seen = watch();
    await store.personal.put(reply('one'));
    await store.personal.setFavourite('one', true);
    await store.personal.setFavourite('team', true);
    await store.personal.remove('one');
    await vi.waitFor(() => expect([seen.at(-1)?.macros, [...(seen.at(-1)?.favourites ?? [])]]).toEqual([[], ['team']]));
  });

  it('stay when the team is left', async () => {
    const seen = watch();
    await store.personal.put(reply('one'));
    const packs = openPackStore();
    await packs.clear();
    packs.close();
    await vi.waitFor(() => expect(seen.at(-1)?.macros).toHaveLength(1));
    await Dexie.delete('sidedesk-pack');
  });
});

describe('favourites', () => {
  it('can be taken back', async () => {
    const seen = watch();
    await store.personal.setFavourite('team', true);
    await vi.waitFor(() => expect(seen.at(-1)?.favourites.has('team')).toBe(true));
    await store.personal.setFavourite('team', false);
    await vi.waitFor(() => expect(seen.at(-1)?.favourites.has('team')).toBe(false));
  });
});

it('a database of the version before keeps its settings and counts, and gains room for own replies', async () => {
  const before = new Dexie('sidedesk-user');
  before.version(1).stores({ settings: 'name', macroUses: '[macro+day], day' });
  await before.open();
  await before.table('settings').put({ name: 'theme', value: 'dark' });
  await before.table('macroUses').put({ macro: 'thanks', day: '2026-11-01', count: 3 });
  before.close();
  await store.personal.put(reply('one'));
  expect([
    (await store.readSettings()).theme,
    (await store.uses.read(new Date('2026-11-20T12:00'))).get('thanks'),
  ]).toEqual(['dark', 3]);
});
