import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findRow } from './support/conversation-inserts.ts';
import { HARD_TEXT, HARD_WORD } from './support/conversation-pack.ts';
import { openSidePanel } from './support/conversation-side-panel.ts';
import { etsy, findComposer, shopee } from './support/conversation-sites.ts';
import { openWorld, type Opened, type World } from './support/conversation-world.ts';
import { soon } from './support/pack-soon.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

const isOnPage = ({ page }: Opened) => page.evaluate(() => document.querySelector('html > [data-side]') !== null);
const isOnTop = ({ page }: Opened) =>
  page.evaluate(() => document.querySelector('html > [data-side]')?.matches(':popover-open:not([inert])'));

/** Presses Insert, and waits until the panel has said why it does nothing. */
async function pressInVain(opened: Opened): Promise<void> {
  await findRow(opened.sidebar, HARD_WORD);
  await opened.page.keyboard.press('Enter');
  await (await opened.sidebar.locator('.scp-conduct')).waitFor();
  expect(await findComposer(opened.page).inputValue()).toBe('');
}

/** Presses Insert until the panel has been seen for long enough to take it. */
async function insertOnceSeen({ page, sidebar }: Opened): Promise<void> {
  await findRow(sidebar, HARD_WORD);
  const box = findComposer(page);
  await soon(async () => {
    if ((await box.inputValue()) === '') await page.keyboard.press('Enter');
    return box.inputValue();
  }).toContain(HARD_TEXT);
}

describe("A5: a page's own dialogs and menus", () => {
  test('A5 F7: a modal dialog is no fight: nothing is inserted while it stands, which is said, and everything after it', async () => {
    const opened = await world.open(etsy);
    await opened.page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Print the label?';
      document.body.append(dialog);
    });
    const said = await opened.sidebar.locator('.scp-conduct');
    // More openings than a panel bears fights.
    for (let times = 0; times < 7; times += 1) {
      if (times > 0) {
        await opened.page.evaluate(() => document.querySelector('dialog')?.close());
        await said.waitFor({ state: 'detached' });
      }
      await opened.page.evaluate(() => document.querySelector('dialog')?.showModal());
      await said.getByText('A dialog of this page is open').waitFor();
    }
    expect([await isOnPage(opened), await isOnTop(opened)]).toEqual([true, true]);

    const frame = await opened.sidebar.frame();
    await frame.evaluate(() => document.querySelector<HTMLElement>('.scp-btn.go')?.focus());
    await opened.page.evaluate(() => document.querySelector('dialog')?.remove());
    await said.waitFor({ state: 'detached' });
    await insertOnceSeen(opened);
  });

  test('A5: a menu that stays open keeps presses out and the panel in its place', async () => {
    const opened = await world.open(etsy);
    await opened.page.evaluate(() => {
      const menu = document.createElement('div');
      menu.popover = 'manual';
      menu.textContent = 'Mark as unread';
      document.body.append(menu);
      menu.showPopover();
    });
    await pressInVain(opened);
    expect([await isOnPage(opened), await isOnTop(opened)]).toEqual([true, true]);

    await opened.page.evaluate(() => document.querySelector<HTMLElement>('[popover]:not([data-side])')?.remove());
    await insertOnceSeen(opened);
  });
});

describe('A5: a page that hides the panel', () => {
  test.each(['hidePopover', 'removeAttribute', 'inert'] as const)(
    'A5: by %s has it back on top at once',
    async (way) => {
      const opened = await world.open(etsy);
      await opened.page.evaluate((name) => {
        const host = document.querySelector<HTMLElement>('html > [data-side]');
        if (name === 'hidePopover') host?.hidePopover();
        else if (name === 'inert') host?.toggleAttribute('inert', true);
        else host?.removeAttribute('popover');
      }, way);
      await soon(() => isOnTop(opened)).toBe(true);
    },
  );

  test('A5: again and again loses it, and the side panel says so', async () => {
    const opened = await world.open(etsy);
    const panel = await openSidePanel(world);
    await opened.page.bringToFront();
    await panel.waitForText(etsy.buyer);
    const old = await opened.sidebar.frame();

    await opened.page.evaluate(() => {
      const hide = () => document.querySelector<HTMLElement>('html > [data-side]')?.hidePopover();
      setInterval(hide, 20);
    });

    await soon(() => old.isDetached()).toBe(true);
    await panel.waitForText('keeps removing or covering the panel');
    expect(await isOnPage(opened)).toBe(false);
  });
});

describe('F5: a page with a focus lock, on which Enter sends', () => {
  test('F5: gets no key, sends nothing, and leaves the panel its search', async () => {
    const opened = await world.open(shopee);
    const { page } = opened;
    await findComposer(page).click();
    await page.evaluate(() => {
      const box = document.querySelector('textarea');
      const answer = () => setTimeout(() => document.activeElement === box || box?.focus());
      document.addEventListener('focusout', answer);
    });
    const search = await opened.sidebar.locator('[role=combobox]');
    await search.click();
    await (await opened.sidebar.locator('.scp-conduct')).getByText('you have it back').waitFor();

    // The page took it from the field in the middle of the press.
    await search.click();
    await page.keyboard.type('qqzz refund');
    await page.keyboard.press('Enter');

    expect([await search.inputValue(), await findComposer(page).inputValue()]).toEqual(['qqzz refund', '']);
    expect(await page.evaluate(() => window.__sent)).toEqual([]);
  });
});
