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
  await world.placePanel('etsy');
  inbox = await world.open(etsy);
  hands = startTypist(inbox.page, world);
});
afterEach(() => inbox?.page.close());
afterAll(() => world?.close());

const focus = () => readFocus(inbox.sidebar);
const enterSearch = () => goToSearch(hands, inbox.sidebar);
const composer = () => readComposer(inbox.page);
const chosen = async () => (await inbox.sidebar.locator('[role=option][aria-selected=true] .t')).innerText();
const titles = async () => (await inbox.sidebar.rows()).map(({ title }) => title);
const isInList = async () => (await (await inbox.sidebar.locator('[role=listbox]:focus')).count()) > 0;
const formTitle = async () => (await inbox.sidebar.locator('.scp-head.form h2')).innerText();
const isOpen = async (section: string) =>
  (await (await inbox.sidebar.locator('.scp-sec')).filter({ hasText: section }).getAttribute('aria-expanded')) ===
  'true';

async function enterList(): Promise<void> {
  await enterSearch();
  await hands.press('Tab');
}

describe("the browser's own keys", () => {
  test('lead from the reply box into the search field', async () => {
    await writeDraft(inbox.page, DRAFT, 5);
    await hands.command('focus-search');

    await soon(focus).toBe(SEARCH);
  });

  test('lead on to the section rows when pressed again in the empty field', async () => {
    await enterSearch();
    await hands.command('focus-search');

    await soon(focus).toBe('Sizes');
  });

  test('hide the panel and give the keyboard back, with the caret where it was', async () => {
    await writeDraft(inbox.page, DRAFT, 5);
    await enterSearch();
    await hands.command('toggle-panel');

    await soon(composer).toEqual({ text: DRAFT, caret: 5, hasFocus: true });
  });

  test('open a hidden panel with the keyboard in its search field', async () => {
    await hands.command('toggle-panel');
    await (await inbox.sidebar.locator('.scp-panel')).waitFor({ state: 'hidden' });
    await hands.command('focus-search');

    await soon(focus).toBe(SEARCH);
  });
});

describe('the search field', () => {
  test('moves the choice with the arrows', async () => {
    const [, second] = await titles();
    await enterSearch();
    await hands.press('ArrowDown');

    await soon(chosen).toBe(second);
  });

  test('shows the chosen text in the preview', async () => {
    const first = await inbox.sidebar.preview();
    await enterSearch();
    await hands.press('ArrowDown');

    await soon(() => inbox.sidebar.preview()).not.toBe(first);
  });

  test('inserts what is chosen with Enter', async () => {
    await enterSearch();
    await hands.press('Enter');

    await soon(async () => (await composer()).text).toMatch(/^Guten Tag Annika Vogelsang,/);
  });

  test('inserts the first suggestion with 1', async () => {
    await enterSearch();
    await hands.press('1');

    await soon(async () => (await composer()).text).toMatch(/^Guten Tag Annika Vogelsang,/);
  });

  test('asks for what is missing when the second suggestion is taken with 2', async () => {
    const [, second] = await titles();
    await enterSearch();
    await hands.press('2');

    await soon(formTitle).toBe(second);
  });

  test('knows the digits by their place, as on a French keyboard', async () => {
    await enterSearch();
    const session = await world.context.newCDPSession(inbox.page);
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', code: 'Digit1', key: '&', text: '&' });

    await soon(async () => (await composer()).text).toMatch(/^Guten Tag Annika Vogelsang,/);
  });

  test('takes a digit as a letter once something is typed', async () => {
    await enterSearch();
    await hands.type('late3');

    expect(await (await inbox.sidebar.locator('[role=combobox]')).inputValue()).toBe('late3');
  });

  test('takes every letter that is a key elsewhere', async () => {
    await enterSearch();
    await hands.type('scplu/?');

    expect(await (await inbox.sidebar.locator('[role=combobox]')).inputValue()).toBe('scplu/?');
  });

  test('keeps what is typed from the page', async () => {
    await inbox.page.evaluate(() => {
      const heard = window as Window & { heard?: number };
      heard.heard = 0;
      addEventListener('keydown', () => (heard.heard! += 1), true);
    });
    await enterSearch();
    await hands.type('zoll');

    expect(await inbox.page.evaluate(() => (window as Window & { heard?: number }).heard)).toBe(0);
  });
});

describe('the list', () => {
  test('takes the third of the results with 3, and asks for what it lacks', async () => {
    await enterSearch();
    await hands.type('refund');
    await soon(async () => (await titles()).length).toBeGreaterThan(3);
    const [, , third] = await titles();
    // Tab visits the groups of results, and goes from the last one to the list.
    for (let groups = 0; groups < 5 && !(await isInList()); groups += 1) await hands.press('Tab');
    await hands.press('3');

    await soon(formTitle).toBe(third);
  });

  test.each([
    ['s', 'Sizes', 'Size to convert'],
    ['c', 'Certificates', 'Certificates'],
    ['p', 'Product', 'Product'],
  ])('opens with %s the section %s and brings the keyboard there', async (key, section, focused) => {
    await enterList();
    await hands.press(key);

    await soon(() => isOpen(section)).toBe(true);
    expect(await focus()).toBe(focused);
  });

  test('opens the languages with l', async () => {
    await enterList();
    await hands.press('l');

    await soon(focus).toBe('Language of the reply');
  });

  test('leads back to the search field with /', async () => {
    await enterList();
    await hands.press('/');

    await soon(focus).toBe(SEARCH);
  });

  test('shows all keys with ?', async () => {
    await enterList();
    await hands.press('?');

    await (await inbox.sidebar.locator('dialog[open]')).waitFor();
    expect(await (await inbox.sidebar.locator('dialog[open]')).innerText()).toContain('Undo insert');
  });

  test('takes an insert back with u', async () => {
    await writeDraft(inbox.page, DRAFT, 5);
    await enterSearch();
    await hands.press('Enter');
    await soon(async () => (await composer()).text.length).toBeGreaterThan(DRAFT.length);
    await enterList();
    await hands.press('u');

    await soon(async () => (await composer()).text).toBe(DRAFT);
  });
});

describe('the size field', () => {
  test('takes every letter that is a key elsewhere', async () => {
    await enterList();
    await hands.press('s');
    await soon(focus).toBe('Size to convert');
    await hands.press('Control+a');
    await hands.type('scplu/?');

    expect(await (await inbox.sidebar.locator('[aria-label="Size to convert"]')).inputValue()).toBe('scplu/?');
  });
});

describe('Tab', () => {
  const walk = async (steps: number) => {
    const met: string[] = [await focus()];
    for (let step = 0; step < steps; step += 1) {
      await hands.press('Tab');
      met.push(await focus());
    }
    return met;
  };

  test('leads from the search through list, Insert and sections to the footer', async () => {
    await enterSearch();

    expect(await walk(12)).toEqual([
      SEARCH,
      'Replies',
      'Meaning',
      'Text',
      'Insert',
      'Copy instead of inserting',
      'Edit before inserting',
      'When to use it',
      'Sizes',
      'Certificates',
      'Product',
      'buyer, order, product read',
      expect.stringMatching(/^r42 · /),
    ]);
  });

  test('leads in a form through its fields to the button that says what is missing', async () => {
    await enterSearch();
    await hands.type('partial');
    await soon(chosen).toMatch(/partial/i);
    await hands.press('Enter');
    await soon(focus).not.toBe(SEARCH);

    const met = await walk(2);
    expect(met.at(-1)).toMatch(/^\d values missing/);
  });

  test('leads the same way back with Shift', async () => {
    await enterSearch();
    await hands.press('Tab', 'Tab', 'Shift+Tab', 'Shift+Tab');

    expect(await focus()).toBe(SEARCH);
  });
});
