import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { buildExtension } from '../browser/build.ts';
import { etsyConversations } from '../seller-centre/conversations.ts';
import type { SellerCentre } from '../seller-centre/server.ts';
import { awaitBuyer, openBareBrowser, type BenchBrowser } from './bench-browser.ts';
import { etsyDashboard, inboxUrls } from './inbox-pages.ts';
import { summarise } from './percentiles.ts';
import { profileScripts, type ScriptWork } from './profile-script.ts';
import { roundFigure, type Row } from './report.ts';

const LOADS = 12;
const PROFILED_LOADS = 6;
const OTHERS = etsyConversations.slice(1, 3);

/** What the extension adds to the marketplace's page, and how soon the sidebar appears. */
export async function measurePage(browser: BenchBrowser, centre: SellerCentre, at: string): Promise<Row[]> {
  const painted: number[] = [];
  const shown: number[] = [];
  const withUs: number[] = [];
  for (let load = 0; load < LOADS; load += 1) {
    const { page, frame, first } = await browser.openInbox(inboxUrls.etsy);
    const loadedAt = await page.evaluate(() => window.benchPage?.loadedAt());
    const paintedAt = await frame.evaluate(() => {
      const entry = performance.getEntriesByName('first-contentful-paint')[0];
      return entry && performance.timeOrigin + entry.startTime;
    });
    if (loadedAt === undefined || paintedAt === undefined) throw new Error('The page or its frame keeps no times.');
    painted.push(paintedAt - loadedAt);
    shown.push(first.settledAt - loadedAt);
    await changeConversations(page, frame);
    withUs.push(...(await readLongTasks(page)));
    await page.close();
  }
  const without = await measureBarePage(centre);
  const work = await profileLoads(browser);
  return [
    ...(await measureSizes()),
    {
      what: 'sidebar frame: first paint after the page was idle',
      at: `Etsy inbox, ${at}`,
      unit: 'ms',
      times: summarise(painted),
      budget: { of: 'p95', limit: 300 },
      note: 'from the end of the load event; the frame is made as soon as the page shows the landmarks of an inbox',
    },
    {
      what: 'page loaded → everything shown',
      at: `Etsy inbox, ${at}`,
      unit: 'ms',
      times: summarise(shown),
      note: 'reads the whole pack from disk, which a change of conversation does not',
    },
    {
      what: 'content script: longest stretch of work',
      at: `Etsy inbox, ${PROFILED_LOADS} loads and ${PROFILED_LOADS * OTHERS.length} changes`,
      unit: 'ms',
      times: summarise(work.map((one) => one.longest)),
      budget: { of: 'p95', limit: 50 },
      note:
        `the longest of each load by the profiler, which includes the time when others had the core; ` +
        `all its work for a load and ${OTHERS.length} changes: ${roundFigure(summarise(work.map((one) => one.total)).p50)} ms`,
    },
    {
      what: 'longest task on the page',
      at: `Etsy inbox, ${LOADS} loads and ${LOADS * OTHERS.length} changes`,
      unit: 'ms',
      value: Math.max(0, ...withUs),
      rival: `without the extension ${roundFigure(Math.max(0, ...without))} ms`,
      note: `by the page's own observer, which sees only tasks over 50 ms: ${withUs.length} with the extension, ${without.length} without; 0 means none`,
    },
  ];
}

async function changeConversations(page: Page, frame: Frame): Promise<void> {
  for (const { id, buyer } of OTHERS) {
    await awaitBuyer(frame, buyer, () => page.locator(`a[href*="/messages/${id}"]`).click());
  }
}

/** Profiling slows a page down, so these loads count for nothing else. */
async function profileLoads(browser: BenchBrowser): Promise<ScriptWork[]> {
  const work: ScriptWork[] = [];
  while (work.length < PROFILED_LOADS) {
    const page = await browser.context.newPage();
    await page.goto(etsyDashboard);
    const session = await browser.context.newCDPSession(page);
    const walk = async () => {
      const { frame } = await browser.openInbox(inboxUrls.etsy, page);
      await changeConversations(page, frame);
    };
    work.push(await profileScripts(session, `chrome-extension://${browser.extensionId}`, walk));
    await page.close();
  }
  return work;
}

async function measureBarePage(centre: SellerCentre): Promise<number[]> {
  const bare = await openBareBrowser(centre);
  try {
    const tasks: number[] = [];
    for (let load = 0; load < LOADS; load += 1) tasks.push(...(await walkThrough(bare.context)));
    return tasks;
  } finally {
    await bare.close();
    await bare.remove();
  }
}

/** The same clicks as with the sidebar. */
async function walkThrough(context: BrowserContext): Promise<readonly number[]> {
  const page = await context.newPage();
  await page.goto(inboxUrls.etsy);
  for (const { id, buyer } of OTHERS) {
    await page.locator(`a[href*="/messages/${id}"]`).click();
    await page.locator('.e-header h2').getByText(buyer, { exact: true }).waitFor();
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 })));
  }
  const tasks = await readLongTasks(page);
  await page.close();
  return tasks;
}

async function readLongTasks(page: Page): Promise<readonly number[]> {
  return (await page.evaluate(() => window.benchPage?.longTasks())) ?? [];
}

async function measureSizes(): Promise<readonly Row[]> {
  const folder = await buildExtension();
  const names = await readdir(join(folder, 'sites'));
  const gzip = async (file: string) => gzipSync(await readFile(join(folder, file)), { level: 9 }).length;
  // A page loads the data of its own site only, so the heaviest one counts.
  const heaviest = Math.max(...(await Promise.all(names.map((name) => gzip(join('sites', name))))));
  const carried = (await gzip('gate.js')) + (await gzip('inbox.js')) + heaviest;
  const opened = await Promise.all(['panel-frame.js', 'write.js', 'codes.js'].map(gzip));
  const used = opened.reduce((sum, bytes) => sum + bytes, carried);
  const row = (what: string, bytes: number) => ({ what, at: 'gzip', unit: 'KB' as const, value: bytes / 1024 });
  return [
    {
      ...row('content script', carried),
      budget: { of: 'value', limit: 30 },
      note: `with the data of the heaviest of ${names.length} sites`,
    },
    {
      ...row('content script, once a conversation is open', used),
      note: 'with the scripts that show the panel, write into reply boxes and follow typed codes',
    },
    {
      ...row('content script, on a page that is read by its look', used + (await gzip('guess.js'))),
      note: 'with the script that reads by the look, loaded where hooks find nothing; it repeats some of the code already there',
    },
  ];
}
