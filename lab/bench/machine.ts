import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem, type as systemName, release } from 'node:os';
import { promisify } from 'node:util';

/** Where a run was made, and of which commit. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  readonly commit: string;
  readonly begunAt: string;
  /** Load average of the last minute: more than a few before the run means that it shared the cores. */
  readonly load: string;
}

const run = promisify(execFile);

export async function describeMachine(browser: string, begun: Date, loadBefore: number): Promise<Machine> {
  return {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: await nameSystem(),
    node: process.version,
    browser,
    commit: await nameCommit(),
    begunAt: begun.toISOString(),
    load: `${loadBefore.toFixed(1)} before, ${readLoad().toFixed(1)} after`,
  };
}

export function readLoad(): number {
  return loadavg()[0] ?? 0;
}

async function nameSystem(): Promise<string> {
  const kernel = `${systemName()} ${release()}`;
  const text = await readFile('/etc/os-release', 'utf8').catch(() => ''); // Linux only; elsewhere the kernel's name is enough.
  const name = /^PRETTY_NAME="?([^"\n]+)/m.exec(text)?.[1];
  return name ? `${name}, ${kernel}` : kernel;
}

async function nameCommit(): Promise<string> {
  const root = import.meta.dirname;
  const git = async (...args: string[]) => (await run('git', args, { cwd: root })).stdout.trim();
  try {
    const changes = await git('status', '--porcelain', '--untracked-files=no');
    return (await git('rev-parse', '--short', 'HEAD')) + (changes === '' ? '' : ' with changes');
  } catch {
    return 'unknown'; // A copy without its history can still be measured.
  }
}
