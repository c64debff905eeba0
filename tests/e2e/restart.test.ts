import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startPersonalMacro } from '../../domain/macros/personal-macro.ts';
import { etsy, findComposer, type DemoInbox } from '../../lab/browser/demo-inboxes.ts';
import { addTestContent } from '../../lab/browser/test-content.ts';
import { openMenu, pickInMenu } from '../../lab/browser/panel-menu.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { readStorage, type StoredRows } from '../../lab/browser/stored-rows.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { Sidebar } from '../../lab/browser/sidebar.ts';

let profile: string;
let world: World;

const isWelcome = (page: Page) => page.url() === `chrome-extension://${world.extensionId}/welcome.html`;

/** An extension loaded by flag counts as newly installed at every start; its welcome page opens late and takes a blank tab. */
async function startAgain(): Promise<void> {
  world = await openWorld({ change: addTestContent, isJoined: false, browser: { userDataDir: profile } });
  await soon(() => world.context.pages().some(isWelcome)).toBe(true);
}

beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'sidedesk-restart-'));
  world = await openWorld({ change: addTestContent, browser: { userDataDir: profile } });
});
afterAll(async () => {
  await world?.close();
  await rm(profile, { recursive: true, force: true });
});

/** The agent's own data, row by row as stored. */
async function readOwn(): Promise<StoredRows> {
  const options = await world.openOptions();
  const stored = await readStorage(options);
  await options.close();
  return Object.fromEntries(
    ['personalMacros', 'favourites', 'macroUses'].map((store) => [store, stored[`sidedesk-user/${store}`] ?? []]),
  );
}

/** Twenty own replies with everything a text can contain, ten favourites, and a usage count. */
async function writeOwn(): Promise<void> {
  const rows = Array.from({ length: 20 }, (_, at) => {
    const text = `Grüße ${at} 👩‍👩‍👧‍👦 {{buyer.name|您好}}\r\n\t\u200f“${'…'.repeat(at)}”`;
    const own = startPersonalMacro(`own-${at}`, 'de', text, '2026-11-20T08:00:00Z');
    return { id: own.macro.id, content: { ...own, macro: { ...own.macro, title: { en: `Own ${at}` } } } };
  });
  const options = await world.openOptions();
  await options.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('sidedesk-user');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const change = database.transaction(['personalMacros', 'favourites', 'macroUses'], 'readwrite');
    for (const row of all) change.objectStore('personalMacros').put(row);
    for (const { id } of all.slice(0, 10)) change.objectStore('favourites').put({ macro: id });
    change.objectStore('macroUses').put({ macro: 'own-1', day: '2026-11-20', count: 3 });
    await new Promise((resolve) => (change.oncomplete = resolve));
    database.close();
  }, rows);
  await options.close();
}

describe('an agent with twenty own replies and a draft', () => {
  const DRAFT = 'Liebe Annika,\n\nhalb fertig 👍🏽 “…';
  let before: StoredRows;

  beforeAll(async () => {
    await writeOwn();
    before = await readOwn();
  });

  test('S15: has all of them byte for byte after an update of the extension, and the draft too', async () => {
    const { page, sidebar } = await world.open(etsy);
    await findComposer(page).fill(DRAFT);
    const old = await sidebar.frame();

    await world.update();
    await soon(() => old.isDetached()).toBe(true);
    await sidebar.waitForBuyer(etsy.buyer);

    expect(before['personalMacros']).toHaveLength(20);
    expect([await readOwn(), await findComposer(page).inputValue()]).toEqual([before, DRAFT]);
  });

  test('S15: has all of them byte for byte after the browser was started anew', async () => {
    await world.close();
    await startAgain();
    expect(await readOwn()).toEqual(before);
  });
});

describe('an own reply that is not saved, and a kind of case that was chosen', () => {
  const TEXT = 'Hallo {{buyer.name}},\n\nhalb fertig 👍🏽 “… {{order.';

  const editor = async (sidebar: Sidebar) =>
    (await sidebar.frame()).getByRole('textbox', { name: 'Text of the reply' });
  const chooseInMenu = async (sidebar: Sidebar, ...names: readonly string[]) => {
    await openMenu(sidebar);
    await pickInMenu(sidebar, ...names);
  };
  const isPayment = async (sidebar: Sidebar) => {
    const frame = await sidebar.frame();
    await chooseInMenu(sidebar, 'Kind of case');
    const checked = await frame.getByRole('menuitemradio', { name: 'Payment' }).getAttribute('aria-checked');
    await frame.getByRole('menu').press('Escape');
    return checked;
  };
  const open = async (inbox: DemoInbox) => (await world.open(inbox)).sidebar;

  beforeAll(async () => {
    const sidebar = await open(etsy);
    await chooseInMenu(sidebar, 'Kind of case', 'Payment');
    await chooseInMenu(sidebar, 'New reply of your own', 'Empty');
    await (await editor(sidebar)).fill(TEXT);
  });
  afterEach(() => world.closePages());

  test('S15: stands where it was left after an update of the extension', async () => {
    const sidebar = await open(etsy);
    const old = await sidebar.frame();
    await world.update();
    await soon(() => old.isDetached()).toBe(true);
    await sidebar.waitForBuyer(etsy.buyer);

    await soon(async () => (await editor(sidebar)).inputValue()).toBe(TEXT);
  });

  test('S15: stands where it was left after the browser was started anew', async () => {
    await world.close();
    await startAgain();

    const sidebar = await open(etsy);
    await soon(async () => (await editor(sidebar)).inputValue()).toBe(TEXT);
  });

  test('S15: leaves the keyboard to the page it is found in', async () => {
    const sidebar = await open(etsy);
    await (await editor(sidebar)).waitFor();
    expect(await (await sidebar.frame()).evaluate(() => document.hasFocus())).toBe(false);
  });

  test('S15: is not beside another conversation', async () => {
    const { page, sidebar } = await world.open(etsy);
    await (await editor(sidebar)).waitFor();
    await page.locator(etsy.rowOf(etsy.other)).click();
    await sidebar.waitForBuyer(etsy.other);

    await (await sidebar.locator('[role=combobox]')).waitFor();
    expect(await (await editor(sidebar)).count()).toBe(0);
  });

  test('S15: the kind of case is as it was chosen once the reply is thrown away', async () => {
    const sidebar = await open(etsy);
    const back = (await sidebar.frame()).getByRole('button', { name: 'Back to the list' });
    await back.click();
    await back.click();

    await soon(() => isPayment(sidebar)).toBe('true');
  });
});

describe('a browser that wipes its databases at quit', () => {
  const IS_SAMPLE = "Sample pack, not a team's.";

  /** What a browser does that clears site data on exit. */
  async function wipe(): Promise<void> {
    await world.close();
    const folder = join(profile, 'Default');
    // The copy of the team is in one file together with what pages store there.
    await rm(join(folder, 'Local Storage'), { recursive: true, force: true });
    for (const kind of ['IndexedDB', 'Local Extension Settings', 'Service Worker']) {
      for (const name of await readdir(join(folder, kind)).catch(() => [])) {
        if (name.includes(world.extensionId)) await rm(join(folder, kind, name), { recursive: true });
      }
    }
    await startAgain();
  }

  test('S12: has the sample pack from the start on, and says that it is the sample', async () => {
    await wipe();
    const options = await world.openOptions();
    await soon(() => options.locator('.scp-popup-row').innerText()).toContain(IS_SAMPLE);
    await options.close();
  });

  test('S12: says of a buyer that no team is joined, never that they are not listed', async () => {
    const { sidebar } = await world.open(etsy);
    expect((await sidebar.verdict()).text).toMatch(/Cannot check\s+You have not joined a team/);
  });

  test('S12: has the sample pack also where the browser tells of its start alone, and not of an installation', async () => {
    const options = await world.openOptions();
    await options.evaluate(async () => {
      for (const { name = '' } of await indexedDB.databases()) {
        await new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve));
      }
    });
    await world.browser.worker.evaluate(() => {
      // In browsers, events have a `dispatch` for tests that the types don't know.
      const { chrome } = globalThis as unknown as { chrome: { runtime: { onStartup: { dispatch: () => void } } } };
      chrome.runtime.onStartup.dispatch();
    });
    await soon(async () => {
      await options.reload();
      return options.locator('.scp-popup-row').innerText();
    }).toContain(IS_SAMPLE);
    await options.close();
  });
});
