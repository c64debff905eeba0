import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { drawFile, generatedFiles } from './docs/generated-files.ts';

/** `npm run docs`: writes everything that is generated from data and code, or only the files given as arguments. */
const asked = process.argv.slice(2);
for (const file of generatedFiles.filter(({ path }) => asked.length === 0 || asked.includes(path))) {
  await writeFile(join(import.meta.dirname, '..', file.path), await drawFile(file));
  console.log(`${file.path} written`);
}
