import type { Page } from 'playwright-core';
import { summarise } from './percentiles.ts';
import { roundFigure, type Row } from './report.ts';

const LOOK_UPS = 2_000;
const NAIVE_ROWS = 100_000;

/** Look-ups in the seeded buyer list, next to the naive design. */
export async function measureLookUps(page: Page, teamKey: string, buyers: number): Promise<Row[]> {
  const ours = await page.evaluate(([key, count]) => globalThis.benchExtension.timeLookUps(key, count), [
    teamKey,
    LOOK_UPS,
  ] as const);
  const naive = await page.evaluate(([rows, count]) => globalThis.benchExtension.timeNaiveLookUps(rows, count), [
    NAIVE_ROWS,
    LOOK_UPS,
  ] as const);
  const { p50, p99 } = summarise(naive.times);
  return [
    {
      what: 'blacklist answer, warm',
      at: `${buyers.toLocaleString('en')} entries`,
      unit: 'ms',
      times: summarise(ours),
      budget: { of: 'p99', limit: 5 },
      rival: `one row per buyer, ${NAIVE_ROWS.toLocaleString('en')} rows: ${roundFigure(p50)} / p99 ${roundFigure(p99)} ms, filled in ${roundFigure(naive.fillMs / 1000)} s`,
      note: `${LOOK_UPS} keys, every second one listed`,
    },
  ];
}
