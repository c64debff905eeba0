import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { judgeReport, type AuditReport, type Exception } from './audit/judge-report.ts';
import { pruneLock, type Lock } from './release/prune-lock.ts';
import { findNpm, watchTool } from './run-tool.ts';

/**
 * `npm run audit` asks the registry which of our packages have known vulnerabilities, and fails if one of them matters. Those that
 * don't matter are in `cli/audit/exceptions.json`, each with a reason and an expiry day; another file can be given as an argument.
 * It also fails if the registry doesn't answer.
 */
const root = resolve(import.meta.dirname, '..');

const npm = findNpm();
const { stdout } = await watchTool(npm.command, [...npm.args, 'audit', '--json'], { cwd: root });
const report = JSON.parse(stdout) as Partial<AuditReport> & { message?: string };

if (report.vulnerabilities) {
  const exceptions = await readJson<Exception[]>(process.argv[2] ?? 'cli/audit/exceptions.json');
  const release = pruneLock(await readJson<Lock>('package-lock.json'));
  const today = new Date().toISOString().slice(0, 10);
  const folders = new Set(Object.keys(release.packages));
  const { faults, notes } = judgeReport({ vulnerabilities: report.vulnerabilities }, exceptions, folders, today);
  for (const note of notes) console.log(`noted  ${note}`);
  for (const fault of faults) console.error(`FAULT  ${fault}`);
  if (faults.length === 0) console.log('No known vulnerability that matters.');
  process.exitCode = faults.length > 0 ? 1 : 0;
} else {
  console.error(
    `The registry did not say which packages have known vulnerabilities: ${report.message ?? stdout.slice(0, 500)}`,
  );
  process.exitCode = 2;
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(resolve(root, path), 'utf8')) as T;
}
