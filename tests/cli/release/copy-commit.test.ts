import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { copyCommit, readCommit } from '../../../cli/release/copy-commit.ts';
import { runTool } from '../../../cli/run-tool.ts';

let work: string;
let root: string;
beforeEach(async () => {
  work = await mkdtemp(join(tmpdir(), 'sidedesk-copy-'));
  root = join(work, 'repository');
  await write({
    'package.json': JSON.stringify({ name: 'lamp', workspaces: ['lab/editors'], dependencies: { a: '1.0.0' } }),
    'package-lock.json': JSON.stringify({
      name: 'lamp',
      packages: {
        '': { workspaces: ['lab/editors'], dependencies: { a: '1.0.0' } },
        'lab/editors': { devDependencies: { editor: '1.0.0' } },
        'node_modules/a': { version: '1.0.0' },
        'node_modules/editor': { version: '1.0.0' },
      },
    }),
    '.npmrc': 'ignore-scripts=true\n',
    'domain/lamp.ts': 'one\n',
    'lab/demo.ts': '',
    'tests/lamp.test.ts': '',
    'cli/lamp-tool.ts': '',
    'cli/start.js': '',
    'cli/release/zip-all.ts': '',
    'lab/editors/package.json': '{}',
  });
  await git('init', '--quiet');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'one');
});
afterEach(() => rm(work, { recursive: true }));

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

function git(...args: readonly string[]): Promise<string> {
  const who = ['-c', 'user.name=Ann Lee', '-c', 'user.email=ann@example.com', '-c', 'commit.gpgsign=false'];
  return runTool('git', [...who, ...args], { cwd: root });
}

async function copy(name = 'HEAD'): Promise<string> {
  const folder = join(work, 'copy');
  await copyCommit(root, await readCommit(root, name), folder);
  return folder;
}

describe('the copy that a release is built from', () => {
  it('A12: has the files of the commit, without tests and tools', async () => {
    const entries = await readdir(await copy(), { recursive: true, withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile()).map((entry) => entry.name);

    expect(names.toSorted()).toEqual([
      '.npmrc',
      'lamp.ts',
      'package-lock.json',
      'package.json',
      'start.js',
      'zip-all.ts',
    ]);
  });

  it('A12: has nothing that lies about in the working tree', async () => {
    await write({ 'domain/lamp.ts': 'two\n', '.env': 'VITE_KEY=x\n', 'public/extra.js': '' });
    const folder = await copy();

    expect(await readFile(join(folder, 'domain/lamp.ts'), 'utf8')).toBe('one\n');
    expect(await readdir(folder)).not.toContain('.env');
    expect(await readdir(folder)).not.toContain('public');
  });

  it('A12: knows of no workspace, in the list or in the lockfile', async () => {
    const folder = await copy();
    const [list, lock] = await Promise.all(
      ['package.json', 'package-lock.json'].map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8'))),
    );

    expect(list).toEqual({ name: 'lamp', dependencies: { a: '1.0.0' } });
    expect(lock.packages).toEqual({ '': { dependencies: { a: '1.0.0' } }, 'node_modules/a': { version: '1.0.0' } });
  });

  it('A12: is of the commit that was named', async () => {
    await write({ 'domain/lamp.ts': 'two\n' });
    await git('commit', '--quiet', '--all', '--message', 'two');

    expect(await readFile(join(await copy('HEAD~1'), 'domain/lamp.ts'), 'utf8')).toBe('one\n');
  });

  it.each(['no-such-name', '--output=x'])('A12: is refused for %s', async (name) => {
    await expect(readCommit(root, name)).rejects.toThrow('git log');
  });
});
