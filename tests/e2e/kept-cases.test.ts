import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { addTestContent } from '../../lab/browser/test-content.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { soon } from '../../lab/browser/soon.ts';
import { readStorage } from '../../lab/browser/stored-rows.ts';

let world: World;
let options: Page;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
  options = await world.openOptions();
});
afterAll(() => world?.close());

/** Cases as the panel stores them, by conversation name. */
const writeCases = (days: Readonly<Record<string, string>>) =>
  options.evaluate(async (all) => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('sidedesk-user');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const change = database.transaction('cases', 'readwrite');
    for (const [conversation, changedAt] of Object.entries(all)) {
      change.objectStore('cases').put({ conversation, changedAt, content: { class: 'goods', answers: {} } });
    }
    await new Promise((resolve) => (change.oncomplete = resolve));
    database.close();
  }, days);

const kept = async () =>
  ((await readStorage(options))['sidedesk-user/cases'] ?? []).map(
    (row) => (JSON.parse(row) as { conversation: string }).conversation,
  );

test('J23: a reply that was begun is one press away from another conversation, in the same tab', async () => {
  const { page, sidebar } = await world.open(etsy);
  await sidebar.search('shipped');
  await (await sidebar.locator('[role=combobox]')).press('Enter');
  await (await sidebar.locator('.scp-form input')).first().fill('DHL');
  await page.locator(etsy.rowOf(etsy.other)).click();
  await sidebar.waitForBuyer(etsy.other);
  await (await sidebar.locator('.scp-others > button')).click();
  await (await sidebar.locator('.scp-others button.one')).click();

  await sidebar.waitForBuyer(etsy.buyer);
  expect(page.url()).toBe(etsy.address);
  await page.close();
  await world.forgetCases();
});

describe('what was answered about conversations', () => {
  beforeAll(() => writeCases({ old: '2026-01-01T08:00:00.000Z', today: new Date().toISOString() }));

  test('is removed with the next alarm when nobody went on with it for 30 days', async () => {
    await world.browser.worker.evaluate(() => {
      // In browsers, events have a `dispatch` for tests that the types don't know.
      const { chrome } = globalThis as unknown as {
        chrome: { alarms: { onAlarm: { dispatch: (alarm: { name: string }) => void } } };
      };
      chrome.alarms.onAlarm.dispatch({ name: 'sync' });
    });

    await soon(kept).toEqual(['today']);
  });

  test('is removed when the team is left', async () => {
    await options.getByRole('button', { name: 'Leave the team' }).click();
    await options.getByRole('button', { name: 'Yes, leave' }).click();

    await soon(kept).toEqual([]);
  });
});
