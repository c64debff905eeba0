import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { camille, etsy, shopee, type DemoConversation } from '../../lab/browser/demo-inboxes.ts';
import { startInputMethod } from '../../lab/browser/input-method.ts';
import { readComposer } from '../../lab/browser/keyboard.ts';
import { readActions, watchActions } from '../../lab/browser/page-actions.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { viewList, type ListShown } from '../../lab/browser/code-list.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

/** The reply with the code `wismo`, to Annika. */
const WISMO = /^Guten Tag Annika Vogelsang,\n\ndas Paket zu Ihrer Bestellung/;

let world: World;
let inbox: OpenInbox;
let list: ListShown;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const open = async (conversation: DemoConversation) => {
  await world.forgetCases();
  inbox = await world.open(conversation);
  list = viewList(inbox.page);
  await watchActions(inbox.page);
  await inbox.page.locator('textarea').click();
};
const type = (text: string) => inbox.page.keyboard.type(text);
const press = (key: string) => inbox.page.keyboard.press(key);
const text = async () => (await readComposer(inbox.page)).text;
const formTitle = async () => (await inbox.sidebar.locator('.scp-head.form h2')).innerText();

describe('a code typed in the reply box', () => {
  beforeEach(async () => {
    await world.placePanel('etsy');
    await open(etsy);
  });
  afterEach(() => inbox?.page.close());

  test.each(['Tab', 'Enter'])('expands in place with %s, right after Chinese text too', async (key) => {
    await type('您好/wismo');
    await soon(list.titles).toContain('Where is my parcel: in transit');
    await press(key);

    await soon(async () => (await text()).replace(/^您好/, '')).toMatch(WISMO);
    expect(await readComposer(inbox.page)).toMatchObject({ hasFocus: true });
    expect(await list.isOpen()).toBe(false);
    expect((await readActions(inbox.page)).heard.filter((one) => one.includes('key'))).toEqual([]);
  });

  test('is taken by a key that comes before the list', async () => {
    await type('/wismo');
    await press('Tab');

    await soon(text).toMatch(WISMO);
  });

  test('comes back with one undo of the page, and nothing opens', async () => {
    await type('Hi /wismo');
    await press('Tab');
    await soon(text).toMatch(/^Hi Guten Tag/);
    await press('Control+z');

    await soon(text).toBe('Hi /wismo');
    expect(await list.isOpen()).toBe(false);
  });

  test('comes back with the undo of the panel', async () => {
    await type('Hi /wismo');
    await press('Tab');
    await (await inbox.sidebar.locator('.scp-said')).getByText('Inserted').waitFor();
    const undo = (await inbox.sidebar.frame()).getByRole('button', { name: 'Undo insert' });

    // In the first moment after the list has gone nobody can have meant a press.
    await soon(async () => {
      await undo.click({ timeout: 500 }).catch(() => undefined);
      return text();
    }).toBe('Hi /wismo');
  });

  test('stays as it is with Escape, whatever is typed on', async () => {
    await type('/wis');
    await soon(list.isOpen).toBe(true);
    await press('Escape');
    await type('mo');

    expect([await text(), await list.isOpen()]).toEqual(['/wismo', false]);
  });

  test('is chosen among several with the arrows', async () => {
    await type('/late');
    await soon(list.titles).not.toEqual([]);
    const [, second] = await list.titles();
    await press('ArrowDown');

    await soon(list.chosen).toBe(second);
    expect(await text()).toBe('/late');
  });

  test('is chosen with the mouse, and the keyboard stays in the reply box', async () => {
    await type('您好/wismo');
    await soon(list.titles).not.toEqual([]);
    await list.press('Where is my parcel: in transit');

    await soon(async () => (await text()).replace(/^您好/, '')).toMatch(WISMO);
    expect(await readComposer(inbox.page)).toMatchObject({ hasFocus: true });
  });

  test('with a value missing opens the form in the panel, and is replaced from there', async () => {
    await type('Hallo! /noupdate');
    await soon(list.titles).not.toEqual([]);
    await press('Tab');

    await soon(formTitle).toBe('No tracking update for some days');
    expect(await text()).toBe('Hallo! /noupdate');
    await type('24 Nov');
    await press('Enter');

    await soon(text).toMatch(/^Hallo! Guten Tag/);
    expect(await text()).not.toContain('/noupdate');
  });

  test('opens the panel for that where it is a tab', async () => {
    await (await inbox.sidebar.locator('[aria-label^="Hide"], [aria-label^="Collapse"]')).first().click();
    await inbox.page.locator('textarea').click();
    await type('/noupdate');
    await soon(list.titles).not.toEqual([]);
    await press('Tab');

    await soon(formTitle).toBe('No tracking update for some days');
  });

  test('that fits no reply says so', async () => {
    await type('/qqqqxx');

    await soon(list.text).toContain('No reply fits “/qqqqxx”');
  });

  test.each(['https://shop.example/wismo', 'and/or', '3/4', 'me/wismo'])('Y7: is not in %s', async (typed) => {
    await type(typed);
    // A code would keep the key.
    await press('Tab');

    await soon(async () => (await readComposer(inbox.page)).hasFocus).toBe(false);
    expect([await text(), await list.isOpen()]).toEqual([typed, false]);
  });

  test('Y6: that the page writes itself is a text like any other, though the browser tells of it as its own', async () => {
    await type('Hello ');
    const isOwn = await inbox.page.evaluate(() => {
      let heard: boolean | undefined;
      addEventListener('input', (event) => (heard = event.isTrusted), { once: true, capture: true });
      document.execCommand('insertText', false, '/wismo');
      return heard;
    });
    // A code would keep the key.
    await press('Tab');

    await soon(async () => (await readComposer(inbox.page)).hasFocus).toBe(false);
    expect([isOwn, await text(), await list.isOpen()]).toEqual([true, 'Hello /wismo', false]);
  });

  test('Y5: of another conversation is gone with it', async () => {
    await type('/wismo');
    await soon(list.titles).not.toEqual([]);
    await inbox.page.evaluate((row) => document.querySelector<HTMLElement>(row)?.click(), etsy.rowOf(etsy.other));

    await soon(list.isOpen).toBe(false);
    await soon(list.text).toBe('');
  });
});

describe('an input method', () => {
  beforeEach(() => open(etsy));
  afterEach(() => inbox?.page.close());

  test('Y3: has its keys for itself while it composes', async () => {
    await type('/wismo');
    await soon(list.isOpen).toBe(true);
    const method = await startInputMethod(inbox.page);
    await method.compose('ni');
    await soon(list.isOpen).toBe(false);
    await method.keep('Enter');
    await method.keep('Tab');
    await method.commit('你');

    await soon(text).toBe('/wismo你');
  });

  test('that has written a code leaves it to the list', async () => {
    const method = await startInputMethod(inbox.page);
    await type('/');
    await method.compose('wismo');
    await method.commit('wismo');
    await soon(list.titles).toContain('Where is my parcel: in transit');
    await press('Tab');

    await soon(text).toMatch(WISMO);
  });
});

describe('on a page that sends with Enter', () => {
  beforeEach(() => open(shopee));
  afterEach(() => inbox?.page.close());

  const sent = async () => (await readActions(inbox.page)).sent;

  test('Y1: a code and Enter, however fast, send nothing', async () => {
    await type('/wismo');
    await press('Enter');
    await press('Enter');

    await soon(text).toMatch(/bungkusan|parcel/i);
    expect(await sent()).toEqual([]);
  });

  test('after Escape, Enter is the page’s again', async () => {
    await type('/wismo');
    await soon(list.isOpen).toBe(true);
    await press('Escape');
    await press('Enter');

    await soon(text).toBe('');
  });

  test('where no reply fits, Enter is the page’s', async () => {
    await type('/qqqqxx');
    await soon(list.text).toContain('No reply fits');
    await press('Enter');

    await soon(text).toBe('');
  });
});

test('what promises compensation to a listed buyer is opened in the panel, and not inserted', async () => {
  await open(camille);
  await type('/late7');
  await soon(list.titles).not.toEqual([]);
  await press('Tab');

  await soon(async () => (await inbox.sidebar.text()).includes('Late 7 to 10 days')).toBe(true);
  expect(await text()).toBe('/late7');
});

describe('what the agent chose for typed codes', () => {
  const keep = async (values: object) => {
    const options = await world.openOptions();
    await options.evaluate((next) => (globalThis as unknown as Stored).chrome.storage.local.set(next), values);
    await options.close();
  };
  interface Stored {
    readonly chrome: { readonly storage: { readonly local: { readonly set: (values: object) => Promise<void> } } };
  }
  afterEach(async () => {
    await inbox?.page.close();
    await keep({ 'code-trigger': '/', 'codes-off': [] });
  });

  test('is what they begin with', async () => {
    await keep({ 'code-trigger': ';' });
    await open(etsy);
    await type('/wismo ;wismo');
    await soon(list.titles).toContain('Where is my parcel: in transit');
    await press('Tab');

    await soon(text).toMatch(/^\/wismo Guten Tag/);
  });

  test.each([{ 'code-trigger': 'off' }, { 'codes-off': ['etsy'] }])('switches them off: %j', async (values) => {
    await keep(values);
    await open(etsy);
    await type('/wismo');
    await press('Tab');

    expect([await text(), await list.isOpen()]).toEqual(['/wismo', false]);
  });
});
