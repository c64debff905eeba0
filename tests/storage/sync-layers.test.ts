import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesOfBuyers } from '../../domain/blacklist/buyer-layers.ts';
import { writeBuyerList } from '../../domain/blacklist/write-buyers.ts';
import type { BuyerEntry } from '../../domain/pack/schema.ts';
import { nameOfObjects } from '../../domain/pack/signed/list-of-buyers.ts';
import { splitPack } from '../../domain/publish/split-pack.ts';
import { syncPack } from './sync-calls.ts';
import { sha256 } from '../domain/pack/signed-team.ts';
import { smallBuyer, smallPack } from '../domain/pack/small-pack.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { hour } from './sync-world.ts';
import { findEntries } from './find-entries.ts';

let world: SignedWorld;
let digest: string;
beforeEach(async () => {
  world = openSignedWorld();
  ({ digest } = await world.publish({ pack: { buyers: many(100) } }));
  await world.joinSigned();
  world.fetch.mockClear();
  world.now += hour;
});
afterEach(() => world.close());

function many(count: number) {
  return Array.from({ length: count }, (_none, i) => smallBuyer({ key: i.toString(16).padStart(32, '0') }));
}

/** Publishes a revision with one layer over revision 5's list, and returns the layer's digest. */
async function layered(
  digest: string,
  before: readonly BuyerEntry[],
  after: readonly BuyerEntry[],
  changes: { over?: string; rows?: number } = {},
  revision = 6,
): Promise<string> {
  const { objects } = await splitPack(smallPack({ buyers: [...before] }));
  const base = objects.filter(({ kind }) => kind === 'buyers');
  const id = await nameOfObjects(base.map(({ bytes }) => sha256(bytes)));
  const { put, dropped } = changesOfBuyers(before, after);
  const layer = await writeBuyerList(put, { layer: { over: id, rows: after.length, dropped, ...changes } });
  const { head } = await world.publish({
    pack: { revision, buyers: [...before] },
    objects: [{ kind: 'buyers', layer: 1, bytes: layer }],
    head: { prev: digest, counts: { macros: 1, folders: 1, products: 1, buyers: after.length } },
  });
  return head.objects.at(-1)?.sha256 ?? '';
}

describe('a list of buyers that changed a little', () => {
  it('F08: fetches one object for a few changed buyers, and neither fetches nor checks the rest again', async () => {
    const list = await layered(digest, many(100), many(103).slice(1));
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', revision: 6 });
    expect(world.asked()).toEqual([list]);
    const keys = [many(1), many(2).slice(1), many(103).slice(102)].map(([one]) => one?.key ?? '');
    const found = await Promise.all(keys.map((one) => findEntries(world.deps.packStore, [one])));
    expect([found.map((entries) => entries?.length), (await world.deps.packStore.readActive())?.buyerCount]).toEqual([
      [0, 1, 1],
      102,
    ]);
  });

  it('A9: counts whom a layer lists for less long than the list or the layer before did, and nobody else whom it names', async () => {
    const rest = many(100).slice(40);
    const forty = (entry: Partial<BuyerEntry>) => many(40).map((one) => ({ ...one, ...entry }));
    const next = async (buyers: readonly BuyerEntry[], revision: number) => {
      await layered(digest, many(100), [...buyers, ...rest], {}, revision);
      const { trouble, ...status } = await syncPack(world.deps);
      return trouble?.detail ?? status.revision;
    };
    const later = { severity: 1, until: '2027-06-01' } as const;
    expect([
      await next(forty({ until: '2026-11-25' }), 6),
      await next(forty({ severity: 1 }), 6),
      await next(forty(later), 8),
      await next(forty({ ...later, until: '2027-05-31' }), 10),
      // The layer no longer mentions them, and the list below ended them earlier.
      await next(forty({}), 10),
      await next([...forty(later).slice(30), ...many(30)], 10),
    ]).toEqual(['buyers −40 / 100', 6, 8, 'buyers −40 / 100', 'buyers −40 / 100', 10]);
  });

  it('A9: takes it for no loss that a layer drops whose time was over', async () => {
    world.now = Date.parse('2027-01-07T12:00:00Z');
    await layered(digest, many(100), many(100).slice(40));
    expect(await syncPack(world.deps)).toMatchObject({ revision: 6 });
  });

  it.each([
    ['over another list', { over: 'c'.repeat(64) }],
    ['that makes another number of entries', { rows: 7 }],
  ])('I27 refuses a layer %s', async (_what, layer) => {
    await layered(digest, many(100), many(103), layer);
    expect((await syncPack(world.deps)).trouble?.code).toBe('E_HASH');
    expect(await world.inUse()).toBe(5);
  });
});
