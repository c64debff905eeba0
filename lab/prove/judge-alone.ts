import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { judgePattern, type PatternVerdict } from './judge-pattern.ts';

const self = fileURLToPath(import.meta.url);

/**
 * Judges a pattern in a process of its own: thousands of compiled patterns in one engine, or a busy machine, slow down runs that
 * aren't slow in themselves.
 */
export function judgeAlone(source: string, isChecked: boolean): PatternVerdict {
  const said = execFileSync(process.execPath, [self, source, String(isChecked)], { encoding: 'utf8' });
  return JSON.parse(said) as PatternVerdict;
}

if (process.argv[1] === self) {
  const [, , source = '', isChecked] = process.argv;
  console.log(JSON.stringify(judgePattern(source, isChecked === 'true')));
}
