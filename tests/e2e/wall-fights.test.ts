import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findRow } from '../../lab/browser/insert-ways.ts';
import { addTestContent, HARD_TEXT, HARD_WORD } from '../../lab/browser/test-content.ts';
import { openSidePanel } from '../../lab/browser/side-panel.ts';
import { etsy, findComposer, shopee } from '../../lab/browser/demo-inboxes.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { soon } from '../../lab/browser/soon.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

const isOnPage = ({ page }: OpenInbox) => page.evaluate(() => document.querySelector('html > [data-side]') !== null);
const isOnTop = ({ page }: OpenInbox) =>
  page.evaluate(() => document.querySelector('html > [data-side]')?.matches(':popover-open:not([inert])'));

/** Presses Insert and waits until the panel says why nothing happens. */
async function pressInVain(opened: OpenInbox): Promise<void> {
  await findRow(opened.sidebar, HARD_WORD);
  await opened.page.keyboard.press('Enter');
  await (await opened.sidebar.locator('.scp-conduct')).waitFor();
  expect(await findComposer(opened.page).inputValue()).toBe('');
}

/** Presses Insert until the panel has been visible for long enough to accept it. */
async function insertOnceSeen({ page, sidebar }: OpenInbox): Promise<void> {
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
    // Reopened more often than the panel tolerates.
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

/** What pages' focus locks listen to; `lock` runs in the page and gives the keyboard to its reply box. */
const locks: readonly {
  readonly what: string;
  /** What the panel says before anything is typed in it. */
  readonly saysFirst?: string;
  /** What it says afterwards; left out: the typed text is in its search field. */
  readonly saysThen?: string;
  readonly lock: () => void;
}[] = [
  {
    what: 'answers the loss of its focus',
    saysFirst: 'you have it back',
    lock: () => {
      const box = document.querySelector('textarea');
      document.addEventListener('focusout', () => setTimeout(() => document.activeElement === box || box?.focus()));
    },
  },
  {
    what: 'answers a focus outside of its box',
    lock: () => {
      const box = document.querySelector('textarea');
      document.addEventListener('focusin', ({ target }) => target === box || box?.focus(), true);
    },
  },
  {
    what: 'looks again and again who has the focus',
    saysThen: 'took the keyboard again',
    lock: () => {
      const box = document.querySelector('textarea');
      setInterval(() => document.activeElement === box || box?.focus(), 50);
    },
  },
];

describe('F5: a page with a focus lock, on which Enter sends', () => {
  /** Opens it with the caret in its box, and records the keys and input events it then receives. */
  async function openSending(): Promise<OpenInbox> {
    const opened = await world.open(shopee);
    await findComposer(opened.page).click();
    await opened.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'compositionstart', 'input'])
        document.addEventListener(type, () => heard.push(type));
    });
    return opened;
  }
  const readPage = async ({ page }: OpenInbox) => [
    await findComposer(page).inputValue(),
    ...(await page.evaluate(() => [...(window as Window & { heard?: string[] }).heard!, ...window.__sent])),
  ];
  const steal = ({ page }: OpenInbox) => page.evaluate(() => document.querySelector('textarea')?.focus());
  const searchOf = ({ sidebar }: OpenInbox) => sidebar.locator('[role=combobox]');
  const waitFor = async ({ sidebar }: OpenInbox, words: string) =>
    (await sidebar.locator('.scp-conduct')).getByText(words).waitFor();
  /** Leaves the page without the keyboard: the second time it isn't given back, and nobody has it. */
  async function stealTwice(opened: OpenInbox): Promise<void> {
    await (await searchOf(opened)).click();
    await steal(opened);
    await waitFor(opened, 'you have it back');
    await steal(opened);
    await waitFor(opened, 'took the keyboard again');
  }

  test.each(locks)('F5: that $what gets no key and sends nothing', async ({ lock, saysFirst, saysThen }) => {
    const opened = await openSending();
    const search = await searchOf(opened);
    await opened.page.evaluate(lock);
    await search.click();
    if (saysFirst) {
      await waitFor(opened, saysFirst);
      // The page took it from the field during the press.
      await search.click();
    }
    await opened.page.keyboard.type('qqzz qqzz');
    await opened.page.keyboard.press('Enter');

    if (saysThen) await waitFor(opened, saysThen);
    else expect(await search.inputValue()).toBe('qqzz qqzz');
    expect(await readPage(opened)).toEqual(['']);
  });

  test('F5: gets no half of a press that it takes the keyboard in the middle of, nor what is composed without keys', async () => {
    const opened = await openSending();
    const session = await world.context.newCDPSession(opened.page);
    const press = (type: 'rawKeyDown' | 'char' | 'keyUp', key: (typeof keys)[number]) =>
      session.send('Input.dispatchKeyEvent', { type, ...key, ...(type === 'char' && { text: key.text }) });
    const keys = [
      { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
      { key: 'z', code: 'KeyZ', windowsVirtualKeyCode: 90, text: 'z' },
    ];
    const search = await searchOf(opened);
    await search.fill('qqzz qqzz');
    for (const key of keys) {
      await search.click();
      await press('rawKeyDown', key);
      await steal(opened);
      await press('char', key);
      await press('keyUp', key);
    }
    await waitFor(opened, 'took the keyboard again');
    await search.click();
    await steal(opened);
    await session.send('Input.imeSetComposition', { text: 'ni', selectionStart: 2, selectionEnd: 2 });
    await session.send('Input.insertText', { text: '你' });
    expect(await readPage(opened)).toEqual(['']);
  });

  test('F1 F5: has its keys again once the script that kept them is gone', async () => {
    const opened = await openSending();
    await stealTwice(opened);
    const old = await opened.sidebar.frame();
    await world.update();
    await soon(() => old.isDetached()).toBe(true);

    await steal(opened);
    await opened.page.keyboard.type('Half a draft');
    expect(await findComposer(opened.page).inputValue()).toBe('Half a draft');
  });
});
