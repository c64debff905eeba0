import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { etsy } from '../../lab/browser/demo-inboxes.ts';
import { readComposer } from '../../lab/browser/keyboard.ts';
import { soon } from '../../lab/browser/soon.ts';
import type { OpenInbox } from '../../lab/browser/agent.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

let world: World;
let inbox: OpenInbox;

beforeAll(async () => {
  world = await openWorld();
});
beforeEach(async () => {
  await world.placePanel('etsy');
  inbox = await world.open(etsy);
});
afterEach(() => inbox?.page.close());
afterAll(() => world?.close());

const composer = () => readComposer(inbox.page);
const listFrame = () => inbox.page.frames().find((frame) => frame.url().includes('codes-list.html'));
const listed = async () => (await listFrame()?.locator('[role=option] .t').allInnerTexts()) ?? [];

describe('a code typed in the reply box', () => {
  test('expands in place with Tab', async () => {
    await inbox.page.locator('textarea').click();
    await inbox.page.keyboard.type('您好/wismo');
    await soon(listed).not.toEqual([]);
    await inbox.page.screenshot({ path: '/tmp/t15-list.png' });
    await inbox.page.keyboard.press('Tab');

    await soon(async () => (await composer()).text).toMatch(/^您好Guten Tag Annika/);
    expect((await composer()).hasFocus).toBe(true);
  });
});
