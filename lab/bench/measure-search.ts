import type { BrowserContext } from 'playwright-core';
import { bundleScript, runScript } from './bundle.ts';
import type { EngineFigures, SearchPlan } from './in-blank-page.ts';
import { queryKinds } from './make-macros.ts';
import { summarise } from './percentiles.ts';
import { roundFigure, type Row } from './report.ts';

/** fuse.js takes seconds per answer over 50,000 bodies, so the rivals get fewer queries there. */
const plans: readonly SearchPlan[] = [
  { macros: 1_000, each: 20, rivalEach: 20 },
  { macros: 10_000, each: 16, rivalEach: 8 },
  { macros: 50_000, each: 8, rivalEach: 4 },
];

/** Macro search alone in an otherwise empty page, next to fuse.js. */
export async function measureSearch(context: BrowserContext): Promise<Row[]> {
  const page = await context.newPage();
  await runScript(context, page, await bundleScript('in-blank-page.ts'));
  const rows: Row[] = [];
  for (const plan of plans) {
    const figures = await page.evaluate((asked) => globalThis.benchSearch.compareSearches(asked), plan);
    const at = `${plan.macros.toLocaleString('en')} macros`;
    const { whole, shared, fuseAll, fuseTitles } = figures;
    const queries = plan.rivalEach * queryKinds.length;
    rows.push({
      what: 'key press in macro search → results',
      at,
      unit: 'ms',
      times: summarise(figures.keys),
      budget: { of: 'p95', limit: 8 },
      rival: `Fuse title+body ${showTimes(fuseAll)}, titles ${showTimes(fuseTitles)} ms`,
      note:
        `every key press of ${whole.times.length} queries; whole queries ${showTimes(whole)} ms; ` +
        `the ${queries} that the rivals answered ${showTimes(shared)} ms; built in ${roundFigure(figures.buildMs)} ms, ` +
        `prepared in ${roundFigure(figures.prepareMs)} ms of idle time; rivals as p50 / p95 of whole queries`,
    });
    rows.push({
      what: 'macro search: wanted macro among the first 10',
      at: `${at}, ${queries} queries`,
      unit: '%',
      value: shared.found * 100,
      budget: { of: 'least', limit: fuseAll.found * 100 },
      rival: `Fuse title+body ${percent(fuseAll)} %, titles ${percent(fuseTitles)} %`,
      note: `ours ${showKinds(shared)} (all ${whole.times.length} queries: ${percent(whole)} %); Fuse title+body ${showKinds(fuseAll)}; Fuse titles ${showKinds(fuseTitles)}`,
    });
  }
  await page.close();
  return rows;
}

function showTimes({ times }: EngineFigures): string {
  const { p50, p95 } = summarise(times);
  return `${roundFigure(p50)} / ${roundFigure(p95)}`;
}

function percent({ found }: EngineFigures): string {
  return (found * 100).toFixed(0);
}

function showKinds({ byKind }: EngineFigures): string {
  return Object.entries(byKind)
    .map(([kind, share]) => `${kind} ${(share * 100).toFixed(0)} %`)
    .join(', ');
}
