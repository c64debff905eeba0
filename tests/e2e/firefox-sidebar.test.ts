import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSellerCentre, type SellerCentre } from '../../lab/seller-centre/server.ts';
import { etsy, shopee } from '../../lab/browser/demo-inboxes.ts';
import { openFirefox, type OpenFirefox } from '../../lab/browser/firefox.ts';
import { soon } from '../../lab/browser/soon.ts';
import { readPaper } from '../../lab/browser/read-paper.ts';

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

/** Extension pages can see each other; the sidebar is in none of the browser's window lists. */
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
      // The mark exists only while a text is being translated.
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        element.dataset.mozTranslationsId = '0';
        delete element.dataset.mozTranslationsId;
      }
    });
    await soon(() => readPanel('.scp-conduct')).toContain('a translation (Firefox)');
    expect(await readPanel('.scp-name')).toContain(etsy.buyer);
  });
});

/** What the page's window shows of Sidedesk: panels, the width of the clickable panel at mid-height (CSS px), and the room it takes. */
const readPage = () =>
  firefox.run('page', () => {
    const panels = [...document.querySelectorAll('html > [data-side]')];
    const isPanel = (x: number) => panels.some((panel) => panel === document.elementFromPoint(x, innerHeight / 2));
    const width =
      Array.from({ length: innerWidth / 10 }, (_, index) => isPanel(index * 10)).filter(Boolean).length * 10;
    const { marginRight } = getComputedStyle(document.documentElement);
    return { panels: panels.length, width, marginRight };
  });
/** Elements next to head and body: the panel's, and the layer for picking parts. */
const countStrangers = () => firefox.run('page', () => document.documentElement.children.length - 2);
const readBuyer = () =>
  firefox.run('sidebar', () => document.querySelector<HTMLElement>('.scp-name')?.innerText).catch(() => undefined);
const pressRow = (name: string) => firefox.press('page', etsy.rowOf(name));

describe('an update of the extension in Firefox', () => {
  test('F1: leaves one panel, beside the page, with the buyer whom the page shows, and no layer for pointing', async () => {
    await soon(readBuyer).toBe(etsy.buyer);
    await firefox.press('sidebar', '.scp-health-anchor > button');
    await firefox.press('sidebar', '.scp-repair .scp-btn');
    await firefox.press('sidebar', '.scp-point li .scp-btn');
    await soon(countStrangers).toBe(2);

    await firefox.update();
    await soon(countStrangers).toBe(1);
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

describe('a page in Firefox that leaves the panel no room', () => {
  /** The reply box and Send, if a click in their middle would hit the panel instead. */
  const findCovered = () =>
    firefox.run('page', () =>
      ['textarea', '.send'].filter((part) => {
        const { x, y, width, height } = document.querySelector(part)!.getBoundingClientRect();
        return document.elementFromPoint(x + width / 2, y + height / 2)?.matches('html > [data-side]');
      }),
    );
  const widthOfPanel = async () => (await readPage()).width;

  test.each(['position: fixed; inset: 0', 'width: 100vw'])('F8: has a tab in place of the panel (%s)', async (css) => {
    await soon(readBuyer).toBe(etsy.other);
    await firefox.run(
      'page',
      (text) => {
        const style = document.querySelector('style.fix') ?? document.head.appendChild(document.createElement('style'));
        style.className = 'fix';
        style.textContent = text;
      },
      `body > div { ${css} }`,
    );
    // The shift is noticed at the next window size, as when a page looks like this from the start.
    await firefox.resize(1270);
    await firefox.resize(1280);
    await soon(findCovered).toEqual([]);
    await soon(readPage).toMatchObject({ width: 30, marginRight: '0px' });
  });

  test('L12: has them free in a window of 640 px', async () => {
    await firefox.run('page', () => document.querySelector('style.fix')?.remove());
    await firefox.resize(640);
    await soon(widthOfPanel).toBe(360);
    await soon(findCovered).toEqual([]);
    await firefox.resize(1280);
  });

  test('F7: has it said that its modal dialog keeps presses from the panel', async () => {
    await firefox.run('page', () => document.body.appendChild(document.createElement('dialog')).showModal());
    await soon(() => readPanel('.scp-conduct')).toContain('A dialog of this page is open');
    await firefox.run('page', () => document.querySelector('dialog')?.remove());
    await soon(() => readPanel('.scp-conduct')).toBe('');
  });
});

describe("Firefox's own sidebar", () => {
  test('A6: is no tab, and shows the panel', async () => {
    await firefox.openSidebar();
    await soon(readSidebar).toContain('sample pack');
  });
});

describe('a page in Firefox with a focus lock, on which Enter sends', () => {
  const SEARCH = '[role=combobox]';
  const ENTER = '\uE007';
  const readBox = () => firefox.run('page', () => document.querySelector('textarea')?.value);
  const readSearch = () => firefox.run('sidebar', (at) => document.querySelector<HTMLInputElement>(at)?.value, SEARCH);
  const readHeard = () => firefox.run('page', () => [...(window as HearingWindow).heard!, ...window.__sent]);

  test('F5: gets no key, sends nothing, and leaves the panel its search', async () => {
    await firefox.openTab(shopee.address);
    await soon(readBuyer).toBe(shopee.buyer);
    await firefox.press('page', 'textarea');
    await firefox.run('page', () => {
      const box = document.querySelector('textarea');
      document.addEventListener('focusout', () => setTimeout(() => document.activeElement === box || box?.focus()));
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input'])
        document.addEventListener(type, () => heard.push(type));
    });
    await firefox.press('sidebar', SEARCH);
    await soon(() => readPanel('.scp-conduct')).toContain('you have it back');

    await firefox.press('sidebar', SEARCH);
    await firefox.type('sidebar', `qqzz qqzz${ENTER}`);

    expect([await readSearch(), await readBox(), await readHeard()]).toEqual(['qqzz qqzz', '', []]);
  });

  test('F5: gets no half of a press that it takes the keyboard in the middle of, and nothing after it', async () => {
    for (const key of [ENTER, 'z']) {
      await firefox.press('sidebar', SEARCH);
      await firefox.moveKey('keyDown', key);
      await firefox.run('page', () => document.querySelector('textarea')?.focus());
      await firefox.moveKey('keyUp', key);
      await soon(() => readPanel('.scp-conduct')).toContain('took the keyboard again');
    }
    await firefox.run('page', () => document.querySelector('textarea')?.focus());
    await firefox.type('page', `refund${ENTER}`);
    await firefox.run('page', () => document.querySelector('textarea')?.focus());
    await firefox.compose('ni', '你');
    expect([await readBox(), await readHeard()]).toEqual(['', []]);

    // A real click on its box ends that.
    await firefox.press('page', 'textarea');
    await firefox.compose('ni', '你');
    await soon(readBox).toBe('你');
  });
});

interface HearingWindow extends Window {
  readonly heard?: readonly string[];
}

describe('the extension is switched off and on in Firefox', () => {
  let paper: string;

  test('F1: nothing of it is seen within two seconds, and the page has its room back', async () => {
    // Beside the browser's own sidebar the page needs more room.
    await firefox.resize(1640);
    await firefox.openTab(etsy.address);
    await soon(readBuyer).toBe(etsy.buyer);
    await soon(readPage).toMatchObject({ width: 360 });
    paper = readPaper(await firefox.print());

    await firefox.switchOff();

    await expect.poll(readPage, { timeout: 2000 }).toMatchObject({ width: 0, marginRight: '0px' });
  });

  test('F2: on paper the page was the same to the letter as it is without', async () => {
    expect(paper).toBe(readPaper(await firefox.print()));
  });

  test('F1: nothing of it comes back with the next conversation', async () => {
    await pressRow(etsy.other);
    await expect.poll(readPage).toMatchObject({ width: 0, marginRight: '0px' });
  });

  test('P3: panel and alarms are back without a reload', async () => {
    await firefox.run('page', () => Object.assign(window, { isSamePage: true }));
    await firefox.switchOn();

    await soon(readBuyer).toBe(etsy.other);
    expect(await readPage()).toEqual({ panels: 1, width: 360, marginRight: '360px' });
    expect(await firefox.run('page', () => 'isSamePage' in window)).toBe(true);
    expect(await firefox.runBehind(readAlarms)).toContain('sync');
  });
});

async function readAlarms(): Promise<string[]> {
  const { browser } = globalThis as unknown as { browser: { alarms: { getAll: () => Promise<{ name: string }[]> } } };
  return (await browser.alarms.getAll()).map(({ name }) => name);
}
