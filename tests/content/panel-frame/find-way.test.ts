import { describe, expect, it } from 'vitest';
import { isFree, isWide, listWays, type Way } from '../../../content/panel-frame/find-way.ts';

const wanted = { width: 360, side: 'right', collapsed: false } as const;
const words = ({ side, width, pushes, isTight }: Way) =>
  `${side} ${width} ${isTight ? 'tight' : pushes ? 'beside' : 'over'}`;

describe('J5: the ways to be open on a page', () => {
  it.each([
    [
      'with room',
      1280,
      wanted,
      ['right 360 beside', 'right 360 over', 'right 320 beside', 'right 320 over', 'right 320 tight'],
    ],
    ['with room for a narrower one', 1240, wanted, ['right 360 over', 'right 340 beside', 'right 340 over']],
    ['without room', 1100, wanted, ['right 360 over', 'right 320 over', 'right 320 tight', 'left 360 over']],
    ['drawn wide', 1366, { ...wanted, width: 520 }, ['right 520 over', 'right 466 beside']],
    [
      'at the other side',
      1100,
      { ...wanted, side: 'left' as const },
      ['left 360 over', 'left 320 over', 'left 320 tight'],
    ],
  ])('%s', (_how, windowWidth, place, first) => {
    expect(listWays(place, { windowWidth, neededWidth: 900 }).map(words).slice(0, first.length)).toEqual(first);
  });

  it('are never wider than the agent wants it, nor narrower than it can be', () => {
    const widths = [320, 400, 520].flatMap((width) =>
      listWays({ ...wanted, width }, { windowWidth: 1366, neededWidth: 900 }).map((way) => [way.width, width]),
    );
    expect(widths.filter(([width = 0, most = 0]) => width < 320 || width > most)).toEqual([]);
  });

  it('begin at 900 px', () => {
    expect([899, 900].map((windowWidth) => isWide({ windowWidth, neededWidth: 0 }))).toEqual([false, true]);
  });
});

describe('J5: a way leaves reply box, Send and newest message free', () => {
  const bar = { left: 300, right: 800, top: 500, bottom: 600 };
  const right: Way = { side: 'right', width: 320, pushes: false };
  const beside: Way = { ...right, pushes: true };
  const tight: Way = { ...beside, isTight: true };
  it.each([
    ['over nothing of them', right, bar, 1120, 0, true],
    ['one pixel over Send', right, bar, 1119, 0, false],
    ['over the list at the left', { ...right, side: 'left' as const, width: 300 }, bar, 900, 0, true],
    ['one pixel over the box', { ...right, side: 'left' as const, width: 301 }, bar, 900, 0, false],
    ['with no box on the page', right, undefined, 900, 0, true],
    ['that moves Send out of the window', { ...beside, side: 'left' as const, width: 300 }, bar, 700, 0, false],
    ['squeezed, and it fits', tight, bar, 1200, 0, true],
    ['squeezed, and it is wider than its room', tight, bar, 1200, 40, false],
    ['squeezed to a box nobody can write in', tight, { ...bar, left: 601 }, 1200, 0, false],
    ['squeezed for no box', tight, undefined, 1200, 0, false],
  ])('%s', (_how, way, at, windowWidth, overflow, isFreeNow) => {
    expect(isFree(way, at, windowWidth, overflow)).toBe(isFreeNow);
  });
});
