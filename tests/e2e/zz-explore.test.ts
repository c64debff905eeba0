import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { CERTIFICATE_NUMBER, HARD_TEXT, HARD_WORD } from './support/conversation-pack.ts';
import { demoInboxes, findComposer } from './support/conversation-sites.ts';
import { openWorld, type World, type Opened } from './support/conversation-world.ts';
import { readActions, watchActions } from './support/conversation-page-log.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

async function find({ sidebar }: Opened, word: string) {
  await sidebar.search(word);
  await (await sidebar.locator('[role=option]')).getByText(word, { exact: false }).waitFor();
}

const inserts = [
  { how: 'Enter in the search field', begins: 'Guten Tag', run: async (opened: Opened) => {
    await find(opened, 'Kestrel');
    await opened.page.keyboard.press('Enter');
  } },
];
describe.each(demoInboxes)('$site', (inbox) => {
  test.each(inserts)('$how', async ({ run }) => {
    const opened = await world.open(inbox);
    await watchActions(opened.page);
    await run(opened);
    await expect.poll(() => findComposer(opened.page).inputValue()).toBe(HARD_TEXT);
    console.log(await opened.sidebar.said());
    expect(await readActions(opened.page)).toEqual({ heard: [], sent: [] });
  });
  test('held', async () => {
    const opened = await world.open(inbox);
    await find(opened, 'Kestrel');
    await opened.page.keyboard.down('Enter');
    await expect.poll(() => findComposer(opened.page).inputValue()).toBe(HARD_TEXT);
    await opened.page.keyboard.down('Enter');
    await opened.page.keyboard.down('Enter');
    expect(await opened.page.evaluate(() => window.__sent)).toEqual([]);
    expect(await findComposer(opened.page).inputValue()).toBe(HARD_TEXT);
  });
});
