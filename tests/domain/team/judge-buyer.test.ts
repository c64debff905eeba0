import { describe, expect, it } from 'vitest';
import { buyerKey } from '../../../domain/blacklist/buyer-key.ts';
import { judgeBuyer, type BuyerQuestion, type ListInUse } from '../../../domain/team/judge-buyer.ts';
import { newKeying } from '../../../domain/blacklist/team-key.ts';
import type { Keying } from '../../../domain/pack/kinds/keying.ts';
import { openSeal } from '../../../domain/blacklist/list-seal.ts';
import { writeBuyerList } from '../../../domain/blacklist/write-buyers.ts';
import type { PackInUse } from '../../../domain/team/active-pack.ts';
import { toBase64url } from '../../../domain/base64url.ts';
import type { TeamState } from '../../../domain/team/team-state.ts';
import type { BuyerHandle } from '../../../domain/reading.ts';
import { smallBuyer } from '../pack/small-pack.ts';
import { findKey } from '../../../domain/blacklist/buyer-list.ts';
import { readList, teamKey } from '../blacklist/sealed-list.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const iso = (time: number) => new Date(time).toISOString();
const order: BuyerHandle = { type: 'order', value: '3391150872' };
const key = toBase64url(teamKey);

const inUse: PackInUse = {
  generation: 1,
  origin: { source: 'team', digest: 'a' },
  pack: { team: 'lantern', revision: 3, issuedAt: '2026-11-20T08:00:00Z' },
  macroCount: 1,
  buyerCount: 1,
};
const team: TeamState = {
  address: 'https://a.example/p',
  team: 'lantern',
  revision: 3,
  failures: 0,
  key,
  checkedAt: iso(now),
};

/** A list of one Etsy buyer, by order, keyed and sealed as given. */
async function listOf(keying: Keying | undefined, secret = teamKey, isSealed = true): Promise<ListInUse> {
  const made = keying ?? { form: 1, rounds: 0 };
  const entry = smallBuyer({ key: await buyerKey(secret, 'etsy', order, made as Keying) });
  const list = readList(await writeBuyerList([entry], { keying, ...(isSealed && { seal: await openSeal(secret) }) }));
  const find = async (keys: readonly string[]) =>
    new Map(keys.filter((one) => findKey(list, one)).map((one) => [one, list]));
  return { id: 'l', rows: 1, keying, find };
}

const judge = async (changes: Partial<BuyerQuestion> = {}) => {
  const list = await listOf(await newKeying(teamKey));
  const question = {
    site: 'etsy',
    handles: [order],
    inUse,
    team,
    now,
    mayLookUp: async () => true,
    openList: async () => list,
  };
  return judgeBuyer({ ...question, ...changes });
};

describe('a buyer', () => {
  it('is found by a handle, and told by which', async () => {
    expect(await judge()).toMatchObject({ verdict: { kind: 'listed', by: 'order' }, isDamaged: false });
  });

  it('is not listed when the list does not hold them', async () => {
    const { verdict } = await judge({ handles: [{ type: 'order', value: '3391150873' }] });
    expect(verdict).toMatchObject({ kind: 'not-listed', by: 'order' });
  });

  it('A3: is found by a handle that was guessed, and never said to be not listed by it', async () => {
    const guess = (value: string) => ({ type: 'order', value, probably: true }) as const;
    const reasons = [];
    for (const handles of [
      [guess('3391150872')],
      [guess('3391150873')],
      [guess('3391150873'), { type: 'id', value: 'z' } as const],
    ]) {
      const { verdict } = await judge({ handles });
      reasons.push(verdict.kind === 'cannot-check' ? verdict.reason : [verdict.kind, verdict.by]);
    }
    expect(reasons).toEqual([['listed', 'order'], 'no-handle', ['not-listed', 'id']]);
  });

  it.each([0, 1000])('is found in a list with %d rounds a key', async (rounds) => {
    const list = await listOf(await newKeying(teamKey, rounds));
    expect((await judge({ openList: async () => list })).verdict.kind).toBe('listed');
  });

  it.each<[string, Partial<BuyerQuestion>, object]>([
    [
      'no team is joined',
      { team: undefined, inUse: { ...inUse, origin: { ...inUse.origin, source: 'sample' } } },
      { reason: 'no-team' },
    ],
    ['nothing is in use', { inUse: undefined }, { reason: 'unavailable' }],
    [
      'the pack in use is of another team',
      { inUse: { ...inUse, pack: { ...inUse.pack, team: 'other' } } },
      { reason: 'unavailable' },
    ],
    ['the pack keeps no list', { openList: async () => undefined }, { reason: 'no-list' }],
    ['the link had no team key', { team: { ...team, key: undefined } }, { reason: 'no-key', key: 'absent' }],
    [
      'the link had another team key',
      { team: { ...team, key: toBase64url(teamKey.toReversed()) } },
      { reason: 'no-key', key: 'differs' },
    ],
    ['the handle is masked', { handles: [{ type: 'alias', value: 'c***n' }] }, { reason: 'no-handle' }],
    ['the page gives no handle', { handles: [] }, { reason: 'no-handle' }],
    [
      'the day is used up',
      { mayLookUp: async () => false, handles: [{ type: 'id', value: 'z' }] },
      { reason: 'too-many' },
    ],
    ['the list cannot be read', { openList: () => Promise.reject(new Error('closed')) }, { reason: 'unavailable' }],
    ['the count cannot be read', { mayLookUp: () => Promise.reject(new Error('closed')) }, { reason: 'unavailable' }],
    [
      'it is an older list than one before',
      { inUse: { ...inUse, pack: { ...inUse.pack, revision: 2 } } },
      { kind: 'listed' },
    ],
  ])('A3 A4: where %s', async (_what, changes, verdict) => {
    expect((await judge(changes)).verdict).toMatchObject(verdict);
  });

  it('A3: is not looked up at all with a key that differs, or when the day is used up', async () => {
    let asked = 0;
    const list = await listOf(await newKeying(teamKey));
    const counting = { ...list, find: (keys: readonly string[]) => ((asked += 1), list.find(keys)) };
    const openList = async () => counting;
    await judge({ openList, team: { ...team, key: toBase64url(teamKey.toReversed()) } });
    await judge({ openList, mayLookUp: async () => false });
    expect(asked).toBe(0);
  });

  it('A3: of a list that names no key is "listed" when found, and never "not listed"', async () => {
    const list = await listOf(undefined, teamKey, false);
    const openList = async () => list;
    expect((await judge({ openList })).verdict.kind).toBe('listed');
    const { verdict } = await judge({ openList, handles: [{ type: 'order', value: '1' }] });
    expect(verdict).toEqual({ kind: 'cannot-check', reason: 'no-key', key: 'unchecked' });
  });

  it('A16: of a list that says one thing and is sealed with another key is damaged, not free of anybody', async () => {
    const foreign = await listOf(await newKeying(teamKey.toReversed()), teamKey.toReversed());
    const lying = {
      ...foreign,
      keying: await newKeying(teamKey),
      find: async (keys: readonly string[]) => {
        const list = readList(
          await writeBuyerList([smallBuyer({ key: keys[0] ?? '' })], {
            keying: foreign.keying,
            seal: await openSeal(teamKey.toReversed()),
          }),
        );
        return new Map(keys.map((one) => [one, list]));
      },
    };
    const answer = await judge({ openList: async () => lying });
    expect(answer).toEqual({ verdict: { kind: 'cannot-check', reason: 'unavailable' }, isDamaged: true, found: [] });
  });

  it.each([
    ['a letter of another alphabet', 'p-1\u0430', 'p-1a'],
    ['a look-alike sign', 'p\u20131', 'p-1'],
    ['a digit for a letter', 'p-l', 'p-1'],
  ])('U15: goes by the id and not by its look: %s', async (_what, shown, listed) => {
    const made = await newKeying(teamKey);
    const entry = smallBuyer({ key: await buyerKey(teamKey, 'etsy', { type: 'id', value: listed }, made) });
    const list = readList(await writeBuyerList([entry], { keying: made }));
    const find = async (keys: readonly string[]) =>
      new Map(keys.filter((one) => findKey(list, one)).map((one) => [one, list]));
    const openList = async () => ({ id: 'l', rows: 1, keying: made, find });
    expect((await judge({ openList, handles: [{ type: 'id', value: shown }] })).verdict.kind).toBe('not-listed');
    expect((await judge({ openList, handles: [{ type: 'id', value: listed }] })).verdict.kind).toBe('listed');
  });
});
