import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestModule } from 'vitest/node';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SecondTries } from './second-tries.ts';

const before = process.exitCode;
afterEach(() => {
  process.exitCode = before;
  vi.restoreAllMocks();
});

/** A run of one file: what each test did on the second attempt, or `true` if it passed at once. */
function run(flaky: readonly boolean[]): { code: typeof process.exitCode; report: string | undefined } {
  vi.spyOn(console, 'log').mockReturnValue();
  const folder = mkdtempSync(join(tmpdir(), 'second-tries-'));
  const tests = flaky.map((one, index) => ({ fullName: `test ${index}`, diagnostic: () => ({ flaky: one }) }));
  const children = { allTests: (state: string) => (state === 'passed' ? tests : []) };
  process.exitCode = 0;
  new SecondTries(folder).onTestRunEnd([{ relativeModuleId: 'tests/a.test.ts', children } as unknown as TestModule]);
  const file = join(folder, 'second-tries.md');
  return { code: process.exitCode, report: existsSync(file) ? readFileSync(file, 'utf8') : undefined };
}

describe('tests that pass at the second try', () => {
  it('leave no report where there are none', () => {
    expect(run([false, false])).toEqual({ code: 0, report: undefined });
  });

  it('are listed by file and name, and two fail no run', () => {
    expect(run([true, false, true])).toEqual({
      code: 0,
      report: expect.stringContaining('- tests/a.test.ts: test 0\n- tests/a.test.ts: test 2\n') as string,
    });
  });

  it('fail the run where they are more than two', () => {
    expect(run([true, true, true]).code).toBe(1);
  });
});
