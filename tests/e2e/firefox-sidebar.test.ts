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

describe("Firefox's own sidebar", () => {
  test('A6: is no tab, and shows the panel', async () => {
    await firefox.openSidebar();
    await soon(readSidebar).toContain('sample pack');
  });
});
