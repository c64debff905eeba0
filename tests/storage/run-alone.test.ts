import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPackStore } from '../../storage/pack-store.ts';
import { PackDatabase } from '../../storage/pack-database.ts';
import { joinTeam, syncPack } from './sync-calls.ts';
import type { Locks } from '../../storage/sync/run-alone.ts';
import { address, openSyncWorld, type SyncWorld } from './sync-world.ts';

/** One lock for all callers, as the browser has for all pages and workers of an extension. */
function oneLock(): Locks {
  let last: Promise<unknown> = Promise.resolve();
  let held = 0;
  return {
    request: async (_name, { ifAvailable }, action) => {
      if (ifAvailable && held > 0) return action(null);
      held += 1;
      const run = last.then(() => action({}));
      last = run.catch(() => undefined).then(() => (held -= 1));
      return run;
    },
  };
}

let world: SyncWorld;
beforeEach(() => {
  world = openSyncWorld();
});
afterEach(() => world.close());

describe('S09: two pages and the background', () => {
  it('that sync at once make one request and one import', async () => {
    world.serve();
    await world.join();
    world.fetch.mockClear();
    world.serve({ revision: 6 });
    const locks = oneLock();
    const others = [openPackStore(new PackDatabase()), openPackStore(new PackDatabase())];
    const all = [world.deps.packStore, ...others].map((packStore) => syncPack({ ...world.deps, packStore, locks }));
    await Promise.all(all);
    expect([
      world.fetch.mock.calls.length,
      await world.inUse(),
      await others[0]?.readActive().then((a) => a?.pack.revision),
    ]).toEqual([1, 6, 6]);
    others.forEach((store) => store.close());
  });

  it('a joining waits for a sync that runs elsewhere', async () => {
    world.serve();
    await world.join();
    const locks = oneLock();
    const other = openPackStore(new PackDatabase());
    let answer: () => void = () => undefined;
    world.fetch.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          answer = () => resolve(new Response(null, { status: 503 }));
        }),
    );
    const sync = syncPack({ ...world.deps, packStore: other, locks });
    const joining = joinTeam({ ...world.deps, locks }, { address });
    await expect.poll(() => world.fetch.mock.calls.length).toBe(2);
    answer();
    await sync;
    expect((await joining).state).toBe('fresh');
    expect(world.fetch.mock.calls.length).toBe(3);
    other.close();
  });
});
