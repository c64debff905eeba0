import { describe, expect, it } from 'vitest';
import { isEnough, joinLines, seeThrough } from '../../../components/controls/lines-in-sight.ts';

/** Lines of 20 px with letters of 16, from 100 px on. */
const lines = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ top: 102 + at * 20, bottom: 118 + at * 20 }));

describe('J4: lines of a text', () => {
  it('are joined from pieces in several faces, which differ in height and come in any order', () => {
    const pieces = [
      { top: 122, bottom: 138 },
      { top: 103, bottom: 117 },
      { top: 101, bottom: 119 },
      { top: 121, bottom: 139.4 },
    ];
    expect(joinLines(pieces)).toEqual([
      { top: 101, bottom: 119 },
      { top: 121, bottom: 139.4 },
    ]);
  });

  it.each([
    ['all', { top: 100, bottom: 200 }, { whole: 5, cutStart: 0, cutEnd: 0 }],
    ['three and a part', { top: 100, bottom: 170 }, { whole: 3, cutStart: 0, cutEnd: 12 }],
    ['three to the line', { top: 100, bottom: 160 }, { whole: 3, cutStart: 0, cutEnd: 0 }],
    ['the end, scrolled', { top: 110, bottom: 200 }, { whole: 4, cutStart: 12, cutEnd: 0 }],
    ['a part of each of two', { top: 110, bottom: 130 }, { whole: 0, cutStart: 20, cutEnd: 20 }],
    ['nothing', { top: 300, bottom: 300 }, { whole: 0, cutStart: 0, cutEnd: 0 }],
  ])('that are seen: %s', (_what, opening, seen) => {
    expect(seeThrough(lines(5), opening)).toEqual(seen);
  });

  it.each([
    [5, 160, true],
    [5, 158, true],
    [5, 150, false],
    [2, 140, true],
    [2, 130, false],
    [0, 100, true],
  ])('of %i are enough down to %i px: %s', (count, bottom, isEnoughSeen) => {
    expect(isEnough(lines(count), { top: 100, bottom })).toBe(isEnoughSeen);
  });
});
