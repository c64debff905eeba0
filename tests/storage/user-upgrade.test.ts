import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { startPersonalMacro } from '../../domain/macros/personal-macro.ts';
import { UserDatabase } from '../../storage/user-database.ts';
import { openUserStore } from '../../storage/user-store.ts';

afterEach(() => Dexie.delete('sidedesk-user'));

/** What every published version of the database brought. New versions get a line here. */
const brought: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  1: { settings: 'name', macroUses: '[macro+day], day' },
  2: { personalMacros: 'id', favourites: 'macro' },
  3: { logins: 'origin' },
  4: { drafts: 'conversation, changedAt', cases: 'conversation, changedAt' },
  5: { deviceKeys: 'name' },
  6: { lookUps: 'day' },
  7: { buyers: 'conversation, changedAt', packLogs: 'team' },
  8: { unfinished: 'conversation, changedAt' },
  9: { gaps: 'conversation, changedAt' },
};
const versions = Object.keys(brought).map(Number);

/** All that a version contained: none has taken anything away. */
const storesOf = (version: number): Readonly<Record<string, string>> =>
  Object.assign({}, ...versions.filter((one) => one <= version).map((one) => brought[one]));

const own = Array.from({ length: 20 }, (_, at) => {
  const content = startPersonalMacro(
    `own-${at}`,
    'de',
    `Grüße ${at} 👩‍👩‍👧‍👦\r\n\t“{{buyer.name|您好}}”`,
    '2026-11-20T08:00:00Z',
  );
  return { id: `own-${at}`, content };
});
/** How versions up to 4 named a conversation: by its plain digest. */
const annika = 'etsy 1870100001';
const plainName = createHash('sha256').update(annika).digest('hex');
const rows: Readonly<Record<string, readonly object[]>> = {
  settings: [
    { name: 'agentName', value: 'Mina Ö.' },
    { name: 'theme', value: 'dark' },
  ],
  macroUses: [{ macro: 'thanks', day: '2026-11-01', count: 3 }],
  personalMacros: own,
  favourites: [{ macro: 'own-3' }, { macro: 'thanks' }],
  logins: [{ origin: 'https://dav.nordwind.example', user: 'mei', password: 'app-password' }],
  drafts: [{ conversation: plainName, changedAt: '2026-11-20T08:00:00Z', content: own[3]?.content }],
  cases: [{ conversation: plainName, changedAt: '2026-11-20T08:00:00Z', content: { class: 'goods', answers: {} } }],
  deviceKeys: [{ name: 'conversations', key: new Uint8Array(32) }],
  lookUps: [{ day: '2026-11-20', count: 41 }],
  buyers: [{ conversation: plainName, changedAt: '2026-11-20T08:00:00Z', content: { orders: ['3387204191'] } }],
  unfinished: [
    { conversation: plainName, changedAt: '2026-11-20T08:00:00Z', content: { site: 'etsy', who: 'Annika' } },
  ],
  packLogs: [{ team: 'nordwind-cs', content: { revision: 42, entries: {}, changes: [] } }],
};

async function readAll(database: Dexie, names: readonly string[]): Promise<string> {
  return JSON.stringify(await Promise.all(names.map((name) => database.table(name).toArray())), (key, value) =>
    // Conversation names change with version 5, and are checked separately.
    key === 'conversation' ? undefined : (value as unknown),
  );
}

async function makeOlder(version: number): Promise<Dexie> {
  const stores = storesOf(version);
  const older = new Dexie('sidedesk-user');
  older.version(version).stores(stores);
  await older.open();
  for (const name of Object.keys(stores)) await older.table(name).bulkPut([...(rows[name] ?? [])]);
  return older;
}

describe('an update of the extension', () => {
  it.each(versions)('S15: leaves every row of a database of version %s byte for byte', async (version) => {
    const names = Object.keys(storesOf(version));
    const older = await makeOlder(version);
    const before = await readAll(older, names);
    older.close();

    const now = new UserDatabase();
    await now.open();
    const after = await readAll(now, names);
    now.close();

    expect(after).toBe(before);
  });

  it('A21: finds drafts and cases of version 4 by their conversation, under names that nobody can reckon', async () => {
    (await makeOlder(4)).close();
    const database = new UserDatabase();
    const store = openUserStore(database);
    const found = await Promise.all([store.drafts.get(annika), store.cases.get(annika)]);
    const names = await Promise.all(
      [database.drafts, database.cases].map((table) => table.toCollection().primaryKeys()),
    );
    store.close();

    // Stored rows stay the same byte for byte; what is read from them has line feeds only.
    const draft: unknown = JSON.parse(JSON.stringify(own[3]?.content).replaceAll('\\r\\n', '\\n'));
    expect(found).toEqual([draft, { class: 'goods', answers: {} }]);
    expect(names).toEqual([[expect.stringMatching(/^[0-9a-f]{64}$/)], [expect.not.stringMatching(plainName)]]);
    expect(names.flat()).not.toContain(plainName);
  });

  it('S15: is tried from the newest published version too', async () => {
    const now = new UserDatabase();
    expect(versions.at(-1)).toBe(now.verno);
  });
});
