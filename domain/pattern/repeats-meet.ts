import { doShare, findReach, type Reach } from './pattern-reach.ts';
import { isBlank, isEndless, type PatternPart, type PatternRow } from './pattern-tree.ts';

/**
 * Whether two repeats without a bound may share the same stretch of text between them, such as `a*a*` or `\w+1\w+`: the border between the two can
 * then be tried at every character, and the time grows with the cube of the text. They are kept apart by something that must occur between them and
 * that the first one cannot read.
 */
export function doRepeatsMeet(branches: readonly PatternRow[]): boolean {
  return followBranches(branches, []) === undefined;
}

/** Repeats that may extend up to here; `undefined`: two of them met. */
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
    // The second round shows what the first one leaves to the next.
    for (let round = 0; round < Math.min(part.most, 2); round += 1) open = open && followBranches(part.branches, open);
    const isPassed = part.least > 0 && !part.head.endsWith('!');
    return open && (isPassed ? open : [...new Set([...before, ...open])]);
  }
  const reach = findReach(part);
  // A place between characters keeps nothing apart: it reads none.
  if (reach === 0n) return before;
  const meeting = before.filter((one) => doShare(one, reach));
  if (isEndless(part) && !isBlank(part))
    return meeting.length > 0 ? undefined : [...(part.least > 0 ? [] : before), reach];
  return part.least > 0 ? meeting : before;
}
