import { expect, it } from 'vitest';
import { findShrink } from '../../../domain/pack/shrink-guard.ts';

it.each([
  ['nothing changes', [100, 100], [100, 100], undefined],
  ['lists grow', [100, 100], [200, 200], undefined],
  ['just under a third goes', [100, 100], [70, 70], undefined],
  ['more of the buyers goes', [100, 100], [100, 69], 'buyers 100 → 69'],
  ['more of the replies goes', [100, 100], [69, 100], 'macros 100 → 69'],
  ['the list of buyers is given up', [100, 1_000_000], [100, 0], 'buyers 1000000 → 0'],
  ['a short list goes', [9, 9], [0, 0], undefined],
  ['there was none', [0, 0], [0, 0], undefined],
] as const)('F24: where %s', (_what, [macros, buyers], [macrosAfter, buyersAfter], end) => {
  expect(findShrink({ macros, buyers }, { macros: macrosAfter, buyers: buyersAfter })).toBe(end);
});
