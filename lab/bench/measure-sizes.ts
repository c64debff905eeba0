import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';
import type { SizeChart } from '../../domain/pack/schema.ts';
import { bundleScript, runScript } from './bundle.ts';
import type {} from './in-size-page.ts';
import { summarise } from './percentiles.ts';
import type { Row } from './report.ts';
import { loadLabelled } from './labelled-sizes.ts';
import { sizePhrases } from './size-phrases.ts';
import { sizeQuality } from './size-quality.ts';

const ROUNDS = 50;
const READINGS = 5;

/** Messages one after another, each list cut at a length. */
function joinTo(texts: readonly string[], length: number): string[] {
  const all = texts.join('\n');
  return Array.from({ length: Math.max(1, Math.floor(all.length / length)) }, (_, at) =>
    all.slice(at * length, (at + 1) * length),
  );
}

/** Finds a size in a message, reads it and converts it with every chart of the base, in an otherwise empty page. */
export async function measureSizes(context: BrowserContext): Promise<Row[]> {
  const page = await context.newPage();
  await runScript(context, page, await bundleScript('in-size-page.ts'));
  const file = new URL('../../packs/base/size-charts.json', import.meta.url);
  const { sizeCharts } = JSON.parse(await readFile(file, 'utf8')) as { sizeCharts: SizeChart[] };
  const { found, converted, answered } = await page.evaluate(
    ([charts, rounds]) => globalThis.benchSizes.timeSizes(charts, rounds),
    [sizeCharts, ROUNDS] as const,
  );
  const texts = loadLabelled('seen').map(({ text }) => text);
  const short = await page.evaluate(([list, rounds]) => globalThis.benchSizes.timeReading(list, rounds), [
    joinTo(texts, 500),
    READINGS,
  ] as const);
  const long = await page.evaluate(([list, rounds]) => globalThis.benchSizes.timeReading(list, rounds), [
    joinTo(texts, 20_000),
    READINGS,
  ] as const);
  await page.close();
  const at = `${sizePhrases.length} phrases, ${ROUNDS} rounds`;
  return [
    { what: 'size found in a message', at, unit: 'ms', times: summarise(found) },
    {
      what: 'size read and converted',
      at,
      unit: 'ms',
      times: summarise(converted),
      budget: { of: 'p95', limit: 1 },
      note: `${answered} of ${converted.length} were answered; every chart that ships is used`,
    },
    {
      what: 'message read as a whole',
      at: '500 characters',
      unit: 'ms',
      times: summarise(short),
      budget: { of: 'p95', limit: 1 },
    },
    {
      what: 'message read as a whole',
      at: '20,000 characters',
      unit: 'ms',
      times: summarise(long),
      budget: { of: 'p95', limit: 15 },
    },
    ...sizeQuality(),
  ];
}
