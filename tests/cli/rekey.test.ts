import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addBuyer } from '../../cli/pack/edit-buyers.ts';
import { readPublishedIn } from '../../cli/pack/published-head.ts';
import { beginTeam, rekeyTeam } from '../../cli/pack/team-keys.ts';
import { decodeTeamKey } from '../../domain/blacklist/team-key.ts';
import { syncPack } from '../storage/sync-calls.ts';
import { ann, cai, dov } from '../domain/pack/signed-team.ts';
import { smallPack, type PackInput } from '../domain/pack/small-pack.ts';
import { expires, openCeremony, roleOf, type Ceremony } from './key-ceremony.ts';
import { address } from './lantern-shop.ts';
import { openDesk, type LeadDesk } from './lead-desk.ts';
import { isWhole } from '../how-much.ts';

const roles = { daily: roleOf(1, ann), root: roleOf(2, cai, dov), expires };

describe('a new team key', () => {
  let lead: Ceremony;
  beforeEach(async () => {
    lead = await openCeremony();
  });
  afterEach(() => lead.close());

  it('comes with a new list, which only agents with the new link can check buyers against', async () => {
    const team = beginTeam('lantern-shop', address, roles);
    await lead.publish(team, [ann]);
    await lead.join(team);
    const rekeyed = rekeyTeam(team);
    expect([rekeyed.formerTeamKey, rekeyed.teamKey === team.teamKey]).toEqual([team.teamKey, false]);
    const facts = { reason: 'extortion', severity: 3, since: '2026-11-20', until: '2027-11-20' } as const;
    const pack = await addBuyer(
      smallPack({ buyers: undefined }),
      decodeTeamKey(rekeyed.teamKey) ?? new Uint8Array(),
      { site: 'etsy', handle: { type: 'order', value: '3391150872' } },
      facts,
    );
    const { buyers, buyersKey } = pack as Pick<PackInput, 'buyers' | 'buyersKey'>;
    await lead.publish(rekeyed, [ann, cai, dov], { pack: { buyers, buyersKey }, isShrinkMeant: true });
    expect(await syncPack(lead.world.deps)).toMatchObject({ revision: 6, hasKey: false });
    expect(await lead.join(rekeyed)).toMatchObject({ state: 'fresh', revision: 6, hasKey: true });
  });

  it('takes nothing over that the former key has sealed', async () => {
    const team = beginTeam('lantern-shop', address, roles);
    await lead.publish(team, [ann]);
    const held = async (of: typeof team) => readPublishedIn(lead.out, of);
    const rekeyed = rekeyTeam(team);
    const [before, after] = [await held(team), await held(rekeyed)];
    expect([before?.isOfFormerKey, before?.lists.has('buyers')]).toEqual([false, true]);
    expect([after?.isOfFormerKey, after?.lists.has('buyers'), after?.pack['buyers']]).toEqual([
      true,
      false,
      before?.pack['buyers'],
    ]);
  });

  it('is published although nothing else has changed', async () => {
    const team = beginTeam('lantern-shop', address, roles);
    await lead.publish(team, [ann], { pack: { buyers: undefined } });
    const [said] = await lead.publish(rekeyTeam(team), [ann], { pack: { buyers: undefined } });
    expect(said).toMatch(/^Revision 6/);
  });

  it('is not made twice before one is published, which would lose the key of the list that is out there', () => {
    const team = rekeyTeam(beginTeam('lantern-shop', address, roles));
    expect(() => rekeyTeam(team)).toThrow(/was changed already/);
  });
});

// Each command is a process of its own; `npm test` runs them.
describe.runIf(isWhole)('the command for a new team key', () => {
  let desk: LeadDesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  it('keeps the former key until a list with the new one is published', async () => {
    await desk.makeKeys('ann', 'cai', 'dov');
    await desk.beginTeam('ann.key.json', '--root', 'cai.key.json', 'dov.key.json');
    await desk.writePack({ buyers: undefined });
    await desk.prepare('pack-sign', 'team.json', 'pack.json', 'out', '--key', 'ann.key.json');
    const { teamKey } = await desk.read('team.json');
    const said = await desk.prepare('pack-keys', 'rekey', 'team.json');
    expect(said).toMatch(/list the buyers again[\s\S]*--shrink[\s\S]*Send agents the new link/);
    expect((await desk.read('team.json'))['formerTeamKey']).toBe(teamKey);
    await desk.prepare('pack-sign', 'team.json', 'pack.json', 'out', '--shrink', '--key', 'ann.key.json');
    expect((await desk.read('team.json'))['formerTeamKey']).toBe(teamKey);
    const roots = ['--key', 'cai.key.json', '--key', 'dov.key.json'];
    const shown = await desk.prepare('pack-sign', 'team.json', '--add', 'out/pack.json.waiting', ...roots, '--yes');
    expect(shown).toContain('NEW TEAM KEY');
    const after = await desk.read('team.json');
    expect([after['formerTeamKey'], after['teamKey'] === teamKey]).toEqual([undefined, false]);
  });
});
