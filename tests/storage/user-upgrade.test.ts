import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { startPersonalMacro } from '../../domain/macros/personal-macro.ts';
import { UserDatabase } from '../../storage/user-database.ts';

afterEach(() => Dexie.delete('sidedesk-user'));

/** What every published version of the database had. A version that is added later gets a line here. */
const published = {
  1: { settings: 'name', macroUses: '[macro+day], day' },
  2: { settings: 'name', macroUses: '[macro+day], day', personalMacros: 'id', favourites: 'macro' },
  3: {
    settings: 'name',
    macroUses: '[macro+day], day',
    personalMacros: 'id',
    favourites: 'macro',
    logins: 'origin',
  },
  4: {
    settings: 'name',
    macroUses: '[macro+day], day',
    personalMacros: 'id',
    favourites: 'macro',
    logins: 'origin',
    drafts: 'conversation, changedAt',
    cases: 'conversation, changedAt',
  },
  6: {
    settings: 'name',
    macroUses: '[macro+day], day',
    personalMacros: 'id',
    favourites: 'macro',
    logins: 'origin',
    drafts: 'conversation, changedAt',
    cases: 'conversation, changedAt',
    lookUps: 'day',
  },
} as const;

const own = Array.from({ length: 20 }, (_, at) => {
  const content = startPersonalMacro(
    `own-${at}`,
    'de',
    `Grüße ${at} 👩‍👩‍👧‍👦\r\n\t“{{buyer.name|您好}}”`,
    '2026-11-20T08:00:00Z',
  );
  return { id: `own-${at}`, content };
});
const rows: Readonly<Record<string, readonly object[]>> = {
  settings: [
    { name: 'agentName', value: 'Mina Ö.' },
    { name: 'theme', value: 'dark' },
  ],
  macroUses: [{ macro: 'thanks', day: '2026-11-01', count: 3 }],
  personalMacros: own,
  favourites: [{ macro: 'own-3' }, { macro: 'thanks' }],
  logins: [{ origin: 'https://dav.nordwind.example', user: 'mei', password: 'app-password' }],
  drafts: [{ conversation: 'a1', changedAt: '2026-11-20T08:00:00Z', content: own[3]?.content }],
  lookUps: [{ day: '2026-11-20', count: 41 }],
  cases: [{ conversation: 'a1', changedAt: '2026-11-20T08:00:00Z', content: { class: 'goods', answers: {} } }],
};

async function readAll(database: Dexie, names: readonly string[]): Promise<string> {
  return JSON.stringify(await Promise.all(names.map((name) => database.table(name).toArray())));
}

describe('an update of the extension', () => {
  it.each(Object.entries(published))(
    'S15: leaves every row of a database of version %s byte for byte',
    async (version, stores) => {
      const names = Object.keys(stores);
      const older = new Dexie('sidedesk-user');
      older.version(Number(version)).stores({ ...stores });
      await older.open();
      for (const name of names) await older.table(name).bulkPut([...(rows[name] ?? [])]);
      const before = await readAll(older, names);
      older.close();

      const now = new UserDatabase();
      await now.open();
      const after = await readAll(now, names);
      now.close();

      expect(after).toBe(before);
    },
  );

  it('S15: is tried from the newest published version too', async () => {
    const now = new UserDatabase();
    expect(Object.keys(published).map(Number).at(-1)).toBe(now.verno);
  });
});
