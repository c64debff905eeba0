import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');

/** Where WXT puts what it builds, and its options for that. */
const BUILDS = {
  chromium: { folder: join(root, '.output/chrome-mv3'), options: [] },
  firefox: { folder: join(root, '.output/firefox-mv3'), options: ['-b', 'firefox', '--mv3'] },
} as const;

type Built = keyof typeof BUILDS;

/** Where `wxt build` puts the extension for Chromium. */
export const chromiumBuild = BUILDS.chromium.folder;

/** Everything a build depends on. */
const SOURCES = ['app', 'components', 'content', 'domain', 'entrypoints', 'locales', 'packs', 'public', 'storage'];
const SOURCE_FILES = ['package-lock.json', 'wxt.config.ts'];

/** Longer than any build takes (ms): a process that has held the lock that long is gone. */
const LONGEST_MS = 180_000;

const built = new Map<Built, Promise<string>>();

/** The folder of the built extension. Built at most once per run, and not at all if the last build is newer than every source. */
export function buildExtension(browser: Built = 'chromium'): Promise<string> {
  const known = built.get(browser) ?? build(browser);
  built.set(browser, known);
  return known;
}

async function build(browser: Built): Promise<string> {
  const { folder, options } = BUILDS[browser];
  const release = await lock(`${folder}.lock`);
  try {
    if ((await findNewest()) > (await readTime(join(folder, 'manifest.json')))) await runWxt(options);
  } finally {
    await release();
  }
  return folder;
}

/** Test files that run at the same time would each build into the same folder: the second one waits. */
async function lock(path: string): Promise<() => Promise<void>> {
  await mkdir(join(path, '..'), { recursive: true });
  for (;;) {
    try {
      await mkdir(path);
      return () => rm(path, { recursive: true, force: true });
    } catch {
      if (Date.now() - (await readTime(path)) > LONGEST_MS) await rm(path, { recursive: true, force: true });
      await wait(200);
    }
  }
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
function runWxt(options: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const cli = join(root, 'node_modules/wxt/bin/wxt.mjs');
    // The test runner's NODE_ENV would produce a development build, with a React that users never get.
    const env = { ...process.env, NODE_ENV: 'production' };
    const child = spawn(process.execPath, [cli, 'build', ...options], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
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
