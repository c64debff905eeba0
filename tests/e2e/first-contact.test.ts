import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { startSellerCentre, type SellerCentre } from '../../lab/seller-centre/server.ts';
import { hostPack, makeTeamPack, type PackHost } from '../../lab/seller-centre/team-pack.ts';
import { openBrowser, type OpenBrowser } from '../../lab/browser/browser.ts';
import { openSidebar, type Sidebar } from '../../lab/browser/sidebar.ts';
import { joinTeam } from '../../lab/browser/team.ts';
import { joinLines } from '../../lab/browser/join-lines.ts';

let centre: SellerCentre;
let pack: PackHost;
let browser: OpenBrowser;
let page: Page;
let sidebar: Sidebar;
let said: string;

beforeAll(async () => {
  const team = await makeTeamPack();
  pack = hostPack(team.json);
  centre = await startSellerCentre(pack);
  browser = await openBrowser(centre);
  said = await joinTeam(browser.context, browser.extensionId, team.link);
  page = await browser.context.newPage();
  await page.goto('https://www.etsy.com/messages/1870100001');
  sidebar = openSidebar(page, browser.extensionId);
  await sidebar.waitForBuyer('Annika Vogelsang');
});

afterAll(async () => {
  await browser?.close();
  await centre?.close();
});

describe('an agent who joins a team and opens the inbox', () => {
  test('joins with one link and one request', () => {
    expect(said).toBe('Joined nordwind-cs, revision 42.');
    expect(pack.requests.map(({ method }) => method)).toEqual(['GET']);
  });

  test('sees who writes and that the buyer is not listed', async () => {
    expect(await sidebar.buyer()).toBe('Annika Vogelsang');
    expect((await sidebar.verdict()).word).toBe('Not listed');
  });

  test('sees order and product', async () => {
    const [order, product] = await sidebar.facts();
    expect(order).toContain('3387204191');
    expect(product).toContain('FJ-SLP-MOS');
  });

  test('is asked what the size in the message leaves open', async () => {
    expect(await sidebar.summary('Sizes')).toBe("“US 9.5”: women's or men's?");
  });

  test('puts the first suggestion into the reply box, whole, and nothing is sent', async () => {
    const text = await sidebar.preview();
    expect(text).toContain('Annika Vogelsang');

    expect(await sidebar.insert()).toBe('Inserted. You are in the reply box now: read it, then press Send.');

    expect(joinLines(await page.locator('textarea').inputValue())).toBe(joinLines(text));
    expect(await page.evaluate(() => window.__sent)).toEqual([]);
  });

  test('sees the other buyer after a change of conversation, and nothing of the first', async () => {
    await page.getByRole('link', { name: 'Camille Aubertin' }).first().click();
    await sidebar.waitForBuyer('Camille Aubertin');

    expect((await sidebar.verdict()).word).toBe('Listed: caution');
    expect((await sidebar.facts())[0]).toContain('3391150872');
    // Suggestions follow the message's language, which the browser detects a moment later.
    await vi.waitFor(async () => expect(await sidebar.preview()).toContain('Camille Aubertin'));
    expect(await sidebar.text()).not.toMatch(/Annika|3387204191|US 9\.5/);
  });
});
