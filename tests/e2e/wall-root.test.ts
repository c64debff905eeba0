import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { viewClosedRoot } from '../../lab/browser/closed-root.ts';
import { etsy, findComposer } from '../../lab/browser/demo-inboxes.ts';
import { soon } from '../../lab/browser/soon.ts';
import { addTestContent, HARD_WORD } from '../../lab/browser/test-content.ts';
import { openWorld, type World } from '../../lab/browser/world.ts';

let world: World;

beforeAll(async () => {
  world = await openWorld({ change: addTestContent });
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

describe('A5 D19: a page that has got hold of the closed root', () => {
  test.each<{ title: string; deed: (box: HTMLElement) => void }>([
    { title: 'lays a cover into the box', deed: (box) => box.append(document.createElement('div')) },
    { title: 'lays a cover beside the box', deed: (box) => box.after(document.createElement('div')) },
    { title: 'takes the frame', deed: (box) => document.body.append(box.querySelector('iframe')!) },
  ])('$title: that is undone', async ({ deed }) => {
    const { page } = await world.open(etsy);
    const host = await viewClosedRoot(page);
    await host.ask('box', deed);
    await soon(() => host.ask('box', (box) => [box.children.length, box.parentNode?.childNodes.length])).toEqual([
      2, 3,
    ]);
  });

  test.each<{ title: string; deed: (box: HTMLElement) => void }>([
    {
      title: 'draws the frame elsewhere',
      deed: (box) => (box.querySelector('iframe')!.style.transform = 'translateY(9px)'),
    },
    { title: 'draws the box see-through', deed: (box) => box.style.setProperty('opacity', '.01', 'important') },
    { title: 'moves what the frame holds', deed: (box) => (box.querySelector('iframe')!.style.padding = '9px 0 0') },
  ])('$title: nothing can be pressed', async ({ deed }) => {
    const { page, sidebar } = await world.open(etsy);
    await sidebar.search(HARD_WORD);
    const insert = await sidebar.locator('.scp-btn.go');
    await insert.first().waitFor();
    await (await viewClosedRoot(page)).ask('box', deed);
    await insert.first().click();
    await (await sidebar.locator('.scp-conduct')).waitFor();
    expect(await findComposer(page).inputValue()).toBe('');
  });
});
