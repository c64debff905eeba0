import { describe, expect, it } from 'vitest';
import { addDrops, findShrink, type Drop, type DropCounts } from '../../../domain/team/shrink-guard.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const day = 24 * 3_600_000;
const buyers = (dropped: number, of: number): DropCounts => ({ buyers: { dropped, of } });

it.each<[string, DropCounts, string | undefined]>([
  ['nothing goes', buyers(0, 100), undefined],
  ['just under a third goes', buyers(30, 100), undefined],
  ['more of the buyers goes', buyers(31, 100), 'buyers −31 / 100'],
  ['more of the replies goes', { macros: { dropped: 31, of: 100 } }, 'macros −31 / 100'],
  ['the list of buyers is given up', buyers(1_000_000, 1_000_000), 'buyers −1000000 / 1000000'],
  ['a short list goes', buyers(9, 9), 'buyers −9 / 9'],
  ['there was none', buyers(0, 0), undefined],
  ['nothing is known', {}, undefined],
])('F24: where %s', (_what, counts, end) => {
  expect(findShrink([], counts, now)).toBe(end);
});

it.each<[number, number, string | undefined]>([
  [1, 1, undefined],
  [1, 2, undefined],
  [2, 2, 'buyers −2 / 2'],
  [1, 3, undefined],
  [2, 3, undefined],
  [3, 3, 'buyers −3 / 3'],
  [3, 9, 'buyers −3 / 9'],
  [2, 9, undefined],
  [3, 10, undefined],
])('A9: a short list asks for what is no correction any more: %d of %d', (dropped, of, end) => {
  expect(findShrink([], buyers(dropped, of), now)).toBe(end);
});

describe('A9: slices', () => {
  it.each([
    ['3→1→0', [buyers(2, 3), buyers(1, 1)]],
    ['2→1→0', [buyers(1, 2), buyers(1, 1)]],
    ['12→9→0', [buyers(3, 12), buyers(9, 9)]],
    ['9→8→500→0', [buyers(1, 9), buyers(0, 8), buyers(500, 500)]],
    ['100→70→49', [buyers(30, 100), buyers(21, 70)]],
  ])('are not passed by a list that is short once: %s', (_what, steps) => {
    let drops: readonly Drop[] = [];
    const asked = steps.map((counts, at) => {
      const end = findShrink(drops, counts, now + at * day);
      drops = addDrops(drops, counts, now + at * day);
      return end !== undefined;
    });
    expect(asked).toEqual(steps.map((_counts, at) => at === steps.length - 1));
  });

  /** What a list loses, slice by slice, until one is refused. */
  const slice = (share: number, every: number, from = 1000) => {
    let drops: readonly Drop[] = [];
    let left = from;
    for (let turn = 0; turn < 100; turn += 1) {
      const counts = buyers(Math.floor(left * share), left);
      const at = now + turn * every;
      if (findShrink(drops, counts, at) !== undefined) return { left, turns: turn };
      drops = addDrops(drops, counts, at);
      left -= Math.floor(left * share);
    }
    return { left, turns: 100 };
  };

  it.each([0.29, 0.2, 0.1, 0.05, 0.01])('of %d of the list add up within a week', (share) => {
    expect(slice(share, 3_600_000).left).toBeGreaterThanOrEqual(700);
  });

  it('that lie further apart than a week are taken one by one', () => {
    expect(slice(0.29, 8 * day).turns).toBe(100);
  });

  it('are not hidden by new rows in their place', () => {
    // As many rows after as before, three times, but with different people each time.
    let drops: readonly Drop[] = [];
    for (let turn = 0; turn < 3; turn += 1) drops = addDrops(drops, buyers(10, 100), now + turn * day);
    expect(findShrink(drops, buyers(1, 100), now + 3 * day)).toBe('buyers −31 / 100');
  });

  it('count for a week from the last one of a day', () => {
    const morning = Date.parse('2026-11-20T00:01:00Z');
    const drops = addDrops(addDrops([], buyers(0, 100), morning), buyers(30, 100), morning + day - 120_000);
    const asked = [7 * day, 8 * day].map((later) => findShrink(drops, buyers(21, 70), morning + later));
    expect(asked).toEqual(['buyers −51 / 70', undefined]);
  });

  it('begin anew after one that was meant', () => {
    expect(addDrops([], buyers(90, 100), now)).toEqual([]);
  });

  it('of one list do not count for the other', () => {
    const drops = addDrops([], { macros: { dropped: 29, of: 100 } }, now);
    expect(findShrink(drops, buyers(29, 100), now)).toBeUndefined();
  });

  it('that take nothing are not refused, whatever went before', () => {
    const drops: Drop[] = [{ at: new Date(now).toISOString(), list: 'buyers', dropped: 99, of: 100 }];
    expect(findShrink(drops, buyers(0, 100), now)).toBeUndefined();
  });
});
