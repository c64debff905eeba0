import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newKeying } from '../../domain/blacklist/team-key.ts';
import { openSeal } from '../../domain/blacklist/list-seal.ts';
import type { BuyerEntry } from '../../domain/pack/schema.ts';
import { joinTeam, syncPack } from './sync-calls.ts';
import { teamKey } from '../domain/blacklist/sealed-list.ts';
import { annAlone, teamName, type SignedPackOptions } from '../domain/pack/signed-team.ts';
import { smallBuyer, smallPack, type PackInput } from '../domain/pack/small-pack.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { address, hour, openSyncWorld } from './sync-world.ts';

const day = 24 * hour;
const secret = { keying: await newKeying(teamKey), seal: await openSeal(teamKey) };

const rekeyed = { keying: await newKeying(teamKey.toReversed()), seal: await openSeal(teamKey.toReversed()) };

describe('the shrink guard', () => {
  let world: SignedWorld;
  let digest: string;
  const many = (from: number, count: number) =>
    Array.from({ length: count }, (_none, i) =>
      smallBuyer({ key: (from + i).toString(16).padStart(4, '0').repeat(8) }),
    );
  beforeEach(() => {
    world = openSignedWorld();
  });
  afterEach(() => world.close());

  const next = async (revision: number, buyers: PackInput['buyers'], changes: SignedPackOptions = {}) => {
    const published = await world.publish({ pack: { revision, buyers }, head: { prev: digest }, secret, ...changes });
    world.now += hour;
    const status = await syncPack(world.deps);
    if (!status.trouble) ({ digest } = published);
    return status.trouble?.detail ?? status.revision;
  };
  const begin = async () => {
    ({ digest } = await world.publish({ pack: { buyers: many(0, 1000) }, secret }));
    await world.joinSigned(annAlone);
  };

  it('A9: sees that as many other people took the places', async () => {
    await begin();
    expect(await next(6, many(984, 1000))).toBe('buyers −984 / 1000');
    expect(await world.inUse()).toBe(5);
  });

  it('A9: adds up slices of one week, and forgets those that are older', async () => {
    await begin();
    expect([await next(6, many(200, 800)), await next(7, many(350, 650))]).toEqual([6, 'buyers −350 / 800']);
    world.now += 8 * day;
    expect(await next(7, many(350, 650))).toBe(7);
  });

  it('A9: counts what a layer of changes drops, and not what it puts', async () => {
    const bases = many(0, 1000);
    await begin();
    // The same base with one layer over it, as a lead's tool writes a day's changes.
    expect(await next(6, [...bases.slice(290), ...many(5000, 290)])).toBe(6);
    expect(await next(7, [...bases.slice(310), ...many(5000, 310)])).toBe('buyers −310 / 1000');
  });

  it('A9: does so for a plain pack and its replies', async () => {
    const plain = openSyncWorld();
    const macros = (from: number) =>
      Array.from({ length: 20 }, (_none, i) => ({ ...smallPack().macros[0], id: `m${from + i}` }));
    plain.serve({ macros: macros(0) as PackInput['macros'] });
    await plain.join();
    plain.now += hour;
    plain.serve({ revision: 6, macros: macros(10) as PackInput['macros'] });
    expect((await syncPack(plain.deps)).trouble).toMatchObject({ code: 'E_SHRINK', detail: 'macros −10 / 20' });
    await plain.close();
  });

  it('A9: is not fooled by rows that come only to make what goes look like little', async () => {
    await begin();
    expect(await next(6, many(0, 4000))).toBe(6);
    expect(await next(7, many(1000, 3000))).toBe('buyers −1000 / 1000');
  });

  it('A9: is not fooled by such rows either where the list holds many that have ended', async () => {
    const ended = many(0, 900).map((entry) => ({ ...entry, since: '2025-11-01', until: '2026-11-01' }));
    ({ digest } = await world.publish({ pack: { buyers: [...ended, ...many(900, 100)] }, secret }));
    await world.joinSigned(annAlone);
    expect(await next(6, [...ended, ...many(900, 100), ...many(5000, 400)])).toBe(6);
    expect(await next(7, [...ended, ...many(5000, 400)])).toBe('buyers −100 / 100');
  });

  it('A9: takes a list that is keyed in another way for one without its buyers', async () => {
    await begin();
    const slow = { ...secret, keying: { ...secret.keying, rounds: 1000 } };
    expect(await next(6, many(0, 1000), { secret: slow })).toBe('buyers −1000 / 1000');
  });

  it('A9: counts entries that are ended early', async () => {
    await begin();
    const ended = many(0, 400).map((entry) => ({ ...entry, until: '2026-11-01' }));
    expect(await next(6, [...ended, ...many(400, 600)])).toBe('buyers −400 / 1000');
  });

  it.each<[string, Partial<BuyerEntry>]>([
    ['tomorrow', { until: '2026-11-21' }],
    ['today', { until: '2026-11-20' }],
    ['in five days', { until: '2026-11-25' }],
    ['in nine days', { until: '2026-11-29' }],
    // An entry lasts two years, whatever it claims.
    ['tomorrow, since they are dated back', { since: '2024-11-21' }],
  ])('A9: counts entries that are cut short, also where they end %s', async (_when, cut) => {
    await begin();
    const cutShort = (count: number) => [
      ...many(0, count).map((entry) => ({ ...entry, ...cut })),
      ...many(count, 1000 - count),
    ];
    expect([await next(6, cutShort(301)), await next(6, cutShort(300))]).toEqual(['buyers −301 / 1000', 6]);
  });

  it('A9: takes the end of an entry that was always to end then for no loss', async () => {
    const ending = many(0, 600).map((entry) => ({ ...entry, until: '2026-11-22' }));
    ({ digest } = await world.publish({ pack: { buyers: [...ending, ...many(600, 400)] }, secret }));
    await world.joinSigned(annAlone);
    world.now = Date.parse('2026-11-24T12:00:00Z');
    expect(await next(6, many(600, 400))).toBe(6);
  });

  it('A9: does not count ended entries for the list that something is taken from', async () => {
    const ended = many(0, 900).map((entry) => ({ ...entry, since: '2025-11-01', until: '2026-11-01' }));
    ({ digest } = await world.publish({ pack: { buyers: [...ended, ...many(900, 100)] }, secret }));
    await world.joinSigned(annAlone);
    expect(await next(6, [...ended, ...many(931, 69)])).toBe('buyers −31 / 100');
  });

  it.each([
    [3, 0],
    [9, 0],
    [9, 6],
    [2, 0],
  ])('A9: asks for a short list too: %d → %d', async (before, after) => {
    ({ digest } = await world.publish({ pack: { buyers: many(0, before) }, secret }));
    await world.joinSigned(annAlone);
    expect(await next(6, many(0, after))).toBe(`buyers −${before - after} / ${before}`);
  });

  it.each([
    [1, 0],
    [2, 1],
    [3, 2],
  ])('A9: lets a short list be put right: %d → %d', async (before, after) => {
    ({ digest } = await world.publish({ pack: { buyers: many(0, before) }, secret }));
    await world.joinSigned(annAlone);
    expect(await next(6, many(0, after))).toBe(6);
  });

  it('A9: remembers the week when the same link is pressed again', async () => {
    await begin();
    expect(await next(6, many(200, 800))).toBe(6);
    expect((await world.joinSigned(annAlone)).trouble).toBeUndefined();
    expect(await next(7, many(400, 600))).toBe('buyers −400 / 800');
  });

  it('A9: lets a device that has the former team key have every revision, whose list it cannot open', async () => {
    await begin();
    expect(await next(6, many(0, 1000), { secret: rekeyed, head: { prev: digest, shrink: true } })).toBe(6);
    expect([
      await next(7, many(0, 1001), { secret: rekeyed }),
      await next(8, many(0, 600), { secret: rekeyed }),
    ]).toEqual([7, 'buyers −401 / 1000']);
  });

  it('A9: does so when the same link is pressed again, and not for a link with a new team key', async () => {
    await begin();
    await world.publish({ pack: { revision: 6, buyers: many(900, 100) }, head: { prev: digest }, secret });
    expect((await world.joinSigned(annAlone)).trouble).toMatchObject({ code: 'E_SHRINK' });
    expect(await world.inUse()).toBe(5);
    await world.publish({ pack: { revision: 6, buyers: many(900, 100) }, head: { prev: digest }, secret: rekeyed });
    const newKey = 'Hx4dHBsaGRgXFhUUExIREA8ODQwLCgkIBwYFBAMCAQA';
    const joined = await joinTeam(world.deps, { address, key: newKey, signed: { team: teamName, keys: annAlone } });
    expect([joined.revision, joined.trouble]).toEqual([6, undefined]);
  });
});
