import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSellerCentre, type SellerCentre } from '../seller-centre/server.ts';
import { etsy } from './support/conversation-sites.ts';
import { openFirefox, type OpenFirefox } from './support/firefox.ts';
import { soon } from './support/pack-soon.ts';

let centre: SellerCentre;
let firefox: OpenFirefox;

beforeAll(async () => {
  centre = await startSellerCentre();
  firefox = await openFirefox(centre);
  await firefox.openTab(etsy.address);
});
afterAll(async () => {
  await firefox?.close();
  await centre?.close();
});

/** Pages of an extension see each other; the sidebar stands in none of the browser's lists of windows. */
const readSidebar = () =>
  firefox.runBehind(() => {
    const { extension } = (globalThis as unknown as { browser: { extension: Views } }).browser;
    return extension
      .getViews({ type: 'sidebar' })
      .map(({ document }) => document.body.innerText)
      .join();
  });

interface Views {
  readonly getViews: (filter: { type: 'sidebar' }) => Window[];
}

const readPanel = (at: string) =>
  firefox.run('sidebar', (selector) => document.querySelector(selector)?.textContent ?? '', at);

describe('a page that Firefox translates', () => {
  test('F3: says so, and keeps the name that the buyer had', async () => {
    await soon(() => readPanel('.scp-name')).toContain(etsy.buyer);
    await firefox.run('page', () => {
      // The mark stands only while a text is being translated.
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        element.dataset.mozTranslationsId = '0';
        delete element.dataset.mozTranslationsId;
      }
    });
    await soon(() => readPanel('.scp-conduct')).toContain('a translation (Firefox)');
    expect(await readPanel('.scp-name')).toContain(etsy.buyer);
  });
});

/** What the page's window shows of us: panels, how wide a press reaches one in the middle of the window (CSS px), and the room it takes. */
const readPage = () =>
  firefox.run('page', () => {
    const panels = [...document.querySelectorAll('html > [data-side]')];
    const isPanel = (x: number) => panels.some((panel) => panel === document.elementFromPoint(x, innerHeight / 2));
    const width =
      Array.from({ length: innerWidth / 10 }, (_, index) => isPanel(index * 10)).filter(Boolean).length * 10;
    const { marginRight } = getComputedStyle(document.documentElement);
    return { panels: panels.length, width, marginRight };
  });
const readBuyer = () =>
  firefox.run('sidebar', () => document.querySelector<HTMLElement>('.scp-name')?.innerText).catch(() => undefined);
const pressRow = (name: string) => firefox.press('page', etsy.rowOf(name));

describe('an update of the extension in Firefox', () => {
  test('F1: leaves one panel, beside the page, with the buyer whom the page shows', async () => {
    await soon(readBuyer).toBe(etsy.buyer);
    await firefox.update();
    await pressRow(etsy.other);

    await soon(readBuyer).toBe(etsy.other);
    expect(await readPage()).toEqual({ panels: 1, width: 360, marginRight: '360px' });
  });

  test('F1: leaves no second one behind it when that is put away', async () => {
    await firefox.pressShortcut('VK_COMMA');
    await soon(readPage).toEqual({ panels: 1, width: 30, marginRight: '0px' });
    await firefox.pressShortcut('VK_COMMA');
    await soon(readPage).toMatchObject({ width: 360 });
  });
});

describe("Firefox's own sidebar", () => {
  test('A6: is no tab, and shows the panel', async () => {
    await firefox.openSidebar();
    await soon(readSidebar).toContain('sample pack');
  });
});

describe('the extension is switched off in Firefox', () => {
  test('F1: nothing of it is seen within two seconds, and the page has its room back', async () => {
    await firefox.openTab(etsy.address);
    await soon(readBuyer).toBe(etsy.buyer);
    await soon(readPage).toMatchObject({ width: 360 });

    await firefox.switchOff();

    await expect.poll(readPage, { timeout: 2000 }).toMatchObject({ width: 0, marginRight: '0px' });
    await pressRow(etsy.other);
    await expect.poll(readPage).toMatchObject({ width: 0, marginRight: '0px' });
  });
});
