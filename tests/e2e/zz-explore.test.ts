import { afterAll, beforeAll, expect, test } from 'vitest';
import { etsy, shopee, findComposer } from './support/conversation-sites.ts';
import { openSidePanel } from './support/conversation-side-panel.ts';
import { openWorld, type World } from './support/conversation-world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());

test('side panel', async () => {
  const inbox = await world.open(etsy);
  const panel = await openSidePanel(world);
  await inbox.page.bringToFront();
  await panel.waitForText(etsy.buyer);
  await new Promise((r) => setTimeout(r, 500));
  await panel.evaluate(() => { (window as any).ev = []; for (const t of ['pointerdown','mousedown','click']) window.addEventListener(t, (e: any) => (window as any).ev.push([t, e.isTrusted, e.target.className]), true); });
  console.log(await panel.evaluate(() => [innerWidth, innerHeight, JSON.stringify(document.querySelector('.scp-btn.go')!.getBoundingClientRect()), document.hasFocus()]));
  await panel.press('.scp-btn.go');
  for (let i = 0; i < 4; i++) {
  await new Promise((r) => setTimeout(r, 400));
  console.log(await panel.evaluate(() => [JSON.stringify((window as any).ev), document.querySelector('.scp-said')?.textContent, document.hasFocus(), document.elementFromPoint(innerWidth/2, innerHeight-60)?.className]));
  console.log(await findComposer(inbox.page).inputValue());
  }
}, 60000);
