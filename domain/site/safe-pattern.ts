import { weighPattern } from './weigh-pattern.ts';

/** Characters that a pattern of a pack may have. */
const longest = 400;

/** Repeats without a bound, each of which multiplies the work by the length of the text, and ways that all else can be read in. */
const mostRepeats = 4;
const mostWays = 4096;

/**
 * Whether a text is a regular expression that may be run: it compiles as patterns of packs are compiled (flag `u`), and no text can be read by it
 * in so many ways that trying them all would take for ever. What repeats without a bound must itself be readable in one way only.
 */
export function isSafePattern(source: string): boolean {
  if (source.length > longest) return false;
  try {
    if (new RegExp(source, 'gu').source === '') return false;
  } catch {
    return false;
  }
  const weight = weighPattern(source);
  return weight !== undefined && weight.repeats <= mostRepeats && weight.ways <= mostWays;
}
