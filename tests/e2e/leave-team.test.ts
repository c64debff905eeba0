import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { addTestContent } from '../../lab/browser/test-content.ts';
import { openMenu, pickInMenu } from '../../lab/browser/panel-menu.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';
import { readStorage } from '../../lab/browser/stored-rows.ts';
import { soon } from '../../lab/browser/soon.ts';

describe('an own reply that is being written about a buyer', () => {
  const CANARY = 'Send it to Canary Street 5';
  let world: World;
  let options: Page;

  /** Everything the extension stores: databases, and the small storage that content scripts read too. */
  const readHeld = async () => {
    const small = await options.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get: () => Promise<object> } } } };
      return JSON.stringify(await chrome.storage.local.get());
    });
    const { 'sidedesk-user/drafts': drafts = [], 'sidedesk-user/cases': cases = [] } = await readStorage(options);
    return { small, drafts, cases };
  };

  beforeAll(async () => {
    world = await openWorld({ change: addTestContent });
    const { sidebar } = await world.open(etsy);
    const frame = await sidebar.frame();
    await openMenu(sidebar);
    await pickInMenu(sidebar, 'New reply of your own', 'Empty');
    await frame.getByRole('textbox', { name: 'Text of the reply' }).fill(CANARY);
    options = await world.openOptions();
  });
  afterAll(() => world?.close());

  test('A21: stands in no storage that a content script can read, and under no name of its conversation', async () => {
    await soon(async () => JSON.stringify((await readHeld()).drafts)).toContain(CANARY);
    const { small, drafts } = await readHeld();

    expect(small).not.toContain('Canary');
    expect(small).not.toContain('second-copy drafts');
    expect(JSON.stringify(drafts)).not.toMatch(/etsy|1870100001/);
  });

  test('A21: goes when the team is left, with what was said about the case', async () => {
    await options.getByRole('button', { name: 'Leave the team' }).click();
    await options.getByRole('button', { name: 'Yes, leave' }).click();

    await options.getByText(/^You left the team\. The sample pack is in use/).waitFor();

    const { small, drafts, cases } = await readHeld();
    expect([drafts, cases]).toEqual([[], []]);
    expect(small).not.toContain('Canary');
  });
});
