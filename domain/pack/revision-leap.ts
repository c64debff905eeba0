import { FaultList } from './faults.ts';
import type { PackRefusal } from './trouble.ts';
import { refuseFaults } from './read-json.ts';

/**
 * How far above the one before a revision may lie: enough for a team that goes over to numbers made of day and minute, 202611290800. Nothing below a
 * revision is taken afterwards, so a slip or a stolen key that leaped to the last number there is would leave a team without a next one; of leaps
 * like this there are nine thousand.
 */
const LONGEST_LEAP = 1e12;

/** Where a team may be met first: a thousand leaps below the end. */
const HIGHEST_FIRST = Number.MAX_SAFE_INTEGER - 1000 * LONGEST_LEAP;

/** The highest revision that is taken behind another one; `before` is 0 where none is known. */
export function highestAfter(before: number): number {
  return before > 0 ? Math.min(before + LONGEST_LEAP, Number.MAX_SAFE_INTEGER) : HIGHEST_FIRST;
}

/** The refusal of a revision that leaps too far; `field` is what holds it. `undefined` where it does not. */
export function judgeLeap(revision: number, before: number, field: 'revision' | 'seq'): PackRefusal | undefined {
  const highest = highestAfter(before);
  if (revision <= highest) return undefined;
  const faults = new FaultList();
  faults.add('too-big', [field], String(highest));
  return refuseFaults('E_SCHEMA', faults).fault;
}
