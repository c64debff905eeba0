import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Case } from '../../domain/macros/conversation-case.ts';
import { startPersonalMacro } from '../../domain/macros/personal-macro.ts';
import { UserDatabase } from '../../storage/user-database.ts';
import { openUserStore, type UserStore } from '../../storage/user-store.ts';
import { openOwn } from './open-stores.ts';

let database: UserDatabase;
let store: UserStore;
const open = () => {
  ({ database, store } = openOwn());
};
beforeEach(open);

const annika = 'etsy 1870100001';
const today = '2026-11-28T08:00:00.000Z';
const goods: Case = { class: 'goods', answers: { 'field.track text': { text: 'LX 1', macro: 'late' } } };

describe('a case', () => {
  it('is there again after the browser was closed', async () => {
    await store.cases.put(annika, goods, today);
    store.close();
    open();
    expect(await store.cases.get(annika)).toEqual(goods);
  });

  it('is that of its conversation alone', async () => {
    await store.cases.put(annika, goods, today);
    expect(await store.cases.get('etsy 1870100003')).toBeUndefined();
  });

  it('is stored without the name of its conversation', async () => {
    await store.cases.put(annika, goods, today);
    const rows = await database.cases.toArray();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('1870100001');
  });

  it('A21: has a name that is another one on each device, and is no digest of its conversation', async () => {
    const nameOf = async () => {
      await store.cases.put(annika, goods, today);
      return (await database.cases.toCollection().primaryKeys())[0];
    };
    const digests = ['', 'etsy '].map((site) =>
      createHash('sha256').update(annika.replace('etsy ', site)).digest('hex'),
    );
    const here = await nameOf();
    store.close();
    await Dexie.delete('sidedesk-user');
    open();
    const there = await nameOf();
    expect(new Set([here, there, ...digests]).size).toBe(4);
  });

  it('A21: has one name for two pages that meet the first conversation at once', async () => {
    const other = openUserStore(new UserDatabase());
    await Promise.all([store.cases.put(annika, goods, today), other.cases.put(annika, goods, today)]);
    other.close();
    expect(await database.cases.count()).toBe(1);
  });

  it('that is taken away leaves no row', async () => {
    await store.cases.put(annika, goods, today);
    await store.cases.put(annika, undefined, today);
    expect(await database.cases.count()).toBe(0);
  });

  it('that is damaged counts as none', async () => {
    await store.cases.put(annika, { class: 'goods', answers: 'nonsense' } as never, today);
    expect(await store.cases.get(annika)).toBeUndefined();
  });

  it.each([
    ['29 days', '2026-12-27T08:00:00Z', 1],
    ['31 days', '2026-12-29T08:00:00Z', 0],
  ])('that was not changed for %s', async (_age, now, left) => {
    await store.cases.put(annika, goods, today);
    await store.cases.dropOld(Date.parse(now));
    expect(await database.cases.count()).toBe(left);
  });

  it('goes when all are cleared', async () => {
    await store.cases.put(annika, goods, today);
    await store.cases.clear();
    expect(await store.cases.get(annika)).toBeUndefined();
  });
});

describe('what is typed faster than it can be written', () => {
  const answer = (text: string): Case => ({ answers: { 'field.track text': { text, macro: 'late' } } });

  it('is written as it was last', async () => {
    await Promise.all(Array.from({ length: 50 }, (_none, at) => store.cases.put(annika, answer(`LX ${at}`), today)));
    expect(await store.cases.get(annika)).toEqual(answer('LX 49'));
  });

  it('is not read as it was before', async () => {
    await store.cases.put(annika, answer('old'), today);
    void store.cases.put(annika, answer('new'), today);
    expect(await store.cases.get(annika)).toEqual(answer('new'));
  });

  it('is told to be lost when it could not be written, and is written with the next change', async () => {
    const written = store.cases.put(annika, answer('LX 1'), today);
    const put = database.cases.put.bind(database.cases);
    database.cases.put = () => Promise.reject(new Error('full')) as never;
    await expect(written).rejects.toMatchObject({ code: 'E_DB' });
    database.cases.put = put;
    await store.cases.put(annika, answer('LX 12'), today);
    expect(await store.cases.get(annika)).toEqual(answer('LX 12'));
  });
});

describe('a draft of an own reply', () => {
  const begun = startPersonalMacro('own-1', 'de', '', today);
  it.each([
    ['without title and text', begun],
    [
      'with a text that is too long to be saved',
      { ...begun, macro: { ...begun.macro, body: { de: 'x'.repeat(9000) } } },
    ],
    ['with a variable that is half typed', { ...begun, macro: { ...begun.macro, body: { de: 'Hallo {{buyer.na' } } }],
  ])('S15: %s is there again as it was', async (_what, draft) => {
    await store.drafts.put(annika, draft, today);
    expect(await store.drafts.get(annika)).toEqual(draft);
  });
});
