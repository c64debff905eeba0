import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { amazon, etsy, shopee } from '../../lab/browser/demo-inboxes.ts';
import { addTestContent } from '../../lab/browser/test-content.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { soon } from '../../lab/browser/soon.ts';
import { isWhole } from '../how-much.ts';

let world: World;
let options: Page;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
  options = await world.openOptions();
});
afterAll(() => world?.close());

/** Every state the tab can represent, and a page on which it does. */
const states = [
  { mark: 'not-listed', address: etsy.address },
  { mark: 'caution', address: 'https://www.etsy.com/messages/1870100003' },
  { mark: 'block', address: shopee.address.replace('=2', '=1') },
  { mark: 'cannot-check', address: shopee.address.replace('=2', '=5') },
  { mark: 'past-case', address: amazon.address.replace('113-6290417-8851362', '111-8043356-2190745') },
  { mark: 'layout-changed', address: `${etsy.address}?broken=look` },
  { mark: 'none', address: 'https://www.etsy.com/messages' },
  // Last, because look-ups never finish on that page afterwards.
  { mark: 'reading', address: etsy.address, isHeld: true },
];
const looks = ['en', 'zh-CN', 'zh-TW'].flatMap((language) => ['light', 'dark'].map((theme) => ({ language, theme })));

/** `--mode whole` takes every look in every state; an ordinary run takes two looks per state, covering all six. */
const looksOf = (at: number) => (isWhole ? looks : looks.filter((_look, index) => index % 3 === at % 3));

/** Every point in the window's last columns where a click reaches the panel, as far as the page can tell (CSS px). */
function measure(): string {
  const host = document.querySelector('html > [data-side]');
  const hits: string[] = [];
  for (const x of [innerWidth - 40, innerWidth - 31, innerWidth - 16, innerWidth - 2]) {
    for (let y = 0; y < innerHeight; y += 1) if (document.elementFromPoint(x, y) === host) hits.push(`${x},${y}`);
  }
  const box = host?.getBoundingClientRect();
  return `${hits.length} from ${hits[0]} to ${hits.at(-1)}, ${JSON.stringify(box)}`;
}

describe('A2: the collapsed tab', () => {
  test('A2 D20: has one size for eight states in three languages and two themes, and every word fits', async () => {
    const seen = new Map<string, string>();
    const cut: string[] = [];
    for (const [at, { mark, address, isHeld }] of states.entries()) {
      const page = await world.context.newPage();
      const sidebar = world.watch(page);
      await world.forgetPlaces();
      await page.goto(address);
      const frame = await sidebar.frame();
      if (isHeld) await frame.evaluate(holdLookUps);
      const tab = frame.locator('.scp-tab');
      // It ignores clicks in its first moments, so keep clicking.
      await soon(async () => {
        if (!(await tab.isVisible())) await frame.locator('.scp-hide').click();
        return tab.isVisible();
      }).toBe(true);
      await frame.locator(`.scp-tab.${mark}`).waitFor();
      for (const { language, theme } of looksOf(at)) {
        await options.locator('select').nth(0).selectOption(language);
        await options.locator('select').nth(1).selectOption(theme);
        await soon(() =>
          frame.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
        ).toEqual([language, theme]);
        seen.set(`${mark} ${language} ${theme}`, await page.evaluate(measure));
        const isCut = await frame.evaluate(() => {
          const word = document.querySelector('.scp-tab .word')!;
          const { scrollHeight, clientHeight } = word;
          return scrollHeight > clientHeight || document.body.scrollHeight > innerHeight;
        });
        if (isCut) cut.push(`${mark} ${language}`);
      }
      await page.close();
    }
    expect(seen.size).toBe(isWhole ? 48 : 16);
    expect([...new Set(seen.values())]).toHaveLength(1);
    expect([...seen.values()][0]).toMatch(/^\d\d\d from/);
    expect(cut).toEqual([]);
  });
});

/** Runs in the frame: each look-up begins with the buyer's key, so without one none ends. */
function holdLookUps(): void {
  SubtleCrypto.prototype.sign = () => new Promise(() => undefined);
}
