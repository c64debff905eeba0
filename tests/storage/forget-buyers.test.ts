import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startPersonalMacro } from '../../domain/macros/personal-macro.ts';
import { finishForgetting, forgetLeftBuyers } from '../../storage/forget-buyers.ts';
import { LEAVING_KEY } from '../../storage/team-store.ts';
import { UserDatabase } from '../../storage/user-database.ts';
import { openUserStore, type UserStore } from '../../storage/user-store.ts';
import { leaveTeam } from './sync-calls.ts';
import { openSyncWorld, type SyncWorld } from './sync-world.ts';

const today = '2026-11-28T08:00:00.000Z';
let items: Record<string, unknown>;
let world: SyncWorld;
let database: UserDatabase;
let store: UserStore;
const copies = {
  get: async (key: string) => ({ [key]: items[key] }),
  set: async (changes: Record<string, unknown>) => void Object.assign(items, structuredClone(changes)),
  remove: async (key: string) => void Reflect.deleteProperty(items, key),
};
beforeEach(async () => {
  items = {};
  world = openSyncWorld();
  world.serve({}, '"one"');
  await world.join();
  database = new UserDatabase();
  store = openUserStore(database, copies);
  await store.drafts.put('etsy 1', startPersonalMacro('own-1', 'en', 'canary-street 5', today), today);
  await store.cases.put('etsy 1', { answers: { 'field.a text': { text: 'canary-answer', macro: 'a' } } }, today);
  await store.unfinished.put('etsy 1', { site: 'etsy', who: 'canary-buyer' }, today);
  await store.personal.put({
    ...startPersonalMacro('own-2', 'en', 'Thank you', today),
    macro: { ...startPersonalMacro('own-2', 'en', 'Thank you', today).macro, title: { en: 'Thanks' } },
  });
});
afterEach(async () => {
  store.close();
  await Dexie.delete('sidedesk-user');
  await world.close();
});

const counts = () => Promise.all([database.drafts.count(), database.cases.count(), database.personalMacros.count()]);

/** Everything stored on this device, in either place. */
async function readDevice(): Promise<string> {
  return JSON.stringify([items, await Promise.all(database.tables.map((table) => table.toArray()))]);
}

describe('what was noted beside conversations', () => {
  it('A21: goes when the team is left, drafts too, and what the agent saved stays', async () => {
    await forgetLeftBuyers(world.deps.teamStore, store, () => leaveTeam(world.deps));
    expect(await counts()).toEqual([0, 0, 1]);
  });

  it('A21: is nowhere on the device afterwards', async () => {
    expect(await readDevice()).toMatch(/canary/);
    await forgetLeftBuyers(world.deps.teamStore, store, () => leaveTeam(world.deps));
    expect(await readDevice()).not.toMatch(/canary/);
  });

  it('A21: goes when another team is joined in its place', async () => {
    const team = await world.deps.teamStore.read();
    await forgetLeftBuyers(world.deps.teamStore, store, async () => {
      if (team) await world.deps.teamStore.write({ ...team, team: 'another' });
    });
    expect(await counts()).toEqual([0, 0, 1]);
  });

  it('A21: stays when the same team is joined again', async () => {
    await forgetLeftBuyers(world.deps.teamStore, store, () => world.join());
    expect(await counts()).toEqual([1, 1, 1]);
  });

  describe('whose browser is stopped while the team is being left', () => {
    const untilStopped = async (leave: () => Promise<unknown>) => {
      await new Promise<void>((resolve) => {
        void forgetLeftBuyers(world.deps.teamStore, store, async () => {
          await leave();
          resolve();
          await new Promise(() => undefined);
        });
      });
    };

    it('A21: goes at the next start', async () => {
      await untilStopped(() => leaveTeam(world.deps));
      expect(await counts()).toEqual([1, 1, 1]);
      await finishForgetting(world.deps.teamStore, store);
      expect(await counts()).toEqual([0, 0, 1]);
      expect(await readDevice()).not.toMatch(/canary/);
    });

    it('A21: goes before another team is joined', async () => {
      await untilStopped(() => leaveTeam(world.deps));
      let atJoining: unknown;
      await forgetLeftBuyers(world.deps.teamStore, store, async () => {
        atJoining = await counts();
        return world.join();
      });
      expect(atJoining).toEqual([0, 0, 1]);
      await store.cases.put('etsy 2', { answers: {} }, today);
      await finishForgetting(world.deps.teamStore, store);
      expect(await counts()).toEqual([0, 1, 1]);
    });

    it('A21: is noted where no content script can read or write it', async () => {
      await untilStopped(() => leaveTeam(world.deps));
      await store.writeSettings({ notice: 'mended' });
      expect(JSON.stringify(await database.settings.toArray())).toContain(LEAVING_KEY);
      expect(JSON.stringify(items)).not.toContain(LEAVING_KEY);
    });

    it('A21: stays where the team is still the same, and goes once it is not', async () => {
      await untilStopped(async () => undefined);
      await finishForgetting(world.deps.teamStore, store);
      expect(await counts()).toEqual([1, 1, 1]);
      await leaveTeam(world.deps);
      await finishForgetting(world.deps.teamStore, store);
      expect(await counts()).toEqual([0, 0, 1]);
    });

    it('A21: is tried again where it could not be removed', async () => {
      const broken = { ...store, drafts: { ...store.drafts, clear: () => Promise.reject(new Error('disk')) } };
      await forgetLeftBuyers(world.deps.teamStore, broken, () => leaveTeam(world.deps));
      expect(await counts()).toEqual([1, 0, 1]);
      await finishForgetting(world.deps.teamStore, store);
      expect(await counts()).toEqual([0, 0, 1]);
    });
  });
});
