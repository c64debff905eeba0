import type { PatternPart, PatternRow } from './pattern-tree.ts';

/** Characters as a set of bits: ASCII by code, and two bits for everything beyond it, blanks and others. */
export type Reach = bigint;

const BEYOND_BLANK: Reach = 1n << 128n;
const BEYOND_OTHER: Reach = 1n << 129n;
const BEYOND = BEYOND_BLANK | BEYOND_OTHER;

/** What a part that reads no character can begin with. */
export const NOTHING: Reach = 0n;
export const ANYTHING: Reach = (1n << 130n) - 1n;

const ascii = Array.from({ length: 128 }, (_none, code) => String.fromCharCode(code));
/** Classes that name no character beyond ASCII literally contain one of these if they contain any: a blank, or letters of several scripts. */
const beyondBlank = '\u00a0';
const beyondOthers = [...'é中ーعक😀'];

const known = new Map<string, Reach>();

/** Whether two sets have a character in common. */
export function doShare(one: Reach, other: Reach): boolean {
  return (one & other) !== 0n;
}

/** Whether a set holds characters beyond ASCII, which take longer to compare. */
export function isWide(reach: Reach): boolean {
  return doShare(reach, BEYOND);
}

/** Whether a part is a place between characters, such as `^` and `\b`, and reads none. */
export function isPlace(part: PatternPart): boolean {
  return part.kind === 'character' && /^(?:[$^]|\\[bB])$/.test(part.source);
}

/** Whether a part looks at what is beside it without reading it. */
export function isLook(part: PatternPart): boolean {
  return part.kind === 'group' && /^\(\?<?[=!]/.test(part.head);
}

export function isLookBehind(part: PatternPart): boolean {
  return part.kind === 'group' && /^\(\?<[=!]/.test(part.head);
}

/** Every character that a part may read or look at. */
export function findReach(part: PatternPart): Reach {
  if (part.kind === 'found') return ANYTHING;
  if (part.kind === 'character') return isPlace(part) ? NOTHING : reachOfCharacter(part.source);
  return part.branches.flat().reduce((whole, one) => whole | findReach(one), NOTHING);
}

/** The characters that a sequence may begin with; `follow` are those of what comes after it. */
export function firstOfRow(row: PatternRow, follow: Reach): Reach {
  return row.reduceRight((behind, part) => findBeginnings(part, behind), follow);
}

/** The characters that a part may begin with, or, where the part may be empty, what comes after it. */
export function findBeginnings(part: PatternPart, follow: Reach): Reach {
  if (isLookBehind(part)) return ANYTHING;
  if (part.kind === 'group') {
    const own = part.branches.reduce((whole, row) => whole | firstOfRow(row, follow), NOTHING);
    return part.least === 0 || isLook(part) ? own | follow : own;
  }
  const own = findReach(part);
  return part.least === 0 || isPlace(part) ? own | follow : own;
}

function reachOfCharacter(source: string): Reach {
  const held = known.get(source);
  if (held !== undefined) return held;
  const one = new RegExp(`^${source}$`, 'u');
  let reach = ascii.reduce((whole, letter, code) => (one.test(letter) ? whole | (1n << BigInt(code)) : whole), NOTHING);
  const isNamed = /[^\0-\x7f]|\\[upPx]/.test(source);
  if (isNamed || one.test(beyondBlank)) reach |= BEYOND_BLANK;
  if (isNamed || beyondOthers.some((letter) => one.test(letter))) reach |= BEYOND_OTHER;
  known.set(source, reach);
  return reach;
}
