import { FaultList } from './faults.ts';
import type { PackRefusal } from './trouble.ts';
import { refuseFaults } from './read-json.ts';

/**
 * How far a revision may be above the one before: enough for a team that switches to numbers made of day and minute, 202611290800. Nothing below a
 * revision is accepted afterwards, so a slip or a stolen key that leaped to the highest possible number would leave a team without a next one;
 * leaps of this size can be made nine thousand times.
 */
const LONGEST_LEAP = 1e12;

/** The highest revision at which a team may be met first: a thousand leaps below the end. */
const HIGHEST_FIRST = Number.MAX_SAFE_INTEGER - 1000 * LONGEST_LEAP;

/** The highest revision that is accepted after another one; `before` is 0 where none is known. */
export function highestAfter(before: number): number {
  return before > 0 ? Math.min(before + LONGEST_LEAP, Number.MAX_SAFE_INTEGER) : HIGHEST_FIRST;
}

/** The refusal of a revision that leaps too far; `field` is the field that contains it. `undefined` where it does not. */
export function judgeLeap(revision: number, before: number, field: 'revision' | 'seq'): PackRefusal | undefined {
  const highest = highestAfter(before);
  if (revision <= highest) return undefined;
  const faults = new FaultList();
  faults.add('too-big', [field], String(highest));
  return refuseFaults('E_SCHEMA', faults).fault;
}
