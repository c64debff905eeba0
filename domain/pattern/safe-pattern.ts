import { parsePattern } from './pattern-tree.ts';
import { doRepeatsMeet } from './repeats-meet.ts';
import { weighPattern } from './weigh-pattern.ts';

/** Characters that a pattern of a pack may have. */
const longest = 400;

/** Steps that a pattern may take over the longest text that it sees: below 50 ms on a slow machine, as measured in `docs/proofs/patterns.md`. */
const mostSteps = 85_000_000;

/**
 * Whether a text is a regular expression that may be run: it compiles as patterns of packs are compiled (flag `u`), everything in it is known here,
 * and no text can keep it busy. It never throws: what cannot be weighed is refused.
 */
export function isSafePattern(source: string): boolean {
  if (source.length > longest) return false;
  try {
    if (new RegExp(source, 'gu').source === '') return false;
    const branches = parsePattern(source);
    return branches !== undefined && !doRepeatsMeet(branches) && weighPattern(source, branches) <= mostSteps;
  } catch {
    return false;
  }
}
