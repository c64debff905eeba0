import 'fake-indexeddb/auto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { endDay, readCount, takeList } from '../../cli/pack/arguments.ts';
import { describeKeys, describeTeam, writeGroups } from '../../cli/pack/describe-team.ts';
import { addSignatures } from '../../cli/pack/add-signatures.ts';
import { headInForce } from '../../cli/pack/published-head.ts';
import type { TeamFile } from '../../cli/pack/team-file.ts';
import { beginTeam, changeKeys, listMissing, signChange, type TeamRoles } from '../../cli/pack/team-keys.ts';
import type { Signer } from '../../domain/pack/signed/sign-text.ts';
import { syncPack } from '../storage/sync-calls.ts';
import { ann, bea, cai, dov } from '../domain/pack/signed-team.ts';
import { expires, formerTeam, openCeremony, roleOf, type Ceremony } from './key-ceremony.ts';
import { address, manyBuyers } from './lantern-shop.ts';

const now = new Date('2026-11-20T11:00:00Z');
const twoRoles: TeamRoles = { daily: roleOf(1, ann), root: roleOf(2, cai, dov), expires };
const begin = (roles: TeamRoles = twoRoles) => beginTeam('lantern-shop', address, roles);

let lead: Ceremony;
beforeEach(async () => {
  lead = await openCeremony();
});
afterEach(() => lead.close());

const change = async (team: TeamFile, roles: TeamRoles, ...signers: Signer[]) =>
  changeKeys(team, roles, await headInForce(lead.out, team), signers);

describe('a change of keys', () => {
  it('A10: leads a team of the former version to a root role, and its agents with it', async () => {
    const former = formerTeam(ann);
    await lead.publish(former, [ann]);
    await lead.join(former);
    const team = await change(former, twoRoles, ann, cai, dov);
    await lead.publish(team, [ann], { pack: { name: 'New' } });
    expect([await listMissing(team, former.keys), await syncPack(lead.world.deps)]).toMatchObject([
      [],
      { state: 'fresh', revision: 6 },
    ]);
    expect((await lead.world.deps.teamStore.read())?.trust?.keys).toEqual(team.keys);
  });

  it('A10: waits for the second root key, which may lie elsewhere', async () => {
    const team = begin();
    await lead.publish(team, [ann]);
    const proposed = await change(team, { ...twoRoles, daily: roleOf(1, bea) }, cai);
    const missing = await listMissing(proposed, team.keys);
    const signed = await signChange(proposed, team.keys, [dov]);
    expect([missing, await listMissing(signed, team.keys)]).toEqual([
      ['2 of the present root keys must sign, 1 did.', '2 of the new root keys must sign, 1 did.'],
      [],
    ]);
  });

  it('A10: cannot be made with a daily key, however many there are', async () => {
    const team = begin({ ...twoRoles, daily: roleOf(1, ann, bea) });
    await lead.publish(team, [ann]);
    await expect(change(team, { ...twoRoles, daily: roleOf(1, bea) }, ann, bea)).rejects.toThrow(
      /may not change this team's keys/,
    );
  });

  it('A10: renews the same keys for longer, in a pack that has not changed', async () => {
    const team = begin();
    await lead.publish(team, [ann]);
    await lead.join(team);
    const renewed = await change(team, { ...twoRoles, expires: '2028-12-31' }, cai, dov);
    await lead.publish(renewed, [ann]);
    expect(await syncPack(lead.world.deps)).toMatchObject({ state: 'fresh', revision: 6 });
    expect((await lead.world.deps.teamStore.read())?.trust?.keys).toMatchObject({ number: 2, expires: '2028-12-31' });
  });

  it('A1: names the head that was published last, and needs its folder', async () => {
    const team = begin();
    await expect(change(team, twoRoles, cai, dov)).rejects.toThrow(/the folder that was published last is needed/);
    await lead.publish(team, [ann]);
    const { digest } = await headInForce(lead.out, team);
    const { payload } = (await change(team, twoRoles, cai, dov)).changes[0]!;
    expect(JSON.parse(payload)).toMatchObject({ fmt: 2, from: 5, prev: digest });
  });

  it('is refused when what waits was altered', async () => {
    const team = begin();
    await lead.publish(team, [ann]);
    const proposed = await change(team, { ...twoRoles, daily: roleOf(1, bea) }, cai);
    const [one] = proposed.changes;
    const altered = { ...proposed, changes: [{ ...one!, payload: one!.payload.replace(bea.key, ann.key) }] };
    await expect(listMissing(altered, team.keys)).rejects.toThrow(/was altered/);
  });
});

describe('a list that becomes much shorter', () => {
  const shorter = { pack: { buyers: manyBuyers(10), name: 'Short' }, isShrinkMeant: true };

  it('A10: waits for the root keys, and is taken with them', async () => {
    const team = begin();
    await lead.publish(team, [ann]);
    await lead.join(team);
    const said = await lead.publish(team, [ann], shorter);
    const during = await syncPack(lead.world.deps);
    const waiting = join(lead.out, 'pack.json.waiting');
    await addSignatures({ team, waiting, signers: [cai, dov], now, confirm: () => Promise.resolve(true) });
    lead.world.now += 3_600_000;
    expect([said[1], during.revision, (await syncPack(lead.world.deps)).revision]).toEqual([
      expect.stringContaining('2 more signature(s) of root keys, for --shrink, needed'),
      5,
      6,
    ]);
  });

  it('A10: is refused by agents when a daily key alone says that it is meant', async () => {
    const team = begin();
    await lead.publish(team, [ann]);
    await lead.join(team);
    await lead.publish(team, [ann], shorter);
    // What someone with a stolen daily key could upload: the waiting head itself.
    await writeFile(join(lead.out, 'pack.json'), await readFile(join(lead.out, 'pack.json.waiting')));
    expect(await syncPack(lead.world.deps)).toMatchObject({ revision: 5, trouble: { code: 'E_SHRINK' } });
  });
});

describe('a folder to go on from', () => {
  it('A22: must hold a head of this team, not one that somebody else has signed', async () => {
    const team = begin();
    const foe = begin({ ...twoRoles, daily: roleOf(1, bea) });
    await lead.publish(foe, [bea]);
    await expect(lead.publish(team, [ann], { pack: { name: 'New' } })).rejects.toThrow(
      /is not signed by this team's keys/,
    );
    await expect(change(team, twoRoles, cai, dov)).rejects.toThrow(/is not signed by this team's keys/);
  });

  it('A22: must hold the very head that the last change of keys has named, when older keys signed it', async () => {
    const team = begin();
    await lead.publish(team, [ann]);
    const before = await readFile(join(lead.out, 'pack.json'));
    await lead.publish(team, [ann], { pack: { name: 'Six' } });
    const changed = await change(team, { ...twoRoles, daily: roleOf(1, bea) }, cai, dov);
    await writeFile(join(lead.out, 'pack.json'), before);
    await expect(lead.publish(changed, [bea], { pack: { name: 'New' } })).rejects.toThrow(
      /is not signed by this team's/,
    );
  });

  it('may be one whose keys a former version has changed', async () => {
    const team = begin({ ...twoRoles, daily: roleOf(1, bea) });
    const former = formerTeam(ann);
    await lead.publish(former, [ann]);
    const payload = JSON.stringify({ fmt: 1, team: team.team, before: [ann.key], number: 2, ...roleOf(1, bea) });
    const keys = { number: 2, ...roleOf(1, bea) };
    const changed = { ...former, keys, changes: [{ type: 'pack-keys/1' as const, payload, sigs: [] }] };
    expect((await headInForce(lead.out, changed)).seq).toBe(5);
  });
});

describe('keys that end', () => {
  it('A10: sign nothing from their last day on', async () => {
    const late = { now: new Date(`${expires}T00:00:00Z`) };
    await expect(lead.publish(begin(), [ann], late)).rejects.toThrow(/The keys ended on 2027-12-31/);
  });

  it.each([
    ['2027-10-01T00:00:00Z', 0],
    ['2027-11-15T00:00:00Z', 1],
  ])('A10: are told of in time: on %s with %i sentence', async (day, count) => {
    const said = await lead.publish(begin(), [ann], { now: new Date(day) });
    expect(said.filter((sentence) => sentence.startsWith('The keys end on'))).toHaveLength(count);
  });
});

describe('what a lead is told of a team', () => {
  it('A7: is the whole fingerprint, numbered', async () => {
    const team = begin();
    const [told, groups] = [await describeTeam(team), await writeGroups(team)];
    expect(groups.filter((group, at) => !told.includes(`${at + 1} ${group}`))).toEqual([]);
  });

  it.each<[string, TeamRoles, RegExp]>([
    ['one key that does all', { daily: roleOf(1, ann), expires }, /can itself change the keys and lock all of you out/],
    ['one daily key of several', twoRoles, /One stolen daily key can change every reply.*cannot change the keys/],
    ['two daily keys', { ...twoRoles, daily: roleOf(2, ann, bea) }, /One stolen daily key alone can do nothing/],
    ['root keys', twoRoles, /Root keys: 2, 2 must sign to change the keys or to let a list shrink/],
    ['one root key', { ...twoRoles, root: roleOf(1, cai) }, /anyone who steals it controls the team/],
    ['an end', twoRoles, /The keys end on 2027-12-31/],
  ])('A10: says what %s can do', (_what, roles, sentence) => {
    expect(describeKeys(begin(roles).keys).join(' ')).toMatch(sentence);
  });

  it('A10: says that keys of a former version have no end', () => {
    expect(describeKeys(formerTeam(ann).keys).join(' ')).toMatch(/have no end/);
  });

  it.each<[string, () => unknown, RegExp]>([
    ['more needed than there are keys', () => begin({ daily: roleOf(2, ann), expires }), /2 of 1 keys is not possible/],
    ['no key at all', () => begin({ daily: roleOf(1), expires }), /Name at least one key/],
    [
      'one of several root keys to be enough',
      () => begin({ ...twoRoles, root: roleOf(1, cai, dov) }),
      /at least 2 must/,
    ],
    [
      'a root key that signs every day',
      () => begin({ ...twoRoles, root: roleOf(2, ann, cai) }),
      /a daily and a root key/,
    ],
    ['an end that is no day', () => begin({ ...twoRoles, expires: 'soon' }), /"soon" is not a date/],
    ['an address that is not https', () => beginTeam('t', 'http://x.example/p', twoRoles), /is not an https address/],
  ])('when %s is asked for', (_what, act, sentence) => {
    expect(act).toThrow(sentence);
  });
});

describe('what is typed behind a command', () => {
  it('may name several root keys', () => {
    expect(takeList('--root', ['team', 'T', '--root', 'a', 'b', '--need', '1'])).toEqual({
      list: ['a', 'b'],
      rest: ['team', 'T', '--need', '1'],
    });
  });

  it.each([
    ['no key behind it', ['team', '--root', '--need', '1'], /at least one key/],
    ['the option twice', ['--root', 'a', '--x', '--root', 'b'], /Give --root once/],
  ])('is told of when there is %s', (_what, args, sentence) => {
    expect(() => takeList('--root', args)).toThrow(sentence);
  });

  it.each<[string | undefined, string | RegExp]>([
    [undefined, '2027-12-25'],
    ['2027-01-31', '2027-01-31'],
    ['2026-11-20', /has passed/],
    ['31.12.2027', /is not a date/],
  ])('as the day of an end, "%s", is %s', (typed, end) => {
    const read = () => endDay(typed, now);
    if (typeof end === 'string') expect(read()).toBe(end);
    else expect(read).toThrow(end);
  });

  it.each(['0', '1.5', 'x'])('as a count is no "%s"', (typed) => {
    expect(() => readCount('--need', typed)).toThrow(/whole number/);
  });
});
