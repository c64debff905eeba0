import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { judgeListAge } from '../../domain/team/list-age.ts';
import { joinTeam, noteCompared, syncPack } from './sync-calls.ts';
import { readStatus } from '../../storage/sync/read-status.ts';
import {
  ann,
  annAlone,
  bea,
  cai,
  dov,
  endingSet,
  keyChange,
  keyChangeAt,
  keySet,
  type SignedPackOptions,
} from '../domain/pack/signed-team.ts';
import { smallBuyer } from '../domain/pack/small-pack.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { address, hour, key } from './sync-world.ts';
import { findEntries } from './find-entries.ts';

let world: SignedWorld;
beforeEach(() => {
  world = openSignedWorld();
});
afterEach(() => world.close());

const five: SignedPackOptions = { pack: { revision: 5, buyers: [] } };
const six = (prev: string): SignedPackOptions => ({ pack: { revision: 6, buyers: [smallBuyer()] }, head: { prev } });
const added = keySet(2, 1, ann, bea);
const floor = async () => {
  const trust = (await world.deps.teamStore.read())?.trust;
  return { seq: trust?.seq ?? 0, digest: trust?.digest ?? '' };
};

it('D3: a team is not rolled back although the background ended before it noted the newest head', async () => {
  const { digest } = await world.publish(five);
  await world.joinSigned();
  const noted = await world.deps.teamStore.read();
  const newest = await world.publish(six(digest));
  await syncPack(world.deps);
  if (noted) await world.deps.teamStore.write(noted);
  await world.publish(five);
  world.now += hour;
  expect(await syncPack(world.deps)).toMatchObject({ revision: 6, trouble: { code: 'E_ROLLBACK' } });
  await world.publish({ pack: { revision: 7, buyers: [smallBuyer()] }, head: { prev: newest.digest } });
  world.now += hour;
  expect(await syncPack(world.deps)).toMatchObject({ revision: 7, state: 'fresh' });
});

describe('a team whose keys change', () => {
  beforeEach(async () => {
    const { digest } = await world.publish(five);
    await world.joinSigned();
    await world.publish(six(digest));
    await syncPack(world.deps);
    world.now += hour;
  });
  const attack = async () => {
    await world.publish({ ...five, keys: [await keyChange(annAlone, added, [ann, bea])] });
    return syncPack(world.deps);
  };

  it('A1: is not rolled back by its host: the listed buyer stays listed', async () => {
    expect(await attack()).toMatchObject({ revision: 6, trouble: { code: 'E_ROLLBACK' } });
    expect(await findEntries(world.deps.packStore, [smallBuyer().key])).toHaveLength(1);
  });

  it('A1: is not rolled back where a former version has stored what it trusts', async () => {
    const team = (await world.deps.teamStore.read())!;
    const { keys, seq, digest, forks } = team.trust!;
    await world.deps.teamStore.write({ ...team, trust: { keys, seq, forks, ...(digest && { digest }) } });
    expect(await attack()).toMatchObject({ revision: 6, trouble: { code: 'E_ROLLBACK' } });
  });

  it('A1: is not rolled back by a second try, once the new keys are known', async () => {
    await attack();
    world.now += hour;
    expect(await syncPack(world.deps)).toMatchObject({ revision: 6, trouble: { code: 'E_ROLLBACK' } });
    expect((await world.deps.teamStore.read())?.trust).toMatchObject({ keys: added, seq: 6, signers: [ann.key] });
  });

  it('A10: goes from one role to two, and is checked as before', async () => {
    const next = endingSet(2, [bea], [cai, dov]);
    const at = await floor();
    const keys = [await keyChangeAt(at, annAlone, next, [ann, cai, dov])];
    const head = { prev: at.digest, keySet: 2 };
    await world.publish({ pack: { revision: 7, buyers: [smallBuyer()] }, head, signers: [bea], keys });
    expect(await syncPack(world.deps)).toMatchObject({ revision: 7, state: 'fresh', notAfter: '2026-12-20T00:00:00Z' });
  });
});

it('A10: whoever had the revision of a stolen key checks buyers again once the leads go on below it', async () => {
  const { digest } = await world.publish(five);
  await world.joinSigned();
  const at = await floor();
  await world.publish({ pack: { revision: 900 }, head: { prev: digest } });
  world.now += hour;
  expect(await syncPack(world.deps)).toMatchObject({ revision: 900 });
  const next = endingSet(2, [bea]);
  const keys = [await keyChangeAt(at, annAlone, next, [ann, bea])];
  await world.publish({ pack: { revision: 7 }, head: { prev: digest, keySet: 2 }, signers: [bea], keys });
  world.now += hour;
  expect(await syncPack(world.deps)).toMatchObject({ revision: 7, state: 'fresh' });
  const [inUse, team] = [await world.deps.packStore.readInUse(), await world.deps.teamStore.read()];
  expect(inUse && team && judgeListAge(inUse, team)).toMatchObject({ signatures: 'enough', isSetBack: false });
});

describe('keys that have ended', () => {
  const keys = endingSet(1, [ann]);
  const join = () => joinTeam(world.deps, { address, key, signed: { team: 'lantern-shop', keys } });
  const named = (revision: number, prev?: string): SignedPackOptions => ({
    pack: { revision, notAfter: undefined },
    head: { keySet: 1, notAfter: '2029-01-01T00:00:00Z', ...(prev !== undefined && { prev }) },
  });

  it('A10: leave the pack in use, call it stale, and bring nothing new', async () => {
    const { digest } = await world.publish(named(5));
    expect(await join()).toMatchObject({ state: 'fresh', notAfter: '2027-11-20T00:00:00Z' });
    world.now = Date.parse('2027-11-20T00:00:00Z');
    expect(await readStatus(world.deps)).toMatchObject({ state: 'stale', revision: 5 });
    await world.publish(named(6, digest));
    expect(await syncPack(world.deps)).toMatchObject({
      state: 'stale',
      revision: 5,
      trouble: { code: 'E_EXPIRED', detail: '2027-11-20' },
    });
  });

  it('A10: are renewed by the leads, also late, and everything goes on', async () => {
    await world.publish(named(5));
    await join();
    world.now = Date.parse('2028-01-01T00:00:00Z');
    const at = await floor();
    const next = { ...endingSet(2, [ann]), expires: '2028-12-31' };
    const change = [await keyChangeAt(at, keys, next, [ann])];
    const options = named(6, at.digest);
    await world.publish({ ...options, head: { ...options.head, keySet: 2 }, keys: change });
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', revision: 6, notAfter: '2028-12-31T00:00:00Z' });
  });

  it('A10: cannot be joined any more', async () => {
    await world.publish(named(5));
    world.now = Date.parse('2028-01-01T00:00:00Z');
    expect((await join()).trouble).toMatchObject({ code: 'E_EXPIRED' });
    expect(await world.deps.teamStore.read()).toBeUndefined();
  });
});

describe('who has compared the keys', () => {
  /** As an earlier version left it: trusted, and compared by a fingerprint that left much out. */
  const makeFormer = async () => {
    await world.publish(five);
    await world.joinSigned();
    const team = (await world.deps.teamStore.read())!;
    const { keys, seq, digest, forks } = team.trust!;
    await world.deps.teamStore.write({ ...team, trust: { keys, seq, forks, ...(digest && { digest }) } });
    world.now += hour;
  };
  const isUncompared = async () => (await readStatus(world.deps)).isUncompared;

  it('A7: is nobody yet for a team that a former version has joined, which works as before', async () => {
    await makeFormer();
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', revision: 5, isUncompared: true });
  });

  it('A7: is asked once: the answer is kept over checks and changes of keys', async () => {
    await makeFormer();
    await noteCompared(world.deps, 1);
    const { digest } = (await world.deps.teamStore.read())!.trust!;
    const keys = [await keyChange(annAlone, added, [ann, bea])];
    await world.publish({ ...six(digest!), keys });
    expect([(await syncPack(world.deps)).revision, await isUncompared()]).toEqual([6, undefined]);
  });

  it('A7: is still nobody where other keys came while the fingerprint was on screen', async () => {
    await makeFormer();
    await noteCompared(world.deps, 2);
    expect(await isUncompared()).toBe(true);
  });

  it('A7: is whoever joins now, anew or again', async () => {
    await makeFormer();
    await world.joinSigned();
    expect(await isUncompared()).toBeUndefined();
  });

  it('is nobody and needs nobody for a pack without signatures', async () => {
    world.serve();
    await world.join();
    expect(await isUncompared()).toBeUndefined();
  });
});

describe('a changed link of an administrator', () => {
  const moved = 'https://files.example.com/elsewhere/pack.json';
  const joinAs = (keys = annAlone, place = address) =>
    joinTeam(world.deps, { address: place, key, signed: { team: 'lantern-shop', keys } }, { by: 'administrator' });

  it('A22: does not set the keys back that the leads have made since', async () => {
    const { digest } = await world.publish(five);
    await joinAs();
    const keys = [await keyChange(annAlone, keySet(2, 1, bea), [ann, bea])];
    await world.publish({ ...six(digest), signers: [bea], keys });
    await syncPack(world.deps);
    // The same head as weeks ago, signed by the revoked key.
    await world.publish(five);
    const serve = world.fetch.getMockImplementation()!;
    world.fetch.mockImplementation((place, init) => serve(place.replace('/elsewhere/', '/'), init));
    world.now += hour;
    const before = (await world.deps.teamStore.read())!.trust!;
    expect((await joinAs(annAlone, moved)).trouble?.code).toBe('E_SIG');
    expect((await world.deps.teamStore.read())?.trust).toEqual(before);
  });

  it('A22: with newer keys goes on from the revision in use', async () => {
    const { digest } = await world.publish(five);
    await joinAs();
    await world.publish(six(digest));
    await syncPack(world.deps);
    await world.publish(five);
    expect((await joinAs(added)).trouble?.code).toBe('E_ROLLBACK');
    await world.publish({ ...six(digest), signers: [ann] });
    expect(await joinAs(added)).toMatchObject({ revision: 6, state: 'fresh' });
  });

  it('asks no agent to compare what the administrator vouches for', async () => {
    await world.publish(five);
    expect((await joinAs()).isUncompared).toBeUndefined();
  });
});
