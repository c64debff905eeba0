import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { goToSearch, readComposer, startTypist, type Typist } from '../../lab/browser/keyboard.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openMenu, pickInMenu } from '../../lab/browser/panel-menu.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

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

const rows = () => inbox.sidebar.rows();
const askRow = async () => (await rows()).find(({ detail }) => detail.startsWith('still unknown:'));

async function choose(name: string): Promise<void> {
  await openMenu(inbox.sidebar);
  await pickInMenu(inbox.sidebar, 'Kind of case', name);
}

describe('the kind of case', () => {
  test('changes at once what is offered to be asked for', async () => {
    await choose('Payment');

    await soon(async () => (await askRow())?.detail).toBe(
      'still unknown: Payment method, Charge on the statement, Screenshot',
    );
  });

  test('composes the question for what is missing with one press', async () => {
    await choose('Payment');
    await soon(async () => (await askRow())?.detail).toMatch(/Payment method/);
    const at = (await rows()).findIndex(({ detail }) => detail.startsWith('still unknown:'));
    await goToSearch(hands, inbox.sidebar);
    await hands.press(String(at + 1));

    await soon(async () => (await readComposer(inbox.page)).text).toContain(
      'die Zahlungsart (zum Beispiel Karte oder Zahlungsdienst), Datum, Betrag und Währung laut Ihrer Abrechnung und ein Bildschirmfoto',
    );
  });

  test('stays with the conversation and does not reach the next', async () => {
    await choose('Payment');
    await soon(async () => (await askRow())?.detail).toMatch(/Payment method/);
    await inbox.page.locator('a[href*="/messages/1870100003"]').click();
    await inbox.sidebar.waitForBuyer('Camille Aubertin');
    const other = await askRow();
    await inbox.page.locator('a[href*="/messages/1870100001"]').click();
    await inbox.sidebar.waitForBuyer('Annika Vogelsang');

    await soon(async () => (await askRow())?.detail).toMatch(/Payment method/);
    expect(other?.detail ?? '').not.toMatch(/Payment method/);
  });
});
