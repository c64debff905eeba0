import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toBase64url } from '../../domain/base64url.ts';
import { sayVerdict as verdict } from './say-verdict.ts';
import { syncPack, takeFile, trustClock } from './sync-calls.ts';
import { teamKey } from '../domain/blacklist/sealed-list.ts';
import { smallPack, type PackInput } from '../domain/pack/small-pack.ts';
import { joinPlain, plain } from './plain-pack.ts';
import { hour, openSyncWorld, start, type SyncWorld } from './sync-world.ts';

const day = 24 * hour;

describe('a clock that was ahead, or is set back', () => {
  let world: SyncWorld;
  beforeEach(() => {
    world = openSyncWorld();
  });
  afterEach(() => world.close());

  const join = (changes?: Partial<PackInput>) => joinPlain(world, changes);

  it('A4: never again counts a check that a clock noted which was ahead, whenever that is seen', async () => {
    world.now += 6.9 * day;
    await join();
    world.fail(503);
    const words: string[] = [];
    for (const later of [0.1, 3, 6.95, 7.5, 10, 13.8]) {
      world.now = start + later * day;
      await syncPack(world.deps, { onlyIfDue: true });
      words.push(await verdict(world));
    }
    expect(words).toEqual(['clock', 'clock', 'too-old', 'too-old', 'too-old', 'too-old']);
    world.serve(plain);
    await syncPack(world.deps);
    expect(await verdict(world)).toBe('not-listed');
  });

  it('A4: sees it at a check that is not due, too', async () => {
    await join({ checkMinutes: 1440 });
    world.now += 5 * day;
    await syncPack(world.deps);
    world.now -= 10 * hour;
    const team = (await world.deps.teamStore.read()) ?? { team: '', revision: 0, failures: 0 };
    await world.deps.teamStore.write({ ...team, runs: [], nextCheckAt: new Date(world.now + hour).toISOString() });
    const before = world.fetch.mock.calls.length;
    await syncPack(world.deps, { onlyIfDue: true });
    world.now += 10 * hour;
    expect([await verdict(world), world.fetch.mock.calls.length - before]).toEqual(['too-old', 0]);
  });

  it.each([
    ['the host is silent', () => world.fail(503), 'too-old'],
    ['the host answers', () => world.serve(plain), 'not-listed'],
  ])(
    'A4: after "the clock is right" an old list of an unknown age counts only once it was checked: %s',
    async (_what, host, word) => {
      await join();
      world.fail(503);
      world.now += 10 * day;
      await syncPack(world.deps);
      world.now -= 8 * day;
      const doubted = await verdict(world);
      host();
      await trustClock(world.deps);
      expect([doubted, await verdict(world)]).toEqual(['clock', word]);
    },
  );

  describe('from a file', () => {
    const pick = () => takeFile(world.deps, new TextEncoder().encode(JSON.stringify(smallPack(plain))));
    const keyed = async () => {
      const team = await world.deps.teamStore.read();
      if (team) await world.deps.teamStore.write({ ...team, key: toBase64url(teamKey) });
    };
    const heartbeat = () => syncPack(world.deps, { onlyIfDue: true });

    it('A4: is not made young again by a clock that is set back', async () => {
      await pick();
      await keyed();
      const words = [await verdict(world)];
      for (const later of [20, 3]) {
        world.now = start + later * day;
        await heartbeat();
        words.push(await verdict(world));
      }
      await pick();
      await keyed();
      words.push(await verdict(world));
      expect(words).toEqual(['not-listed', 'too-old', 'clock', 'clock']);
      expect(await trustClock(world.deps)).not.toHaveProperty('clockDoubt');
      expect(await verdict(world)).toBe('too-old');
      await pick();
      await keyed();
      expect(await verdict(world)).toBe('not-listed');
    });

    it('A4: picked by a clock that was ahead has to be picked again', async () => {
      world.now += 6 * day;
      await pick();
      await keyed();
      world.now = start;
      expect(await verdict(world)).toBe('clock');
      expect(await trustClock(world.deps)).not.toHaveProperty('clockDoubt');
      expect(await verdict(world)).toBe('too-old');
    });

    it('A4: has the time noted at most every quarter of an hour', async () => {
      await pick();
      const floors: unknown[] = [];
      for (const later of [0.1, 0.2, 0.25, 0.4, 0.5]) {
        world.now = start + later * hour;
        await heartbeat();
        floors.push((await world.deps.teamStore.read())?.floor);
      }
      const at = (later: number) => new Date(start + later * hour).toISOString();
      expect(floors).toEqual([undefined, undefined, at(0.25), at(0.25), at(0.5)]);
    });
  });
});
