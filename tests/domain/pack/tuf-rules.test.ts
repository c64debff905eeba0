import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { expirationCases, keyCases } from './tuf/key-cases.ts';
import { rollbackCases } from './tuf/rollback-cases.ts';
import { rotationCases } from './tuf/rotation-cases.ts';
import { syncCases } from './tuf/sync-cases.ts';
import { writeRules } from './tuf/write-rules.ts';

const families = {
  'Joining, heads and objects': syncCases,
  'Going back': rollbackCases,
  Keys: keyCases,
  'Keys that change': rotationCases,
  'What has ended': expirationCases,
};
const all = Object.values(families).flat();

describe.each(Object.entries(families))('A1 A10, rules of TUF: %s', (_title, cases) => {
  it.each(cases)('$name ($section)', async ({ run, end }) => {
    expect(await run()).toBe(end);
  });
});

describe('the rules of TUF', () => {
  it('are met in at least 40 cases of the conformance suite, each by its own name', () => {
    const names = all.map(({ name }) => name).filter((name) => name.startsWith('test_'));
    expect([names.length >= 40, new Set(names).size]).toEqual([true, names.length]);
  });

  it('stand in docs/reference/trust-rules.md as they are run here', async () => {
    await expect(await writeRules(families)).toMatchFileSnapshot('../../../docs/reference/trust-rules.md');
  });
});
