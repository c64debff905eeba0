import { spawn } from 'node:child_process';
import console from 'node:console';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';

// Starts a script (`lab/demo.ts`) or an installed tool (`vitest run`) with a Node that can run TypeScript. In plain JavaScript, because
// every Node from 20.19 on must be able to run it.

const modules = join(import.meta.dirname, '../node_modules');

/** Tools whose command differs from the package name. */
const PACKAGES = { tsc: 'typescript' };

/** The first release that runs TypeScript without a flag. */
const OLDEST = [22, 18];

/** The npm package with this machine's Node. Its bytes match the hash in package-lock.json, or npm wouldn't have installed it. */
function findInstalled() {
  const { platform, arch } = process;
  const prefix = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${prefix}-${platform === 'win32' ? 'win' : platform}-${arch}`;
  const path = join(modules, name, 'bin', platform === 'win32' ? 'node.exe' : 'node');
  return { name, path: existsSync(path) ? path : undefined };
}

function pickNode() {
  const { name, path } = findInstalled();
  if (path) return path;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return process.execPath;
  throw new Error(
    `Node ${OLDEST.join('.')} or newer is needed, this is ${process.versions.node}, and ${name} is not installed: ` +
      'run `npm ci`. If it is missing after that, it does not exist for this machine or its hash was wrong; then install Node itself.',
  );
}

function findScript(command) {
  if (command.includes('/')) return command;
  const name = PACKAGES[command] ?? command;
  const { bin } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  return join(modules, name, typeof bin === 'string' ? bin : bin[command]);
}

function start(command, args) {
  const node = pickNode();
  // So that anything the tool starts by name finds the same Node.
  process.env.PATH = [dirname(node), process.env.PATH].filter(Boolean).join(delimiter);
  const child = spawn(node, [findScript(command), ...args], { stdio: 'inherit' });
  // Ctrl-C reaches the tool directly. It decides when to end, and this process follows.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.once('error', fail);
  child.once('exit', (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

function fail(fault) {
  console.error(fault.message);
  process.exit(1);
}

const [command, ...args] = process.argv.slice(2);
try {
  if (!command) throw new Error('Say what to start: a script or a tool.');
  start(command, args);
} catch (fault) {
  fail(fault);
}
