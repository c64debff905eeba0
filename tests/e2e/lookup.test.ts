import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../../lab/browser/axe.ts';
import { openPopup } from '../../lab/browser/popup.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

let world: World;
let page: Page;

const text = (selector: string) => page.locator(selector).first().innerText();
const fitsIn = async (width: number) => {
  await page.setViewportSize({ width, height: 700 });
  return page.evaluate(() => document.documentElement.scrollWidth <= innerWidth);
};

beforeAll(async () => {
  world = await openWorld();
  page = await world.context.newPage();
  await page.goto(`chrome-extension://${world.extensionId}/lookup.html`);
  await page.getByRole('searchbox').waitFor();
});
afterAll(() => world?.close());

describe('the look-up without a conversation', () => {
  test('finds a product by pinyin, shows its specification and its CE for the EU', async () => {
    await page.getByRole('searchbox').fill('taideng');
    await page.getByRole('button', { name: /Halden desk lamp 12 W, white/ }).waitFor();
    await page.getByRole('searchbox').press('Enter');
    await page.getByRole('heading', { name: /Halden desk lamp/ }).waitFor();

    expect(await text('.scp-lookup-open')).toContain('LED is built in');
    await page.getByLabel('Market', { exact: true }).selectOption('EU');
    expect(await text('.scp-lookup-papers')).toMatch(/CE/);
    expect(page.url()).toContain('row=products%3AHLD-12-');
  });

  test('compares two products, differences first', async () => {
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByRole('searchbox').fill('kettu');
    await page
      .getByRole('button', { name: /Kettu power bank/ })
      .first()
      .click();
    await page.getByRole('heading', { name: /Kettu power bank/ }).waitFor();
    await page.getByRole('button', { name: 'Compare', exact: true }).click();
    await page.getByRole('button', { name: 'Compare 2' }).click();

    expect(await text('.scp-lookup-compare')).toMatch(/Different[\s\S]*mAh/);
  });

  test('goes back and forward by the address', async () => {
    await page.goBack();
    await page.getByRole('heading', { name: /Kettu power bank/ }).waitFor();
    await page.goForward();
    await page.locator('.scp-lookup-compare').waitFor();
  });

  test.each([360, 1366])('has all of its width in sight at %i px', async (width) => {
    expect(await fitsIn(width)).toBe(true);
    await page.goto(`chrome-extension://${world.extensionId}/lookup.html?row=products:HLD-12-WH`);
    await page.locator('.scp-sheet-lines').first().waitFor();
    expect(await fitsIn(width)).toBe(true);
    expect(await findViolations(page.mainFrame())).toEqual([]);
    await page.goto(`chrome-extension://${world.extensionId}/lookup.html?q=lamp`);
    await page.locator('.scp-lookup-row').first().waitFor();
    expect(await fitsIn(width)).toBe(true);
    expect(await findViolations(page.mainFrame())).toEqual([]);
    await page.goto(`chrome-extension://${world.extensionId}/lookup.html?compare=HLD-12-WH&compare=KTU-PB-10`);
    await page.locator('.scp-lookup-compare').waitFor();
    expect(await findViolations(page.mainFrame())).toEqual([]);
  });

  test('is opened from the popup', async () => {
    const popup = await openPopup(world, page);
    const opened = world.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'Look-up' }).click();
    const other = await opened;
    await other.getByRole('searchbox').waitFor();
    expect(new URL(other.url()).pathname).toBe('/lookup.html');
  });
});
