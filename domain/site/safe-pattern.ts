import { parsePattern } from './pattern-tree.ts';
import { doRepeatsMeet } from './repeats-meet.ts';
import { weighPattern } from './weigh-pattern.ts';

/** Characters that a pattern of a pack may have. */
const longest = 400;

/** Ways that a stretch of text may be read in; fewer where a repeat without a bound multiplies them by its length. */
const mostWays = 4096;
const mostWaysOfRepeats = 128;

/** Repeats without a bound; those of blanks alone share out eight of them at most. */
const mostRepeats = 8;

/**
 * Whether a text is a regular expression that may be run: it compiles as patterns of packs are compiled (flag `u`), and no text can be read by it
 * in so many ways that trying them all would take for ever. What repeats without a bound must itself be readable in one way only, and no two
 * such repeats may share out one stretch of text; the time then grows with the square of the text at most.
 */
export function isSafePattern(source: string): boolean {
  if (source.length > longest) return false;
  try {
    if (new RegExp(source, 'gu').source === '') return false;
  } catch {
    return false;
  }
  const branches = parsePattern(source);
  const weight = weighPattern(branches);
  if (!weight || weight.repeats > mostRepeats) return false;
  if (weight.ways > (weight.repeats > 0 ? mostWaysOfRepeats : mostWays)) return false;
  return !doRepeatsMeet(branches);
}
