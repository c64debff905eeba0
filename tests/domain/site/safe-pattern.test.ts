import { describe, expect, test } from 'vitest';
import { searchable } from '../../../content/finding/compile-pattern.ts';
import { isSafePattern } from '../../../domain/site/safe-pattern.ts';

describe('a pattern over a page', () => {
  test.each([
    '',
    '^/messages/(\\d+)',
    '(?:Order|订单)\\s*[:#]?\\s*(\\d{15})\\b',
    '[(+*)]+x',
    '(a|b)?c+',
    '(\\d{3}-){2}\\d+',
    '\\w+:\\w+',
    '(?:\\d+:)?\\d+',
    '[^:]+:.*',
    '([A-Z]+)-(\\d+)',
    'Name\\n(?:[^\\n]+\\n){0,2}?([^\\n]+)\\n',
    '^Order total:? ?((?:[A-Z]{2})?[€$£¥] ?\\d[\\d.,]*)$',
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
    ['a*a*b', 'repeats without end side by side'],
    ['[a-z]*\\w*!', 'repeats that share letters'],
    ['\\w+1\\w+', 'repeats whose border may be anywhere'],
    ['.*foo.*', 'repeats whose border may be anywhere'],
    ['a*b?a*c', 'repeats with what may be missing between them'],
    ['(?:a*|b)a*c', 'a repeat behind a branch with one'],
    ['(?:a*b?){2}c', 'a repeat that meets itself in the next round'],
    ['(?:ab)*a*c', 'repeats that share letters'],
    ['a{0,900}a{0,900}b', 'bounds that are as good as none'],
    ['(?:\\s*){9}x', 'many repeats of blanks'],
    ['\\s*\\s*\\s*\\s*\\s*\\s*\\s*\\s*\\s*x', 'many repeats of blanks'],
    ['(?:a{150}b?){2}(?:[ab]{3,}){150}', 'a repeat, many times over'],
    ['(?=a*)a*b', 'a repeat behind a look ahead with one'],
    ['\\d+(?!a)\\d+x', 'repeats with nothing of their own between them'],
    ['[\\u4e00-\\u9fff]*[一-三]*x', 'repeats that share letters of other scripts'],
    ['\\p{L}*\\p{Lu}*x', 'repeats that share letters of other scripts'],
    ['(?:x?y?z?){4}a+b', 'too many ways before a repeat'],
    ['(a+)\\1b', 'what depends on what was found'],
  ])('X04: may not be %s, %s', (source) => {
    expect(isSafePattern(source)).toBe(false);
  });

  // Cubes would take hours here, squares take a moment.
  test.each(['[A-Z]+x', '(\\d+)[:：]\\s*\\d+x', '\\s*[:#]?\\s*\\d+x'])(
    'X04: %s may be run, and gets through the longest texts of a page',
    (source) => {
      const texts = ['A', '7', '7:', ' '].map((letters) => searchable(letters.repeat(20_000 / letters.length)));
      const pattern = new RegExp(isSafePattern(source) ? source : '', 'u');
      expect(texts.map((text) => text.search(pattern))).toEqual([-1, -1, -1, -1]);
    },
  );
});
