import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { loadFixtures, type Fixture } from '../../cli/site/load-fixtures.ts';
import { bundleScript, runScript } from './bundle.ts';
import type {} from './in-reading-page.ts';
import { summarise } from './percentiles.ts';
import { roundFigure, type Row } from './report.ts';

const MESSAGES = 500;
const ROUNDS = 60;

/** One reading of a long thread, on the fixture page of every site variant whose message rows are known. */
export async function measureReading(context: BrowserContext): Promise<Row[]> {
  const script = await bundleScript('in-reading-page.ts');
  const times: number[] = [];
  const slowest = { of: '', p95: 0 };
  let pages = 0;
  for (const fixture of onePerVariant()) {
    const page = await context.newPage();
    await page.setContent(fixture.html);
    await runScript(context, page, script);
    const timed = await page.evaluate(([url, rows, rounds]) => globalThis.benchReading.timeReading(url, rows, rounds), [
      fixture.url,
      MESSAGES,
      ROUNDS,
    ] as const);
    await page.close();
    if (!timed) continue;
    if (timed.read === 0) throw new Error(`Nothing is read of ${fixture.site} ${fixture.name}.`);
    pages += 1;
    times.push(...timed.times);
    const { p95 } = summarise(timed.times);
    if (p95 > slowest.p95) Object.assign(slowest, { of: `${fixture.site} ${fixture.name}`, p95 });
  }
  return [
    {
      what: 'one reading of a page',
      at: `${MESSAGES} messages, ${pages} pages of sites`,
      unit: 'ms',
      times: summarise(times),
      budget: { of: 'p95', limit: 8 },
      note: `slowest page: ${slowest.of}, p95 ${roundFigure(slowest.p95)} ms`,
    },
  ];
}

function onePerVariant(): Fixture[] {
  const folder = join(import.meta.dirname, '../../tests/fixtures/pages');
  const names = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? entry.name : [],
  );
  const all = names.flatMap((site) => loadFixtures(site));
  const open = all.filter(({ expect }) => (expect.reading?.messages.length ?? 0) > 1);
  return [...new Map(open.map((one) => [`${one.site} ${one.expect.reading?.variant}`, one])).values()];
}
