import 'fake-indexeddb/auto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addBuyer, eraseBuyer, type RawPack } from '../../cli/pack/edit-buyers.ts';
import { readPublishedIn } from '../../cli/pack/published-head.ts';
import type { TeamFile } from '../../cli/pack/team-file.ts';
import { beginTeam } from '../../cli/pack/team-keys.ts';
import { buyerKey } from '../../domain/blacklist/buyer-key.ts';
import { readBuyerList } from '../../domain/blacklist/buyer-list.ts';
import { newKeying } from '../../domain/blacklist/team-key.ts';
import { openSeal } from '../../domain/blacklist/list-seal.ts';
import { findInList } from '../../domain/blacklist/open-buyers.ts';
import { decodeTeamKey } from '../../domain/blacklist/team-key.ts';
import { syncPack } from '../storage/sync-calls.ts';
import { ann } from '../domain/pack/signed-team.ts';
import { smallPack, type PackInput } from '../domain/pack/small-pack.ts';
import { expires, openCeremony, roleOf, type Ceremony } from './key-ceremony.ts';
import { address, manyBuyers } from './lantern-shop.ts';

const named = { site: 'etsy', handle: { type: 'order', value: '3391150872' } } as const;
const facts = { reason: 'extortion', severity: 3, since: '2026-05-01', until: '2027-05-01', by: 'ML' } as const;

let lead: Ceremony;
let team: TeamFile;
let teamKey: Uint8Array;
beforeEach(async () => {
  lead = await openCeremony();
  team = beginTeam('lantern-shop', address, { daily: roleOf(1, ann), expires });
  teamKey = decodeTeamKey(team.teamKey) ?? new Uint8Array();
});
afterEach(() => lead.close());

const publish = (pack: RawPack, isShrinkMeant = false) =>
  lead.publish(team, [ann], { pack: pack as Partial<PackInput>, isShrinkMeant });

/** All objects in the folder that are buyer lists. */
async function listsInFolder() {
  const folder = join(lead.out, 'o');
  const objects = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name))));
  return objects.map((bytes) => readBuyerList(new Uint8Array(bytes))).flatMap((list) => (list.ok ? [list.value] : []));
}

describe('a buyer who is erased', () => {
  it('H5: is in no object of what is published then, and is not listed again by a copy from before', async () => {
    const listed = await addBuyer({ ...smallPack({ buyers: [] }) }, teamKey, named, facts);
    await publish(listed);
    await lead.join(team);
    const erased = (await eraseBuyer(listed, teamKey, named, '2026-11-29')).pack;
    await publish(erased);
    const [seal, gone] = [await openSeal(teamKey), await buyerKey(teamKey, named.site, named.handle)];
    const lists = await listsInFolder();
    const found = await Promise.all(lists.map((list) => findInList(list, gone, seal)));
    expect([lists.length, found]).toEqual([1, [undefined]]);

    lead.world.now += 3_600_000;
    expect(await syncPack(lead.world.deps)).toMatchObject({ revision: 6, state: 'fresh' });
    await expect(publish({ ...listed, name: 'Later' })).rejects.toThrow(/would list them again/);
    expect(await publish({ ...erased, name: 'Later' })).toContainEqual(expect.stringMatching(/^Revision 7/));
  });
});

describe('a list that is keyed otherwise than before', () => {
  it('H7: is published anew, whole, so that agents take it', async () => {
    const buyers = manyBuyers(100);
    await lead.publish(team, [ann], { pack: { buyers } });
    await lead.join(team);
    const before = await readPublishedIn(lead.out, team);
    const buyersKey = await newKeying(teamKey, 1000);
    await lead.publish(team, [ann], { pack: { buyers, buyersKey }, isShrinkMeant: true });
    const after = await readPublishedIn(lead.out, team);
    expect([before?.buyersKeying?.rounds, after?.buyersKeying?.rounds]).toEqual([0, 1000]);
    expect(after?.head.objects.filter(({ kind, layer }) => kind === 'buyers' && layer > 0)).toEqual([]);
    lead.world.now += 3_600_000;
    expect(await syncPack(lead.world.deps)).toMatchObject({ revision: 6, state: 'fresh' });
  });
});
