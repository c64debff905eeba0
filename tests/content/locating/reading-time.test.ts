import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { findPatterns, hasPattern, stripPattern } from '../../../content/locating/compile-pattern.ts';
import { findAll, findFirst, isMatching, isWithin } from '../../../content/locating/find-all.ts';
import {
  forgetSlow,
  hasSlow,
  inTime,
  noticeMisses,
  READING_MS,
  timed,
} from '../../../content/locating/reading-time.ts';
import { readPage } from '../../../content/reading/read-page.ts';
import { buildSite, buildVariant } from '../build-site.ts';

let now = 0;
beforeEach(() => {
  now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  forgetSlow();
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

/** A step that finds "found" after that many ms. */
const take = (what: string, ms: number) => timed(what, () => ((now += ms), 'found'), 'missed');

describe('the time of a reading', () => {
  test('A8: is one for all that is run in it; what comes too late finds nothing', () => {
    const found = inTime(true, () => [take('a', 12), take('b', 12), take('c', 1), take('d', 1)]);
    expect(found).toEqual(['found', 'found', 'missed', 'missed']);
  });

  test('A8: is not limited for what ships', () => {
    const found = inTime(false, () => [take('a', 900), take('b', 900)]);
    expect([found, hasSlow()]).toEqual([['found', 'found'], false]);
  });

  test('A8: is shared with a reading inside of it', () => {
    expect(inTime(true, () => [take('a', READING_MS), inTime(true, () => take('b', 1))])).toEqual(['found', 'missed']);
  });

  test('A8: that is over twice for the same pattern switches that one off, and no other', () => {
    inTime(true, () => take('slow', 500));
    const second = inTime(true, () => [take('quick', 1), take('slow', 500)]);
    const third = inTime(true, () => [take('slow', 500), take('quick', 1)]);
    expect([second, third, hasSlow()]).toEqual([['found', 'found'], ['missed', 'found'], true]);
  });

  test('A8: that is over for many small ones takes off the dearest, until the rest is in time', () => {
    const all = () => inTime(true, () => [4, 6, 5, 7, 3].map((ms, index) => take(`s${index}`, ms)));
    const readings = Array.from({ length: 6 }, all);
    expect(readings.at(-1)).toEqual(['found', 'found', 'found', 'missed', 'found']);
  });

  test('A8: begins anew for everything once the data of the sites change', () => {
    for (let round = 0; round < 3; round += 1) inTime(true, () => take('slow', 500));
    forgetSlow();
    expect([inTime(true, () => take('slow', 1)), hasSlow()]).toEqual(['found', false]);
  });

  test('A8: is told from a miss of any other kind', () => {
    const told = inTime(true, () => [
      noticeMisses(() => take('a', READING_MS)).isCut,
      noticeMisses(() => take('b', 1)).isCut,
      noticeMisses(() => undefined).isCut,
    ]);
    expect(told).toEqual([false, true, false]);
  });

  test.each<[string, () => unknown, unknown]>([
    ['all elements', () => findAll(document, 'p'), []],
    ['the first element', () => findFirst(document, 'p'), null],
    ['whether an element matches', () => isMatching(document.body, 'body'), false],
    ['whether one stands around it', () => isWithin(document.body, 'html'), false],
    ['whether a text has a pattern', () => hasPattern('a', 'a'), false],
    ['what a pattern finds', () => findPatterns('a', 'a'), []],
    ['what a pattern strips', () => stripPattern('ab', 'a'), 'ab'],
  ])('A8: holds for %s', (_what, find, nothing) => {
    document.body.innerHTML = '<p>text</p>';
    expect(find()).not.toEqual(nothing);
    expect(inTime(true, () => [take('slow', READING_MS), find()])).toEqual(['found', nothing]);
  });
});

describe('a page whose site has a slow pattern', () => {
  const variant = buildVariant({
    conversation: { from: [{ at: 'main', attribute: 'data-id' }] },
    order: { id: [{ at: '.order', pattern: 'Order (\\d+)' }] },
    gives: ['inbox', 'conversation', 'order', 'product'],
  });
  const site = { ...buildSite(), variants: [variant] };
  const address = { hostname: 'desk.example', pathname: '/inbox', search: '', hash: '' };

  test('A8: is read without what comes after it, and says of those parts that there was no time', () => {
    document.body.innerHTML = '<main id="thread" data-id="7"><p class="order">Order 12</p></main>';
    const slowly = vi.spyOn(String.prototype, 'matchAll').mockImplementation(function (this: string, pattern) {
      now += 900;
      return RegExp.prototype[Symbol.matchAll].call(pattern as RegExp, this);
    });
    const page = inTime(true, () => readPage(address, document, { kind: 'live', site, variant }));
    slowly.mockRestore();
    const health = page.kind === 'open' ? page.reading.health : page.health;
    expect(health.filter(({ slow }) => slow).map(({ part }) => part)).toContain('conversation');
    expect(health.every(({ read, slow }) => !(read && slow))).toBe(true);
  });
});

describe('the text that a pattern of a pack sees', () => {
  const find = (text: string, source: string) => inTime(true, () => findPatterns(text, source)).map(([whole]) => whole);

  test('A8: is so long at most, and what ends where it was cut does not count', () => {
    const text = (before: number) => `${'x'.repeat(before)} 4711 4712`;
    expect([find(text(1_995), '\\d+'), find(text(1_994), '\\d+')]).toEqual([[], ['4711']]);
    expect(inTime(true, () => hasPattern(text(1_995), '4712'))).toBe(false);
  });

  test('A8: is shorter for properties of characters, which take a browser longer', () => {
    expect(find(`${'-'.repeat(1_000)}x`, '\\p{L}')).toEqual([]);
  });

  test('A8: is stripped as far as it is seen, and the rest stays', () => {
    const text = `a${'x'.repeat(2_000)}a`;
    expect(inTime(true, () => stripPattern(text, 'a'))).toBe(text.slice(1));
  });

  test('A8: is never cut within a character', () => {
    expect(find(`${'x'.repeat(1_999)}😀`, '[^x]')).toEqual([]);
  });

  test('A8: is whole for what ships', () => {
    expect(findPatterns(`${'x'.repeat(20_000)} 4711`, '\\d+').map(([whole]) => whole)).toEqual(['4711']);
  });
});
