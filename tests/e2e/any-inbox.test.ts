import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSellerCentre, type SellerCentre } from '../../lab/seller-centre/server.ts';
import { hostPack, makeTeamPack } from '../../lab/seller-centre/team-pack.ts';
import { openBrowser, type OpenBrowser } from '../../lab/browser/browser.ts';
import { buildExtension } from '../../lab/browser/build.ts';
import { allowDesk, HOST, serveDesk } from '../../lab/browser/desk-page.ts';
import { soon } from '../../lab/browser/soon.ts';
import { openSidebar } from '../../lab/browser/sidebar.ts';
import { joinTeam, openOptions } from '../../lab/browser/team.ts';

let centre: SellerCentre;
let browser: OpenBrowser;
let extensionDir: string;
let page: Page;

beforeAll(async () => {
  process.env.NODE_ENV = 'production';
  const team = await makeTeamPack();
  centre = await startSellerCentre({ routes: { ...hostPack(team.json).routes, [HOST]: serveDesk } });
  extensionDir = await allowDesk(await buildExtension());
  browser = await openBrowser({ ...centre, extensionDir });
  // Sample replies are only copied.
  await joinTeam(browser.context, browser.extensionId, team.link);
  page = await browser.context.newPage();
  await page.goto(`https://${HOST}/inbox/7`);
});

afterAll(async () => {
  await browser?.close();
  await centre?.close();
  await rm(extensionDir, { recursive: true, force: true });
});

/** The popup over the page; in a tab of its own it would take itself for the active page. */
async function openPopup(): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.addInitScript((url) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: (...asked: unknown[]) => unknown } } })
      .chrome;
    const query = tabs.query.bind(tabs);
    tabs.query = (_asked, ...rest) => query({ url }, ...rest);
  }, page.url());
  await popup.goto(`chrome-extension://${browser.extensionId}/popup.html`);
  return popup;
}

const sidebar = () => openSidebar(page, browser.extensionId);
const hasPanel = () => page.frames().length > 1;

async function pointAt(part: string, selector: string): Promise<void> {
  await (
    await sidebar().locator('.scp-point li', { hasText: part })
  )
    .getByRole('button', { name: part })
    .last()
    .click();
  const box = await page.locator(selector).first().boundingBox();
  const [x, y] = [box!.x + Math.min(20, box!.width / 2), box!.y + box!.height / 2];
  // The layer appears once the tools are loaded.
  await soon(async () => {
    await page.mouse.move(x, y);
    await page.mouse.move(x + 1, y);
    return (await sidebar().locator('.scp-point [role=status]')).innerText();
  }).toMatch(/^Press the/);
  await soon(() => page.evaluate(() => document.documentElement.lastElementChild?.localName)).toBe('div');
  await page.mouse.move(x, y);
  await page.mouse.click(x, y);
}

describe('a page that no site knows', () => {
  test('gets nothing until the agent says so', async () => {
    expect(hasPanel()).toBe(false);
  });

  test('gets the panel when the agent presses "Use Sidedesk here", without being loaded anew', async () => {
    const popup = await openPopup();
    await popup.getByRole('button', { name: 'Use Sidedesk here' }).click();

    await soon(hasPanel).toBe(true);
    await popup.close();
  });

  test('shows where its parts are pointed at', async () => {
    // It ignores clicks in its first moments, so keep clicking.
    await soon(async () => {
      const parts = await sidebar().locator('.scp-pop');
      if (!(await parts.isVisible())) await (await sidebar().locator('.scp-health-anchor > button')).click();
      return parts.isVisible();
    }).toBe(true);
    await (await sidebar().locator('.scp-pop')).getByRole('button', { name: 'Show where things are' }).click();

    expect(await (await sidebar().locator('.scp-point h1')).innerText()).toBe('Show where things are');
  });

  test.each([
    ['Reply box', 'textarea', /a reply box\s+textarea\[name="answer"\]/],
    ['Buyer', 'h2', /Rosalind Pemberton\s+\[data-test="head"\] > h2/],
    ['Order', '[data-test=order-line]', /112-1234567-7654321\s+\[data-test="order-line"\]/],
    ['Messages', '[role=log] > div', /3 messages\s+div\[role="log"\]/],
  ])('has its %s pointed at, and tried at once', async (part, selector, shown) => {
    await pointAt(part, selector);

    await soon(async () => (await sidebar().locator('.scp-point li', { hasText: part })).innerText()).toMatch(shown);
  });

  const status = async () => (await sidebar().locator('.scp-point [role=status]')).innerText();

  test.each([
    ['down twice and Enter', ['ArrowDown', 'ArrowDown', 'Enter'], /Rosalind Pemberton/],
    [
      'what is no name, which is not taken',
      ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Enter', 'Escape'],
      /Rosalind Pemberton/,
    ],
    ['up and down again', ['ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowDown', 'Enter'], /Rosalind Pemberton/],
    ['Escape, which leaves what was', ['ArrowDown', 'ArrowDown', 'ArrowRight', 'Escape'], /Rosalind Pemberton/],
  ])('is pointed at by keys alone: %s', async (_what, keys, shown) => {
    const line = await sidebar().locator('.scp-point li', { hasText: 'Buyer' });
    await line.getByRole('button', { name: 'Buyer' }).last().press('Enter');
    await soon(status).toMatch(/^Press the/);
    for (const key of keys) await page.keyboard.press(key);
    await soon(status).not.toMatch(/^Press the/);

    await soon(() => line.innerText()).toMatch(shown);
  });

  test('has heard of none of the presses', async () => {
    const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);

    expect(heard.filter((type) => type === 'click' || type === 'pointerdown')).toEqual([]);
    expect(await page.title()).toBe('Desk');
  });

  test('shows its buyer and order in the panel', async () => {
    await (await sidebar().locator('.scp-point')).getByRole('button', { name: 'Done' }).click();

    await sidebar().waitForBuyer('Rosalind Pemberton');
    await soon(async () => (await sidebar().facts())[0]).toContain('112-1234567-7654321');
  });

  test('says of its parts that they were pointed at', async () => {
    await (await sidebar().locator('.scp-health-anchor > button')).click();

    expect(await (await sidebar().locator('.scp-health li', { hasText: 'Buyer' })).innerText()).toMatch(
      /where you showed it/,
    );
    await (await sidebar().locator('.scp-health-anchor > button')).press('Escape');
  });

  test('takes a macro into its reply box', async () => {
    await sidebar().search('thanks');
    await sidebar().insert();

    expect(await page.locator('textarea').inputValue()).toContain('Rosalind Pemberton');
    expect(await page.title()).toBe('Desk');
  });

  test('keeps what was pointed at when it is loaded anew', async () => {
    await page.reload();

    await sidebar().waitForBuyer('Rosalind Pemberton');
    expect(await sidebar().buyer()).toBe('Rosalind Pemberton');
  });

  test('is left alone again when the agent takes it back', async () => {
    const popup = await openPopup();
    await popup.getByRole('button', { name: 'Stop using Sidedesk here' }).click();

    await soon(hasPanel).toBe(false);
    await popup.close();
    await page.reload();
    expect(hasPanel()).toBe(false);
  });

  test('is named in the options, and taken back there', async () => {
    const popup = await openPopup();
    await popup.getByRole('button', { name: 'Use Sidedesk here' }).click();
    await soon(hasPanel).toBe(true);
    await popup.close();
    const options = await openOptions(browser.context, browser.extensionId);
    await options.getByRole('button', { name: `Stop ${HOST}` }).click();

    await soon(hasPanel).toBe(false);
    expect(await options.locator('.scp-own-hosts').count()).toBe(0);
    await options.close();
  });
});
