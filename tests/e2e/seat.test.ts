import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findViolations } from '../../lab/browser/axe.ts';
import { findCut } from '../../lab/browser/fit.ts';
import { findUnder, readSeat } from '../../lab/browser/seat.ts';
import { readSectionLines } from '../../lab/browser/section-lines.ts';
import { soon } from '../../lab/browser/soon.ts';
import { drawSeats, type SeatRow } from '../../lab/browser/draw-seats.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { amazon, etsy, findComposer } from '../../lab/browser/demo-inboxes.ts';
import { fixPage } from '../../lab/browser/room.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

/** Windows that agents have, CSS px: laptops with the browser's bars, at 125 %, and a whole screen. */
const windows = [
  [1366, 625],
  [1093, 500],
  [1536, 730],
  [1100, 700],
  [1920, 945],
] as const;

const looks = ['en', 'zh-CN', 'zh-TW'].flatMap((language) => [
  { language, theme: 'light' },
  { language, theme: 'dark' },
]);

const buyers = {
  'not listed': {
    address: 'https://www.etsy.com/messages/1870100001',
    buyer: 'Annika Vogelsang',
    newest: '.e-bubble',
  },
  listed: {
    address: 'https://seller.shopee.com.my/new-webchat/conversations?open=1',
    buyer: 'Farid Zulhasni',
    newest: '.s-bubble',
  },
} as const;
type Buyer = keyof typeof buyers;
const who = Object.keys(buyers) as Buyer[];

/** Every run tries each window with both buyers, in turn in each language and theme; `--mode whole` tries all, and writes the table. */
const isWhole = import.meta.env.MODE === 'whole';
const isTaken = (look: number, window: number) => isWhole || look === (window * 5) % looks.length;

let world: World;
let pages: Readonly<Record<Buyer, OpenInbox>>;
const seen: SeatRow[] = [];

beforeAll(async () => {
  world = await openWorld();
  pages = { 'not listed': await world.open(buyers['not listed']), listed: await world.open(buyers.listed) };
});
afterAll(() => world?.close());

const tried = looks
  .map((look, at) => ({ ...look, taken: windows.filter((_, window) => isTaken(at, window)) }))
  .filter(({ taken }) => taken.length > 0);

describe.each(tried)('J4 J5 J16 J24: in $language, $theme', ({ language, theme, taken }) => {
  beforeAll(async () => {
    const options = await world.openOptions();
    await options.locator('select').first().selectOption(language);
    await options.locator('select').nth(1).selectOption(theme);
    for (const { sidebar } of Object.values(pages)) {
      const frame = await sidebar.frame();
      await frame.waitForSelector(`html[lang="${language}"][data-theme="${theme}"]`, { state: 'attached' });
    }
    // Closed before, it may not have saved what was chosen.
    await options.close();
  });

  const cases = taken.flatMap(([width, height]) => who.map((buyer) => ({ width, height, buyer })));
  test.each(cases)('$width × $height, $buyer: text, meaning, Insert and every answer are in sight', async (one) => {
    const { width, height, buyer } = one;
    const { page, sidebar } = pages[buyer];
    await page.bringToFront();
    await page.setViewportSize({ width, height });
    const frame = await sidebar.frame();
    await frame.waitForFunction((wanted) => innerHeight === wanted, height);
    const need = ([lines, of]: readonly [number, number], least: number) => lines >= Math.min(least, of);
    const look = async () => {
      const seat = await readSeat(frame);
      const { hidden, cut, overlaps } = seat;
      const few = [need(seat.text, 5) || `text ${seat.text}`, need(seat.meaning, 2) || `meaning ${seat.meaning}`];
      return [...hidden, ...cut, ...overlaps, ...few.filter((fault) => fault !== true)];
    };
    // A window that has just changed is drawn in the next pictures.
    await soon(look).toEqual([]);
    await soon(() => findUnder(page, buyers[buyer].newest)).toEqual([]);
    expect(await findCut(frame)).toEqual([]);
    expect(await findViolations(frame)).toEqual([]);
    const { text, meaning } = await readSeat(frame);
    const panel = await frame.evaluate(() => innerWidth);
    seen.push({ width, height, buyer, language, theme, panel, text, meaning });
  });
});

test('J4: of what is found no row is cut, and signs are as narrow as the letters beside them', async () => {
  const { page, sidebar } = pages['not listed'];
  await page.bringToFront();
  await page.setViewportSize({ width: 1366, height: 900 });
  await sidebar.search('return');
  const list = await sidebar.locator('.scp-list.found');
  await list.waitFor();
  const readEnds = () =>
    list.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      const [start = 0, , end = 0] = (/inset\(([^)]*)\)/.exec(getComputedStyle(element).clipPath)?.[1] ?? '')
        .split(' ')
        .map(parseFloat);
      const edges = [top + start, bottom - end];
      const rows = [...element.querySelectorAll('[role=option]')].map((row) => row.getBoundingClientRect());
      return {
        cut: rows.filter((row) => edges.some((edge) => row.top < edge - 1 && row.bottom > edge + 1)).length,
        hidden: rows.filter((row) => row.bottom > bottom).length,
      };
    });
  await soon(readEnds).toEqual({ cut: 0, hidden: expect.any(Number) });
  // There are more than fit, so that the edge is somewhere among them.
  expect((await readEnds()).hidden).toBeGreaterThan(0);
  await list.evaluate((element) => element.scrollBy(0, 27));
  await soon(async () => (await readEnds()).cut).toBe(0);
  await sidebar.search('');

  const widths = await (
    await sidebar.frame()
  ).evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    if (context) context.font = `20px ${getComputedStyle(document.body).fontFamily}`;
    return ['’', '“', '·'].map((sign) => context?.measureText(sign).width ?? 20);
  });
  // A sign of a Chinese face is as wide as it is high.
  expect(Math.max(...widths)).toBeLessThan(20);
});

describe('J4: a reply with fields', () => {
  test.each([windows[0], windows[1]])(
    'at %d × %d: head, field in error and its place in both texts are in sight',
    async (width, height) => {
      const { page, sidebar } = pages['not listed'];
      await page.bringToFront();
      await page.setViewportSize({ width, height });
      const frame = await sidebar.frame();
      await frame.waitForFunction((wanted) => innerHeight === wanted, height);
      await sidebar.search('customs');
      await page.keyboard.press('Enter');
      const last = frame.locator('.scp-form input').last();
      await last.fill('dd');
      await frame.locator('.scp-form .wrong').waitFor();
      const findHidden = () =>
        frame.evaluate(() => {
          const edge = document.querySelector('.scp-finish')?.getBoundingClientRect().top ?? 0;
          const isSeen = (inner: Element | null, outer: Element | null) => {
            const [a, b] = [inner?.getBoundingClientRect(), outer?.getBoundingClientRect()];
            if (!a || !b || a.height === 0) return false;
            return a.top >= b.top - 1 && a.bottom <= Math.min(b.bottom, edge) + 1;
          };
          const block = document.querySelector('.scp-block.form');
          const form = document.querySelector('.scp-form');
          const places = ['.scp-read', '.scp-mean'].map((name) => {
            const pane = document.querySelector(`.scp-preview > ${name}`);
            return [name, isSeen(pane?.querySelector('.v.at') ?? null, pane)] as const;
          });
          const parts = [
            ['head', isSeen(document.querySelector('.scp-head.form'), block)],
            ['field', isSeen(document.activeElement, form)],
            ['error', isSeen(document.querySelector('.scp-form .wrong'), form)],
            ...places,
          ] as const;
          return parts.flatMap(([name, seen]) => (seen ? [] : [name]));
        });
      await soon(findHidden).toEqual([]);
      await page.keyboard.press('Escape');
      await sidebar.search('');
    },
  );
});

describe('J4: a sentence of a section', () => {
  /** Brings the window to a size, and hands back how a section of the panel is opened and closed. */
  const sit = async (width: number, height: number, section: number) => {
    const { page, sidebar } = pages['not listed'];
    await page.bringToFront();
    await page.setViewportSize({ width, height });
    const frame = await sidebar.frame();
    await frame.waitForFunction((wanted) => innerHeight === wanted, height);
    const row = frame.locator('.scp-parts .scp-sec').nth(section);
    // Right after the panel has moved a press is not taken for meant.
    const turn = (isOpen: 'true' | 'false') =>
      soon(async () => {
        if ((await row.getAttribute('aria-expanded')) !== isOpen) await row.click();
        return row.getAttribute('aria-expanded');
      }).toBe(isOpen);
    return { frame, turn };
  };

  test.each(windows)(
    'at %d × %d: three lines and the meaning are in sight before it is inserted',
    async (width, height) => {
      const { frame, turn } = await sit(width, height, 1);
      await turn('true');
      await frame.locator('.scp-send .scp-mean').waitFor();
      await soon(() => frame.locator('.scp-send .scp-btn.go').count()).toBe(1);
      expect(await findCut(frame)).toEqual([]);
      expect(await findViolations(frame)).toEqual([]);
      await turn('false');
    },
  );

  test.each(windows)(
    'at %d × %d: what is above it are whole lines, wherever it is scrolled to',
    async (width, height) => {
      for (const section of [0, 1, 2]) {
        const { frame, turn } = await sit(width, height, section);
        await turn('true');
        const body = frame.locator('.scp-section.open > .scp-body');
        for (const by of [0, 9, 14, 27, 400]) {
          await body.evaluate((element, px) => element.scrollBy(0, px), by);
          await soon(async () => (await readSectionLines(frame)).cut).toEqual([]);
        }
        await turn('false');
      }
    },
  );

  test.each(windows)('at %d × %d: the first certificate is in sight with its number', async (width, height) => {
    const { frame, turn } = await sit(width, height, 1);
    await turn('true');
    const title = (await frame.locator('.scp-cert > .b').first().textContent()) ?? '';
    await soon(async () => (await readSectionLines(frame)).whole).toEqual(
      expect.arrayContaining([title, '23.HDE.84417']),
    );
    await turn('false');
  });
});

describe('J5: the panel on the page', () => {
  const widthOf = async ({ sidebar }: OpenInbox) =>
    (await (await (await sidebar.frame()).frameElement()).boundingBox())?.width;

  test('leaves reply box and Send free at every width from 900 px', async () => {
    for (const inbox of [...Object.values(pages), await world.open(amazon)]) {
      await inbox.page.bringToFront();
      for (const width of [1360, 1200, 1093, 1000, 900]) {
        await inbox.page.setViewportSize({ width, height: 700 });
        await soon(() => findUnder(inbox.page)).toEqual([]);
      }
      await inbox.page.close();
    }
  });

  test('is a tab on a page that does not move, and over it only while it is used', async () => {
    const page = await world.context.newPage();
    await fixPage('body > div { position: fixed; inset: 0 }')(page);
    const opened = { page, sidebar: world.watch(page) };
    await page.goto(etsy.address);
    await soon(() => widthOf(opened)).toBe(32);
    await soon(() => findUnder(page, buyers['not listed'].newest)).toEqual([]);
    await (await opened.sidebar.locator('.scp-tab')).click();
    await opened.sidebar.waitForBuyer(etsy.buyer);
    expect(await widthOf(opened)).toBe(360);
    await (await opened.sidebar.locator('.scp-act > .scp-btn')).click();
    await soon(() => findComposer(page).inputValue()).toContain('Annika');
    await soon(() => widthOf(opened)).toBe(32);

    // Of a press in a frame the page itself hears nothing.
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<textarea></textarea>';
      frame.style.cssText = 'position: fixed; inset: 300px auto auto 20px; z-index: 9';
      document.body.append(frame);
    });
    await (await opened.sidebar.locator('.scp-tab')).click();
    await soon(() => widthOf(opened)).toBe(360);
    await (await opened.sidebar.locator('.scp-hide:focus')).waitFor();
    await page.mouse.click(40, 320);
    await soon(() => widthOf(opened)).toBe(32);
    await page.close();
  });
});

test.runIf(isWhole)(
  'the table in docs/proofs/seat.md shows exactly what was seen; `npm run seat` writes it',
  async () => {
    await expect(await drawSeats(seen)).toMatchFileSnapshot('../../docs/proofs/seat.md');
  },
);
