import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { TeamFile } from '../../cli/pack/team-file.ts';
import { beginTeam } from '../../cli/pack/team-keys.ts';
import type { BuyerEntry } from '../../domain/pack/schema.ts';
import { ann } from '../domain/pack/signed-team.ts';
import { smallMacro } from '../domain/pack/small-pack.ts';
import { expires, openCeremony, roleOf, type Ceremony } from './key-ceremony.ts';
import { address, manyBuyers } from './lantern-shop.ts';

let lead: Ceremony;
let team: TeamFile;
beforeEach(async () => {
  lead = await openCeremony();
  team = beginTeam('lantern-shop', address, { daily: roleOf(1, ann), expires });
});
afterEach(() => lead.close());

const publish = (buyers: BuyerEntry[], isShrinkMeant = false) =>
  lead.publish(team, [ann], { pack: { buyers }, isShrinkMeant });
/** A hundred buyers, with other facts about the first of them. */
const withFirst = (count: number, changes: Partial<BuyerEntry>) =>
  manyBuyers(100).map((entry, i) => (i < count ? { ...entry, ...changes } : entry));

describe('what a lead takes from a list', () => {
  it.each<[string, Partial<BuyerEntry>]>([
    ['tomorrow', { until: '2026-11-21' }],
    ['in five days', { until: '2026-11-25' }],
    ['in six weeks', { until: '2027-01-01' }],
    ['tomorrow, since they are dated back', { since: '2024-11-21', until: '2026-11-21' }],
  ])('A9: is asked for where entries are cut short to end %s', async (_when, cut) => {
    await publish(manyBuyers(100));
    await expect(publish(withFirst(31, cut))).rejects.toThrow(
      /lose much of a list \(buyers −31 \/ 100\)\. A buyer listed for a shorter time than before counts too\. .*--shrink/,
    );
    expect((await publish(withFirst(31, cut), true))[0]).toMatch(/^Revision 6/);
  });

  it.each([
    [3, 0],
    [9, 6],
    [2, 0],
  ])('A9: is asked for in a short list too: %d → %d', async (before, after) => {
    await publish(manyBuyers(before));
    await expect(publish(manyBuyers(after))).rejects.toThrow(`(buyers −${before - after} / ${before})`);
  });

  it('A9: is said where it is much for once, since agents add up a week and the folder does not', async () => {
    const left = (gone: number) => publish(manyBuyers(100).slice(gone));
    await left(0);
    const said = [await left(10), await left(35), await left(41)].map((lines) =>
      lines.filter((line) => / are removed\. /.test(line)),
    );
    expect(said).toEqual([
      [],
      [
        "25 of 90 buyers are removed. Agents' devices add up what is removed within seven days and ask above 30 %: if much was removed earlier this week, sign again with --renew --shrink.",
      ],
      [],
    ]);
  });

  it('A9: is asked for in few replies too', async () => {
    const macros = ['one', 'two', 'three'].map((id) => smallMacro({ id, code: id }));
    await lead.publish(team, [ann], { pack: { macros } });
    await expect(lead.publish(team, [ann], { pack: { macros: [] } })).rejects.toThrow('(macros −3 / 3)');
  });

  it('A9: is not asked for where entries are over, become longer, or a few are put right', async () => {
    const over = withFirst(50, { until: '2026-11-19' });
    const longer = over.slice(50).map((entry) => ({ ...entry, until: '2027-02-05' }));
    const corrected = longer.map((entry, i) => (i < 15 ? { ...entry, until: '2026-11-21' } : entry));
    await publish(over);
    await publish(longer);
    expect((await publish(corrected))[0]).toMatch(/^Revision 7/);
  });
});
