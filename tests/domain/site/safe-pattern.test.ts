import { describe, expect, test } from 'vitest';
import { isSafePattern } from '../../../domain/site/safe-pattern.ts';

describe('a pattern over a page', () => {
  test.each([
    '',
    '^/messages/(\\d+)',
    '(?:Order|订单)\\s*[:#]?\\s*(\\d{15})\\b',
    '[(+*)]+x',
    '(a|b)?c+',
    '(\\d{3}-){2}\\d+',
  ])('may be %s', (source) => {
    expect(isSafePattern(source)).toBe(true);
  });

  test.each(['(', '[', '\\p', 'a{2,1}', 'x'.repeat(401)])('may not be %s', (source) => {
    expect(isSafePattern(source)).toBe(false);
  });

  test.each([
    ['(a+)+', 'a repeat of a repeat'],
    ['(a*)*b', 'a repeat of a repeat'],
    ['((a+)b)+', 'a repeat of a repeat'],
    ['((a+))+', 'a repeat of a repeat'],
    ['(?:x{2,})+', 'a repeat of a repeat'],
    ['((?:a|b+))*', 'a repeat of a repeat'],
    ['(a|a)+$', 'a repeat of what can be read in two ways'],
    ['(a|aa)*b', 'a repeat of what can be read in two ways'],
    ['(aa?)+b', 'a repeat of what can be read in two ways'],
    ['(?<x>a{1,2})+b', 'a repeat of what can be read in two ways'],
    ['(?:a?){40}a{40}', 'two ways, forty times over'],
    ['(a?){9}(b?){9}', 'two ways, eighteen times over'],
    ['a*a*a*a*a*b', 'repeats without end side by side'],
    ['(a+)\\1b', 'what depends on what was found'],
  ])('X04: may not be %s, %s', (source) => {
    expect(isSafePattern(source)).toBe(false);
  });

  test('X04: that may be run keeps the longest number no longer than a moment busy', () => {
    const source = '^[A-Z]*[A-Z]*[A-Z]*[A-Z]*$';
    const pattern = new RegExp(isSafePattern(source) ? source : '(?!)', 'u');
    const begun = performance.now();
    pattern.test(`${'A'.repeat(63)}!`);
    expect(performance.now() - begun).toBeLessThan(50);
  });
});
