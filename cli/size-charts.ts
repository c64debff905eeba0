import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { SizeChart } from '../domain/pack/schema.ts';
import { columnSources } from './size-charts/column-sources.ts';
import { formulaRows } from './size-charts/formula-rows.ts';

/** `npm run size:charts`: writes the rows of formula-based charts and the sources of columns into `packs/base/size-charts.json`; run it after changing one. */
const file = new URL('../packs/base/size-charts.json', import.meta.url);
const base = JSON.parse(await readFile(file, 'utf8')) as { sizeCharts: SizeChart[] };
const sizeCharts = base.sizeCharts.map(({ columns: _columns, rows, ...chart }) => {
  const columns = columnSources(chart.id);
  return { ...chart, ...(columns && { columns }), rows: formulaRows[chart.id]?.() ?? rows };
});
const options = await resolveConfig(file);
await writeFile(file, await format(JSON.stringify({ ...base, sizeCharts }), { ...options, parser: 'json' }));
console.log(`${sizeCharts.length} charts written`);
