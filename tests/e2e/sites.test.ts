import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sites } from '../../content/sites/index.ts';
import type { PageState } from '../../domain/reading.ts';
import { loadFixtures, type Fixture } from '../../cli/site/load-fixtures.ts';
import type { HostHandler, SellerCentre } from '../../lab/seller-centre/server.ts';
import { startSellerCentre } from '../../lab/seller-centre/server.ts';
import { openBrowser, type OpenBrowser } from '../../lab/browser/browser.ts';
import { redesignedPage } from '../../lab/browser/redesigned-page.ts';
import { openSidebar } from '../../lab/browser/sidebar.ts';

/** For each site, the fixture page with the most content. */
const richest = sites.flatMap(({ id }) => {
  const open = loadFixtures(id).filter((fixture) => fixture.expect.kind === 'open');
  return open.sort((a, b) => b.expect.reading!.messages.length - a.expect.reading!.messages.length).slice(0, 1);
});

let centre: SellerCentre;
let browser: OpenBrowser;
let page: Page;

beforeAll(async () => {
  centre = await startSellerCentre({
    routes: Object.fromEntries(richest.map((one) => [new URL(one.url).host, serve(one)])),
  });
  browser = await openBrowser(centre);
  page = await browser.context.newPage();
  // What the page itself made of its body before Sidedesk could run.
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      (window as { bodyAtFirst?: string }).bodyAtFirst = document.body.outerHTML;
    });
  });
});

afterAll(async () => {
  await browser?.close();
  await centre?.close();
});

function serve({ html }: Fixture): HostHandler {
  return (request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(request.url?.endsWith('?redesigned') ? redesignedPage : html);
  };
}

/** What the content script knows, as the popup requests it. */
function askState(): Promise<PageState> {
  const worker = browser.context.serviceWorkers()[0] ?? browser.worker;
  return worker.evaluate(async (url) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: Tabs } }).chrome;
    const tab = (await tabs.query({})).find((one) => one.url === url);
    const answer = await tabs.sendMessage(tab?.id ?? -1, { order: 'ask-state' }, { frameId: 0 });
    return answer.state;
  }, page.url());
}

interface Tabs {
  query(filter: object): Promise<readonly { id?: number; url?: string }[]>;
  sendMessage(id: number, message: object, options: object): Promise<{ state: PageState }>;
}

describe('under its real host name', () => {
  test.each(richest)(
    '$site is read in Chromium as in the expectation of $name, and the page is left alone',
    async (fixture) => {
      await page.goto(fixture.url);
      const sidebar = openSidebar(page, browser.extensionId);
      // A panel that is still reading has the same places, but empty.
      await (await sidebar.locator('.scp-name')).waitFor();

      // Parts without a known hook arrive a moment later.
      await expect.poll(askState, { timeout: 5000 }).toMatchObject({ kind: 'open', reading: drawn(fixture) });
      expect(
        await page.evaluate(() => ({
          isSame: document.body.outerHTML === (window as { bodyAtFirst?: string }).bodyAtFirst,
          focus: document.activeElement?.tagName,
          scrolled: window.scrollY,
        })),
      ).toEqual({ isSame: true, focus: 'BODY', scrolled: 0 });
    },
  );
});

describe('at the address of an inbox', () => {
  test('L24: a page without one landmark is read by its look, and the panel says that the layout changed', async () => {
    await page.goto('https://www.etsy.com/messages/2191448820?redesigned');
    const sidebar = openSidebar(page, browser.extensionId);
    await (await sidebar.locator('.scp-foot', { hasText: 'Layout changed: read by its look' })).waitFor();

    expect(await askState()).toMatchObject({
      kind: 'open',
      reading: {
        conversation: '2191448820',
        buyer: { name: 'Rosalind Pemberton' },
        messages: [{ direction: 'in' }, { direction: 'out' }, { direction: 'in', text: 'The garden lamp.' }],
        composer: { kind: 'textarea', readOnly: false },
      },
    });
  });
});

/**
 * Where a side is only visible from the layout, fixtures expect none, because happy-dom has no layout: they begin with
 * the buyer and take turns.
 */
function drawn({ expect: { reading } }: Fixture) {
  const { messages = [], ...rest } = reading ?? {};
  const isDrawn = messages.length > 0 && messages.every(({ direction }) => direction === 'unknown');
  const sides = ['in', 'out'] as const;
  return {
    ...rest,
    health: expect.any(Array),
    messages: messages.map((one, turn) =>
      isDrawn ? { ...one, id: expect.any(String), direction: sides[turn % 2] } : one,
    ),
  };
}
