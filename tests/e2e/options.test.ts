import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { soon } from '../../lab/browser/pack-soon.ts';
import { openPackWorld, type Inbox, type PackWorld } from '../../lab/browser/pack-world.ts';

describe('a choice in the options', () => {
  let world: PackWorld;
  let inbox: Inbox;
  let options: Page;

  beforeAll(async () => {
    world = await openPackWorld();
    inbox = await world.openInbox('https://www.etsy.com/messages/1870100001', 'Annika Vogelsang');
    options = await world.options();
  });
  afterAll(() => world?.close());

  test.each([
    ['zh-CN', '团队和资料包', '尺码'],
    ['zh-TW', '團隊和資料包', '尺碼'],
    ['en', 'Team and pack', 'Sizes'],
  ])('of the language %s is heeded at once, in the options and in an open panel', async (language, title, sizes) => {
    await options.locator('select').first().selectOption(language);

    await options.locator('h2').first().getByText(title, { exact: true }).waitFor();
    await soon(async () => (await inbox.sidebar.locator('.scp-sec .name')).first().innerText()).toBe(sizes);
  });

  test.each([
    ['dark', 'rgb(23, 25, 30)'],
    ['light', 'rgb(253, 253, 254)'],
  ])('of the %s theme is heeded at once in an open panel', async (theme, colour) => {
    await options.locator('select').nth(1).selectOption(theme);

    const panel = await inbox.sidebar.locator('.scp-panel');
    await soon(() => panel.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(colour);
  });
});
