import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addToIndex, drawNewSite } from './site/draw-new-site.ts';

/** `npm run new:site NAME [HOST]`: makes a site, its first pages, and its place in the list. `npm run read:site NAME` writes what is read. */
const root = join(import.meta.dirname, '..');
const [id = '', host = `${id}.example`] = process.argv.slice(2);
if (!/^[a-z][a-z0-9-]*$/.test(id))
  throw new Error('Name the site in lower case: npm run new:site acme desk.acme.example');
if (!/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) throw new Error(`"${host}" is no host name.`);
const files = drawNewSite(id, host);
const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
if (taken) throw new Error(`${taken} is there already; nothing was written.`);
for (const [path, text] of Object.entries(files)) {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
const index = join(root, 'content/sites/index.ts');
await writeFile(index, addToIndex(await readFile(index, 'utf8'), id));
console.log(`Written:\n${Object.keys(files).join('\n')}\n\nNow: npm run read:site ${id}, and npm run table:sites`);
