import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSellerCentre, type SellerCentre } from '../../lab/seller-centre/server.ts';
import { besideNewKeys, makeSignedTeam, makeSigner, type SignedTeam } from '../../lab/seller-centre/signed-pack.ts';
import { hostPack, makeTeamPack, type PackHost, type TeamPack } from '../../lab/seller-centre/team-pack.ts';
import { openFirefox, type OpenFirefox } from '../../lab/browser/firefox.ts';
import { soon } from '../../lab/browser/soon.ts';

let centre: SellerCentre;
let firefox: OpenFirefox;
let plain: TeamPack;
let team: SignedTeam;
let pack: PackHost;

beforeAll(async () => {
  plain = await makeTeamPack();
  team = await makeSignedTeam(plain);
  pack = hostPack(plain.json);
  centre = await startSellerCentre({ routes: pack.routes });
  firefox = await openFirefox(centre);
});
afterAll(async () => {
  await firefox?.close();
  await centre?.close();
});

const shown = () => firefox.run('page', () => document.body.innerText);
const open = async (link: string) => {
  await soon(() => firefox.run('page', () => document.querySelector('#join') !== null)).toBe(true);
  await firefox.press('page', '#join');
  await firefox.type('page', link);
  await firefox.press('page', '.scp-setting .scp-btn.go');
};
/** Types the requested groups as the lead reads them out, and compares. */
const typeGroups = async (groups: readonly string[]) => {
  await soon(() => firefox.run('page', () => document.querySelectorAll('.scp-groups input').length)).toBe(3);
  for (const at of [0, 1, 2]) {
    const read = (id: string) => document.querySelector<HTMLElement>(id)?.dataset['group'];
    const group = await firefox.run('page', read, `#group-${at}`);
    await firefox.press('page', `#group-${at}`);
    await firefox.type('page', groups[Number(group)] ?? '');
    const typed = (id: string) => document.querySelector<HTMLInputElement>(id)?.value;
    await soon(() => firefox.run('page', typed, `#group-${at}`)).toBe(groups[Number(group)]);
  }
  await firefox.press('page', '.scp-join .scp-btn.go');
};
const revision = (number: number) => JSON.stringify({ ...(JSON.parse(plain.json) as object), revision: number });

describe('a team that signs, in Firefox', () => {
  test("A7: is not joined by a link with somebody else's keys, and its host is asked for nothing", async () => {
    const { key } = await makeSigner();
    await open(team.link.replace(team.lead.key, key));
    await typeGroups(team.groups);

    await soon(shown).toContain('This is not the fingerprint of this link.');
    expect(pack.requests).toEqual([]);
    await firefox.press('page', '.scp-join .scp-btn:not(.go)');
  });

  test('is joined by its own link, with the groups that are asked for then', async () => {
    pack.serve(await team.publish(revision(42)));
    await open(team.link);
    await typeGroups(team.groups);

    await soon(shown).toContain('Pack nordwind-cs, revision 42');
  });

  test('A1: is not rolled back by a host that serves an old head beside new keys', async () => {
    const old = await team.publish(revision(42));
    pack.serve(await team.publish(revision(44)));
    await firefox.press('page', '.scp-team .row .scp-btn');
    await soon(shown).toContain('Pack nordwind-cs, revision 44');
    const second = await makeSigner();
    const next = { number: 2, threshold: 1, keys: [team.lead.key, second.key] };
    pack.serve({ json: await besideNewKeys(old, team.keys, next, [team.lead, second], 'nordwind-cs') });
    await firefox.press('page', '.scp-team .row .scp-btn');

    await soon(shown).toContain('serves revision 42, older than the one in use');
    expect(await shown()).toContain('Pack nordwind-cs, revision 44');
  });
});
