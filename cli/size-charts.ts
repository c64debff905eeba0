import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { SizeChart } from '../domain/pack/schema.ts';
import { formulaRows } from './size-charts/formula-rows.ts';

/** Writes the rows of the charts that a formula gives into `packs/base/size-charts.json`; to be run after a formula was changed. */
const file = new URL('../packs/base/size-charts.json', import.meta.url);
const base = JSON.parse(await readFile(file, 'utf8')) as { sizeCharts: SizeChart[] };
const sizeCharts = base.sizeCharts.map((chart) => ({ ...chart, rows: formulaRows[chart.id]?.() ?? chart.rows }));
const options = await resolveConfig(file);
await writeFile(file, await format(JSON.stringify({ ...base, sizeCharts }), { ...options, parser: 'json' }));
console.log(`${sizeCharts.length} charts written`);
