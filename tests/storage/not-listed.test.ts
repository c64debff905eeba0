import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgeBuyer } from '../../domain/blacklist/judge-buyer.ts';
import { newKeying } from '../../domain/blacklist/keying.ts';
import { openSeal } from '../../domain/blacklist/list-seal.ts';
import { writeBuyerList } from '../../domain/blacklist/write-buyers.ts';
import { toBase64url } from '../../domain/pack/signed/base64url.ts';
import { PackDatabase } from '../../storage/pack-database.ts';
import { goBack, syncPack, trustClock } from '../../storage/sync/sync-pack.ts';
import { teamKey } from '../domain/blacklist/sealed-list.ts';
import { smallBuyer, smallPack, type PackInput } from '../domain/pack/small-pack.ts';
import { hour, openSyncWorld, start, type SyncWorld } from './sync-world.ts';

const day = 24 * hour;
const keying = await newKeying(teamKey);
const secret = { keying, seal: await openSeal(teamKey) };
const other = teamKey.toReversed();

/** What the panel would say of a buyer whom no list here holds. */
async function verdict({ deps }: SyncWorld) {
  const { packStore, teamStore, now } = deps;
  const judged = await judgeBuyer({
    site: 'shop',
    handles: [{ type: 'id', value: 'ann-81' }],
    inUse: await packStore.readInUse(),
    team: await teamStore.read(),
    now: now(),
    openList: (generation) => packStore.openList(generation),
    mayLookUp: async () => true,
  });
  return judged.verdict.kind === 'cannot-check' ? judged.verdict.reason : judged.verdict.kind;
}

describe('a plain pack', () => {
  let world: SyncWorld;
  beforeEach(() => {
    world = openSyncWorld();
  });
  afterEach(() => world.close());

  const join = async (changes: Partial<PackInput> = {}) => {
    world.serve({ buyersKey: keying, notAfter: undefined, ...changes });
    await world.join();
  };

  it('says "not listed" right after it was joined', async () => {
    await join();
    expect(await verdict(world)).toBe('not-listed');
  });

  it('A3: says it with the sealed list too, whose bytes name nobody', async () => {
    const sealedBuyers = toBase64url(await writeBuyerList([smallBuyer({ by: 'ML' })], secret));
    await join({ buyers: undefined, buyersKey: undefined, sealedBuyers });
    expect(await verdict(world)).toBe('not-listed');
    expect((await world.deps.packStore.readInUse())?.buyerCount).toBe(1);
  });

  it('A3: is not joined with a team key that its list was not made with', async () => {
    world.serve({ buyersKey: await newKeying(other) });
    expect((await world.join()).trouble).toMatchObject({ code: 'E_KEY', detail: 'team-key' });
  });

  it('A3: cannot check once its lead has changed the key', async () => {
    await join();
    world.now += hour;
    world.serve({ revision: 6, buyersKey: await newKeying(other) });
    expect(await syncPack(world.deps)).toMatchObject({ revision: 6, hasKey: false });
    expect(await verdict(world)).toBe('no-key');
  });

  it('A3: cannot check when its list does not say which key it was made with', async () => {
    await join({ buyersKey: undefined });
    expect(await verdict(world)).toBe('no-key');
  });

  it.each([
    ['a minute less than a week', 7 * day - 60_000, 'not-listed'],
    ['a week', 7 * day, 'too-old'],
    ['400 days', 400 * day, 'too-old'],
  ])('A4: without an end, %s after its last good check', async (_what, later, word) => {
    await join();
    world.now += later;
    world.fail(503);
    await syncPack(world.deps, { onlyIfDue: true });
    expect(await verdict(world)).toBe(word);
  });

  it('A4: may ask for a shorter time than a week', async () => {
    await join({ buyersGoodForHours: 2 });
    world.now += 2 * hour;
    expect(await verdict(world)).toBe('too-old');
  });

  it.each([
    ['before its last check', -2 * hour],
    ['before the pack was made', Date.parse('2026-10-01T00:00:00Z') - start],
  ])('A4: cannot check with the clock set back %s', async (_what, back) => {
    await join();
    world.now += back;
    expect(await verdict(world)).toBe('clock');
  });

  it('A4: does not forget how late it was when a good check comes with the clock set back', async () => {
    await join();
    world.now += 5 * day;
    await syncPack(world.deps);
    world.now -= 4 * day;
    await syncPack(world.deps);
    expect(await verdict(world)).toBe('clock');
  });

  it('A4: cannot check while the host has another time, and can when both agree again', async () => {
    await join();
    const serveAt = (time: number) =>
      world.answer(JSON.stringify(smallPack({ buyersKey: keying, notAfter: undefined })), {
        headers: { Date: new Date(time).toUTCString() },
      });
    world.now += hour;
    serveAt(start - 5 * hour);
    const iso = (time: number) => new Date(time).toISOString();
    const clockDoubt = { here: iso(world.now), other: iso(start - 5 * hour), by: 'host' };
    expect(await syncPack(world.deps)).toMatchObject({ clockDoubt });
    expect(await verdict(world)).toBe('clock');
    // Whoever says that the clock is right hears it again from the host.
    expect(await trustClock(world.deps)).not.toHaveProperty('clockDoubt');
    expect(await syncPack(world.deps)).toMatchObject({ clockDoubt });
    serveAt(world.now);
    expect(await syncPack(world.deps)).not.toHaveProperty('clockDoubt');
    expect(await verdict(world)).toBe('not-listed');
  });

  it('A4: takes no host for a reason to forget how late it was, and a person for one', async () => {
    await join();
    world.now += 5 * day;
    await syncPack(world.deps);
    world.now -= 5 * day;
    world.answer(JSON.stringify(smallPack({ buyersKey: keying, notAfter: undefined })), {
      headers: { Date: new Date(world.now).toUTCString() },
    });
    expect(await syncPack(world.deps)).toMatchObject({ clockDoubt: { by: 'earlier' } });
    expect(await verdict(world)).toBe('clock');
    expect(await trustClock(world.deps)).not.toHaveProperty('clockDoubt');
    await syncPack(world.deps);
    expect(await verdict(world)).toBe('not-listed');
  });

  it('A4: cannot check after "go back", and can again when the newer pack is back', async () => {
    await join();
    world.now += hour;
    world.serve({ revision: 6, buyersKey: keying, notAfter: undefined });
    await syncPack(world.deps);
    await goBack(world.deps);
    expect(await verdict(world)).toBe('set-back');
    await goBack(world.deps);
    expect(await verdict(world)).toBe('not-listed');
  });

  it('A4: has nothing to go back to across a joining, which may begin to count anew', async () => {
    await join({ revision: 50 });
    world.now += hour;
    world.serve({ revision: 3, buyersKey: keying, notAfter: undefined });
    expect(await world.join()).toMatchObject({ revision: 3 });
    expect((await goBack(world.deps)).revision).toBe(3);
  });

  it('A4: cannot check while an older pack stands in for one that the disk lost', async () => {
    await join();
    world.now += hour;
    world.serve({ revision: 6, buyersKey: keying, notAfter: undefined });
    await syncPack(world.deps);
    const database = new PackDatabase();
    const [, six] = await database.generations.toArray();
    await database.contents.delete([six?.complete?.content ?? '', 'macros', 0]);
    database.close();
    expect([await world.inUse(), await verdict(world)]).toEqual([5, 'set-back']);
  });

  it('asks the list of the pack that came into use between opening and asking', async () => {
    await join();
    const { packStore } = world.deps;
    expect(await verdict(world)).toBe('not-listed');
    const opened = await packStore.openList((await packStore.readInUse())?.generation ?? 0);
    for (const revision of [6, 7]) {
      world.now += hour;
      world.serve({ revision, buyersKey: keying, notAfter: undefined, name: 'Other' });
      await syncPack(world.deps);
    }
    await expect(opened?.find(['0'.repeat(32)])).rejects.toMatchObject({ params: { reason: 'switched' } });
    expect(await verdict(world)).toBe('not-listed');
  });

  it('A16: leaves no way back to a list with somebody who was erased', async () => {
    await join();
    world.now += hour;
    world.serve({ revision: 6, buyers: [], buyersKey: keying, notBefore: 6 });
    expect(await syncPack(world.deps)).not.toHaveProperty('former');
    expect((await goBack(world.deps)).revision).toBe(6);
    const database = new PackDatabase();
    expect(await database.listBuckets.count()).toBe(0);
    database.close();
  });
});
