import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import { ensureSample, joinTeam, leaveTeam, syncPack } from './sync-calls.ts';
import { readStatus } from '../../storage/sync/read-status.ts';
import { parsedPack } from '../domain/pack/small-pack.ts';
import { address, openSyncWorld, type SyncWorld } from './sync-world.ts';

let world: SyncWorld;
beforeEach(() => {
  world = openSyncWorld();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

describe('without a team', () => {
  it('nothing is asked of the network', async () => {
    await ensureSample(world.deps, parsedPack());
    expect((await syncPack(world.deps)).state).toBe('sample');
    expect(world.fetch).not.toHaveBeenCalled();
  });

  it('the sample follows the extension', async () => {
    await ensureSample(world.deps, parsedPack());
    await ensureSample(world.deps, parsedPack({ revision: 6 }));
    expect(await world.inUse()).toBe(6);
  });

  it('the sample is not written again when it is the same', async () => {
    await ensureSample(world.deps, parsedPack());
    const before = await world.deps.packStore.readActive();
    await ensureSample(world.deps, parsedPack());
    expect(await world.deps.packStore.readActive()).toEqual(before);
  });
});

describe('joining', () => {
  it('puts the pack of the team in use', async () => {
    await ensureSample(world.deps, parsedPack({ team: 'sample', revision: 99 }));
    world.serve();
    const expected: PackStatus = {
      state: 'fresh',
      team: 'lantern-shop',
      revision: 5,
      issuedAt: '2026-11-01T08:00:00Z',
      notAfter: '2026-12-20T00:00:00Z',
      checkedAt: '2026-11-20T12:00:00.000Z',
      address,
      hasKey: true,
    };
    expect(await world.join()).toEqual(expected);
  });

  it('a bare address has no key', async () => {
    world.serve();
    expect((await joinTeam(world.deps, { address })).hasKey).toBe(false);
  });

  it('again by a bare address keeps the key', async () => {
    world.serve();
    await world.join();
    expect((await joinTeam(world.deps, { address })).hasKey).toBe(true);
  });

  it('that fails changes nothing and says why', async () => {
    world.serve();
    const before = await world.join();
    world.fail(404);
    const status = await joinTeam(world.deps, { address: 'https://other.example/pack.json' });
    expect(status).toEqual({ ...before, trouble: { code: 'E_HTTP', at: '2026-11-20T12:00:00.000Z', detail: '404' } });
    expect(await readStatus(world.deps)).toEqual(before);
  });

  it('another team replaces the first', async () => {
    world.serve();
    await world.join();
    world.serve({ team: 'other-team', revision: 1 });
    expect(await joinTeam(world.deps, { address })).toMatchObject({ team: 'other-team', revision: 1, hasKey: false });
  });

  it('keeps the sample away from the team', async () => {
    world.serve();
    await world.join();
    await ensureSample(world.deps, parsedPack({ revision: 100 }));
    expect(await world.inUse()).toBe(5);
  });
});

describe('leaving', () => {
  it('removes pack, key and address', async () => {
    world.serve();
    await world.join();
    expect(await leaveTeam(world.deps)).toEqual({ state: 'none', hasKey: false });
    expect([await world.inUse(), JSON.stringify(world.items)]).toEqual([undefined, '{"team":null}']);
  });

  it('makes room for the sample', async () => {
    world.serve();
    await world.join();
    await leaveTeam(world.deps);
    await ensureSample(world.deps, parsedPack());
    expect((await readStatus(world.deps)).state).toBe('sample');
  });
});
