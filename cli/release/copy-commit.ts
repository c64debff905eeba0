import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pruneLock, type Lock } from './prune-lock.ts';
import { runTool } from '../run-tool.ts';

/** Folders that don't go into a release. */
const LEFT_OUT = ['cli', 'lab', 'tests'];
/** Except for what builds it, including for anyone who has only the sources. */
const ADDED = ['cli/release', 'cli/start.js'];

export interface Commit {
  readonly id: string;
  /** When it was committed, in ISO 8601, UTC. */
  readonly time: string;
}

/** @throws Error if this repository has no such commit. */
export async function readCommit(root: string, name: string): Promise<Commit> {
  const said = await runTool('git', ['log', '-1', '--format=%H %cI', '--end-of-options', name], { cwd: root });
  const [id = '', time = ''] = said.trim().split(' ');
  return { id, time: new Date(time).toISOString() };
}

/**
 * Writes the files of a commit that go into a release into an empty folder: nothing else from the working tree, no tests and no
 * tools. Package list and lockfile are the project's, without its workspaces.
 */
export async function copyCommit(root: string, { id }: Commit, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const listed = (await runTool('git', ['ls-tree', '--name-only', id], { cwd: root })).trim().split('\n');
  const paths = [...listed.filter((path) => !LEFT_OUT.includes(path)), ...ADDED];
  const archive = join(folder, 'commit.tar');
  // On Windows, Git would change line endings.
  const archiving = ['-c', 'core.autocrlf=false', 'archive', '--format=tar', `--output=${archive}`, id, '--', ...paths];
  await runTool('git', archiving, { cwd: root });
  await runTool('tar', ['-xf', 'commit.tar'], { cwd: folder });
  await rm(archive);
  const project = await readJson<object>(join(folder, 'package.json'));
  await writeJson(join(folder, 'package.json'), { ...project, workspaces: undefined });
  await writeJson(
    join(folder, 'package-lock.json'),
    pruneLock(await readJson<Lock>(join(folder, 'package-lock.json'))),
  );
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T;
}

async function writeJson(path: string, value: unknown): Promise<void> {
  await writeFile(path, `${JSON.stringify(value, null, 2)}\n`);
}
