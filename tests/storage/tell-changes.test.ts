import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openPackStore, type PackStore } from '../../storage/pack-store.ts';
import { tellChanges } from '../../storage/tell-changes.ts';
import { openUserStore, type UserStore } from '../../storage/user-store.ts';
import { parsedPack, smallMacro } from '../domain/pack/small-pack.ts';

let store: PackStore;
let userStore: UserStore;
let now: number;
beforeEach(() => {
  now = Date.parse('2026-11-30T08:00:00Z');
  userStore = openUserStore();
  store = tellChanges(openPackStore(), userStore.packLogs, () => now);
});
afterEach(async () => {
  store.close();
  userStore.close();
  await Dexie.delete('sidedesk-pack');
  await Dexie.delete('sidedesk-user');
});

const packOf = (revision: number, bodies: Readonly<Record<string, string>>, team = 'lantern-shop') =>
  parsedPack({
    team,
    revision,
    macros: Object.entries(bodies).map(([id, body]) => smallMacro({ id, title: { en: id }, body: { en: body } })),
  });
const put = (...given: Parameters<typeof packOf>) =>
  store.writeGeneration(packOf(...given), { source: 'team', digest: given.slice(0, 1).join() });
const told = async (team = 'lantern-shop') =>
  (await userStore.packLogs.read(team))?.changes.map(({ what, id }) => `${what} ${id}`);

describe('J5: a pack that is put in use', () => {
  it('notes nothing when it is the first of its team', async () => {
    await put(1, { a: 'one' }, 'sample');
    await put(1, { a: 'other' });
    expect([await told('sample'), await told()]).toEqual([[], []]);
  });

  it('notes what it changes against the one before, also where that one is removed at once', async () => {
    await put(1, { a: 'one', b: 'two' });
    await store.writeGeneration(
      { ...packOf(2, { a: 'one, better', c: 'three' }), notBefore: 2 },
      { source: 'team', digest: '2' },
    );
    expect(await told()).toEqual(['changed a', 'new c', 'gone b']);
  });

  it('notes it when a person goes back, too', async () => {
    await put(1, { a: 'one' });
    await put(2, { a: 'two' });
    now += 1000;
    expect(await store.rollBack()).toBe(true);
    const { changes = [], revision } = (await userStore.packLogs.read('lantern-shop')) ?? {};
    expect([revision, changes.map(({ what, at }) => `${what} ${at}`)]).toEqual([
      1,
      ['changed 2026-11-30T08:00:01.000Z', 'changed 2026-11-30T08:00:00.000Z'],
    ]);
  });

  it('is in use although its changes cannot be noted', async () => {
    await put(1, { a: 'one' });
    vi.spyOn(userStore.packLogs, 'write').mockRejectedValue(new Error('full'));
    await put(2, { a: 'two' });
    expect((await store.readInUse())?.pack.revision).toBe(2);
  });

  it('is told of while it is watched', async () => {
    const seen = vi.fn<(log: { changes: readonly unknown[] } | undefined) => void>();
    const stop = new AbortController();
    userStore.packLogs.watch('lantern-shop', seen, stop.signal);
    await put(1, { a: 'one' });
    await put(2, { a: 'two' });
    await vi.waitFor(() => expect(seen.mock.lastCall?.[0]?.changes).toHaveLength(1));
    stop.abort();
  });
});
