import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SizeChart } from '../../../../domain/pack/schema.ts';

const file = join(import.meta.dirname, '../../../../packs/base/size-charts.json');

/** The charts that ship; their schema is tested with the rest of the base. */
export const baseCharts = (JSON.parse(readFileSync(file, 'utf8')) as { sizeCharts: SizeChart[] }).sizeCharts;
