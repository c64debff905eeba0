import { execFile } from 'node:child_process';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

interface Place {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
}

/** A program's output and exit code. */
export interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const LARGE = 64 * 1024 * 1024;

/**
 * Runs a program to its end, successful or not.
 *
 * @throws Error if it can't be started, or is killed.
 */
export async function watchTool(command: string, args: readonly string[], place: Place): Promise<Ending> {
  try {
    return { code: 0, ...(await promisify(execFile)(command, args, { ...place, maxBuffer: LARGE })) };
  } catch (fault) {
    const { code, stdout = '', stderr = '' } = fault as Error & Partial<Ending>;
    if (typeof code !== 'number') throw fault;
    return { code, stdout, stderr };
  }
}

/**
 * Runs a program that must succeed.
 *
 * @returns what it printed.
 * @throws Error with the end of its output, if it failed.
 */
export async function runTool(command: string, args: readonly string[], place: Place): Promise<string> {
  const { code, stdout, stderr } = await watchTool(command, args, place);
  if (code === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')} ended with ${code}.\n${`${stdout}\n${stderr}`.trim().slice(-2000)}`);
}

/** The npm that runs this script, with our Node; otherwise the installed npm. */
export function findNpm(): { readonly command: string; readonly args: readonly string[] } {
  const running = process.env.npm_execpath;
  if (running?.endsWith('npm-cli.js')) return { command: process.execPath, args: [running] };
  // On Windows npm is a batch file, which Node starts only through a shell; its script is next to Node.
  const beside = join(dirname(process.execPath), 'node_modules/npm/bin/npm-cli.js');
  if (process.platform === 'win32') return { command: process.execPath, args: [beside] };
  return { command: 'npm', args: [] };
}

/** Like `runTool`, for npm. */
export function runNpm(args: readonly string[], place: Place): Promise<string> {
  const npm = findNpm();
  return runTool(npm.command, [...npm.args, ...args], place);
}
