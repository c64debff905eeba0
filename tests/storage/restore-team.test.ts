import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { leaveTeam, restoreTeam, syncPack } from './sync-calls.ts';
import { readStatus } from '../../storage/sync/read-status.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';
import { openTeamStore } from '../../storage/team-store.ts';
import { openTeamVault, type TeamVault, type VaultArea } from '../../storage/team-vault.ts';
import { UserDatabase } from '../../storage/user-database.ts';
import { openUserStore, type TeamPlace, type UserStore } from '../../storage/user-store.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { hour, key } from './sync-world.ts';

let world: SignedWorld;
let userStore: UserStore;
let deps: SyncDeps;
let vault: TeamVault;
let stored: Map<string, string>;

const area: VaultArea = {
  getItem: (name) => stored.get(name) ?? null,
  setItem: (name, text) => void stored.set(name, text),
  removeItem: (name) => void stored.delete(name),
};

function openStores(): void {
  userStore = openUserStore(new UserDatabase());
  Object.assign(world.deps, { teamStore: openTeamStore(userStore.teamArea), logins: userStore.logins });
  deps = world.deps;
}

beforeEach(async () => {
  stored = new Map();
  vault = openTeamVault(area);
  world = openSignedWorld();
  openStores();
  await world.publish();
  await world.joinSigned();
  vault.write((await deps.teamStore.read())!);
});
afterEach(async () => {
  userStore.close();
  await Dexie.delete('sidedesk-user');
  await world.close();
});

/** What is left once the browser has deleted all databases. */
async function loseDatabases(): Promise<void> {
  userStore.close();
  await Dexie.delete('sidedesk-user');
  await deps.packStore.clear();
  openStores();
}

const placeOf = () =>
  new Promise<TeamPlace['kind']>((resolve) =>
    userStore.watchTeamPlace(({ kind }) => resolve(kind), new AbortController().signal),
  );

describe('a team whose database the browser has lost', () => {
  it('D15: comes back by itself, with its keys and its pack, and is told', async () => {
    await loseDatabases();
    expect([await placeOf(), (await readStatus(deps)).team]).toEqual(['unknown', undefined]);
    const told = vi.fn(async () => undefined);
    expect(await restoreTeam(deps, vault.read(), told)).toMatchObject({
      state: 'fresh',
      revision: 5,
      hasKey: true,
      isSigned: true,
    });
    expect([(await deps.teamStore.read())?.key, told.mock.calls.length, await placeOf()]).toEqual([key, 1, 'joined']);
  });

  it('D15: takes no older pack than the one that it had', async () => {
    await world.publish({ pack: { revision: 9 } });
    world.now += hour;
    await syncPack(deps);
    vault.write((await deps.teamStore.read())!);
    await loseDatabases();
    await world.publish({ pack: { revision: 8 } });
    expect(await restoreTeam(deps, vault.read())).toMatchObject({ state: 'none', trouble: { code: 'E_ROLLBACK' } });
  });

  it('D15: is told to be without a pack while its host is away, and asked for again', async () => {
    await loseDatabases();
    world.fail(503);
    expect(await restoreTeam(deps, vault.read())).toMatchObject({ state: 'none', trouble: { code: 'E_HTTP' } });
    expect(Date.parse((await deps.teamStore.read())?.nextCheckAt ?? '')).toBeGreaterThan(world.now);
  });

  it('D15: does not come back once it was left', async () => {
    const copy = vault.read();
    await leaveTeam(deps);
    expect(await placeOf()).toBe('left');
    await restoreTeam(deps, copy);
    expect(await deps.teamStore.read()).toBeUndefined();
  });

  it('D15: takes the place of no other that was joined since', async () => {
    const before = await deps.teamStore.read();
    await restoreTeam(deps, { ...vault.read(), team: 'other-team' });
    expect(await deps.teamStore.read()).toEqual(before);
  });

  it.each([null, undefined, 7, '{', {}, { team: 'x' }, { team: 'x', address: 'http://plain.example', revision: 1 }])(
    'D15: is not made of a copy that is none: %j',
    async (copy) => {
      await loseDatabases();
      expect((await restoreTeam(deps, copy)).state).toBe('none');
      expect(await deps.teamStore.read()).toBeUndefined();
    },
  );
});

describe('the second copy of a team', () => {
  it('D15: holds no trouble, tag or waiting of the past', async () => {
    const team = (await deps.teamStore.read())!;
    vault.write({ ...team, failures: 9, waitUntil: '2027-01-01T00:00:00Z', nextCheckAt: '2027-01-01T00:00:00Z' });
    expect(vault.read()).toMatchObject({ team: team.team, key, failures: 0 });
    expect([...stored.values()].join()).not.toMatch(/2027-01-01|validator|runs/);
  });

  it('D15: is gone once it is cleared', () => {
    vault.clear();
    expect([vault.read(), stored.size]).toEqual([undefined, 0]);
  });

  it.each<[string, VaultArea | undefined]>([
    ['none', undefined],
    [
      'one that refuses everything',
      {
        getItem: () => {
          throw new Error('refused');
        },
        setItem: () => {
          throw new Error('full');
        },
        removeItem: () => {
          throw new Error('refused');
        },
      },
    ],
    ['one with garbage', { getItem: () => '{"team":', setItem: () => undefined, removeItem: () => undefined }],
  ])('D15: disturbs nothing where the browser gives %s', async (_what, poor) => {
    const without = openTeamVault(poor);
    without.write((await deps.teamStore.read())!);
    without.clear();
    expect(without.read()).toBeUndefined();
  });
});
