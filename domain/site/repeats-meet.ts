import { isEndless, type PatternPart, type PatternRow } from './pattern-tree.ts';

/** Characters that a part may read: those of ASCII one by one, and whether any beyond is among them. */
type Reach = ReadonlySet<string>;

const BEYOND = 'beyond ASCII';
const ascii = Array.from({ length: 128 }, (_none, code) => String.fromCharCode(code));
/** Of several scripts, and a space that is none of ASCII: classes that name none of them by a sign hold one of these. */
const beyond = [...'é中ーعक\u00a0😀'];

/**
 * Whether two repeats without a bound may share out the same stretch of text between them, such as `a*a*` or `\w+1\w+`: where the one ends and
 * the other begins can then be tried at every character, and the time grows with the cube of the text. What must stand between them and is none
 * of the first one's characters keeps them apart.
 */
export function doRepeatsMeet(branches: readonly PatternRow[]): boolean {
  return followBranches(branches, []) === undefined;
}

/** Repeats that may go on up to here; `undefined`: two of them met. */
type Open = readonly Reach[] | undefined;

function followBranches(branches: readonly PatternRow[], before: readonly Reach[]): Open {
  const after: Reach[] = [];
  for (const row of branches) {
    let open: Open = before;
    for (const part of row) {
      open = open && followPart(part, open);
      if (!open) return undefined;
    }
    after.push(...open);
  }
  return [...new Set(after)];
}

function followPart(part: PatternPart, before: readonly Reach[]): Open {
  if (part.kind === 'group' && !isEndless(part)) {
    let open: Open = before;
    // A second time shows what one round leaves to the next.
    for (let round = 0; round < Math.min(part.most, 2); round += 1) open = open && followBranches(part.branches, open);
    const isPassed = part.least > 0 && !part.head.endsWith('!');
    return open && (isPassed ? open : [...new Set([...before, ...open])]);
  }
  const reach = reachOf(part);
  const meeting = before.filter((one) => doShare(one, reach));
  if (isEndless(part) && !isBlank(part))
    return meeting.length > 0 ? undefined : [...(part.least > 0 ? [] : before), reach];
  return part.least > 0 ? meeting : before;
}

/** Whoever runs patterns cuts rows of blanks short, so a repeat of blanks alone has its bound. */
function isBlank(part: PatternPart): boolean {
  return part.kind === 'character' && /^(?: |\\[sntrf]|\[(?: |\\[sntrf])+\])$/.test(part.source);
}

function reachOf(part: PatternPart): Reach {
  if (part.kind === 'found') return new Set([BEYOND]);
  if (part.kind === 'group') return new Set(part.branches.flatMap((row) => row.flatMap((one) => [...reachOf(one)])));
  return reachOfCharacter(part.source);
}

function reachOfCharacter(source: string): Reach {
  // Places between characters, such as `^` and `\b`, read none.
  if (/^(?:[$^]|\\[bB])$/.test(source)) return new Set();
  const one = new RegExp(`^${source}$`, 'u');
  const reach = new Set(ascii.filter((letter) => one.test(letter)));
  if (/[^\0-\x7f]|\\[upx]/.test(source) || beyond.some((letter) => one.test(letter))) reach.add(BEYOND);
  return reach;
}

function doShare(one: Reach, other: Reach): boolean {
  for (const letter of one) if (other.has(letter)) return true;
  return false;
}
