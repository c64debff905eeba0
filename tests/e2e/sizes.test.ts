import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { camille } from '../../lab/browser/demo-inboxes.ts';
import { readComposer, readFocus, startTypist, writeDraft, type Typist } from '../../lab/browser/keyboard.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

let world: World;
let inbox: OpenInbox;
let hands: Typist;

beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

const composer = async () => (await readComposer(inbox.page)).text;

describe('a buyer who names a size', () => {
  beforeEach(async () => {
    inbox = await world.open(camille);
    hands = startTypist(inbox.page, world);
  });
  afterEach(() => inbox?.page.close());

  test('is answered in the reply box, in their language, with one key from the section and within five seconds', async () => {
    await writeDraft(inbox.page, '', 0);
    const begun = performance.now();
    await inbox.sidebar.openSection('Sizes');
    await soon(() => readFocus(inbox.sidebar)).toBe('Size to convert');
    await hands.press('Enter');
    await soon(composer).toMatch(/^Bonjour Camille Aubertin,\n+Pour cet article, EU 38 correspond .*EU 38 /);

    expect(hands.presses()).toBe(1);
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  test('gets the table of the product as text, one line for each size', async () => {
    await inbox.sidebar.openSection('Sizes');
    await (await inbox.sidebar.locator('.scp-btn')).filter({ hasText: /^Table$/ }).click();
    await (await inbox.sidebar.locator('.scp-btn.go')).filter({ hasText: 'Insert table' }).click();

    await soon(composer).toMatch(/^EU 36 \| UK 4 \| .*cm\n(?:EU \d+ \|.*\n){9}EU 46 \|.*cm$/m);
  });

  test('who means another is read anew as the agent types, and told what cannot be', async () => {
    const section = await inbox.sidebar.openSection('Sizes');
    await section.getByLabel('Size to convert').fill('34DD');
    await section.getByText('EU 75E').first().waitFor();
    await section.getByLabel('Size to convert').fill('173/82A');

    await section.getByText('There is no size 173/82A. Nearest: 170/82A, 175/82A.').waitFor();
    expect(await (await inbox.sidebar.locator('.scp-btn.go')).count()).toBe(0);
  });
});
