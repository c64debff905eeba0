import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buyerKey } from '../../domain/blacklist/buyer-key.ts';
import { newKeying } from '../../domain/blacklist/team-key.ts';
import { openSeal } from '../../domain/blacklist/list-seal.ts';
import { writeBuyerList } from '../../domain/blacklist/write-buyers.ts';
import { toBase64url } from '../../domain/base64url.ts';
import { PackDatabase } from '../../storage/pack-database.ts';
import { sayVerdict as verdict } from './say-verdict.ts';
import { acceptShrink, goBack, syncPack, trustClock } from './sync-calls.ts';
import { teamKey } from '../domain/blacklist/sealed-list.ts';
import { smallBuyer, smallPack, type PackInput } from '../domain/pack/small-pack.ts';
import { joinPlain, keying, plain } from './plain-pack.ts';
import { hour, openSyncWorld, start, type SyncWorld } from './sync-world.ts';

const day = 24 * hour;
const secret = { keying, seal: await openSeal(teamKey) };
const other = teamKey.toReversed();

describe('a plain pack', () => {
  let world: SyncWorld;
  beforeEach(() => {
    world = openSyncWorld();
  });
  afterEach(() => world.close());

  const join = (changes?: Partial<PackInput>) => joinPlain(world, changes);

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

  it('A3 D0: is not joined with a team key that its list was not made with', async () => {
    world.serve({ buyersKey: await newKeying(other) });
    expect((await world.join()).trouble).toMatchObject({ code: 'E_KEY', detail: 'team-key' });
  });

  describe('whose host says another way of its keys than they were made in', () => {
    const ways = [
      ['rounds', { rounds: 1000 }],
      ['form', { form: 1 }],
    ] as const;
    const listed = async () => smallBuyer({ key: await buyerKey(teamKey, 'shop', { type: 'id', value: 'mia-7' }) });

    it.each(ways)('A3: cannot check after a revision with other %s', async (_what, way) => {
      await join({ buyers: [await listed()] });
      const before = await verdict(world, 'mia-7');
      world.now += hour;
      world.serve({ revision: 6, buyers: [await listed()], buyersKey: { ...keying, ...way }, notAfter: undefined });
      await syncPack(world.deps);
      await acceptShrink(world.deps);
      expect([before, await verdict(world, 'mia-7'), await world.inUse()]).toEqual(['listed', 'no-key', 6]);
    });

    it.each(ways)('A3: is not joined with other %s', async (_what, way) => {
      world.serve({ buyers: [await listed()], buyersKey: { ...keying, ...way } });
      expect((await world.join()).trouble).toMatchObject({ code: 'E_KEY', detail: 'team-key' });
    });

    it.each(ways)('A3: cannot check by a sealed list with other %s in its head', async (_what, way) => {
      const sealed = await writeBuyerList([await listed()], secret);
      const start = 4 + new DataView(sealed.buffer).getUint32(0);
      const head = JSON.parse(new TextDecoder().decode(sealed.subarray(4, start))) as { keying: object };
      const text = new TextEncoder().encode(JSON.stringify({ ...head, keying: { ...head.keying, ...way } }));
      const altered = new Uint8Array([0, 0, text.length >> 8, text.length & 255, ...text, ...sealed.subarray(start)]);
      const changes = { buyers: undefined, buyersKey: undefined, notAfter: undefined };
      world.serve({ ...changes, sealedBuyers: toBase64url(sealed) });
      await world.join();
      const before = await verdict(world, 'mia-7');
      world.now += hour;
      world.serve({ ...changes, revision: 6, sealedBuyers: toBase64url(altered) });
      await syncPack(world.deps);
      expect([before, await verdict(world, 'mia-7'), await world.inUse()]).toEqual(['listed', 'no-key', 6]);
    });

    it.each(ways)('A3: cannot check by a list that was stored with other %s', async (_what, way) => {
      await join({ buyers: [await listed()] });
      const database = new PackDatabase();
      await database.lists.toCollection().modify((row) => void Object.assign(row, { keying: { ...keying, ...way } }));
      database.close();
      expect(await verdict(world, 'mia-7')).toBe('no-key');
    });

    it('A3: can check by one that was keyed slowly indeed', async () => {
      const made = await newKeying(teamKey, 1000);
      const mia = await buyerKey(teamKey, 'shop', { type: 'id', value: 'mia-7' }, made);
      await join({ buyers: [smallBuyer({ key: mia })], buyersKey: made });
      expect([await verdict(world, 'mia-7'), await verdict(world)]).toEqual(['listed', 'not-listed']);
    });
  });

  it('A4: takes a clock that was a year ahead for once for a doubt of the clock, not for an end', async () => {
    await join({ notAfter: '2026-12-20T00:00:00Z' });
    world.now += 365 * day;
    await syncPack(world.deps);
    const ahead = await verdict(world);
    world.now -= 365 * day;
    expect([ahead, await verdict(world)]).toEqual(['stale', 'clock']);
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
  ])('A4 D5: cannot check with the clock set back %s', async (_what, back) => {
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

  it('A4: does not forget it either when the link is pressed again', async () => {
    await join();
    world.now += 5 * day;
    await syncPack(world.deps);
    world.now -= 4 * day;
    expect(await world.join()).toMatchObject({ clockDoubt: { by: 'earlier' } });
    expect(await verdict(world)).toBe('clock');
  });

  it('A4: cannot check while the host has another time, and can when both agree again', async () => {
    await join();
    const serveAt = (time: number) =>
      world.answer(JSON.stringify(smallPack(plain)), {
        headers: { Date: new Date(time).toUTCString() },
      });
    world.now += hour;
    serveAt(start - 5 * hour);
    const iso = (time: number) => new Date(time).toISOString();
    const clockDoubt = { here: iso(world.now), other: iso(start - 5 * hour), by: 'host' };
    expect(await syncPack(world.deps)).toMatchObject({ clockDoubt });
    expect(await verdict(world)).toBe('clock');
    // Anyone who says that the clock is right is corrected by the host again.
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
    world.answer(JSON.stringify(smallPack(plain)), {
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
    world.serve({ revision: 6, ...plain });
    await syncPack(world.deps);
    await goBack(world.deps);
    expect(await verdict(world)).toBe('set-back');
    await goBack(world.deps);
    expect(await verdict(world)).toBe('not-listed');
  });

  it('A4: has nothing to go back to across a joining, which may begin to count anew', async () => {
    await join({ revision: 50 });
    world.now += hour;
    world.serve({ revision: 3, ...plain });
    expect(await world.join()).toMatchObject({ revision: 3 });
    expect((await goBack(world.deps)).revision).toBe(3);
  });

  it('A4: cannot check while an older pack stands in for one that the disk lost', async () => {
    await join();
    world.now += hour;
    world.serve({ revision: 6, ...plain });
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
      world.serve({ revision, ...plain, name: 'Other' });
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
