import { readFile, writeFile } from 'node:fs/promises';
import { openWindow } from './site/fixture-pages.ts';
import { scrubPage } from './site/scrub-page.ts';

/** `npm run scrub PAGE.html`: writes `PAGE.scrubbed.html` next to a saved page, without names, ids, tokens and scripts. */
const [file] = process.argv.slice(2);
if (!file?.endsWith('.html')) throw new Error('Name a saved page: npm run scrub PAGE.html');
openWindow();
const page = new DOMParser().parseFromString(await readFile(file, 'utf8'), 'text/html');
scrubPage(page);
const target = file.replace(/\.html$/, '.scrubbed.html');
await writeFile(target, `<!doctype html>\n${page.documentElement.outerHTML}\n`);
console.log(`Written to ${target}. Read it before you share it: a class or id can still say too much.`);
