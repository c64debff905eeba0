import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { findViolations } from '../../lab/browser/axe.ts';
import { checkNow, readPack, waitForTrouble } from '../../lab/browser/options-page.ts';
import { soon } from '../../lab/browser/soon.ts';
import { hostTampers } from '../../lab/browser/webdav-tampers.ts';
import { openWebdavWorld, type WebdavAgent, type WebdavWorld } from '../../lab/browser/webdav-world.ts';

let world: WebdavWorld;
beforeAll(async () => {
  world = await openWebdavWorld();
  await world.publish();
});
afterAll(() => world?.close());

describe('a team whose pack lies in a WebDAV folder', () => {
  let first: WebdavAgent;
  let second: WebdavAgent;
  let options: Page;

  beforeAll(async () => {
    first = await world.openAgent();
    second = await world.openAgent();
    options = await second.openOptions();
  });

  test('is joined by its link, once the eighth group of the fingerprint is typed', async () => {
    const page = await first.join();

    await soon(() => inUse(page)).toBe('Pack nordwind-cs, revision 42');
    expect(await page.locator('.scp-team').innerText()).toContain("only your leads' keys can change it");
  });

  test('is joined by a second agent too', async () => {
    await (await second.join()).close();

    await soon(() => inUse(options)).toBe('Pack nordwind-cs, revision 42');
  });

  test('gives the second agent what the lead changes, after a check and without loading anything', async () => {
    const inbox = await second.open(etsy);
    const { text } = await world.publish('Parcels are faster');
    await checkNow(options);

    await soon(() => inbox.sidebar.preview()).toContain(text);
    await inbox.page.close();
  });

  test('tells the agent what its leads say is new', async () => {
    const inbox = await second.open(etsy);
    await (await inbox.sidebar.locator('.scp-bar')).getByRole('button', { name: '1 unread' }).click();

    await soon(async () => (await inbox.sidebar.locator('.scp-news-list')).innerText()).toContain('Parcels are faster');
    await inbox.page.close();
  });

  test('shows the news, once read without a number, with nothing that axe calls serious', async () => {
    const inbox = await second.open(etsy);
    await (await inbox.sidebar.locator('.scp-bar')).getByRole('button', { name: /leads$/ }).click();

    expect(await findViolations(await inbox.sidebar.frame())).toEqual([]);
    await inbox.page.close();
  });

  describe.each(hostTampers)('when its folder holds $name', ({ tamper, sentence }) => {
    let good: number;
    let told: readonly string[];
    let during: { readonly inUse: string; readonly preview: string };
    let before: { readonly inUse: string; readonly preview: string };
    const look = async () => {
      const inbox = await second.open(etsy);
      const preview = await inbox.sidebar.preview();
      await inbox.page.close();
      return { inUse: await inUse(options), preview };
    };

    beforeAll(async () => {
      before = await look();
      good = (await world.publish()).revision;
      await tamper(world);
      await checkNow(options);
      await waitForTrouble(options, true);
      told = (await readPack(options)).troubles;
      during = await look();
    });

    test('a sentence says what is wrong', () => {
      expect(told.join()).toContain(sentence);
    });

    test('the old pack stays in use, with its replies', () => {
      expect(during).toEqual(before);
    });

    test('the right revision is taken once it is there', async () => {
      await world.upload();
      await checkNow(options);

      await soon(() => inUse(options)).toBe(`Pack nordwind-cs, revision ${good}`);
    });
  });
});

function inUse(page: Page): Promise<string> {
  return page.locator('.scp-popup-row p').first().innerText();
}
