import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { DAILY_CHANGES, type LargeTeam } from './large-team.ts';
import { roundFigure, type Row } from './report.ts';
import type { Cost } from './time-import.ts';

export const NAIVE_ROWS = 100_000;

/** A full-size team: joining, a check with nothing new, and the next day's revision, all over the local network. */
export async function measureImport(page: Page, large: LargeTeam): Promise<Row[]> {
  large.begin();
  const naiveMs = await page.evaluate((rows) => globalThis.benchExtension.timeNaiveRows(rows), NAIVE_ROWS);
  const handle = await page.evaluateHandle(
    ([address, team, keys, key]) => globalThis.benchExtension.openImport(address, team, keys, key),
    [large.address, large.team, large.keys, large.teamKey] as const,
  );
  const heap = await watchHeap(page);
  const first = await handle.evaluate((team) => team.first());
  const most = await heap.stop();
  const idle = await handle.evaluate((team) => team.next());
  await large.turnDay();
  const daily = await handle.evaluate((team) => team.next());
  await handle.evaluate((team) => team.close());
  return importRows('Chromium', large, { first, idle, daily, naiveMs, heap: most });
}

/** Peak memory of a page's scripts in MB, including garbage not yet collected. */
async function watchHeap(page: Page): Promise<{ readonly stop: () => Promise<number> }> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let most = 0;
  let isOver = false;
  const look = async () => {
    while (!isOver) {
      const { metrics } = await session.send('Performance.getMetrics');
      most = Math.max(most, (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / 2 ** 20);
      // Polling more often would take time from what is measured.
      await pause(50);
    }
  };
  const looking = look();
  return {
    stop: async () => {
      isOver = true;
      await looking;
      await session.detach();
      return most;
    },
  };
}

/** `heap` is left out where the browser doesn't report it. */
interface ImportCosts extends Record<'first' | 'idle' | 'daily', Cost> {
  readonly naiveMs: number;
  readonly heap?: number;
}

/** The same rows for every browser. */
export function importRows(
  browser: string,
  { headBytes }: Pick<LargeTeam, 'headBytes'>,
  { first, idle, daily, naiveMs, heap }: ImportCosts,
): Row[] {
  const at = `${browser}, 1,000,000 buyers, 50,000 macros`;
  const kb = (bytes: number) => roundFigure(bytes / 1024);
  const rival = `one Dexie row per buyer: ${NAIVE_ROWS.toLocaleString('en')} rows in ${roundFigure(naiveMs / 1000)} s`;
  const under = (limit: number) => ({ of: 'value', limit }) as const;
  const rows: Row[] = [
    {
      what: 'first import: from the request to the pack in use',
      at,
      unit: 's',
      value: first.ms / 1000,
      budget: under(10),
      rival,
      note: `${kb(first.bytes / 1024)} MB in ${first.requests} requests`,
    },
    {
      what: 'first import: longest stretch of the thread that does it',
      at,
      unit: 'ms',
      value: first.blocked,
      note: 'in the background, where no page waits',
    },
    {
      what: 'daily change: from the request to the pack in use',
      at: `${at}, ${DAILY_CHANGES.toLocaleString('en')} changed`,
      unit: 's',
      value: daily.ms / 1000,
      budget: under(1),
    },
    {
      what: 'daily change: on the wire',
      at: `${at}, ${DAILY_CHANGES.toLocaleString('en')} changed`,
      unit: 'KB',
      value: daily.bytes / 1024,
      budget: under(64),
      note: `${daily.requests} requests`,
    },
    {
      what: 'idle check: on the wire',
      at,
      unit: 'KB',
      value: idle.bytes / 1024,
      budget: under(4),
      note: `${idle.requests} request, ${idle.writes} rows written, ${idle.notes} note of the check; ${kb(headBytes)} KB where a host never says "unchanged"`,
    },
  ];
  if (heap !== undefined) {
    rows.push({ what: 'first import: memory of scripts, at most', at, unit: 'MB', value: heap, budget: under(300) });
  }
  return rows;
}
