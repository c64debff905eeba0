import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { viewClosedRoot } from '../../lab/browser/closed-root.ts';
import { findCovered, fixPage } from '../../lab/browser/room.ts';
import { amazon, demoInboxes, etsy, shopee } from '../../lab/browser/demo-inboxes.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { addTestContent } from '../../lab/browser/test-content.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
});
afterEach(async () => {
  await world.closePages();
  await world.forgetPlaces();
});
afterAll(() => world?.close());

/** The panel's position on the page, in CSS px. */
async function frameBox({ sidebar }: OpenInbox) {
  return (await (await sidebar.frame()).frameElement()).boundingBox();
}

const widthOf = async (opened: OpenInbox) => (await frameBox(opened))?.width;

const roomOf = (page: Page) =>
  page.evaluate(() => {
    const { marginLeft, marginRight } = getComputedStyle(document.documentElement);
    return [marginLeft, marginRight];
  });

async function hide({ sidebar }: OpenInbox): Promise<void> {
  await (await sidebar.frame()).getByRole('button', { name: 'Hide panel' }).click();
  await (await sidebar.locator('.scp-tab')).waitFor();
}

async function moveLeft({ sidebar }: OpenInbox): Promise<void> {
  const frame = await sidebar.frame();
  await frame.getByRole('button', { name: 'More' }).click();
  await frame.getByRole('menuitem', { name: 'Move panel to the left' }).click();
}

/** A window with room for the page beside the widest panel. */
async function openWide(): Promise<OpenInbox> {
  const opened = await world.open(etsy);
  await opened.page.setViewportSize({ width: 1600, height: 900 });
  await soon(() => frameBox(opened)).toMatchObject({ x: 1240 });
  return opened;
}

describe('the width of the panel', () => {
  test.each([
    { to: 'wider', x: 1139, width: 460 },
    { to: 'as wide as it may be', x: 100, width: 520 },
    { to: 'narrower', x: 1259, width: 340 },
    { to: 'as narrow as it may be', x: 1590, width: 320 },
  ])('follows the mouse, $to', async ({ x, width }) => {
    const opened = await openWide();
    const { mouse } = opened.page;
    await mouse.move(1239, 300);
    await mouse.down();
    await mouse.move(x, 300, { steps: 5 });
    await mouse.up();
    await soon(() => widthOf(opened)).toBe(width);
  });

  test.each([
    { key: 'ArrowLeft', times: 1, width: 376 },
    { key: 'ArrowLeft', times: 12, width: 520 },
    { key: 'ArrowRight', times: 2, width: 328 },
    { key: 'ArrowRight', times: 12, width: 320 },
  ])('follows $key pressed $times times', async ({ key, times, width }) => {
    const opened = await openWide();
    await (await viewClosedRoot(opened.page)).ask('grip', (grip) => grip.focus());
    for (let press = 0; press < times; press += 1) await opened.page.keyboard.press(key);
    expect(await widthOf(opened)).toBe(width);
  });

  test('follows the other arrow at the left side', async () => {
    const opened = await world.open(etsy);
    await moveLeft(opened);
    await (await viewClosedRoot(opened.page)).ask('grip', (grip) => grip.focus());
    await opened.page.keyboard.press('ArrowRight');
    expect(await widthOf(opened)).toBe(376);
  });
});

describe('the place of the panel', () => {
  test('is at the right, and the page stands beside it', async () => {
    const opened = await world.open(etsy);
    expect(await frameBox(opened)).toEqual({ x: 920, y: 0, width: 360, height: 900 });
    expect(await roomOf(opened.page)).toEqual(['0px', '360px']);
  });

  test('can be at the left', async () => {
    const opened = await world.open(etsy);
    await moveLeft(opened);
    await soon(() => frameBox(opened)).toEqual({ x: 0, y: 0, width: 360, height: 900 });
    expect(await roomOf(opened.page)).toEqual(['360px', '0px']);
  });

  test('is given back to the page by hiding', async () => {
    const opened = await world.open(etsy);
    await hide(opened);
    expect(await roomOf(opened.page)).toEqual(['0px', '0px']);
  });

  test('is taken again by a press on the tab, with what was typed', async () => {
    const opened = await world.open(etsy);
    await opened.sidebar.search('lamp');
    await hide(opened);
    await (await opened.sidebar.locator('.scp-tab')).click();
    await soon(() => widthOf(opened)).toBe(360);
    expect(await (await opened.sidebar.locator('[role=combobox]')).inputValue()).toBe('lamp');
  });

  test('is remembered after a reload, for this site alone', async () => {
    const opened = await world.open(etsy);
    await moveLeft(opened);
    await (await viewClosedRoot(opened.page)).ask('grip', (grip) => grip.focus());
    await opened.page.keyboard.press('ArrowRight');
    await soon(() => widthOf(opened)).toBe(376);
    await opened.page.reload();
    await opened.sidebar.waitForBuyer(etsy.buyer);
    expect(await frameBox(opened)).toMatchObject({ x: 0, width: 376 });
    expect(await frameBox(await world.open(shopee))).toMatchObject({ x: 920, width: 360 });
  });

  const pushes = { 1600: true, 1280: true, 600: false };
  const sizes = Object.entries(pushes).map(([width, isPushing]) => ({ width: Number(width), isPushing }));
  const cases = demoInboxes.flatMap((inbox) => sizes.map((size) => ({ ...size, inbox, site: inbox.site })));
  test.each(cases)(
    'L12: on $site at $width px leaves reply box and Send free, and takes room from the page: $isPushing',
    async ({ inbox, width, isPushing }) => {
      const opened = await world.open(inbox);
      await opened.page.setViewportSize({ width, height: 900 });
      await soon(() => frameBox(opened)).toMatchObject({ x: width - 360, width: 360 });
      expect(await roomOf(opened.page)).toEqual(['0px', isPushing ? '360px' : '0px']);
      await soon(() => findCovered(opened.page)).toEqual([]);
    },
  );

  test.each(['position: fixed; inset: 0', 'width: 100vw'])('F8: is a tab where no page moves (%s)', async (css) => {
    const page = await world.context.newPage();
    await fixPage(`body > div { ${css} }`)(page);
    const opened = { page, sidebar: world.watch(page) };
    await page.goto(etsy.address);
    await soon(() => widthOf(opened)).toBe(32);
    expect([await findCovered(page), await roomOf(page)]).toEqual([[], ['0px', '0px']]);
  });

  test('F2: is not on paper, where the page has its whole width', async () => {
    const { page } = await world.open(etsy);
    await page.evaluate(() => {
      const note = () => (document.title = getComputedStyle(document.documentElement).marginRight);
      window.addEventListener('beforeprint', note);
    });
    await page.pdf();
    expect(await page.title()).toBe('0px');
    await page.emulateMedia({ media: 'print' });
    const display = () => getComputedStyle(document.querySelector('html > [data-side]')!).display;
    expect([await page.evaluate(display), await roomOf(page)]).toEqual(['none', ['0px', '360px']]);
  });

  test('leaves 48 px of a very narrow page free', async () => {
    const opened = await world.open(etsy);
    await opened.page.setViewportSize({ width: 380, height: 900 });
    await soon(() => widthOf(opened)).toBe(332);
  });
});

describe('the collapsed tab', () => {
  const readTab = async ({ sidebar }: Pick<OpenInbox, 'sidebar'>) =>
    (await sidebar.locator('.scp-tab')).evaluate((tab) => [
      tab.querySelector('.scp-i')?.classList.item(1),
      tab.textContent,
    ]);

  const buyers = [
    { inbox: etsy, mark: 'not-listed', word: 'not listed' },
    {
      inbox: { ...etsy, address: 'https://www.etsy.com/messages/1870100003', buyer: etsy.other },
      mark: 'caution',
      word: 'caution',
    },
    {
      inbox: { ...shopee, address: shopee.address.replace('=2', '=1'), buyer: shopee.other },
      mark: 'block',
      word: 'listed',
    },
    {
      inbox: { ...shopee, address: shopee.address.replace('=2', '=5'), buyer: 'Kavitha Subramaniam', isPartial: true },
      mark: 'cannot-check',
      word: 'cannot check',
    },
    {
      inbox: {
        ...amazon,
        address: amazon.address.replace('113-6290417-8851362', '111-8043356-2190745'),
        buyer: amazon.other,
      },
      mark: 'past-case',
      word: 'past case',
    },
  ];
  test.each(buyers)('shows the shape and the word “$word”, and nothing else', async ({ inbox, mark, word }) => {
    const page = await world.context.newPage();
    const sidebar = world.watch(page);
    await page.goto(inbox.address);
    await sidebar.waitForBuyer(inbox.buyer);
    await hide({ page, sidebar });
    await soon(() => readTab({ sidebar })).toEqual([mark, word]);
  });

  test('shows them after a reload too, without having been opened', async () => {
    const opened = await world.open(etsy);
    await hide(opened);
    await opened.page.reload();
    await soon(() => readTab(opened)).toEqual(['not-listed', 'not listed']);
    expect(await widthOf(opened)).toBe(32);
  });

  test('goes blank before it shows the next buyer', async () => {
    const opened = await world.open(etsy);
    await hide(opened);
    const frame = await opened.sidebar.frame();
    await frame.evaluate(() => {
      const seen: (string | null | undefined)[] = [];
      Object.assign(window, { seen });
      const note = () => seen.push(document.querySelector('.scp-tab .scp-i')?.classList.item(1));
      new MutationObserver(note).observe(document.body, { childList: true, subtree: true, attributes: true });
    });

    await opened.page.locator(etsy.rowOf(etsy.other)).click();

    await soon(() => readTab(opened)).toEqual(['caution', 'caution']);
    const seen = await frame.evaluate(() => (window as Window & { seen?: string[] }).seen);
    expect([...new Set(seen)].filter((mark) => mark !== 'not-listed')).toEqual(['reading', 'caution']);
  });

  test.each(['Enter', 'Space'])('is where the keyboard is after hiding, and opens with %s', async (key) => {
    const opened = await world.open(etsy);
    await hide(opened);
    const frame = await opened.sidebar.frame();
    await soon(() => frame.evaluate(() => document.activeElement?.classList.contains('scp-tab'))).toBe(true);

    await opened.page.keyboard.press(key);

    await soon(() => widthOf(opened)).toBe(360);
    await soon(() => frame.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Hide panel');
  });
});

describe('the colours of the panel', () => {
  const surface = async ({ sidebar }: OpenInbox) =>
    (await sidebar.frame()).evaluate(() => getComputedStyle(document.body).backgroundColor);
  const DARK = 'rgb(23, 25, 30)';
  const LIGHT = 'rgb(253, 253, 254)';

  test('are light on a light system', async () => {
    expect(await surface(await world.open(etsy))).toBe(LIGHT);
  });

  test('are dark on a dark system', async () => {
    const opened = await world.open(etsy, (page) => page.emulateMedia({ colorScheme: 'dark' }));
    expect(await surface(opened)).toBe(DARK);
  });

  async function openChoice() {
    const options = await world.context.newPage();
    await options.goto(`chrome-extension://${world.extensionId}/options.html`);
    return options.getByLabel('Light or dark');
  }

  test("are the agent's choice on the collapsed tab too", async () => {
    const opened = await world.open(etsy);
    await hide(opened);
    const tab = await opened.sidebar.locator('.scp-tab');
    const colour = () => tab.evaluate((element) => getComputedStyle(element).backgroundColor);
    const choice = await openChoice();
    await choice.selectOption('dark');
    await soon(colour).toBe(DARK);
    await choice.selectOption('system');
    await soon(colour).toBe(LIGHT);
  });

  test("are the agent's choice on either, at once in an open panel", async () => {
    const opened = await world.open(etsy);
    const choice = await openChoice();
    await choice.selectOption('dark');
    await soon(() => surface(opened)).toBe(DARK);
    await choice.selectOption('system');
    await soon(() => surface(opened)).toBe(LIGHT);
  });
});
