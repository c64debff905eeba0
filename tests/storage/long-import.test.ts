import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SyncProgress } from '../../domain/team/pack-status.ts';
import { PackDatabase } from '../../storage/pack-database.ts';
import { mendPack, stopSync, syncPack } from './sync-calls.ts';
import { smallBuyer, smallMacro } from '../domain/pack/small-pack.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { hour } from './sync-world.ts';
import { findEntries } from './find-entries.ts';

let world: SignedWorld;
beforeEach(() => {
  world = openSignedWorld();
});
afterEach(() => world.close());

const buyers = Array.from({ length: 40 }, (_none, i) =>
  smallBuyer({ key: (i * 6).toString(16).padStart(2, '0').padEnd(32, '1') }),
);

/** The next revision, with a different list and different content. */
async function publishNext(digest: string) {
  const changed = buyers.map((buyer) => ({ ...buyer, severity: 3 as const }));
  const pack = { revision: 6, buyers: changed, macros: [smallMacro({ code: 'ty' })] };
  return world.publish({ pack, head: { prev: digest } });
}

describe('an import that takes long', () => {
  let digest: string;
  beforeEach(async () => {
    ({ digest } = await world.publish({ pack: { buyers } }));
    await world.joinSigned();
    world.fetch.mockClear();
    world.now += hour;
  });

  it('says how many bytes have arrived and how many buyers are written', async () => {
    const { head } = await publishNext(digest);
    const said: SyncProgress[] = [];
    await syncPack({ ...world.deps, onProgress: (progress) => void said.push(progress) });
    const total = head.objects.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(said.at(-1)).toEqual({
      revision: 6,
      bytes: { done: total, total },
      rows: { done: 40, total: 40 },
    });
  });

  it('is stopped by a person: the pack in use stays, and what has arrived is not fetched again', async () => {
    const { head } = await publishNext(digest);
    let stopped: ReturnType<typeof stopSync> | undefined;
    world.spoil((bytes, sha256) => {
      if (sha256 === head.objects[1]?.sha256) stopped = stopSync(world.deps);
      return new Response(bytes);
    });
    await syncPack(world.deps);
    expect(await stopped).toMatchObject({ revision: 5, trouble: { code: 'E_STOPPED' } });
    world.spoil();
    world.fetch.mockClear();
    expect(await syncPack(world.deps)).toMatchObject({ revision: 6, state: 'fresh' });
    expect(world.asked()).toEqual([head.objects[1]?.sha256]);
  });

  it('that was stopped does not begin again by itself before the next poll', async () => {
    const { head } = await publishNext(digest);
    world.spoil((bytes, sha256) => {
      if (sha256 === head.objects[1]?.sha256) void stopSync(world.deps);
      return new Response(bytes);
    });
    await syncPack(world.deps);
    world.fetch.mockClear();
    world.now += hour / 6;
    await syncPack(world.deps, { onlyIfDue: true });
    expect(world.asked()).toEqual([]);
  });
});

it('a joining is stopped by a person too: no team is joined', async () => {
  await world.publish({ pack: { buyers } });
  world.spoil((bytes) => {
    void stopSync(world.deps);
    return new Response(bytes);
  });
  expect((await world.joinSigned()).trouble?.code).toBe('E_STOPPED');
  expect(await world.deps.teamStore.read()).toBeUndefined();
});

describe('S05: a list of which the disk lost something', () => {
  const find = async () =>
    (
      await findEntries(
        world.deps.packStore,
        buyers.map((buyer) => buyer.key),
      )
    )?.length;
  let database: PackDatabase;
  beforeEach(async () => {
    await world.publish({ pack: { buyers } });
    await world.joinSigned();
    world.fetch.mockClear();
    database = new PackDatabase();
  });
  afterEach(() => database.close());

  it.each<[string, () => PromiseLike<unknown>]>([
    ['a bucket', () => database.listBuckets.limit(1).delete()],
    ['what it says of its buckets', () => database.lists.clear()],
    [
      'a zeroed bucket',
      () => database.listBuckets.limit(1).modify((row) => void Object.assign(row, { bytes: row.bytes.fill(0) })),
    ],
  ])('is brought again: %s', async (_what, lose) => {
    await lose();
    await expect(find()).rejects.toMatchObject({ code: 'E_DB' });
    expect(await mendPack(world.deps)).toMatchObject({ state: 'fresh', revision: 5 });
    expect([await find(), (await world.deps.packStore.readInUse())?.former]).toEqual([40, undefined]);
  });

  it('is not asked for while it is whole', async () => {
    await mendPack(world.deps);
    expect(world.fetch).not.toHaveBeenCalled();
  });

  it('stays "cannot check" while the host does not answer', async () => {
    await database.listBuckets.clear();
    world.fail(503);
    expect((await mendPack(world.deps)).trouble?.code).toBe('E_HTTP');
    await expect(find()).rejects.toMatchObject({ code: 'E_DB' });
  });
});
