import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { AppError } from '../../domain/errors.ts';
import { decodeTeamKey } from '../../domain/blacklist/team-key.ts';
import { teamKeyCheck } from '../../domain/blacklist/team-key.ts';
import { acceptShrink, goBack, joinTeam, syncPack } from './sync-calls.ts';
import { readStatus } from '../../storage/sync/read-status.ts';
import { ann, annAlone, bea, dov, keyChange, keySet, type SignedPackOptions } from '../domain/pack/signed-team.ts';
import { smallBuyer, smallMacro, smallPack } from '../domain/pack/small-pack.ts';
import { openSignedWorld, type SignedWorld } from './signed-world.ts';
import { address, hour, key } from './sync-world.ts';
import { findEntries } from './find-entries.ts';

let world: SignedWorld;
beforeEach(() => {
  world = openSignedWorld();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await world.close();
});

const many = (count: number) =>
  Array.from({ length: count }, (_none, i) => smallBuyer({ key: i.toString(16).padStart(32, '0') }));
const next = (digest: string, changes: SignedPackOptions = {}): SignedPackOptions => ({
  ...changes,
  pack: { revision: 6, buyers: many(100), ...changes.pack },
  head: { prev: digest, ...changes.head },
});

describe('joining a signed team', () => {
  it('puts its pack in use, with its buyers', async () => {
    await world.publish();
    expect(await world.joinSigned()).toMatchObject({ state: 'fresh', revision: 5, isSigned: true, hasKey: true });
    expect(await findEntries(world.deps.packStore, [smallBuyer().key])).toHaveLength(1);
  });

  it('takes the end of the head or of the pack, whichever comes first', async () => {
    await world.publish({ head: { notAfter: '2026-12-01T00:00:00Z' } });
    expect((await world.joinSigned()).notAfter).toBe('2026-12-01T00:00:00Z');
  });

  it.each<[string, SignedPackOptions, string]>([
    ['I01 no signature', { signers: [] }, 'E_SIG'],
    ['I02 a stranger signed', { signers: [dov] }, 'E_SIG'],
    ['I21 a plain pack', { envelope: () => smallPack() }, 'E_SIG'],
    ['another team', { head: { team: 'foes' } }, 'E_TEAM'],
    ['a wrong team key', { head: { keyCheck: '0'.repeat(32) } }, 'E_KEY'],
    ['a pack of another team under its head', { pack: { team: 'foes' }, head: { team: 'lantern-shop' } }, 'E_TEAM'],
    ['fewer rows than the head counts', { head: { counts: { buyers: 2, macros: 1 } } }, 'E_HASH'],
    ['F06 references that lead nowhere', { pack: { folders: [] } }, 'E_SCHEMA'],
  ])('meets %s: nothing is joined', async (_what, options, code) => {
    await world.publish(options);
    expect((await world.joinSigned()).trouble?.code).toBe(code);
    expect([await world.deps.teamStore.read(), await world.inUse()]).toEqual([undefined, undefined]);
  });

  it('by its bare address is refused', async () => {
    await world.publish();
    expect((await joinTeam(world.deps, { address })).trouble?.code).toBe('E_UNSUPPORTED');
  });

  it('takes the team key that the head tells of', async () => {
    const keyCheck = await teamKeyCheck(decodeTeamKey(key) ?? new Uint8Array());
    await world.publish({ head: { keyCheck } });
    expect((await world.joinSigned()).hasKey).toBe(true);
  });

  it('again with the same keys does not open the way back to an older revision', async () => {
    const { digest } = await world.publish();
    await world.joinSigned();
    await world.publish(next(digest));
    await syncPack(world.deps);
    await world.publish();
    expect((await world.joinSigned()).trouble?.code).toBe('E_ROLLBACK');
  });

  it('again by a bare address is refused, whatever it serves', async () => {
    await world.publish();
    await world.joinSigned();
    world.serve({ revision: 9 });
    expect((await joinTeam(world.deps, { address })).trouble?.code).toBe('E_SIG');
    expect(await world.inUse()).toBe(5);
  });

  it('again with other keys needs the trust to be reset', async () => {
    await world.publish();
    await world.joinSigned();
    await world.publish({ signers: [bea], pack: { revision: 3 } });
    const link = { address, key, signed: { team: 'lantern-shop', keys: keySet(1, 1, bea) } };
    expect((await joinTeam(world.deps, link)).trouble).toMatchObject({ code: 'E_KEY', detail: 'other-keys' });
    expect(await joinTeam(world.deps, link, { by: 'reset' })).toMatchObject({ revision: 3, state: 'fresh' });
    expect((await world.deps.packStore.readActive())?.former).toBeUndefined();
  });
});

describe('a sync of a signed team', () => {
  let digest: string;
  beforeEach(async () => {
    ({ digest } = await world.publish({ pack: { buyers: many(100) } }));
    await world.joinSigned();
    world.fetch.mockClear();
    world.now += hour;
  });

  it('applies the next revision and fetches only what is new', async () => {
    const { head } = await world.publish(next(digest, { pack: { name: 'Lantern Shop Europe' } }));
    expect(await syncPack(world.deps)).toMatchObject({ state: 'fresh', revision: 6 });
    expect(world.asked()).toEqual([head.objects.find(({ kind }) => kind === 'pack')?.sha256]);
  });

  it('fetches the head alone when nothing is new, and writes no generation', async () => {
    const before = await world.deps.packStore.readActive();
    await syncPack(world.deps);
    expect([world.fetch.mock.calls.length, await world.deps.packStore.readActive()]).toEqual([1, before]);
  });

  it.each<[string, SignedPackOptions, string]>([
    ['I01 no signature', { signers: [] }, 'E_SIG'],
    ['I02 a stranger signed', { signers: [dov] }, 'E_SIG'],
    ['I21 a plain pack', { envelope: () => smallPack({ revision: 9 }) }, 'E_SIG'],
    ['I06 an older revision', { pack: { revision: 4 } }, 'E_ROLLBACK'],
    ['I07 the same revision with other content', { pack: { revision: 5, name: 'Foes' } }, 'E_FORK'],
    ['the next revision of another history', { pack: { revision: 6 }, head: { prev: 'b'.repeat(64) } }, 'E_FORK'],
    ['another team', { head: { team: 'foes' } }, 'E_TEAM'],
    ['F01 a newer format', { head: { fmt: 2 } }, 'E_UNSUPPORTED'],
  ])('meets %s: the old pack stays', async (_what, options, code) => {
    const before = await world.deps.packStore.readActive();
    await world.publish(options);
    expect((await syncPack(world.deps)).trouble?.code).toBe(code);
    expect(await world.deps.packStore.readActive()).toEqual(before);
  });

  it.each<[string, (bytes: Uint8Array<ArrayBuffer>) => Response, string]>([
    ['N01 that ends early', (bytes) => new Response(bytes.slice(0, -1)), 'E_TRUNC'],
    ['N07 with a flipped bit', (bytes) => new Response(bytes.map((b, i) => (i === 9 ? b ^ 1 : b))), 'E_HASH'],
    ['N09 with a byte too many', (bytes) => new Response(new Uint8Array([...bytes, 32])), 'E_HASH'],
    ['N10 that is a sign-in page', () => new Response('<html></html>'), 'E_TRUNC'],
    ['N30 that is not there yet', () => new Response(null, { status: 404 }), 'E_HTTP'],
  ])('meets an object %s: the old pack stays until it is right', async (_what, how, code) => {
    const before = await world.deps.packStore.readActive();
    await world.publish(next(digest, { pack: { name: 'X' } }));
    world.spoil(how);
    expect((await syncPack(world.deps)).trouble?.code).toBe(code);
    expect(await world.deps.packStore.readActive()).toEqual(before);
    world.spoil();
    expect(await syncPack(world.deps)).toMatchObject({ revision: 6, state: 'fresh' });
  });

  it('N01 asks for a spoilt object three times in a run', async () => {
    await world.publish(next(digest, { pack: { name: 'X' } }));
    world.spoil((bytes) => new Response(bytes.slice(1)));
    await syncPack(world.deps);
    expect(world.asked()).toHaveLength(3);
  });

  it('N35 never mixes two heads: what is fetched is of the head that was judged', async () => {
    const six = await world.publish(next(digest, { pack: { name: 'Six' } }));
    world.spoil(async (bytes) => {
      world.spoil();
      await world.publish({ pack: { revision: 7, name: 'Seven', buyers: many(100) }, head: { prev: six.digest } });
      return new Response(bytes);
    });
    await syncPack(world.deps);
    expect((await world.deps.packStore.readActive())?.pack).toMatchObject({ revision: 6, name: 'Six' });
    await syncPack(world.deps);
    expect((await world.deps.packStore.readActive())?.pack).toMatchObject({ revision: 7, name: 'Seven' });
  });

  it('I24 asks for nothing outside the folder of objects', async () => {
    await world.publish(next(digest, { head: { objects: [{ kind: 'pack', sha256: '../../etc/passwd', bytes: 9 }] } }));
    expect((await syncPack(world.deps)).trouble?.code).toBe('E_SCHEMA');
    expect(world.asked()).toEqual([]);
  });

  it('I07 stays refused after a fork until a head names both sides', async () => {
    const other = await world.publish({ pack: { revision: 5, name: 'Other' } });
    await syncPack(world.deps);
    await world.publish(next(digest));
    const one = await syncPack(world.deps);
    await world.publish(next(digest, { head: { merges: [digest, other.digest] } }));
    expect([one.trouble?.code, (await syncPack(world.deps)).revision]).toEqual(['E_FORK', 6]);
  });

  it('I06 refuses an older revision also when the browser lost the pack', async () => {
    await world.deps.packStore.clear();
    await world.publish({ pack: { revision: 4 } });
    expect(await syncPack(world.deps)).toMatchObject({ state: 'none', trouble: { code: 'E_ROLLBACK' } });
  });

  it('I08 is stale from the end of the head on, though the host answers, and keeps the pack', async () => {
    world.now = Date.parse('2026-12-20T00:00:00Z');
    expect(await syncPack(world.deps)).toMatchObject({
      state: 'stale',
      revision: 5,
      checkedAt: '2026-12-20T00:00:00.000Z',
    });
  });

  it('T01 a clock two years ahead keeps the pack and calls it stale', async () => {
    world.now += 2 * 365 * 24 * hour;
    expect(await readStatus(world.deps)).toMatchObject({ state: 'stale', revision: 5 });
  });

  it('I11 follows a change of keys, and refuses the old key from then on', async () => {
    const keys = [await keyChange(annAlone, keySet(2, 1, bea), [ann, bea])];
    const six = await world.publish(next(digest, { signers: [bea], keys }));
    const after = await syncPack(world.deps);
    await world.publish({ pack: { revision: 7 }, head: { prev: six.digest }, signers: [ann], keys });
    expect([after.revision, (await syncPack(world.deps)).trouble?.code]).toEqual([6, 'E_SIG']);
  });

  it('I13 keeps the old keys when new ones come without them', async () => {
    const keys = [await keyChange(annAlone, keySet(2, 1, dov), [dov])];
    await world.publish(next(digest, { signers: [dov], keys }));
    expect((await syncPack(world.deps)).trouble?.code).toBe('E_KEY');
    expect((await world.deps.teamStore.read())?.trust?.keys).toEqual(annAlone);
  });

  it('calls the pack in use unverified once the keys that signed it no longer count', async () => {
    const keys = [await keyChange(annAlone, keySet(2, 1, bea), [ann, bea])];
    await world.publish(next(digest, { signers: [bea], keys, pack: { name: 'New' } }));
    world.spoil(() => new Response(null, { status: 404 }));
    expect(await syncPack(world.deps)).toMatchObject({ state: 'unverified', revision: 5 });
  });

  it('V02 says that the team key no longer fits instead of finding nobody', async () => {
    await world.publish(next(digest, { head: { keyCheck: '0'.repeat(32) } }));
    expect(await syncPack(world.deps)).toMatchObject({ revision: 6, hasKey: false });
  });

  it('S01 removes what was staged when there is no room, and keeps the pack', async () => {
    const before = await world.deps.packStore.readActive();
    await world.publish(next(digest, { pack: { name: 'X' } }));
    vi.spyOn(world.deps.packStore, 'keepObject').mockRejectedValue(new AppError('E_QUOTA'));
    const drop = vi.spyOn(world.deps.packStore, 'dropStaged');
    expect((await syncPack(world.deps)).trouble?.code).toBe('E_QUOTA');
    expect([await world.deps.packStore.readActive(), drop.mock.lastCall]).toEqual([before, []]);
  });

  it('F24 refuses a list that is 60 % shorter, until it is confirmed', async () => {
    await world.publish(next(digest, { pack: { buyers: many(40) } }));
    const refused = await syncPack(world.deps);
    expect([refused.trouble, refused.revision]).toEqual([
      { code: 'E_SHRINK', at: '2026-11-20T13:00:00.000Z', detail: 'buyers −60 / 100' },
      5,
    ]);
    expect(await acceptShrink(world.deps)).toMatchObject({ state: 'fresh', revision: 6 });
  });

  it('F24 does not take one confirmation for another file', async () => {
    await world.publish(next(digest, { pack: { buyers: many(40) } }));
    await syncPack(world.deps);
    await world.publish(next(digest, { pack: { buyers: [] } }));
    expect((await acceptShrink(world.deps)).trouble?.detail).toBe('buyers −100 / 100');
  });

  it.each<[string, SignedPackOptions]>([
    ['when its leads sign that it is meant', { pack: { buyers: [] }, head: { shrink: true } }],
    ['that loses less', { pack: { buyers: many(71) } }],
  ])('F24 takes a list %s', async (_what, changes) => {
    await world.publish(next(digest, changes));
    expect(await syncPack(world.deps)).toMatchObject({ revision: 6, state: 'fresh' });
  });

  it('goes back to the former version with one click, stays there, and comes back', async () => {
    const six = await world.publish(next(digest, { pack: { issuedAt: '2026-11-20T08:00:00Z' } }));
    const after = await syncPack(world.deps);
    const back = await goBack(world.deps);
    const later = await syncPack(world.deps);
    const forward = await goBack(world.deps);
    expect([after, back, later, forward].map((s) => [s.revision, s.former?.revision, s.isSetBack ?? false])).toEqual([
      [6, 5, false],
      [5, 6, true],
      [5, 6, true],
      [6, 5, false],
    ]);
    await world.publish({ pack: { revision: 7 }, head: { prev: six.digest, shrink: true } });
    expect(await syncPack(world.deps)).toMatchObject({ revision: 7, former: { revision: 6 } });
  });

  it('keeps the objects of the pack in use and of the former one, and drops those of a list that is written', async () => {
    const six = await world.publish(next(digest, { pack: { name: 'Six' } }));
    await syncPack(world.deps);
    const seven = await world.publish({
      pack: { revision: 7, macros: [smallMacro({ code: 'ty' })], buyers: many(100) },
      head: { prev: six.digest },
    });
    await syncPack(world.deps);
    const parts = [six, seven].flatMap(({ head }) => head.objects.filter(({ kind }) => kind === 'pack'));
    const held = await Promise.all(parts.map(({ sha256 }) => world.deps.packStore.readObject(sha256)));
    const list = seven.head.objects.find(({ kind }) => kind === 'buyers')?.sha256 ?? '';
    expect([held.every((bytes) => bytes !== undefined), await world.deps.packStore.readObject(list)]).toEqual([
      true,
      undefined,
    ]);
  });
});
