import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgeBuyer } from '../../domain/team/judge-buyer.ts';
import { ensureSample, syncPack } from './sync-calls.ts';
import { readStatus } from '../../storage/sync/read-status.ts';
import { parsedPack } from '../domain/pack/small-pack.ts';
import { openSyncWorld, type SyncWorld } from './sync-world.ts';

let world: SyncWorld;
beforeEach(async () => {
  world = openSyncWorld();
  world.serve({}, '"one"');
  await world.join();
  world.fetch.mockClear();
  await world.deps.packStore.clear();
});
afterEach(() => world.close());

const sample = () => ensureSample(world.deps, parsedPack({ team: 'sample', revision: 1 }));

describe('a browser that lost the packs and still knows the team', () => {
  it('S12: says that there is none, also with the sample in the gap', async () => {
    await sample();
    expect((await readStatus(world.deps)).state).toBe('none');
  });

  it('S12: asks for the whole file at once, although no check is due', async () => {
    await syncPack(world.deps, { onlyIfDue: true });
    const [[, init] = []] = world.fetch.mock.calls;
    expect([world.fetch.mock.calls.length, new Headers(init?.headers).has('If-None-Match')]).toEqual([1, false]);
  });

  it('S12: is not up to date by a host that says "unchanged"', async () => {
    world.fail(304);
    expect(await syncPack(world.deps)).toMatchObject({ state: 'none', trouble: { code: 'E_HTTP' } });
  });

  it('S12: is fresh again once the file has come', async () => {
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', revision: 5 });
  });
});

describe('a browser that lost everything', () => {
  beforeEach(() => {
    for (const name of Object.keys(world.items)) Reflect.deleteProperty(world.items, name);
  });

  it('S12: is told as one with the sample pack', async () => {
    await sample();
    expect((await readStatus(world.deps)).state).toBe('sample');
  });

  it('S12: asks nobody for anything', async () => {
    await sample();
    await syncPack(world.deps);
    expect(world.fetch).not.toHaveBeenCalled();
  });

  it('S12: says of no buyer that they are not listed', async () => {
    await sample();
    const { packStore, teamStore, now } = world.deps;
    const { verdict } = await judgeBuyer({
      site: 'shop',
      handles: [{ type: 'id', value: 'ann-81' }],
      inUse: await packStore.readInUse(),
      team: await teamStore.read(),
      now: now(),
      openList: (generation) => packStore.openList(generation),
      mayLookUp: async () => true,
    });
    expect(verdict).toEqual({ kind: 'cannot-check', reason: 'no-team' });
  });
});
