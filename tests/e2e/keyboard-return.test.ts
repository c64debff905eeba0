import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import {
  goToSearch,
  readComposer,
  readFocus,
  SEARCH,
  startTypist,
  writeDraft,
  type Typist,
} from '../../lab/browser/keyboard.ts';
import { soon } from '../../lab/browser/soon.ts';
import { openSidebar } from '../../lab/browser/sidebar.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

const DRAFT = 'Hallo Annika, danke!';

let world: World;
let inbox: OpenInbox;
let hands: Typist;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.forgetCases();
  inbox = await world.open(etsy);
  hands = startTypist(inbox.page, world);
});
afterEach(() => inbox?.page.close());
afterAll(() => world?.close());

const focus = () => readFocus(inbox.sidebar);
const enterSearch = () => goToSearch(hands, inbox.sidebar);
const composer = () => readComposer(inbox.page);

describe('Escape', () => {
  beforeEach(() => writeDraft(inbox.page, DRAFT, 5));

  test('clears what is typed first', async () => {
    await enterSearch();
    await hands.type('zoll');
    await hands.press('Escape');

    expect([await (await inbox.sidebar.locator('[role=combobox]')).inputValue(), await focus()]).toEqual(['', SEARCH]);
  });

  test('leads from the empty field back to the reply box, with the caret where it was', async () => {
    await enterSearch();
    await hands.press('Escape');

    await soon(composer).toEqual({ text: DRAFT, caret: 5, hasFocus: true });
  });

  test('closes an open menu and nothing else', async () => {
    await enterSearch();
    await hands.press('Tab');
    await hands.press('l', 'Escape');

    await (await inbox.sidebar.locator('[role=menu]')).waitFor({ state: 'detached' });
    expect(await focus()).toBe('Replies');
  });

  test('leads from a form back to the results', async () => {
    await enterSearch();
    await hands.type('colour');
    await hands.press('Enter');
    await soon(focus).not.toBe(SEARCH);
    await hands.press('Escape');

    await soon(focus).toBe(SEARCH);
    expect(await (await inbox.sidebar.locator('[role=combobox]')).inputValue()).toBe('colour');
  });

  test.each(['s', 'c', 'p'])('leads from a section opened with %s back to the search', async (key) => {
    await enterSearch();
    await hands.press('Tab');
    await hands.press(key);
    await (await inbox.sidebar.locator('.scp-sec[aria-expanded=true]')).waitFor();
    await hands.press('Escape');

    await soon(focus).toBe(SEARCH);
  });

  test('leads from the row of a section back to the search', async () => {
    await enterSearch();
    await hands.command('focus-search');
    await soon(focus).toBe('Sizes');
    await hands.press('Escape');

    await soon(focus).toBe(SEARCH);
  });

  test.each(['Insert', 'Edit before inserting'])('leads from %s back to the reply box', async (name) => {
    await enterSearch();
    while ((await focus()) !== name) await hands.press('Tab');
    await hands.press('Escape');

    await soon(composer).toEqual({ text: DRAFT, caret: 5, hasFocus: true });
  });
});

describe('Ctrl+Enter and Cmd+Enter', () => {
  test.each(['Control+Enter', 'Meta+Enter'])('do nothing in the search field: %s', async (keys) => {
    await enterSearch();
    await hands.press(keys);
    await hands.press('1');
    await soon(async () => (await composer()).text).not.toBe('');

    expect((await composer()).text.match(/Guten Tag/g)).toHaveLength(1);
  });

  test.each(['Control+Enter', 'Meta+Enter'])('do nothing in a form: %s', async (keys) => {
    await enterSearch();
    await hands.type('colour');
    await hands.press('Enter');
    await soon(focus).not.toBe(SEARCH);
    await hands.type('moss');
    await hands.press(keys);
    await hands.press('Enter');
    await soon(async () => (await composer()).text).not.toBe('');

    expect((await composer()).text.match(/moss/g)).toHaveLength(1);
  });
});

describe('the focus', () => {
  test('is behind the inserted text', async () => {
    await writeDraft(inbox.page, DRAFT, 5);
    const before = DRAFT.length - 5;
    await enterSearch();
    await hands.press('Enter');
    await soon(async () => (await composer()).text.length).toBeGreaterThan(DRAFT.length);

    const { text, caret, hasFocus } = await composer();
    expect([text.length - (caret ?? 0), hasFocus]).toEqual([before, true]);
  });

  test('is not taken by the panel when another conversation opens', async () => {
    await inbox.page.getByRole('link', { name: 'Camille Aubertin' }).first().click();
    await inbox.sidebar.waitForBuyer('Camille Aubertin');

    expect(await focus()).toBe('outside');
  });
});

describe('an agent who went on writing in the reply box', () => {
  test('A11: chooses another suggestion by one click, has the keyboard there, and is not told that the page took it', async () => {
    await inbox.page.locator('textarea').click();
    await soon(async () => (await composer()).hasFocus).toBe(true);
    const rows = await inbox.sidebar.locator('[role=option]');

    await rows.nth(1).click({ delay: 90 });

    await soon(() => rows.nth(1).getAttribute('aria-selected')).toBe('true');
    await soon(async () => (await composer()).hasFocus).toBe(false);
    // Longer than the panel waits before it says that a press did not bring it the keyboard.
    await hands.press('ArrowDown', 'ArrowUp');
    await soon(() => rows.nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await inbox.sidebar.text()).not.toContain('took the keyboard');
  });

  test('keeps the keyboard when the panel draws itself anew half a minute later', async () => {
    const page = await world.context.newPage();
    await page.clock.install();
    const sidebar = openSidebar(page, world.extensionId);
    await page.goto('https://www.etsy.com/messages/1870100001');
    await sidebar.waitForBuyer('Annika Vogelsang');
    await (await sidebar.locator('[role=listbox]')).press('/');
    await page.locator('textarea').click();
    await page.keyboard.type('Hallo ');

    await page.clock.runFor(31_000);
    await page.keyboard.type('Annika');

    expect((await readComposer(page)).text).toBe('Hallo Annika');
    await page.close();
  });
});

describe('the whole job by keyboard', () => {
  test('takes thirteen presses for a reply with a four-letter value: find it by its code, fill, insert', async () => {
    await inbox.page.locator('textarea').focus();
    await enterSearch();
    await hands.type('colour');
    await hands.press('Enter');
    await soon(focus).toMatch(/colour/i);
    await hands.type('Moos');
    await hands.press('Enter');
    await soon(async () => (await composer()).text).toContain('Moos');

    expect(hands.presses()).toBe(13);
  });

  test('sends nothing where Enter sends, although Enter was the last key', async () => {
    const shopee = await world.open({
      address: 'https://seller.shopee.com.my/new-webchat/conversations?open=3',
      buyer: 'Tan Wei Jie',
    });
    const typist = startTypist(shopee.page, world);
    await goToSearch(typist, shopee.sidebar);
    // A reply that asks for nothing.
    await typist.type('stayhere');
    await typist.press('Enter');
    await soon(async () => (await readComposer(shopee.page)).text).toContain('Tan Wei Jie');

    expect(await shopee.page.evaluate(() => window.__sent)).toEqual([]);
    await shopee.page.close();
  });
});
