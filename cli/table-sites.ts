import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { sites } from '../content/sites/index.ts';
import { putSitesTable } from './site/sites-table.ts';

/** `npm run table:sites`: writes the README's table of marketplaces from their data. */
const file = join(import.meta.dirname, '../README.md');
const options = await resolveConfig(file);
const text = putSitesTable(await readFile(file, 'utf8'), sites);
await writeFile(file, await format(text, { ...options, filepath: file }));
