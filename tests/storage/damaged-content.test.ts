import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ActivePack } from '../../domain/team/active-pack.ts';
import { PackDatabase, type PartRow } from '../../storage/pack-database.ts';
import { ensureSample, mendPack, syncPack, takeFile } from './sync-calls.ts';
import { readStatus } from '../../storage/sync/read-status.ts';
import { parsedPack, smallMacro, smallPack } from '../domain/pack/small-pack.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { hour } from './sync-world.ts';

let world: SignedWorld;
let database: PackDatabase;
beforeEach(() => {
  world = openSignedWorld();
  database = new PackDatabase();
});
afterEach(async () => {
  vi.restoreAllMocks();
  database.close();
  await world.close();
});

/** Damage that a disk does to the replies in use. */
async function damage(change: (row: PartRow) => object): Promise<void> {
  const pointer = await database.pointers.get('active');
  const content = (await database.generations.get(pointer?.generation ?? 0))?.complete?.content ?? '';
  const row = await database.contents.get([content, 'macros', 0]);
  await database.contents.put(change(row!) as PartRow);
}

const everySeventh = (row: PartRow) => ({
  ...row,
  bytes: row.bytes?.map((byte, at) => (at % 7 === 0 ? byte ^ 1 : byte)),
});
const damages: [string, (row: PartRow) => object][] = [
  ['every seventh byte changed', everySeventh],
  ['another text of the same length', (row) => ({ ...row, bytes: row.bytes?.toReversed() })],
  ['null', (row) => ({ ...row, bytes: null })],
  ['nothing', ({ content, kind, part }) => ({ content, kind, part })],
  ['null, as a former version kept it', ({ content, kind, part }) => ({ content, kind, part, value: null })],
  ['an empty file', (row) => ({ ...row, bytes: new Uint8Array() })],
];
const originalGet = IDBObjectStore.prototype.get;
const titleOf = (active: ActivePack | undefined) => active?.pack.macros[0]?.code;
const read = () => world.deps.packStore.readActive();

describe('content of which a disk gives back something else', () => {
  it.each(damages)(
    'D1: is put together again from its parts, and the host is asked for the head alone: %s',
    async (_what, change) => {
      await world.publish({ pack: { macros: [smallMacro({ code: 'ty' })] } });
      await world.joinSigned();
      await damage(change);
      await expect(read()).rejects.toMatchObject({ code: 'E_DB', params: { reason: 'damaged' } });
      world.fetch.mockClear();
      const told = vi.fn(async () => undefined);
      expect(await mendPack(world.deps, told)).toMatchObject({ state: 'fresh', revision: 5 });
      expect([titleOf(await read()), world.asked(), told.mock.calls.length]).toEqual(['ty', [], 1]);
    },
  );

  it.each(damages)(
    'D1: is brought again for a plain pack, whatever the host says of its tag: %s',
    async (_what, change) => {
      world.serve({ macros: [smallMacro({ code: 'ty' })] }, '"one"');
      await world.join();
      await damage(change);
      expect(await mendPack(world.deps)).toMatchObject({ state: 'fresh', revision: 5 });
      expect(titleOf(await read())).toBe('ty');
    },
  );

  it.each(damages)('D1: lets the former pack stand in until then, which is said: %s', async (_what, change) => {
    world.serve();
    await world.join();
    world.serve({ revision: 6, macros: [smallMacro({ code: 'ty' })] });
    world.now += hour;
    await syncPack(world.deps);
    await damage(change);
    expect(await read()).toMatchObject({ pack: { revision: 5 }, isFallback: true });
    world.fail(503);
    const told = vi.fn(async () => undefined);
    expect(await mendPack(world.deps, told)).toMatchObject({ revision: 5, trouble: { code: 'E_HTTP' } });
    expect(told).not.toHaveBeenCalled();
    world.serve({ revision: 6, macros: [smallMacro({ code: 'ty' })] });
    world.now += hour;
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', revision: 6 });
    expect(titleOf(await read())).toBe('ty');
  });

  it('D1: is read in one kind alone no more than in all', async () => {
    world.serve();
    await world.join();
    await damage(everySeventh);
    await expect(world.deps.packStore.readKind('macros')).rejects.toMatchObject({ params: { reason: 'damaged' } });
    expect(await world.deps.packStore.readKind('folders')).toHaveLength(1);
  });

  it('D1: is told to a page that watches, as what it is', async () => {
    world.serve();
    await world.join();
    await damage(everySeventh);
    const seen = vi.fn();
    world.deps.packStore.watchActive(seen, new AbortController().signal);
    const fault = expect.objectContaining({ code: 'E_DB', params: { reason: 'damaged' } });
    await vi.waitFor(() => expect(seen).toHaveBeenCalledWith(undefined, fault));
  });

  it('D1: gives way to the sample where nothing can be brought again, and to the pack once the host is back', async () => {
    world.serve();
    await world.join();
    await damage(everySeventh);
    world.fail(503);
    await mendPack(world.deps);
    await ensureSample(world.deps, parsedPack({ team: 'sample', revision: 1 }));
    expect([(await readStatus(world.deps)).state, (await read())?.pack.team]).toEqual(['none', 'sample']);
    world.serve();
    world.now += hour;
    expect(await syncPack(world.deps, { onlyIfDue: true })).toMatchObject({ state: 'fresh', revision: 5 });
  });

  it('D1: of a pack from a file has to be picked again, which is said', async () => {
    await takeFile(world.deps, new TextEncoder().encode(JSON.stringify(smallPack())));
    await damage(everySeventh);
    expect(await mendPack(world.deps)).toMatchObject({ state: 'none', trouble: { code: 'E_DB', detail: 'damaged' } });
    const again = await takeFile(world.deps, new TextEncoder().encode(JSON.stringify(smallPack())));
    expect(again).toMatchObject({ state: 'fresh', revision: 5 });
    expect(again.trouble).toBeUndefined();
  });

  it('D1: that the browser fails to read is no end of it either', async () => {
    await world.publish();
    await world.joinSigned();
    // How Chromium fails when a large value's file is missing.
    const readNothing = () => {
      throw new DOMException('Failed to read large IndexedDB value', 'DataError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (this: IDBObjectStore, key) {
      const isPart = Array.isArray(key) && key[1] === 'macros';
      return isPart ? readNothing() : originalGet.call(this, key);
    });
    await expect(read()).rejects.toMatchObject({ code: 'E_DB', params: { reason: 'damaged' } });
  });

  it('D1: as a former version wrote it is still read', async () => {
    world.serve({ macros: [smallMacro({ code: 'ty' })] });
    await world.join();
    await damage(({ content, kind, part, bytes }) => ({
      content,
      kind,
      part,
      value: JSON.parse(new TextDecoder().decode(bytes)) as object,
    }));
    expect(titleOf(await read())).toBe('ty');
    await mendPack(world.deps);
    expect(world.fetch).toHaveBeenCalledTimes(1);
  });
});

it('D1: what is whole is not asked for again', async () => {
  world.serve();
  await world.join();
  world.fetch.mockClear();
  expect((await mendPack(world.deps)).state).toBe('fresh');
  expect(world.fetch).not.toHaveBeenCalled();
});
