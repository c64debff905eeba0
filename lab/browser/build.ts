import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Where `wxt build` puts the extension for Chromium. */
export const chromiumBuild = join(root, '.output/chrome-mv3');

/** Everything a build depends on. */
const SOURCES = ['components', 'content', 'domain', 'entrypoints', 'locales', 'packs', 'public', 'storage'];
const SOURCE_FILES = ['package-lock.json', 'wxt.config.ts'];

let built: Promise<string> | undefined;

/** The folder of the built extension. Built at most once per run, and not at all if the last build is newer than every source. */
export function buildExtension(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  if ((await findNewest()) > (await readTime(join(chromiumBuild, 'manifest.json')))) await runWxt();
  return chromiumBuild;
}

async function findNewest(): Promise<number> {
  const folders = await Promise.all(SOURCES.map((folder) => readdir(join(root, folder), { recursive: true })));
  const files = folders.flatMap((names, index) => names.map((name) => join(SOURCES[index] ?? '', name)));
  return Math.max(...(await Promise.all([...SOURCE_FILES, ...files].map((file) => readTime(join(root, file))))));
}

/** Time of the last change in ms; 0 if the file doesn't exist. */
async function readTime(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

/** WXT runs in its own process, because it changes the environment and caches of the process it runs in. */
function runWxt(): Promise<void> {
  return new Promise((resolve, reject) => {
    const cli = join(root, 'node_modules/wxt/bin/wxt.mjs');
    const child = spawn(process.execPath, [cli, 'build'], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The extension could not be built:\n${said.slice(-2000)}`));
    });
  });
}
