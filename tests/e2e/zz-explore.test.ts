import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { demoInboxes, etsy, findComposer } from './support/conversation-sites.ts';
import { openWorld, type World, type Opened } from './support/conversation-world.ts';
import { viewHost } from './support/conversation-host.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  world.context.on('weberror', (e) => console.log('WEBERROR', e.error().stack));
  world.context.on('console', (m) => console.log('CONSOLE', m.type(), m.text().slice(0, 300), m.page()?.url().slice(0,80)));
});
afterEach(() => world.closePages());
afterAll(() => world?.close());

test('reload', async () => {
  const { page, sidebar } = await world.open(etsy);
  await findComposer(page).fill('half a draft');
  const dir = process.env.SIDEDESK_TRY!;
  const session = await world.context.browser()!.newBrowserCDPSession();
  const t0 = Date.now();
  if (process.env.HOW === 'reload') await world.browser.worker.evaluate(() => chrome.runtime.reload()).catch((e) => console.log('reload', e.message));
  else console.log('loaded', await session.send('Extensions.loadUnpacked' as any, { path: dir } as any).catch((e) => e.message));
  for (let i = 0; i < 8; i++) {
    await new Promise((r) => setTimeout(r, 500));
    console.log(Date.now() - t0, await page.evaluate(() => [...document.documentElement.children].map((e) => e.outerHTML.slice(0, 40)).join(' ') + document.documentElement.getAttribute('style')), page.frames().map((f) => f.url()).join(' '), world.context.serviceWorkers().length, world.context.pages().map((p) => p.url()));
  }
  const opt = await world.context.newPage();
  await opt.goto(`chrome-extension://${world.extensionId}/options.html`).catch((e) => console.log(e.message));
  console.log(await opt.locator('body').innerText().catch((e) => e.message));
  console.log(await session.send('Target.getTargets'));
}, 60000);
