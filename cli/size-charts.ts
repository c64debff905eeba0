import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { SizeChart } from '../domain/pack/schema.ts';
import { formulaRows } from './size-charts/formula-rows.ts';

/** `npm run size:charts`: writes the rows of formula-based charts into `packs/base/size-charts.json`; run it after changing a formula. */
const file = new URL('../packs/base/size-charts.json', import.meta.url);
const base = JSON.parse(await readFile(file, 'utf8')) as { sizeCharts: SizeChart[] };
const sizeCharts = base.sizeCharts.map((chart) => ({ ...chart, rows: formulaRows[chart.id]?.() ?? chart.rows }));
const options = await resolveConfig(file);
await writeFile(file, await format(JSON.stringify({ ...base, sizeCharts }), { ...options, parser: 'json' }));
console.log(`${sizeCharts.length} charts written`);
