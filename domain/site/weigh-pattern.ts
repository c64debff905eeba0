import { isEndless, type PatternPart, type PatternRow } from './pattern-tree.ts';

/** In how many ways a stretch of text may be read by a pattern, apart from its repeats without a bound, and how many of these there are. */
export interface PatternWeight {
  readonly ways: number;
  readonly repeats: number;
}

/**
 * Weighs a pattern. `undefined`: something repeats without a bound that can itself be read in several ways, such as `(a+)+` or `(a|a)*`, or what
 * follows depends on what was found (`\1`); the time that such a pattern takes may double with each character.
 */
export function weighPattern(branches: readonly PatternRow[]): PatternWeight | undefined {
  let whole: PatternWeight = { ways: 0, repeats: 0 };
  for (const row of branches) {
    const branch = weighRow(row);
    if (!branch) return undefined;
    whole = { ways: whole.ways + branch.ways, repeats: whole.repeats + branch.repeats };
  }
  return whole;
}

function weighRow(row: PatternRow): PatternWeight | undefined {
  let whole: PatternWeight = { ways: 1, repeats: 0 };
  for (const part of row) {
    const inner = weighPart(part);
    const piece = inner && repeat(inner, part);
    if (!piece) return undefined;
    whole = { ways: whole.ways * piece.ways, repeats: whole.repeats + piece.repeats };
  }
  return whole;
}

function weighPart(part: PatternPart): PatternWeight | undefined {
  if (part.kind === 'found') return undefined;
  return part.kind === 'group' ? weighPattern(part.branches) : { ways: 1, repeats: 0 };
}

function repeat(inner: PatternWeight, part: PatternPart): PatternWeight | undefined {
  const { least, most } = part;
  if (isEndless(part)) return inner.ways > 1 || inner.repeats > 0 ? undefined : { ways: 1, repeats: 1 };
  return { ways: inner.ways ** most * (most - least + 1), repeats: inner.repeats * most };
}
