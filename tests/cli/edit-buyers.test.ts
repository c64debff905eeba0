import { describe, expect, it } from 'vitest';
import {
  aboutBuyer,
  addBuyer,
  adoptKeying,
  eraseBuyer,
  findUnfit,
  sealBuyers,
  type NamedBuyer,
} from '../../cli/pack/edit-buyers.ts';
import { readSealedBuyers } from '../../domain/blacklist/list-of-pack.ts';
import { buyerKey } from '../../domain/blacklist/buyer-key.ts';
import { newKeying } from '../../domain/blacklist/team-key.ts';
import { findInList } from '../../domain/blacklist/open-buyers.ts';
import { checkPack } from '../../domain/parsing/parse-pack.ts';
import { keying, seal, teamKey } from '../domain/blacklist/sealed-list.ts';
import { smallBuyer, smallPack } from '../domain/pack/small-pack.ts';

const who: NamedBuyer = { site: 'etsy', handle: { type: 'order', value: '3391150872' } };
const facts = { reason: 'extortion', severity: 3, since: '2026-11-20', until: '2027-11-20', by: 'ML' } as const;
const empty = { ...smallPack({ buyers: undefined }), later: 'kept' };

describe('a list that a lead keeps', () => {
  it('A16: takes a buyer by what is read on the page, and holds no trace of it', async () => {
    const pack = await addBuyer(empty, teamKey, who, facts);
    expect(checkPack(pack).ok).toBe(true);
    expect(JSON.stringify(pack)).not.toContain('3391150872');
    expect(pack).toMatchObject({ later: 'kept', buyersKey: keying });
    expect(await aboutBuyer(pack, teamKey, who)).toMatchObject([facts]);
  });

  it('F08: takes no more buyers than agents do, and says how many that are', async () => {
    const full = { ...empty, buyersKey: keying, buyers: Array(2_000_000).fill(smallBuyer()) };
    await expect(addBuyer(full, teamKey, who, facts)).rejects.toThrow(/at most 2000000 entries/);
  });

  it('changes an entry for the same reason, and keeps one for another', async () => {
    const first = await addBuyer(empty, teamKey, who, facts);
    const second = await addBuyer(first, teamKey, who, { ...facts, severity: 1 });
    const third = await addBuyer(second, teamKey, who, { ...facts, reason: 'empty-return' });
    expect(await aboutBuyer(third, teamKey, who)).toMatchObject([{ severity: 1 }, { reason: 'empty-return' }]);
  });

  it('A3 H3: does not claim for a former list that it was keyed with a key, until a buyer proves it', async () => {
    const made = await buyerKey(teamKey, who.site, who.handle, { form: 1, rounds: 0 });
    const former = { ...smallPack({ buyersKey: undefined, buyers: [smallBuyer({ key: made })] }) };
    await expect(addBuyer(former, teamKey, who, facts)).rejects.toThrow(/do not say with which team key/);
    await expect(adoptKeying(former, teamKey.toReversed(), who)).rejects.toThrow(/Nobody is found/);
    const adopted = await adoptKeying(former, teamKey, who);
    expect(adopted).toMatchObject({ buyersKey: await newKeying(teamKey, 0, 1) });
    expect(await aboutBuyer(adopted, teamKey, who)).toHaveLength(1);
  });

  it('H3: is begun with rounds, and not changed to others on the way', async () => {
    const pack = await addBuyer(empty, teamKey, who, facts);
    await expect(addBuyer(pack, teamKey, who, facts, 1000)).rejects.toThrow(/keyed with 0 rounds/);
  });

  it('A16: can make each guess cost more', async () => {
    const pack = await addBuyer(empty, teamKey, who, facts, 1000);
    expect(pack['buyersKey']).toEqual(await newKeying(teamKey, 1000));
    expect(await aboutBuyer(pack, teamKey, who)).toHaveLength(1);
  });

  it('A3: is not gone on with in a way that its check does not cover, until a buyer proves it', async () => {
    const pack = await addBuyer(empty, teamKey, who, facts, 1000);
    const former = { ...pack, buyersKey: { ...keying, rounds: 1000 } };
    await expect(addBuyer(former, teamKey, who, facts)).rejects.toThrow(/does not cover how .* adopt/);
    expect(await adoptKeying(former, teamKey, who)).toEqual(pack);
    await expect(adoptKeying({ ...former, buyersKey: keying }, teamKey, who)).rejects.toThrow(/Nobody is found/);
  });

  it('A16: erases a buyer with a receipt, and lets nobody go back', async () => {
    const pack = await addBuyer(empty, teamKey, who, facts);
    const erased = await eraseBuyer(pack, teamKey, who, '2026-11-29');
    const next = Number(empty.revision) + 1;
    expect(erased.pack).toMatchObject({ buyers: [], revision: next, notBefore: next });
    expect(erased.receipt).toContain('3391150872');
    expect(erased.receipt).toContain('next revision that is published');
    await expect(eraseBuyer(erased.pack, teamKey, who, '2026-11-29')).rejects.toThrow(/holds nobody/);
  });

  it('A16: seals what a plain pack lists, for whoever has the team key', async () => {
    const pack = await sealBuyers(await addBuyer(empty, teamKey, who, facts), teamKey);
    expect(checkPack(pack).ok).toBe(true);
    expect(JSON.stringify(pack)).not.toContain('extortion');
    const list = readSealedBuyers(String(pack['sealedBuyers']));
    const [entry] = (await addBuyer(empty, teamKey, who, facts))['buyers'] as { key: string }[];
    expect(list && (await findInList(list, entry?.key ?? '', seal))).toMatchObject([facts]);
  });

  it.each<[string, Partial<NamedBuyer> | undefined, object, RegExp]>([
    ['a masked name', { handle: { type: 'alias', value: 'c***n' } }, {}, /fits many/],
    ['nobody', { handle: { type: 'id', value: ' \u200b' } }, {}, /names nobody/],
    ['a reason that is not known', undefined, { reason: 'rude' }, /not a valid entry: --reason is one of \w+(-\w+)*, /],
    ['an end before the beginning', undefined, { until: '2026-11-19' }, /end .* before it begins/],
    ['more than two years', undefined, { until: '2028-11-21' }, /2028-11-20 at most/],
    ['a name instead of a code', undefined, { by: 'Mei Lin' }, /not a code for a person/],
  ])('A16: does not list %s', async (_what, named, changes, sentence) => {
    await expect(addBuyer(empty, teamKey, { ...who, ...named }, { ...facts, ...changes } as never)).rejects.toThrow(
      sentence,
    );
  });

  it('is not gone on with by another team key', async () => {
    const pack = await addBuyer(empty, teamKey, who, facts);
    await expect(addBuyer(pack, teamKey.toReversed(), who, facts)).rejects.toThrow(/another team key/);
  });

  it('A16: is not published with names or for longer than two years', () => {
    const rows = [smallBuyer({ by: 'Mei L.' }), smallBuyer({ until: '2148-01-01', confirmedBy: 'JK' }), smallBuyer()];
    expect(findUnfit(rows)).toEqual([
      expect.stringMatching(/buyers\[0\].*Mei L/),
      expect.stringMatching(/buyers\[1\].*2028-01-05/),
    ]);
  });
});
