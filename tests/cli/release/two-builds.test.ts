import { cp, mkdtemp, readdir, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cleanEnvironment } from '../../../cli/release/clean-environment.ts';
import { digestFiles, listDifferent, writeChecksums, type Digests } from '../../../cli/release/digest-files.ts';
import { runTool } from '../../../cli/run-tool.ts';
import { isWhole } from '../../how-much.ts';

const root = join(import.meta.dirname, '../../..');
const LEFT_OUT = /^(?:\.|node_modules$|tests$|docs$)/;

/** Builds for Chrome from a copy of the working tree, as a release does from a copy of a commit. */
async function build(folder: string, env: Readonly<Record<string, string>>): Promise<void> {
  const names = (await readdir(root)).filter((name) => !LEFT_OUT.test(name));
  for (const name of names) await cp(join(root, name), join(folder, name), { recursive: true });
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const args = ['cli/release/zip-all.ts', 'chrome'];
  await runTool(process.execPath, args, { cwd: folder, env: cleanEnvironment(process.env, env) });
}

// Two builds take as long as a hundred other tests.
describe.runIf(isWhole)('two builds', () => {
  let work: string;
  let shipped: string[];
  let builds: Digests[];
  beforeAll(async () => {
    work = await mkdtemp(join(tmpdir(), 'sidedesk-two-'));
    const folders = [join(work, 'a'), join(work, 'another folder, of a longer name')] as const;
    await build(folders[0], { TZ: 'UTC', LANG: 'C' });
    await build(folders[1], { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' });
    builds = await Promise.all(folders.map((folder) => digestFiles(join(folder, '.output'))));
    shipped = JSON.parse(await readFile(join(folders[0], '.output/shipped.json'), 'utf8')) as string[];
  }, 180_000);
  afterAll(() => rm(work, { recursive: true }));

  it('A12: in two folders, time zones and languages are the same to the byte', () => {
    const names = [...builds[0]!.keys()];

    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/-chrome\.zip$/), 'chrome-mv3/manifest.json']));
    expect(listDifferent(builds[0]!, builds[1]!)).toEqual([]);
  });

  it('A12: tell which packages are in them: all that ship by the list, and the few that WXT adds', async () => {
    const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { dependencies: object };
    const added = ['@wxt-dev/webextension-polyfill', 'scheduler', 'wxt'];

    expect(shipped.map((one) => one.replace(/@[^@]+$/, ''))).toEqual(
      [...Object.keys(dependencies), ...added].toSorted(),
    );
  });
});

describe('a difference', () => {
  const digests = (entries: Record<string, string>) => new Map(Object.entries(entries));

  it.each([
    [{ a: '1' }, { a: '1' }, []],
    [{ a: '1' }, { a: '2' }, ['a']],
    [{ a: '1', b: '1' }, { a: '1' }, ['b']],
    [{ a: '1' }, { a: '1', c: '1' }, ['c']],
  ])('A12: is found: %j, %j', (one, other, different) => {
    expect(listDifferent(digests(one), digests(other))).toEqual(different);
  });

  it('A12: can be looked for with sha256sum', () => {
    expect(writeChecksums(digests({ 'a.zip': 'ab', 'b.json': 'cd' }))).toBe('ab  a.zip\ncd  b.json\n');
  });
});
