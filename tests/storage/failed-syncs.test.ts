import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { splitPack } from '../../domain/publish/split-pack.ts';
import { PackDatabase } from '../../storage/pack-database.ts';
import { goBack, stopSync, syncPack } from './sync-calls.ts';
import { smallMacro, smallPack } from '../domain/pack/small-pack.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { hour } from './sync-world.ts';

let world: SignedWorld;
let database: PackDatabase;
beforeEach(() => {
  world = openSignedWorld();
  database = new PackDatabase();
});
afterEach(async () => {
  database.close();
  await world.close();
});

/** Reply layers above the first one, which make up most of a pack's bytes. */
const LAYERS = 4;

/** A revision that shares no object with any other; all have about the same size. */
async function publishNew(revision: number, prev?: string) {
  const bodyOf = (layer: number) => ({ en: `${revision} ${layer} `.padEnd(4000, 'x') });
  const objects = Array.from({ length: LAYERS }, (_none, layer) => {
    const changes = { put: [smallMacro({ id: `m${layer}`, code: `m${layer}`, body: bodyOf(layer) })], drop: [] };
    return { kind: 'macros', layer: layer + 1, bytes: new TextEncoder().encode(JSON.stringify(changes)) };
  });
  const pack = { revision, constants: { ...smallPack().constants, revision } };
  const { counts } = await splitPack(smallPack(pack) as Record<string, unknown>);
  const { head, digest } = await world.publish({
    pack,
    head: { counts: { ...counts, macros: 1 + LAYERS }, ...(prev !== undefined && { prev }) },
    objects,
  });
  return { head, digest, size: head.objects.reduce((sum, { bytes }) => sum + bytes, 0) };
}

const held = async () => (await database.objects.toArray()).reduce((sum, { bytes }) => sum + bytes.length, 0);

/** Numbers in [0, 1) that are the same in every run (mulberry32). */
function drawFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('what failed syncs leave on the disk', () => {
  it('D16: is no more than one head’s, after fifty heads of which the last object is missing', async () => {
    const { size } = await publishNew(5);
    expect(await world.joinSigned()).toMatchObject({ state: 'fresh', revision: 5 });
    for (let revision = 7; revision < 57; revision += 1) {
      const { head } = await publishNew(revision);
      const last = head.objects.at(-1)?.sha256;
      world.spoil(
        (bytes, sha256) => new Response(sha256 === last ? null : bytes, { status: sha256 === last ? 404 : 200 }),
      );
      world.now += hour;
      expect((await syncPack(world.deps)).trouble).toMatchObject({ code: 'E_HTTP', detail: '404' });
      expect(await held()).toBeLessThan(2.2 * size);
    }
    expect(await world.inUse()).toBe(5);
  });

  it.each([1, 2, 3])('D16: stays below 2.2 times the pack, whatever comes (%i)', async (seed) => {
    const draw = drawFrom(seed);
    let { size } = await publishNew(5);
    await world.joinSigned();
    let most = 0;
    for (let revision = 6; revision < 36; revision += 1) {
      const next = await publishNew(revision);
      size = Math.max(size, next.size);
      const at = Math.floor(draw() * 8);
      const what = draw();
      let asked = 0;
      world.spoil((bytes) => {
        asked += 1;
        if (asked <= at) return new Response(bytes);
        if (what < 0.3) return new Response(null, { status: 404 });
        if (what < 0.5) return new Response(bytes.slice(1));
        if (what < 0.6) void stopSync(world.deps);
        return new Response(bytes);
      });
      world.now += hour;
      await syncPack(world.deps);
      if (draw() < 0.15) await goBack(world.deps);
      most = Math.max(most, (await held()) / size);
    }
    expect(most).toBeGreaterThan(1);
    expect(most).toBeLessThan(2.2);
    world.spoil();
    await publishNew(99);
    world.now += hour;
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', revision: 99 });
    expect(await held()).toBeLessThan(2.2 * size);
  });

  it('D16: is still there for the next try with the same head', async () => {
    const { digest } = await publishNew(5);
    await world.joinSigned();
    const { head } = await publishNew(6, digest);
    const last = head.objects.at(-1)?.sha256;
    world.spoil((bytes, sha256) => (sha256 === last ? new Response(null, { status: 404 }) : new Response(bytes)));
    world.now += hour;
    await syncPack(world.deps);
    world.spoil();
    world.fetch.mockClear();
    expect(await syncPack(world.deps)).toMatchObject({ revision: 6 });
    expect(world.asked()).toEqual([last]);
  });
});
