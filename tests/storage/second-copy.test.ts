import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPersonalMacro } from '../../domain/macros/personal-macro.ts';
import { openUserStore, type UserStore } from '../../storage/user-store.ts';
import { nothingPersonal, type Personal } from '../../storage/personal-store.ts';
import { UserDatabase } from '../../storage/user-database.ts';
import { parsedPack } from '../domain/pack/small-pack.ts';

let items: Record<string, unknown>;
let store: UserStore;
const area = {
  get: async (key: string) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
  set: async (changes: Record<string, unknown>) => void Object.assign(items, structuredClone(changes)),
  remove: async (key: string) => void Reflect.deleteProperty(items, key),
};
const open = () => openUserStore(new UserDatabase(), area);
const macro = parsedPack().macros[0]!;
const own = { macro: { ...macro, id: 'own-1' }, changedAt: '2026-11-20T12:00:00.000Z' } as never;
const begun = startPersonalMacro('own-2', 'en', 'Send it to canary-street 5', '2026-11-20T12:00:00.000Z');

beforeEach(async () => {
  items = {};
  store = open();
  await store.personal.put(own);
  await store.personal.setFavourite('thanks', true);
  await store.writeSettings({ agentName: 'Mei L.' });
  await store.drafts.put('etsy 1', begun, '2026-11-20T12:00:00.000Z');
  await store.cases.put(
    'etsy 1',
    { answers: { 'field.day text': { text: 'canary-answer', macro: 'a' } } },
    '2026-11-20T12:00:00.000Z',
  );
  await store.teamArea.set({ team: { key: 'canary-key' } });
});
afterEach(async () => {
  store.close();
  await Dexie.delete('sidedesk-user');
});

/** Leaves the browser as after losing the database. */
async function loseDatabase(): Promise<void> {
  store.close();
  await Dexie.delete('sidedesk-user');
  store = open();
}

async function read() {
  const database = new UserDatabase();
  const { personalMacros, favourites } = database;
  const rows = await Promise.all([personalMacros, favourites].map((table) => table.toArray()));
  database.close();
  return { rows, name: (await store.readSettings()).agentName };
}

describe('what an agent made, after the browser lost its database', () => {
  it('is brought back as it was', async () => {
    const before = await read();
    await loseDatabase();
    expect([await store.restore(), await read()]).toEqual([true, before]);
  });

  it('A21: is copied without the team and its key, and without what was answered or begun about buyers', () => {
    expect(JSON.stringify(items)).toContain('own-1');
    expect(JSON.stringify(items)).not.toMatch(/canary-key|canary-answer|canary-street/);
  });

  it('A21: loses the copy of drafts that a former version made, whether there is something to bring back or not', async () => {
    const former = 'second-copy drafts';
    items[former] = [{ conversation: 'a1', changedAt: '2026-11-20T12:00:00.000Z', content: begun }];
    await store.restore();
    expect(items).not.toHaveProperty([former]);
    items[former] = [];
    await loseDatabase();
    await store.restore();
    expect(items).not.toHaveProperty([former]);
  });

  it("A22: is copied without the agent's sign, since content scripts can read the copy", async () => {
    await store.writeSettings({ sign: { picture: 'boat', colour: 'teal', word: 'canary-sign' } });
    expect((await store.readSettings()).sign?.word).toBe('canary-sign');
    expect(JSON.stringify(items)).not.toMatch(/canary-sign|teal/);
  });

  it('is left alone while it is there', async () => {
    await store.writeSettings({ agentName: 'Jonas K.' });
    expect([await store.restore(), (await store.readSettings()).agentName]).toEqual([false, 'Jonas K.']);
  });

  it('does not come back once the agent has removed it', async () => {
    await store.personal.remove('own-1');
    await loseDatabase();
    await store.restore();
    const seen = await new Promise<Personal>((resolve) => store.personal.watch(resolve, new AbortController().signal));
    expect(seen.macros).toEqual(nothingPersonal.macros);
  });

  it('is kept although the copy cannot be written', async () => {
    const { set } = area;
    area.set = () => Promise.reject(new Error('full'));
    await store.writeSettings({ agentName: 'Aigerim S.' });
    area.set = set;
    expect((await store.readSettings()).agentName).toBe('Aigerim S.');
  });
});

describe('a database that the browser dropped while it ran', () => {
  const another = { macro: { ...macro, id: 'own-9' }, changedAt: '2026-11-20T12:00:00.000Z' } as never;
  /** The open store only notices that its connection is gone. */
  const drop = () => Dexie.delete('sidedesk-user');
  const personal = () =>
    new Promise<Personal>((resolve) => store.personal.watch(resolve, new AbortController().signal));
  const copied = () => items['second-copy personalMacros'] as { id: string }[];

  it.each<[string, () => Promise<unknown>]>([
    ['a setting is written', () => store.writeSettings({ agentName: 'Jonas K.' })],
    ['a favourite is set', () => store.personal.setFavourite('sorry', true)],
    ['a favourite is taken away', () => store.personal.setFavourite('thanks', false)],
    ['another reply is written', () => store.personal.put(another)],
    ['an insert is counted', () => store.uses.count('thanks', new Date('2026-11-20T12:00'))],
    ['the team is written', () => store.teamArea.set({ team: { team: 'x' } })],
  ])('F12: gives own replies back, and loses no copy of them, when %s before the next start', async (_what, act) => {
    await drop();
    await act();
    expect(copied().map(({ id }) => id)).toContain('own-1');
    store.close();
    store = open();
    await store.restore();
    expect((await personal()).macros.map((one) => one.macro.id)).toContain('own-1');
    expect(copied().map(({ id }) => id)).toContain('own-1');
  });

  it('F12: is brought back table by table: what was made since then stays as it is', async () => {
    await loseDatabase();
    await store.writeSettings({ agentName: 'Jonas K.' });
    await store.personal.setFavourite('sorry', true);
    const { macros, favourites } = await personal();
    expect([macros.length, [...favourites], (await store.readSettings()).agentName]).toEqual([
      1,
      ['sorry', 'thanks'],
      'Jonas K.',
    ]);
  });

  it('F12: is looked at at every opening, also by a page that only watches', async () => {
    await loseDatabase();
    expect((await personal()).macros).toHaveLength(1);
  });

  it('F12: does not come back once the agent has removed it, also the last one', async () => {
    await store.personal.remove('own-1');
    expect(copied()).toEqual([]);
    await loseDatabase();
    expect((await personal()).macros).toEqual([]);
  });

  it('F12: is told once as lost and brought back', async () => {
    expect((await store.readSettings()).notice).toBeUndefined();
    await drop();
    expect((await store.readSettings()).notice).toBe('restored');
    await store.writeSettings({ notice: undefined });
    store.close();
    store = open();
    expect((await store.readSettings()).notice).toBeUndefined();
    expect(JSON.stringify(items)).not.toContain('restored');
  });

  it('F12: is never overwritten by a store that could not read the copy', async () => {
    await drop();
    const { get } = area;
    area.get = () => Promise.reject(new Error('busy'));
    await store.personal.setFavourite('sorry', true);
    area.get = get;
    expect(copied()).toHaveLength(1);
    store.close();
    store = open();
    const { macros, favourites } = await personal();
    expect([macros.length, [...favourites]]).toEqual([1, ['sorry', 'thanks']]);
  });

  it('A21: takes no team and no sign from the copy, which content scripts can write', async () => {
    await drop();
    items['second-copy settings'] = [
      { name: 'team', value: { team: 'foes', address: 'https://foes.example/pack.json', revision: 1 } },
      { name: 'sign', value: { picture: 'boat', colour: 'teal', word: 'theirs' } },
      { name: 'agentName', value: 'Mei L.' },
      null,
      { name: 7 },
    ];
    expect(await store.teamArea.get('team')).toEqual({ team: undefined });
    expect(await store.readSettings()).toMatchObject({ sign: undefined, agentName: 'Mei L.' });
  });
});
