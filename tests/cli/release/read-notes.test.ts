import { describe, expect, it } from 'vitest';
import { readNotes } from '../../../cli/release/read-notes.ts';

const changelog = `# Changes

## 0.2.0 – unreleased

- Not yet.

## 0.1.0 – 2026-12-01

First version.

- It sends nothing.

## 0.0.1 – 2026-11-01

- Older.
`;

describe('the notes of a release', () => {
  it('are its section of the changelog, without those before and after', () => {
    expect(readNotes(changelog, '0.1.0')).toBe('First version.\n\n- It sends nothing.\n');
    expect(readNotes(changelog, '0.0.1')).toBe('- Older.\n');
  });

  it.each([
    ['0.2.0', 'gives no date for 0.2.0: "0.2.0 – unreleased"'],
    ['0.1', 'has no section for 0.1.'],
    ['0.3.0', 'has no section for 0.3.0.'],
  ])('are missed for %s', (version, why) => {
    expect(() => readNotes(changelog, version)).toThrow(why);
  });
});
