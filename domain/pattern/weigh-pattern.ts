import { longestTextFor, mostBlanks } from './pattern-limits.ts';
import {
  doShare,
  findBeginnings,
  firstOfRow,
  isLook,
  isLookBehind,
  isPlace,
  isWide,
  findReach,
  type Reach,
} from './pattern-reach.ts';
import { isBlank, isEndless, type PatternPart, type PatternRow } from './pattern-tree.ts';

/** A part before this one that may be read in several ways: whatever comes after it is tried that many times. */
interface Choice {
  readonly ways: number;
  readonly reach: Reach;
}

/** Whether a run of these characters cannot begin before something that must have been read by then. */
type Fence = (reach: Reach) => boolean;

/** What comes before a part. */
interface Before {
  readonly choices: readonly Choice[];
  readonly fences: readonly Fence[];
  /** Characters at most. */
  readonly length: number;
  /** Any number of places in the text lead here, each with a run of its own: a repeat without a fence comes before. */
  readonly isOpen: boolean;
  /** Characters of a text. */
  readonly longest: number;
  /** The pattern can begin only at the beginning of the text. */
  readonly isAnchored: boolean;
}

interface Weight {
  /** Steps at most, for one place to begin at. */
  readonly steps: number;
  readonly after: Before;
}

/** How much more a step costs over a character of any class than over one of ASCII; the same for counting, as in `{2,9}`, and for a property. */
const WIDE = 4;
const COUNTED = 4;
const PROPERTY = 64;

/**
 * The most steps that a pattern may take over the longest text that it sees; as measured, two of them take about a nanosecond. `Infinity`:
 * something repeats without a bound and can itself be read in several ways, such as `(a+)+` or `(a|a)*`, or what follows depends on what was
 * matched (`\1`), so that the time may double with each character.
 */
export function weighPattern(source: string, branches: readonly PatternRow[]): number {
  const longest = longestTextFor(source);
  const isAnchored = branches.every(isRowAnchored);
  const before = { choices: [], fences: [], length: 0, isOpen: false, longest, isAnchored };
  const { steps } = weighBranches(branches, 0n, before, true);
  if (isAnchored) return steps;
  const heads = branches.map(headOf);
  const tried = longest * sum(heads.map((head) => head.length + 1));
  return tried + steps * Math.ceil(longest / Math.min(...heads.map(periodOf)));
}

/** The characters that a sequence must begin with, one by one, such as those of a label. */
function headOf(row: PatternRow): readonly Reach[] {
  const head: Reach[] = [];
  for (const part of row) {
    if (isPlace(part)) continue;
    if (part.kind !== 'character' || part.least !== part.most || part.most > 64) break;
    head.push(...Array.from({ length: part.most }, () => findReach(part)));
  }
  return head;
}

/** The least distance between places from which a head can be read whole: a label does not occur within itself. */
function periodOf(head: readonly Reach[]): number {
  for (let shift = 1; shift < head.length; shift += 1) {
    if (head.slice(shift).every((reach, index) => doShare(reach, head[index] ?? 0n))) return shift;
  }
  return Math.max(head.length, 1);
}

function isRowAnchored([first]: PatternRow): boolean {
  if (first?.kind === 'group') return first.least > 0 && !isLook(first) && first.branches.every(isRowAnchored);
  return first?.kind === 'character' && first.source === '^';
}

/** `isLast`: once it is read, the match is complete, and nothing is tried again. */
function weighBranches(branches: readonly PatternRow[], follow: Reach, before: Before, isLast: boolean): Weight {
  const weights = branches.map((row) => ({ ...weighRow(row, follow, before, isLast), first: firstOfRow(row, follow) }));
  // Of branches that begin with different characters at most one continues.
  const together = (count: (weight: (typeof weights)[number]) => number) =>
    Math.max(...weights.map(({ first }) => sum(weights.filter((one) => doShare(one.first, first)).map(count))), 1);
  const steps = together((weight) => weight.steps) + branches.length * waysOf(before.choices);
  const ways = together(({ after }) => waysOf(after.choices) / waysOf(before.choices));
  const reach = branches.flat().reduce((whole, part) => whole | findReach(part), 0n);
  const fence: Fence = (run) =>
    weights.every(({ after }) => after.fences.slice(before.fences.length).some((isApart) => isApart(run)));
  return {
    steps,
    after: {
      ...before,
      choices: ways > 1 ? [...before.choices, { ways, reach }] : before.choices,
      fences: [...before.fences, fence],
      length: Math.max(...weights.map(({ after }) => after.length)),
      isOpen: weights.some(({ after }) => after.isOpen),
    },
  };
}

function weighRow(row: PatternRow, follow: Reach, before: Before, isLast: boolean): Weight {
  let steps = 0;
  let after = before;
  row.forEach((part, index) => {
    const rest = row.slice(index + 1);
    const weight = weighPart(part, firstOfRow(rest, follow), after, isLast && rest.length === 0);
    steps += weight.steps;
    after = weight.after;
  });
  return { steps, after };
}

function weighPart(part: PatternPart, follow: Reach, before: Before, isLast: boolean): Weight {
  if (part.kind === 'found') return { steps: Infinity, after: before };
  if (isPlace(part)) return { steps: waysOf(before.choices), after: before };
  if (part.kind === 'character') return weighCharacter(part, follow, before, isLast);
  return isLook(part) ? weighLook(part, before) : weighGroup(part, follow, before, isLast);
}

function weighCharacter(
  part: PatternPart & { readonly kind: 'character' },
  follow: Reach,
  before: Before,
  isLast: boolean,
): Weight {
  const reach = findReach(part);
  const cost = costOf(part.source, reach);
  if (isEndless(part) && !isBlank(part)) return weighRepeat(part, follow, before, isLast ? 0 : 2 * cost, reach);
  const most = isBlank(part) ? Math.min(part.most, Math.max(part.least, mostBlanks)) : part.most;
  const isOpenEnded = most > part.least;
  const each = most > 1 ? COUNTED * cost : cost;
  const ways = isOpenEnded && doShare(reach, follow) ? most - part.least + 1 : 1;
  const count = isLast ? part.least : most * (isOpenEnded ? 2 : 1);
  return {
    steps: waysOf(before.choices) * count * each,
    after: pass(before, part, reach, most, isLast ? 1 : ways),
  };
}

/** What repeats without a bound, each time at this `cost`. */
function weighRepeat(part: PatternPart, follow: Reach, before: Before, cost: number, reach: Reach): Weight {
  const { longest, isAnchored, choices, length } = before;
  const isFenced = !isAnchored && !before.isOpen && before.fences.some((isApart) => isApart(reach));
  // What comes after a fence is read from only a few places: at most those from which the fence can be reached.
  const run = isFenced ? Math.max(length, 1) : longest;
  const inside = waysOf(choices.filter((choice) => doShare(choice.reach, reach)));
  // From within a run, choices of other characters read nothing; from before it, only that many places reach it.
  const steps = cost * (isFenced || isAnchored ? run * waysOf(choices) : run * inside + (length + 1) * waysOf(choices));
  const after = pass(before, part, reach, 0, doShare(reach, follow) ? run : 1);
  return { steps, after: { ...after, isOpen: before.isOpen || (!isFenced && !isAnchored) } };
}

function weighLook(part: PatternPart & { readonly kind: 'group' }, before: Before): Weight {
  const { steps, after } = weighBranches(part.branches, 0n, before, false);
  // A text is then searched backwards, and no fence holds.
  const isUnbounded = isLookBehind(part) && hasEndless(part.branches);
  // Once it is answered, nothing in it is tried again; it has read nothing that could be a fence.
  return { steps: isUnbounded ? Infinity : steps, after: { ...before, isOpen: after.isOpen } };
}

function weighGroup(
  part: PatternPart & { readonly kind: 'group' },
  follow: Reach,
  before: Before,
  isLast: boolean,
): Weight {
  const { branches, least, most } = part;
  const reach = findReach(part);
  const own = findBeginnings({ ...part, least: 1, most: 1 }, follow);
  const ends = most > 1 ? own | follow : follow;
  if (isEndless(part)) {
    const once = weighBranches(branches, ends, { ...before, choices: [], isOpen: false }, false);
    if (waysOf(once.after.choices) > 1 || hasEndless(branches)) return { steps: Infinity, after: before };
    return weighRepeat(part, follow, before, isLast ? 0 : 1 + once.steps, reach);
  }
  const once = weighBranches(branches, ends, before, isLast && most === 1);
  const ways = waysOf(once.after.choices) / waysOf(before.choices);
  const rounds = ways > 1 ? (ways ** most - 1) / (ways - 1) : most;
  const isOpenEnded = most > least && !isLast && doShare(own, follow);
  const all = ways ** most * (isOpenEnded ? most - least + 1 : 1);
  const length = before.length + (once.after.length - before.length) * most;
  return {
    steps: once.steps * rounds * (most > 1 ? COUNTED : 1),
    after: {
      ...once.after,
      choices: all > 1 ? [...before.choices, { ways: all, reach }] : before.choices,
      fences: least > 0 ? once.after.fences : before.fences,
      length,
    },
  };
}

/** Moves past a part of characters: what must be read of it is a fence, how often it may end is a choice. */
function pass(before: Before, part: PatternPart, reach: Reach, most: number, ways: number): Before {
  return {
    ...before,
    choices: ways > 1 ? [...before.choices, { ways, reach }] : before.choices,
    fences: part.least > 0 ? [...before.fences, (run) => !doShare(run, reach)] : before.fences,
    length: before.length + most,
  };
}

function costOf(source: string, reach: Reach): number {
  if (/\\p\{/i.test(source)) return PROPERTY;
  return isWide(reach) && source.length > 1 ? WIDE : 1;
}

function hasEndless(branches: readonly PatternRow[]): boolean {
  return branches
    .flat()
    .some((part) => (isEndless(part) && !isBlank(part)) || (part.kind === 'group' && hasEndless(part.branches)));
}

function waysOf(choices: readonly Choice[]): number {
  return choices.reduce((ways, choice) => ways * choice.ways, 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((whole, one) => whole + one, 0);
}
