import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { addPolicy } from './site/add-policy.ts';
import { addToIndex, drawNewSite } from './site/draw-new-site.ts';

/**
 * `npm run new:site NAME HOST [-- --by-look] [-- --policy URL]`: creates a site, its fixture pages with their readings, and its place
 * in the list and in every generated page; given the address of the marketplace's rules, also a policy in the sample pack.
 */
const root = join(import.meta.dirname, '..');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'by-look': { type: 'boolean', default: false }, policy: { type: 'string' } },
});
const [id = '', host = ''] = positionals;
if (!/^[a-z][a-z0-9-]*$/.test(id) || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host))
  throw new Error('Name the site in lower case, and its host: npm run new:site acme desk.acme.example');
const { policy } = values;
if (policy !== undefined && !policy.startsWith('https://'))
  throw new Error(`"${policy}" is not an https address of the marketplace's rules.`);

const files = drawNewSite({ id, host, isByLook: values['by-look'] });
const taken = Object.keys(files).find((path) => existsSync(join(root, path)));
if (taken) throw new Error(`${taken} already exists; nothing was written.`);
for (const [path, text] of Object.entries(files)) await write(path, text);
await change('content/sites/index.ts', (text) => addToIndex(text, id));
if (policy !== undefined) {
  const day = new Date().toISOString().slice(0, 10);
  await change('packs/sample.json', (text) => addPolicy(text, { site: id, url: policy, day }));
}
run(`node cli/start.js cli/read-site.ts ${id}`);
run('npm run docs');
console.log(
  [
    '',
    'Written:',
    ...Object.keys(files),
    ...(policy === undefined ? [] : ['a policy in packs/sample.json: read the rules and complete it']),
    '',
    `Now describe the real page in content/sites/${id}.ts, draw it in tests/fixtures/pages/${id}/, and check what is read: npm run read:site ${id}`,
    'CONTRIBUTING.md has the five steps.',
  ].join('\n'),
);

async function write(path: string, text: string): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  const options = path.endsWith('.ts') ? { ...(await resolveConfig(file)), filepath: file } : undefined;
  await writeFile(file, options ? await format(text, options) : text);
}

async function change(path: string, edit: (text: string) => string): Promise<void> {
  await writeFile(join(root, path), edit(await readFile(join(root, path), 'utf8')));
}

function run(command: string): void {
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', cwd: root });
  if (status !== 0) throw new Error(`"${command}" failed, after the files were written.`);
}
