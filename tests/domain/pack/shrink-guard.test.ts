import { describe, expect, it } from 'vitest';
import { addDrops, findShrink, type Drop, type DropCounts } from '../../../domain/pack/shrink-guard.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const day = 24 * 3_600_000;
const buyers = (dropped: number, of: number): DropCounts => ({ buyers: { dropped, of } });

it.each<[string, DropCounts, string | undefined]>([
  ['nothing goes', buyers(0, 100), undefined],
  ['just under a third goes', buyers(30, 100), undefined],
  ['more of the buyers goes', buyers(31, 100), 'buyers −31 / 100'],
  ['more of the replies goes', { macros: { dropped: 31, of: 100 } }, 'macros −31 / 100'],
  ['the list of buyers is given up', buyers(1_000_000, 1_000_000), 'buyers −1000000 / 1000000'],
  ['a short list goes', buyers(9, 9), undefined],
  ['there was none', buyers(0, 0), undefined],
  ['nothing is known', {}, undefined],
])('F24: where %s', (_what, counts, end) => {
  expect(findShrink([], counts, now)).toBe(end);
});

describe('A9: slices', () => {
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
    // As many rows before as after, three times: other people each time.
    let drops: readonly Drop[] = [];
    for (let turn = 0; turn < 3; turn += 1) drops = addDrops(drops, buyers(10, 100), now + turn * day);
    expect(findShrink(drops, buyers(1, 100), now + 3 * day)).toBe('buyers −31 / 100');
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
