// @vitest-environment node
import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { describeCharts } from '../../../../cli/size-charts/describe-charts.ts';
import { baseCharts } from './base-charts.ts';

it('docs/sizes.md lists the charts that ship; run "node cli/size-docs.ts" after a change', async () => {
  const options = await resolveConfig('docs/sizes.md');
  const written = await format(describeCharts(baseCharts), { ...options, parser: 'markdown' });
  expect(await readFile('docs/sizes.md', 'utf8')).toBe(written);
});
