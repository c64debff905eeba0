import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureSample, leaveTeam, syncPack, takeFile } from './sync-calls.ts';
import { readStatus } from '../../storage/sync/read-status.ts';
import { bytesOf, parsedPack, smallBuyer, smallPack, type PackInput } from '../domain/pack/small-pack.ts';
import { signedPack } from '../domain/pack/signed-team.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { hour, start } from './sync-world.ts';

let world: SignedWorld;
beforeEach(() => {
  world = openSignedWorld();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

const pick = (changes: Partial<PackInput> = {}, options = {}) =>
  takeFile(world.deps, bytesOf(smallPack(changes)) as Uint8Array<ArrayBuffer>, options);
const many = (count: number) =>
  Array.from({ length: count }, (_none, i) => smallBuyer({ key: i.toString(16).padStart(32, '0') }));

describe('a pack from a file', () => {
  it('is put in use, without an address', async () => {
    const status = await pick();
    expect(status).toMatchObject({ state: 'fresh', revision: 5, pickedAt: '2026-11-20T12:00:00.000Z', hasKey: false });
    expect(status.address).toBeUndefined();
  });

  it('is asked of nobody afterwards', async () => {
    await pick();
    world.now = start + 48 * hour;
    await syncPack(world.deps);
    expect(world.fetch).not.toHaveBeenCalled();
  });

  it('ages after a day', async () => {
    await pick();
    world.now = start + 25 * hour;
    expect((await readStatus(world.deps)).state).toBe('ageing');
  });

  it('keeps the sample away', async () => {
    await pick();
    await ensureSample(world.deps, parsedPack({ revision: 100 }));
    expect(await world.inUse()).toBe(5);
  });

  it('is removed when the team is left', async () => {
    await pick();
    await leaveTeam(world.deps);
    expect([await world.inUse(), JSON.stringify(world.items)]).toEqual([undefined, '{"team":null}']);
  });

  it('is told of in the diagnostics, taken and refused', async () => {
    await pick();
    await pick({ revision: 4 });
    const runs = (await world.deps.teamStore.read())?.runs;
    expect(runs).toMatchObject([
      { by: 'file', end: 'failed', code: 'E_ROLLBACK' },
      { by: 'file', end: 'applied', revision: 5 },
    ]);
  });

  it('that is refused is told of beside the team whose address stays in use', async () => {
    await world.publish();
    await world.joinSigned();
    await pick({ revision: 9 });
    expect((await world.deps.teamStore.read())?.runs?.[0]).toMatchObject({ by: 'file', end: 'failed', code: 'E_SIG' });
  });

  it('with faults is refused, and what was in use stays', async () => {
    await pick();
    const status = await pick({ revision: 6, macros: [{ id: 'x' }] as never });
    expect(status).toMatchObject({ revision: 5, trouble: { code: 'E_SCHEMA' } });
  });

  it('that is the head of a signed pack is said to be one', async () => {
    const { bytes } = await signedPack();
    expect((await takeFile(world.deps, bytes)).trouble).toMatchObject({ code: 'E_UNSUPPORTED', detail: 'pack-head/1' });
  });

  it('never takes the place of a team that signs', async () => {
    await world.publish();
    await world.joinSigned();
    expect(await pick({ revision: 9 })).toMatchObject({ revision: 5, trouble: { code: 'E_SIG', detail: 'file' } });
  });
});

describe('a file that is picked again', () => {
  beforeEach(async () => {
    await pick({ buyers: many(100) });
    world.now = start + 25 * hour;
  });

  it('brings the newer revision', async () => {
    expect(await pick({ revision: 6, buyers: many(100) })).toMatchObject({ state: 'fresh', revision: 6 });
  });

  it('is fresh again also when it has not changed', async () => {
    expect(await pick({ buyers: many(100) })).toMatchObject({ state: 'fresh', pickedAt: '2026-11-21T13:00:00.000Z' });
  });

  it.each([
    ['older', { revision: 4, buyers: many(100) }, 'E_ROLLBACK'],
    ['of another team', { team: 'other-team', revision: 6 }, 'E_TEAM'],
    ['much shorter', { revision: 6, buyers: many(10) }, 'E_SHRINK'],
  ])('and is %s is refused', async (_what, changes, code) => {
    expect(await pick(changes)).toMatchObject({ revision: 5, trouble: { code } });
  });

  it('and is much shorter is taken once that is said to be meant', async () => {
    expect(await pick({ revision: 6, buyers: many(10) }, { isShrinkMeant: true })).toMatchObject({ revision: 6 });
  });
});
