import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { etsy, findComposer } from '../../lab/browser/demo-inboxes.ts';
import { soon } from '../../lab/browser/soon.ts';
import { addTestContent, HARD_TEXT, HARD_WORD } from '../../lab/browser/test-content.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

/** Runs in the page: begins its document again with what was in it. */
function rewrite(): void {
  const html = document.body.outerHTML.replaceAll(/<script.*?<\/script>/gs, '');
  document.open();
  document.write(html);
  document.close();
}

describe('H10: a page that begins its document again', () => {
  test('H10: has the panel back, with the buyer, beside the page and ready to insert', async () => {
    const { page, sidebar } = await world.open(etsy);
    const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
    const before = await margin();
    const old = await sidebar.frame();
    await page.evaluate(rewrite);
    await soon(() => old.isDetached()).toBe(true);
    await sidebar.waitForBuyer(etsy.buyer);
    await soon(margin).toBe(before);
    await sidebar.search(HARD_WORD);
    expect(await sidebar.insert()).toContain('Inserted');
    expect(await findComposer(page).inputValue()).toContain(HARD_TEXT);
  });

  test('H10: can have its edge pulled afterwards', async () => {
    const { page, sidebar } = await world.open(etsy);
    const old = await sidebar.frame();
    await page.evaluate(rewrite);
    await soon(() => old.isDetached()).toBe(true);
    await sidebar.waitForBuyer(etsy.buyer);
    const width = async () => (await sidebar.frame()).evaluate(() => innerWidth);
    const wide = await width();
    const { width: windowWidth } = page.viewportSize()!;
    await page.mouse.move(windowWidth - wide, 300);
    await page.mouse.down();
    await page.mouse.move(windowWidth - wide + 30, 300, { steps: 4 });
    await page.mouse.up();
    await soon(width).toBe(wide - 30);
  });

  test('H10: hears one key at most of what is typed in the panel meanwhile, which says so and takes the rest', async () => {
    const { page, sidebar } = await world.open(etsy);
    await (await sidebar.locator('[role=combobox]')).click();
    await page.keyboard.type('qqzz');
    const old = await sidebar.frame();
    await page.evaluate(() => {
      const html = document.body.outerHTML.replaceAll(/<script.*?<\/script>/gs, '');
      document.open();
      window.__keys = [];
      window.addEventListener('keydown', ({ key }) => window.__keys.push(key), true);
      document.write(html);
      document.close();
      document.querySelector('textarea')?.focus();
    });
    await page.keyboard.type('secret');
    await soon(() => old.isDetached()).toBe(true);
    await (await sidebar.locator('.scp-conduct')).getByText('took the keyboard').waitFor();
    // The panel at large has the keyboard: letters are its own keys there.
    await page.keyboard.type('/');
    // Chromium gives the page the keys for the moment in which the frame that loads becomes the panel's own.
    expect(await page.evaluate(() => window.__keys.length)).toBeLessThanOrEqual(1);
    expect(await findComposer(page).inputValue()).toBe('');
  });
});
