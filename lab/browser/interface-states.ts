import type { Frame, Page } from 'playwright-core';
import { findComposer } from './demo-inboxes.ts';
import { openPopup } from './popup.ts';
import type { World } from './world.ts';
import { openMenu, pickInMenu } from './panel-menu.ts';
import { openSidebar, type Sidebar } from './sidebar.ts';

/** One state of the interface in a page of its own; `document` is where the extension draws it. */
export interface ShownState {
  readonly page: Page;
  readonly document: Frame;
}

const etsy = 'https://www.etsy.com/messages/1870100001';
const otherEtsy = 'https://www.etsy.com/messages/1870100002';
const shopee = 'https://seller.shopee.com.my/new-webchat/conversations';

type Show = (world: World) => Promise<ShownState>;

const besides =
  (address: string, buyer: string, then: (sidebar: Sidebar) => Promise<unknown> = () => Promise.resolve()): Show =>
  async (world) => {
    const { page, sidebar } = await world.open({ address, buyer });
    await then(sidebar);
    return { page, document: await sidebar.frame() };
  };

const withoutBuyer =
  (address: string): Show =>
  async ({ context, extensionId }) => {
    const page = await context.newPage();
    await page.goto(address);
    const sidebar = openSidebar(page, extensionId);
    await (await sidebar.locator('.scp-lead')).waitFor();
    return { page, document: await sidebar.frame() };
  };

const annika = 'Annika Vogelsang';
const openPart = (title: string) => async (sidebar: Sidebar) => {
  await sidebar.openSection(title);
  await (await sidebar.locator('.scp-sec[aria-expanded=true]')).waitFor();
};

const openHealth = async (sidebar: Sidebar) => {
  await (await sidebar.locator('.scp-health-anchor > button')).click();
  await (await sidebar.locator('.scp-pop')).waitFor();
};

const openNews = async (sidebar: Sidebar) => {
  await (await sidebar.locator('.scp-bar')).getByRole('button', { name: /News from your leads/ }).click();
  await (await sidebar.locator('.scp-news-list')).waitFor();
};

/** The states checked against every rule of look and accessibility, by name. */
export const states: Readonly<Record<string, Show>> = {
  'a buyer who is not listed': besides(etsy, annika),
  'a buyer who is listed': besides(`${shopee}?open=1`, 'Farid Zulhasni'),
  'a buyer who cannot be checked': besides(`${shopee}?open=5`, 'Kavitha Subramaniam'),
  'an open form': besides(etsy, annika, async (sidebar) => {
    await sidebar.search('shipped');
    await (await sidebar.locator('[role=combobox]')).press('Enter');
    // A day that is read in two ways, and far away: both are said.
    await (await sidebar.locator('.scp-form input')).nth(2).fill('3/12');
    await (await sidebar.locator('.scp-finding')).waitFor();
  }),
  'open sizes': besides(etsy, annika, async (sidebar) => {
    await openPart('Sizes')(sidebar);
    await (await sidebar.locator('.scp-choices button')).first().click();
    await (await sidebar.locator('.scp-sizes')).waitFor();
  }),
  'open certificates': besides(etsy, annika, openPart('Certificates')),
  'an open product': besides(etsy, annika, openPart('Product')),
  'the list of keys': besides(etsy, annika, async (sidebar) => {
    await (await sidebar.locator('[role=listbox]')).press('?');
    await (await sidebar.locator('dialog[open]')).waitFor();
  }),
  'an open menu': besides(etsy, annika, async (sidebar) => {
    await (await sidebar.locator('.scp-chip')).click();
    await (await sidebar.locator('[role=menu]')).waitFor();
  }),
  'search results': besides(etsy, annika, async (sidebar) => {
    await sidebar.search('return');
    await (await sidebar.locator('.scp-list.found')).waitFor();
  }),
  'what can be done with a reply': besides(etsy, annika, async (sidebar) => {
    await openMenu(sidebar);
    await (await sidebar.locator('[role=menuitem][aria-expanded]')).last().click();
  }),
  // An unfinished reply stays with its conversation, so it is begun in one that no other state uses.
  'an own reply being written': besides(otherEtsy, 'Henning Brüggemann', async (sidebar) => {
    await openMenu(sidebar);
    await pickInMenu(sidebar, 'New reply of your own', 'Empty');
    await (await sidebar.locator('.scp-own')).waitFor();
  }),
  'a draft that would go': async (world) => {
    const { page, sidebar } = await world.open({ address: etsy, buyer: annika });
    await findComposer(page).fill('Hallo Annika, danke!');
    await openMenu(sidebar);
    await pickInMenu(sidebar, 'Replace the whole draft');
    await (await sidebar.locator('.scp-ask')).waitFor();
    return { page, document: await sidebar.frame() };
  },
  'what the team says of a reply': besides(etsy, annika, async (sidebar) => {
    await (await sidebar.locator('.scp-notes summary')).click();
  }),
  'what was read of the page': besides(etsy, annika, openHealth),
  'pointing at the parts': besides(etsy, annika, async (sidebar) => {
    await openHealth(sidebar);
    await (await sidebar.locator('.scp-repair button')).first().click();
    await (await sidebar.locator('.scp-point')).waitFor();
  }),
  'the news': besides(etsy, annika, openNews),
  'no conversation': withoutBuyer(`${shopee}?open=none`),
  'a page that changed': withoutBuyer(`${etsy}?broken=look`),
  'the options': async ({ context, extensionId }) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/options.html`);
    await page.locator('.scp-team').waitFor();
    return { page, document: page.mainFrame() };
  },
  'the diagnostics': async ({ context, extensionId }) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/diagnostics.html`);
    await page.locator('.scp-runs li').first().waitFor();
    return { page, document: page.mainFrame() };
  },
  'the popup': async (world) => {
    const { page: below } = await world.open({ address: etsy, buyer: annika });
    const page = await openPopup(world, below);
    await page.getByRole('switch').first().waitFor();
    return { page, document: page.mainFrame() };
  },
};

export const stateNames = Object.keys(states);

/** Opens every state once; tests then inspect them in turn. */
export async function openStates(world: World): Promise<Readonly<Record<string, ShownState>>> {
  const shown: Record<string, ShownState> = {};
  for (const [name, show] of Object.entries(states)) shown[name] = await show(world);
  return shown;
}
