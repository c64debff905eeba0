import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { zip, type InlineConfig } from 'wxt';
import { listShipped } from './shipped-packages.ts';

// Builds and zips for each store into `.output`, and lists the packages included (`name@version`) in `.output/shipped.json`. Runs in
// the folder to build, with only that folder's packages; browsers as arguments (`chrome`) limit the build to those.

type Hooks = NonNullable<InlineConfig['hooks']>;
type Plugin = { name: string; generateBundle: (options: unknown, bundle: Record<string, object>) => void };

const browsers = process.argv.length > 2 ? process.argv.slice(2) : ['chrome', 'edge', 'firefox'];
const chunks: object[] = [];

const listen: Plugin = {
  name: 'sidedesk:shipped',
  generateBundle: (_options, bundle) => {
    chunks.push(...Object.values(bundle));
  },
};
const hooks: Hooks = {
  'vite:build:extendConfig': (_entries, config) => {
    config.plugins = [...(config.plugins ?? []), listen];
  },
};

for (const browser of browsers) await zip({ browser, manifestVersion: 3, hooks });
const shipped = await Promise.all(listShipped(chunks).map(readRelease));
await writeFile(join('.output', 'shipped.json'), `${JSON.stringify(shipped, null, 2)}\n`);

async function readRelease(folder: string): Promise<string> {
  const { name, version } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
  return `${name}@${version}`;
}
