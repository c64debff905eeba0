import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { watchTool } from '../../cli/run-tool.ts';

const root = join(import.meta.dirname, '../..');
const start = join(root, 'cli/start.js');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sidedesk-start-'));
  await writeFile(
    join(folder, 'say.ts'),
    'const said: string[] = process.argv.slice(2);\nconsole.log(process.execPath, ...said);',
  );
});
afterEach(() => rm(folder, { recursive: true }));

const run = (...args: readonly string[]) => watchTool(process.execPath, args, { cwd: folder });

/** The start script where nothing is installed, under the given Node version. */
async function runAlone(version: string) {
  await mkdir(join(folder, 'cli'));
  await cp(start, join(folder, 'cli/start.js'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  const disguise = `Object.defineProperty(process.versions, 'node', { value: '${version}' })`;
  return run('--import', `data:text/javascript,${encodeURIComponent(disguise)}`, 'cli/start.js', './say.ts', 'a b');
}

describe('the start of a script', () => {
  it('A12: takes the Node whose hash is in the lockfile, where there is one for this machine', async () => {
    const installed = (await readdir(join(root, 'node_modules'))).filter((name) =>
      /^node-(?:bin-)?(?:linux|darwin|win)-/.test(name),
    );
    const paths = installed.flatMap((name) =>
      ['node', 'node.exe'].map((file) => join(root, 'node_modules', name, 'bin', file)),
    );
    const { stdout } = await run(start, './say.ts', 'a b');

    expect(stdout).toBe(`${paths.find(existsSync) ?? process.execPath} a b\n`);
  });

  it('A12: starts a tool by the name of its command', async () => {
    expect(await run(start, 'tsc', '--version')).toMatchObject({ code: 0, stdout: expect.stringContaining('Version') });
  });

  it('A12: is satisfied with a Node that is new enough where none is installed', async () => {
    for (const version of ['22.18.0', '24.0.0', '100.1.0']) {
      expect(await runAlone(version)).toMatchObject({ code: 0, stdout: `${process.execPath} a b\n` });
      await rm(join(folder, 'cli'), { recursive: true });
    }
  });

  it.each(['20.19.0', '22.17.9'])('A12: says what to do in Node %s where none is installed', async (version) => {
    const { code, stderr } = await runAlone(version);

    expect(code).toBe(1);
    expect(stderr).toContain(`Node 22.18 or newer is needed, this is ${version}`);
    expect(stderr).toContain('npm ci');
  });

  it('A12: ends as what it started ended', async () => {
    await writeFile(join(folder, 'fail.ts'), 'process.exit(7);');

    expect(await run(start, './fail.ts')).toMatchObject({ code: 7 });
  });
});
