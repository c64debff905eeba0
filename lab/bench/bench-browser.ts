import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { openBrowser, type OpenBrowser } from '../browser/browser.ts';
import { openSidebar, type Sidebar } from '../browser/sidebar.ts';
import type { SellerCentre } from '../seller-centre/server.ts';
import { recordFrame, type ShownTimes } from './record-frame.ts';
import { recordPage } from './record-page.ts';

/** How long the panel must not change before it counts as settled (ms). */
const QUIET_MS = 400;

/** A browser with the extension, whose pages and sidebars report when things happened. */
export interface BenchBrowser extends OpenBrowser {
  /** An inbox with its sidebar, once its first conversation is shown in full. */
  readonly openInbox: (url: string, inPage?: Page) => Promise<Inbox>;
}

export interface Inbox {
  readonly page: Page;
  readonly sidebar: Sidebar;
  readonly frame: Frame;
  readonly first: ShownTimes;
}

export async function openBenchBrowser(centre: SellerCentre): Promise<BenchBrowser> {
  const browser = await openBrowser(centre);
  await browser.context.addInitScript(recordFrame, QUIET_MS);
  await browser.context.addInitScript(recordPage);
  return {
    ...browser,
    openInbox: async (url, inPage) => {
      const page = inPage ?? (await browser.context.newPage());
      await page.goto(url);
      const sidebar = openSidebar(page, browser.extensionId);
      const frame = await sidebar.frame();
      const first = await frame.evaluate(() => window.benchFrame?.shown());
      if (!first) throw new Error('The sidebar keeps no times.');
      return { page, sidebar, frame, first };
    },
  };
}

/** The same browser with an extension that does nothing, to measure what the page itself costs. */
export async function openBareBrowser(centre: SellerCentre): Promise<OpenBrowser & { remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'sidedesk-bare-'));
  const manifest = { manifest_version: 3, name: 'Bare', version: '1', background: { service_worker: 'background.js' } };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), '');
  const browser = await openBrowser({ ...centre, extensionDir: folder });
  await browser.context.addInitScript(recordPage);
  return { ...browser, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Runs an action that opens another conversation, and returns when its buyer was shown. */
export async function awaitBuyer(
  frame: Frame,
  buyer: string,
  change: () => Promise<unknown>,
  quietMs = QUIET_MS,
): Promise<ShownTimes> {
  await frame.evaluate(([name, ms]) => window.benchFrame?.expect(name, ms), [buyer, quietMs] as const);
  await change();
  const shown = await frame.evaluate(() => window.benchFrame?.shown());
  if (!shown) throw new Error('The sidebar keeps no times.');
  return shown;
}
