import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addTestContent, ASKING_WORD } from '../../lab/browser/test-content.ts';
import { openSidePanel, type SidePanel } from '../../lab/browser/side-panel.ts';
import { readActions, watchActions } from '../../lab/browser/page-actions.ts';
import { etsy, findComposer, shopee } from '../../lab/browser/demo-inboxes.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

describe("the browser's side panel", () => {
  let world: World;
  let panel: SidePanel;
  let inbox: OpenInbox;
  let other: OpenInbox;

  beforeAll(async () => {
    world = await openWorld({ change: addTestContent });
    other = await world.open(shopee);
    inbox = await world.open(etsy);
    panel = await openSidePanel(world);
    await inbox.page.bringToFront();
    await panel.waitForText(etsy.buyer);
  });
  afterAll(() => world?.close());

  test('shows the buyer of the page beside it, with the same verdict', async () => {
    await panel.waitForText('Not listed');
    expect(await panel.text()).toContain('3387204191');
  });

  test('has nothing to hide itself with', async () => {
    expect(await panel.evaluate(() => document.querySelector('[aria-label="Hide panel"]'))).toBeNull();
  });

  test('inserts into the page beside it, and sends nothing', async () => {
    // It ignores clicks in its first moments, so keep clicking.
    const composer = findComposer(inbox.page);
    await watchActions(inbox.page);
    const insert = async () => {
      const draft = await composer.inputValue();
      if (draft === '') await panel.press('.scp-btn.go');
      return draft;
    };
    await soon(insert).toContain(etsy.buyer);
    expect(await findComposer(other.page).inputValue()).toBe('');
    expect(await readActions(inbox.page)).toEqual({ heard: [], sent: [] });
  });

  test('writes nothing for one buyer that was asked for another', async () => {
    await findComposer(inbox.page).fill('');
    await Promise.all([inbox.page.locator(etsy.rowOf(etsy.other)).click(), panel.press('.scp-act .scp-btn')]);
    await panel.waitForText(etsy.other);
    const drafts = [await findComposer(inbox.page).inputValue()];
    await inbox.page.locator(etsy.rowOf(etsy.buyer)).click();
    await panel.waitForText(etsy.buyer);

    expect(drafts.filter((draft) => draft.includes(etsy.buyer))).toEqual([]);
  });

  test('asks for what is missing, and inserts nothing half filled', async () => {
    const before = await findComposer(inbox.page).inputValue();
    await panel.press('[role=combobox]');
    await panel.type(ASKING_WORD);
    await panel.waitForText('2 values missing');
    await panel.press('.scp-act .scp-btn');
    await soon(() => panel.evaluate(() => document.querySelector('.scp-form') !== null)).toBe(true);
    expect(await findComposer(inbox.page).inputValue()).toBe(before);
  });

  test('follows to another tab and back', async () => {
    await other.page.bringToFront();
    await panel.waitForText(shopee.buyer);
    expect(await panel.text()).not.toContain('Annika');
    await inbox.page.bringToFront();
    await panel.waitForText(etsy.buyer);
    expect(await panel.text()).not.toContain('Nur Aisyah');
  });

  test('keeps to the tab in front when tabs change fast', async () => {
    const turns = Array.from({ length: 10 }, () => [other.page, inbox.page]).flat();
    await world.showInTurn(turns);
    await panel.waitForText(etsy.buyer);
    // The other tab's events no longer arrive.
    await other.page.locator(shopee.rowOf(shopee.other)).click();
    await other.sidebar.waitForBuyer(shopee.other);
    expect(await panel.text()).not.toContain('Farid');
  });

  test('shows nobody when the address leads away from the inbox', async () => {
    await inbox.page.bringToFront();
    await panel.waitForText(etsy.buyer);
    await inbox.page.evaluate(() => history.pushState(null, '', '/your/shops/me/dashboard'));
    await panel.waitForText('No inbox on this page');
    expect(await panel.text()).not.toContain('Annika');
  });

  test('shows the next buyer when the address leads back', async () => {
    await inbox.page.evaluate(() => {
      history.pushState(null, '', '/messages/1870100003');
      window.dispatchEvent(new PopStateEvent('popstate'));
    });
    await panel.waitForText(etsy.other);
    expect(await panel.text()).not.toContain('Annika');
  });
});
