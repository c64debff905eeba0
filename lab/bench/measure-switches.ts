import type { Page } from 'playwright-core';
import { etsyConversations } from '../seller-centre/conversations.ts';
import { awaitBuyer, type BenchBrowser } from './bench-browser.ts';
import { inboxUrls } from './inbox-pages.ts';
import { summarise } from './percentiles.ts';
import type { Row } from './report.ts';
import { watchWorker } from './worker-switch.ts';

const SWITCHES = 48;
const AFTER_SLEEP = 12;

/** The background may take this long to wake and answer (ms); the panel isn't settled before. */
const SLEEP_QUIET_MS = 900;

interface Switch {
  readonly whole: number;
  readonly complete: number;
  readonly settled: number;
}

/** From the click on another conversation until everything about it is shown. */
export async function measureSwitches(browser: BenchBrowser, at: string): Promise<Row[]> {
  const { page, frame } = await browser.openInbox(inboxUrls.etsy);
  const worker = await watchWorker(page, browser.extensionId);
  let opened = 0;
  const run = async (quietMs?: number): Promise<Switch> => {
    opened = (opened + 1) % etsyConversations.length;
    const { id = '', buyer = '' } = etsyConversations[opened] ?? {};
    const times = await awaitBuyer(frame, buyer, () => page.locator(`a[href*="/messages/${id}"]`).click(), quietMs);
    const clickedAt = await readClick(page);
    return {
      whole: times.settledAt - clickedAt,
      complete: times.completeAt - times.openAt,
      settled: times.settledAt - times.openAt,
    };
  };

  for (let warm = 0; warm < etsyConversations.length; warm += 1) await run();
  const awake: Switch[] = [];
  while (awake.length < SWITCHES) awake.push(await run());
  const slept: Switch[] = [];
  let stops = 0;
  while (slept.length < AFTER_SLEEP) {
    if (await worker.stop()) stops += 1;
    slept.push(await run(SLEEP_QUIET_MS));
  }
  await page.close();

  const what = 'conversation changes → everything shown';
  const complete = (of: readonly Switch[]) => {
    const { p50, p95 } = summarise(of.map((one) => one.complete));
    return `verdict, facts, suggestions and sections were all shown after ${p50.toFixed(0)} / ${p95.toFixed(0)} ms (p50 / p95); the time runs until nothing moves`;
  };
  return [
    {
      what: `${what}: from the reading`,
      at,
      unit: 'ms',
      times: summarise(awake.map((one) => one.settled)),
      budget: { of: 'p95', limit: 100 },
      note: complete(awake),
    },
    {
      what: `${what}: from the click`,
      at,
      unit: 'ms',
      times: summarise(awake.map((one) => one.whole)),
      note: 'includes what the page itself takes (80 ms until it draws), and, on purpose, 250 ms of quiet and two equal readings 150 ms apart',
    },
    {
      what: `${what}: after the worker slept`,
      at,
      unit: 'ms',
      times: summarise(slept.map((one) => one.settled)),
      budget: { of: 'p95', limit: 500 },
      note: `the background was stopped ${stops} times before ${AFTER_SLEEP} changes; ${complete(slept)}`,
    },
  ];
}

async function readClick(page: Page): Promise<number> {
  const clickedAt = await page.evaluate(() => window.benchPage?.clickedAt());
  if (!clickedAt) throw new Error('The page heard no click.');
  return clickedAt;
}
