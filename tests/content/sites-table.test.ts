import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { putSitesTable } from '../../cli/site/sites-table.ts';
import { sites } from '../../content/sites/index.ts';

const file = join(import.meta.dirname, '../../README.md');

test('the README shows every marketplace as its data say; `npm run table:sites` writes it anew', async () => {
  const text = readFileSync(file, 'utf8');
  const options = await resolveConfig(file);

  expect(await format(putSitesTable(text, sites), { ...options, filepath: file })).toBe(text);
});
