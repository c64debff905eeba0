import { readFile, writeFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import type { SizeChart } from '../domain/pack/schema.ts';
import { describeCharts } from './size-charts/describe-charts.ts';

/** Writes `docs/sizes.md` anew; to be run after every change of the base's size charts. */
const charts = new URL('../packs/base/size-charts.json', import.meta.url);
const file = new URL('../docs/sizes.md', import.meta.url);
const { sizeCharts } = JSON.parse(await readFile(charts, 'utf8')) as { sizeCharts: SizeChart[] };
const options = await resolveConfig(file);
await writeFile(file, await format(describeCharts(sizeCharts), { ...options, parser: 'markdown' }));
console.log(`docs/sizes.md written: ${sizeCharts.length} charts`);
