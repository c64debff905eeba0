import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const root = join(import.meta.dirname, '../..');

/** Builds the extension as it ships, with the lab among its sites, and gives the folder. */
export async function buildLab(browser: 'chrome' | 'firefox'): Promise<string> {
  const cli = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const target = ['build', '-c', 'tests/editors/wxt.lab.ts', '-b', browser, '--mv3'];
  // The test runner's own NODE_ENV would make a development build.
  await promisify(execFile)(process.execPath, [cli, ...target], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
  });
  return join(root, `.output/lab/${browser}-mv3`);
}
