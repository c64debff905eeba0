import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Reporter, TestModule } from 'vitest/node';

/** A run fails if more tests than this pass only on the second attempt: a suite that is often lucky proves little. */
export const MOST_SECOND_TRIES = 2;

/** A test that passed, but not on the first attempt. */
export interface SecondTry {
  readonly file: string;
  readonly name: string;
}

/** The list as Markdown, for the run's report. */
export function describeSecondTries(tries: readonly SecondTry[]): string {
  const lines = tries.map(({ file, name }) => `- ${file}: ${name}`);
  const counted = `${tries.length} passed at the second try; ${MOST_SECOND_TRIES} are allowed in a run.`;
  return `${['# Second tries', counted, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n')}\n`;
}

/**
 * Counts the tests that needed a second attempt, writes `second-tries.md` into `folder`, and fails the run if there are
 * too many.
 */
export class SecondTries implements Reporter {
  readonly #folder: string;

  constructor(folder = join(import.meta.dirname, '../.report')) {
    this.#folder = folder;
  }

  onTestRunEnd(modules: readonly Pick<TestModule, 'relativeModuleId' | 'children'>[]): void {
    const tries = modules.flatMap(({ relativeModuleId: file, children }) =>
      [...children.allTests('passed')]
        .filter((one) => one.diagnostic()?.flaky)
        .map(({ fullName: name }) => ({ file, name })),
    );
    if (tries.length === 0) return;
    mkdirSync(this.#folder, { recursive: true });
    writeFileSync(join(this.#folder, 'second-tries.md'), describeSecondTries(tries));
    console.log(describeSecondTries(tries));
    if (tries.length > MOST_SECOND_TRIES) process.exitCode = 1;
  }
}
