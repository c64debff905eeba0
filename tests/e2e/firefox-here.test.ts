import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startSellerCentre, type HostHandler, type SellerCentre } from '../../lab/seller-centre/server.ts';
import { makeTeamPack, packHost, type TeamPack } from '../../lab/seller-centre/team-pack.ts';
import { allowDesk, HOST, serveDesk } from '../../lab/browser/desk-page.ts';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { openFirefox, type OpenFirefox } from '../../lab/browser/firefox.ts';
import { soon } from '../../lab/browser/soon.ts';

let centre: SellerCentre;
let firefox: OpenFirefox;
let extension: string;
let team: TeamPack;

/** Like a NAS, this host sends no sharing headers. */
const servePack: HostHandler = (_request, response) =>
  void response.writeHead(200, { 'content-type': 'application/json' }).end(team.json);

beforeAll(async () => {
  team = await makeTeamPack();
  centre = await startSellerCentre({ routes: { [HOST]: serveDesk, [packHost]: servePack } });
  firefox = await openFirefox({
    ...centre,
    prepare: async (build) => (extension = await allowDesk(build)),
  });
  await firefox.openTab(`https://${HOST}/inbox/7`);
});
afterAll(async () => {
  await firefox?.close();
  await centre?.close();
  await rm(extension, { recursive: true, force: true });
});

/** What the popup writes when the agent presses "Use Sidedesk here", or stops using it. */
const wish = (hosts: readonly string[]) =>
  firefox.runBehind((here) => {
    const { browser } = globalThis as unknown as { browser: { storage: { local: { set: (v: object) => unknown } } } };
    return browser.storage.local.set({ here });
  }, hosts);
const isKept = () => firefox.run('page', () => location.pathname + ('isKept' in window));
const panel = () => firefox.run('sidebar', () => document.body.innerText).catch(() => 'no panel');

describe('a page that no site knows, in Firefox', () => {
  test('gets nothing until the agent says so', async () => {
    expect(await panel()).toBe('no panel');
  });

  test('gets the panel without being loaded anew, and is read by its look', async () => {
    await wish([HOST]);

    await vi.waitFor(async () => expect(await panel()).toContain('Rosalind Pemberton'), 10_000);
    await vi.waitFor(async () => expect(await panel()).toMatch(/[4-7] guessed/), 10_000);
  });

  test('L05: has its panel with the buyer again when the browser brings it back out of its cache', async () => {
    await firefox.run('page', () => Object.assign(window, { isKept: true }));
    await firefox.run('page', (address) => location.assign(address), `https://${HOST}/inbox/8`);
    await vi.waitFor(async () => expect(await isKept()).toBe('/inbox/8false'), 10_000);

    await firefox.run('page', () => history.back());

    // Only a page kept in the back/forward cache still has what was written into it.
    await vi.waitFor(async () => expect(await isKept()).toBe('/inbox/7true'), 10_000);
    await vi.waitFor(async () => expect(await panel()).toContain('Rosalind Pemberton'), 10_000);
  });

  test('L05: tells its panel of another buyer after that, over a new line', async () => {
    await firefox.run('page', () => {
      const head = document.querySelector('h2');
      if (head) head.textContent = 'Marek Dvořák';
      document.querySelectorAll('.x1').forEach((row, at) => (row.textContent = `Another one, ${at}`));
    });
    await vi.waitFor(async () => expect(await panel()).toContain('Marek Dvořák'), 10_000);
  });

  test('L05: threw nothing on the way', async () => {
    const errors = await firefox.scriptErrors();
    // Firefox reports this for every promise that settles while its page is cached; nothing was thrown.
    expect(errors.filter((error) => !error.includes('Promise resolved while context is inactive'))).toEqual([]);
  });

  test('is left alone again when the agent takes it back', async () => {
    await wish([]);

    await soon(panel).toBe('no panel');
  });
});

describe("a pack's host with a port, in Firefox", () => {
  const shown = () => firefox.run('page', () => document.body.innerText);

  test('F13: is read once the agent has allowed it', async () => {
    // Answers the browser's permission prompt with yes.
    await firefox.prefer('extensions.webextOptionalPermissionPrompts', false);
    await firefox.followTab(`${firefox.origin}/options.html`);
    await soon(() => firefox.run('page', () => document.querySelector('#join') !== null)).toBe(true);
    await firefox.press('page', '#join');
    await firefox.type('page', team.link.replace(packHost, `${packHost}:8443`) + '\uE007');
    await soon(shown).toContain(`Allow ${packHost}:8443`);

    await firefox.press('page', 'section:first-of-type p > .scp-btn');

    await soon(shown).toContain('Pack nordwind-cs, revision 42');
  });
});

describe('a Firefox that blocks all cookies', () => {
  test('P4: has the panel all the same, with pack and verdict', async () => {
    await firefox.prefer('network.cookie.cookieBehavior', 2);
    await firefox.openTab(etsy.address);
    await soon(panel).toContain(etsy.buyer);
    await soon(panel).toContain('Not listed');
    const isBlocked = () => {
      document.cookie = 'tried=1';
      return !document.cookie.includes('tried');
    };
    expect(await firefox.run('page', isBlocked)).toBe(true);
    expect(await panel()).toContain('r42 · ');
  });
});
