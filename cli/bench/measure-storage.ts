import type { Page } from 'playwright-core';
import { summarise } from './percentiles.ts';
import { roundFigure, type Row } from './report.ts';

const LOOK_UPS = 2_000;
const NAIVE_ROWS = 100_000;

/** Look-ups in the seeded list of buyers, and the plain way beside them. */
export async function measureLookUps(page: Page, buyers: number): Promise<Row[]> {
  const ours = await page.evaluate((count) => globalThis.benchExtension.timeLookUps(count), LOOK_UPS);
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
      rival: `one row a buyer, ${NAIVE_ROWS.toLocaleString('en')} rows: ${roundFigure(p50)} / p99 ${roundFigure(p99)} ms, filled in ${roundFigure(naive.fillMs / 1000)} s`,
      note: `${LOOK_UPS} keys, every second one listed`,
    },
  ];
}

/** A first import: what the store does with a parsed pack, and the reading of its bytes before. */
export async function measureImport(page: Page, json: string): Promise<Row[]> {
  const sizes = { buyers: 1_000_000, macros: 50_000, products: 20_000 };
  const asked = { json, sizes };
  const { parseMs, writeMs, bytes } = await page.evaluate(
    (plan) => globalThis.benchExtension.timeImport(plan.json, plan.sizes),
    asked,
  );
  const at = '1,000,000 buyers, 50,000 macros';
  const budget = { of: 'value', limit: 10 } as const;
  const note = `${(bytes / 2 ** 20).toFixed(0)} MB of JSON`;
  return [
    { what: 'first import: parsed pack → active', at, unit: 's', value: writeMs / 1000, budget, note },
    { what: 'first import: bytes → active', at, unit: 's', value: (parseMs + writeMs) / 1000, budget, note },
  ];
}
