import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

describe('a choice in the options', () => {
  let world: World;
  let inbox: OpenInbox;
  let options: Page;

  beforeAll(async () => {
    world = await openWorld();
    inbox = await world.open(etsy);
    options = await world.openOptions();
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
