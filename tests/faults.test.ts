// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const rows = readFileSync(join(root, 'docs/faults.md'), 'utf8')
  .split('\n')
  .flatMap((line) => {
    const id = /^\| ([A-Z]\d{1,2}) +\|/.exec(line)?.[1];
    const files = [...line.matchAll(/`(tests\/[^`]+)`/g)].map((match) => match[1] ?? '');
    return id === undefined ? [] : files.map((file) => ({ id, file }));
  });

describe('the table of faults', () => {
  it('has rows of every kind that it speaks of', () => {
    expect([...new Set(rows.map(({ id }) => id[0]))].toSorted().join('')).toBe('ADFHIJLNPQSTUVXY');
  });

  it.each(rows)('names for $id a test in $file that bears the id', ({ id, file }) => {
    expect(readFileSync(join(root, file), 'utf8')).toMatch(new RegExp(`['\`"](?:[A-Z]\\d+ )*${id}\\b`));
  });
});
