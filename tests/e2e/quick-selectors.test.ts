import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quickSelectors } from '../fixtures/selectors/weighed-selectors.ts';
import { startSellerCentre, type SellerCentre } from '../../lab/seller-centre/server.ts';
import { openBrowser, type OpenBrowser } from '../../lab/browser/browser.ts';
import { openFirefox, type OpenFirefox } from '../../lab/browser/firefox.ts';

const HOST = 'desk.acme.example';
const address = `https://${HOST}/`;
/** Longest time for one selector (ms). */
const MOST_MS = 20;
const shapes = ['flat', 'bushy', 'deep'] as const;

let centre: SellerCentre;

beforeAll(async () => {
  const page = (_request: unknown, response: { end: (body: string) => unknown }) =>
    void response.end('<!doctype html>');
  centre = await startSellerCentre({ routes: { [HOST]: page } });
});
afterAll(() => centre?.close());

/** Runs in the page: creates 5,000 elements, all with every common class, and evaluates each selector five times. */
function measure(shape: (typeof shapes)[number], selectors: readonly string[]): (readonly [string, number, number])[] {
  const root = document.createElement('main');
  const draw = (parent: Element, index: number) => {
    const element = document.createElement('div');
    element.className = index % 100 === 7 ? 'a b c q' : 'a b c';
    element.setAttribute('data-x', String(index));
    parent.append(element);
    return element;
  };
  // Siblings only; four per element; branches of a hundred, each nested in the last element of the one before.
  const ends: Element[] = [root];
  for (let index = 0; index < 5_000; index += 1) {
    const width = { flat: 5_000, bushy: 4, deep: 100 }[shape];
    const parent = ends[Math.floor(index / width)] ?? root;
    const element = draw(parent, index);
    if (shape === 'bushy' || index % width === width - 1) ends.push(element);
  }
  document.body.replaceChildren(root);
  return selectors.map((selector) => {
    const times = [0, 1, 2, 3, 4].map(() => {
      const begun = performance.now();
      document.querySelectorAll(selector);
      return performance.now() - begun;
    });
    return [selector, Math.min(...times), document.querySelectorAll(selector).length] as const;
  });
}

const late = (found: readonly (readonly [string, number, number])[]) => found.filter(([, ms]) => ms > MOST_MS);

describe('the selectors that a pack may bring, in Chromium', () => {
  let browser: OpenBrowser;
  beforeAll(async () => {
    browser = await openBrowser(centre);
  });
  afterAll(() => browser?.close());

  test.each(shapes)('A22: are found at once in a page of 5,000 elements that is %s', async (shape) => {
    const page = await browser.context.newPage();
    await page.goto(address);
    // Functions are passed as source text, so the other one is called inside it.
    const found = await page.evaluate<(readonly [string, number, number])[]>(
      `(${String(measure)})(${JSON.stringify(shape)}, ${JSON.stringify(quickSelectors)})`,
    );
    expect([late(found), found.length]).toEqual([[], quickSelectors.length]);
    await page.close();
  });
});

describe('the selectors that a pack may bring, in Firefox', () => {
  let firefox: OpenFirefox;
  beforeAll(async () => {
    firefox = await openFirefox(centre);
    await firefox.openTab(address);
  });
  afterAll(() => firefox?.close());

  test.each(shapes)('A22: are found at once in a page of 5,000 elements that is %s', async (shape) => {
    const found = await firefox.run('page', measure, shape, quickSelectors);
    expect([late(found), found.length]).toEqual([[], quickSelectors.length]);
  });
});
