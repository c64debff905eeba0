import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { etsy, shopee } from '../../lab/browser/demo-inboxes.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { addTestContent } from '../../lab/browser/test-content.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { soon } from '../../lab/browser/soon.ts';
import { allowAlso, allowOnly } from '../../lab/browser/site-access.ts';

const ETSY = 'www.etsy.com';
const SHOPEE = 'seller.shopee.com.my';

let world: World;
let faults: string[];

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
  faults = [];
  world.context.on('weberror', (fault) => faults.push(fault.error().message));
});
afterAll(() => world?.close());

/**
 * The popup over a page. Only a click on the toolbar button lets it see the address of a page it can't read, and no such
 * click is possible here.
 */
async function openPopupOver(url: string): Promise<Page> {
  const popup = await world.context.newPage();
  await popup.addInitScript((address) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: { query: () => Promise<unknown> } } }).chrome;
    tabs.query = () => Promise.resolve([{ id: 1_000_000, windowId: 1, url: address }]);
  }, url);
  await popup.goto(`chrome-extension://${world.extensionId}/popup.html`);
  return popup;
}

describe('an agent who takes a marketplace from Sidedesk while its inbox is open', () => {
  let opened: OpenInbox;
  let options: Page;

  beforeAll(async () => {
    opened = await world.open(etsy);
    await allowOnly(world.context, world.extensionId, [SHOPEE]);
  });

  test('P05: has the panel of another one as before', async () => {
    const { page, sidebar } = await world.open(shopee);
    expect((await sidebar.verdict()).word).toBe('Not listed');
    await page.close();
  });

  test('P05: has no panel there any more when the page is loaded anew', async () => {
    await opened.page.reload();
    expect(await opened.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test('P05: is told in the popup, with the button that allows it again', async () => {
    const popup = await openPopupOver(etsy.address);
    await popup.getByRole('button', { name: `Allow ${ETSY}` }).waitFor();
    expect(await popup.locator('.scp-here').innerText()).toContain(`The browser does not let Sidedesk read ${ETSY}.`);
    await popup.close();
  });

  test('P05: is told in the options, with the button that allows it again', async () => {
    options = await world.openOptions();
    const row = options.locator('.scp-refused-sites li').filter({ hasText: 'Etsy' });
    await row.getByRole('button', { name: 'Allow Etsy' }).waitFor();
    expect(await row.innerText()).toContain('blocked by the browser on 1 of 1 addresses');
  });

  test('P05: has the panel again in the page that stands open, as soon as it is allowed', async () => {
    await allowAlso(world.context, world.extensionId, ETSY);
    await opened.sidebar.waitForBuyer(etsy.buyer);
    expect(await opened.sidebar.buyer()).toBe(etsy.buyer);
  });

  test('P05: is told no more in the options page that stands open', async () => {
    await soon(() => options.locator('.scp-refused-sites li').filter({ hasText: 'Etsy' }).count()).toBe(0);
    await options.close();
  });

  test('P05: has seen no fault of any script', () => {
    expect(faults).toEqual([]);
  });
});
