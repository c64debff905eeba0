import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { basicAuthorization } from '../../domain/team/host-login.ts';
import { startSellerCentre, type HostHandler, type SellerCentre } from '../../lab/seller-centre/server.ts';
import { hostPack, makeTeamPack, packHost } from '../../lab/seller-centre/team-pack.ts';
import { allowHost } from '../../lab/browser/allow-host.ts';
import { openFirefox, type OpenFirefox } from '../../lab/browser/firefox.ts';
import { soon } from '../../lab/browser/soon.ts';

const ADD_ON = 'sidedesk@sidedesk.example';
const login = { user: 'mei', password: 'app-password' };

let home: string;
let centre: SellerCentre;
let firefox: OpenFirefox;
let extension: string;
/** The login sent to the host with each request. */
const heard: (string | undefined)[] = [];

beforeAll(async () => {
  const team = await makeTeamPack();
  const { routes } = hostPack(team.json);
  const guarded: HostHandler = (request, response) => {
    heard.push(request.headers.authorization);
    if (request.headers.authorization === basicAuthorization(login)) routes[packHost]?.(request, response);
    else response.writeHead(401, { 'www-authenticate': 'Basic realm="team"' }).end();
  };
  centre = await startSellerCentre({ routes: { ...routes, [packHost]: guarded } });
  // Where Firefox looks for settings by this user's administrator.
  home = await mkdtemp(join(tmpdir(), 'sidedesk-home-'));
  const folder = join(home, '.mozilla/managed-storage');
  await mkdir(folder, { recursive: true });
  const data = { link: team.link, lockTeam: true };
  const manifest = { name: ADD_ON, description: 'The team of this office', type: 'storage', data };
  await writeFile(join(folder, `${ADD_ON}.json`), JSON.stringify(manifest));
  firefox = await openFirefox({
    ...centre,
    home,
    prepare: async (build) => (extension = await allowHost(build, packHost)),
  });
});
afterAll(async () => {
  await firefox?.close();
  await centre?.close();
  for (const folder of [home, extension]) await rm(folder, { recursive: true, force: true, maxRetries: 3 });
});

const shown = () => firefox.run('page', () => document.body.innerText);

describe.skipIf(process.platform !== 'linux')('a team that the administrator sets, in Firefox', () => {
  test('is asked for when the extension starts, and its host asks for a name and a password', async () => {
    await soon(shown).toContain("The pack's host asks for a user name and a password.");
  });

  test('is joined with them', async () => {
    await firefox.press('page', '.scp-login input[type=text]');
    await firefox.type('page', login.user);
    await firefox.press('page', '.scp-login input[type=password]');
    await firefox.type('page', login.password);
    await firefox.press('page', '.scp-login .scp-btn.go');

    await soon(shown).toContain('Pack nordwind-cs, revision 42');
  });

  test('is kept', async () => {
    expect(await shown()).toContain('it cannot be left or changed here');
  });

  test('had nothing asked for with another login than the typed one', () => {
    expect(new Set(heard)).toEqual(new Set([undefined, basicAuthorization(login)]));
  });
});
