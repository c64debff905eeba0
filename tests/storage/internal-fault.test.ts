import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ShippedSite } from '../../domain/parsing/check-sites.ts';
import { joinTeam, syncPack, takeFile } from './sync-calls.ts';
import { readStatus } from '../../storage/sync/read-status.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';
import { smallPack } from '../domain/pack/small-pack.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { address, hour, key } from './sync-world.ts';

/** Makes our own code fail on whatever it reads. */
const broken = { shipped: [Object.freeze({ id: 'shop', version: 1, variants: [], hosts: null })] } as unknown as {
  readonly shipped: readonly ShippedSite[];
};
const quarter = hour / 4;
const bytesOf = (changes: Parameters<typeof smallPack>[0]) =>
  new TextEncoder().encode(JSON.stringify(smallPack(changes)));

let world: SignedWorld;
beforeEach(() => {
  world = openSignedWorld();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

function failOnChecks(): SyncDeps {
  return { ...world.deps, ...broken };
}

function failOnDigests(): SyncDeps {
  vi.spyOn(crypto.subtle, 'digest').mockRejectedValue(new TypeError('Our own fault'));
  return world.deps;
}

const ways = [
  ['on checking it', failOnChecks],
  ['on its digest', failOnDigests],
] as const;

describe.each(ways)('a check in which our own code fails %s', (_where, fail) => {
  describe.each([
    {
      kind: 'plain',
      begin: async () => void world.serve(),
      join: () => world.join(),
      publish: async () => void world.serve({ revision: 6 }),
    },
    {
      kind: 'signed',
      begin: async () => void (await world.publish()),
      join: () => world.joinSigned(),
      publish: async () => void (await world.publish({ pack: { revision: 7, name: 'Lantern Shop Europe' } })),
    },
  ])('of a $kind pack', ({ begin, join, publish }) => {
    beforeEach(async () => {
      await begin();
      await join();
      world.now += hour;
      await publish();
      world.fetch.mockClear();
    });

    it('A19: is told as such, noted as a run, and leaves the pack in use', async () => {
      const before = await world.inUse();
      const status = await syncPack(fail());
      vi.restoreAllMocks();
      const [run] = (await world.deps.teamStore.read())?.runs ?? [];
      expect([status.trouble?.code, run?.end, run?.code]).toEqual(['E_INTERNAL', 'failed', 'E_INTERNAL']);
      expect([await world.inUse(), (await readStatus(world.deps)).trouble?.code]).toEqual([before, 'E_INTERNAL']);
    });

    it('A19: is not downloaded again at every alarm: five in an hour ask the address once', async () => {
      const deps = fail();
      for (let alarm = 0; alarm < 5; alarm += 1) {
        await syncPack(deps, { onlyIfDue: true });
        world.now += quarter;
      }
      expect(world.fetch.mock.calls.filter(([place]) => place === address)).toHaveLength(1);
    });

    it('A19: is over as soon as the fault is', async () => {
      await syncPack(fail());
      vi.restoreAllMocks();
      expect((await syncPack(world.deps)).trouble).toBeUndefined();
    });
  });

  it('A19: joins no team', async () => {
    world.serve();
    const status = await joinTeam(fail(), { address, key });
    vi.restoreAllMocks();
    expect([status.trouble?.code, await world.deps.teamStore.read()]).toEqual(['E_INTERNAL', undefined]);
  });
});

describe('a file in which our own code fails', () => {
  it('A19: is told as such, and noted where a file is in use', async () => {
    await takeFile(world.deps, bytesOf({}));
    const status = await takeFile(failOnChecks(), bytesOf({ revision: 6 }));
    expect([status.trouble?.code, status.revision]).toEqual(['E_INTERNAL', 5]);
    expect((await world.deps.teamStore.read())?.runs?.map(({ code }) => code)).toEqual(['E_INTERNAL', undefined]);
  });
});
