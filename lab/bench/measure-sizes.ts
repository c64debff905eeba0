import { readFile } from 'node:fs/promises';
import type { BrowserContext } from 'playwright-core';
import type { SizeChart } from '../../domain/pack/schema.ts';
import { bundleScript, runScript } from './bundle.ts';
import type {} from './in-size-page.ts';
import { summarise } from './percentiles.ts';
import type { Row } from './report.ts';
import { sizePhrases } from './size-phrases.ts';

const ROUNDS = 50;

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
      note: `${answered} of ${converted.length} were answered; every chart that ships takes part`,
    },
  ];
}
