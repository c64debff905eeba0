import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changesOfBuyers } from '../../domain/blacklist/buyer-layers.ts';
import { writeBuyerList } from '../../domain/blacklist/write-buyers.ts';
import { nameOfObjects } from '../../domain/pack/signed/list-of-buyers.ts';
import { splitPack } from '../../domain/pack/signed/split-pack.ts';
import { syncPack } from '../../storage/sync/sync-pack.ts';
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

/** Publishes revision 6 with one layer over the list of revision 5, and gives the layer's digest. */
async function layered(
  digest: string,
  before: ReturnType<typeof many>,
  after: ReturnType<typeof many>,
  changes: { over?: string; rows?: number } = {},
): Promise<string> {
  const { objects } = await splitPack(smallPack({ buyers: before }));
  const base = objects.filter(({ kind }) => kind === 'buyers');
  const id = await nameOfObjects(base.map(({ bytes }) => sha256(bytes)));
  const { put, dropped } = changesOfBuyers(before, after);
  const layer = await writeBuyerList(put, { layer: { over: id, rows: after.length, dropped, ...changes } });
  const { head } = await world.publish({
    pack: { revision: 6, buyers: before },
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

  it.each([
    ['over another list', { over: 'c'.repeat(64) }],
    ['that makes another number of entries', { rows: 7 }],
  ])('I27 refuses a layer %s', async (_what, layer) => {
    await layered(digest, many(100), many(103), layer);
    expect((await syncPack(world.deps)).trouble?.code).toBe('E_HASH');
    expect(await world.inUse()).toBe(5);
  });
});
