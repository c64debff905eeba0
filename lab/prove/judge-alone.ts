import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { judgePattern, type PatternVerdict } from './judge-pattern.ts';

const self = fileURLToPath(import.meta.url);

/**
 * The verdict on a pattern from a process that runs no other: what thousands of compiled patterns leave in an engine, and a busy machine, make a
 * run slow that is not slow in itself.
 */
export function judgeAlone(source: string, isChecked: boolean): PatternVerdict {
  const said = execFileSync(process.execPath, [self, source, String(isChecked)], { encoding: 'utf8' });
  return JSON.parse(said) as PatternVerdict;
}

if (process.argv[1] === self) {
  const [, , source = '', isChecked] = process.argv;
  console.log(JSON.stringify(judgePattern(source, isChecked === 'true')));
}
