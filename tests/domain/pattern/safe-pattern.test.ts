import { describe, expect, test } from 'vitest';
import { slowest } from '../../../lab/prove/judge-pattern.ts';
import { isSafePattern } from '../../../domain/pattern/safe-pattern.ts';

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

  test.each(['[A-Z]+x', '(\\d+)[:：]\\s*\\d+x', '\\s*[:#]?\\s*\\d+x'])(
    'X04: %s may be run, and gets through the longest texts that it sees',
    (source) => {
      const texts = ['A', '7', '7:', ' '].map((letters) => letters.repeat(20_000 / letters.length));
      expect([isSafePattern(source), slowest(source, texts) < 50]).toEqual([true, true]);
    },
  );

  test.each([
    ['\\w*\\B\\w*\\B\\w*\\B\\w*\\B\\w*\\B\\w*!', 'repeats with a place between them, which reads nothing'],
    ['\\w*\\b\\w*x', 'repeats with a place between them, which reads nothing'],
    ['a*(?:)a*x', 'repeats with nothing between them'],
    ['a*(?!b)a*x', 'repeats with a look between them'],
    ['a{0,99}a*b', 'a bounded repeat before one without a bound'],
    ['(?:a{0,30}b?){0,9}c', 'bounded repeats within one another'],
    ['\\w{0,60}\\w{0,60}\\w{0,60}!', 'bounded repeats side by side'],
    ['(?<=a*)b', 'a repeat without a bound that is read backwards'],
    ['\\cJ', 'a sign that is written as with a control key'],
    ['[\\cJ]', 'the same in a class'],
    ['(?i:a)', 'flags that change within it'],
    ['(?-i:a)', 'flags that change within it'],
    ['(?i-s:a)', 'flags that change within it'],
    ['(?<n>a)\\k<n>', 'what depends on what was found, by name'],
  ])('A8: may not be %s, %s', (source) => {
    expect(isSafePattern(source)).toBe(false);
  });

  test.each(['(?<n>a)b', '^\\w+:\\w+$', 'Name: (\\p{L}+)', '(\\S+)\\s+(\\S+)', '\\b\\d{4}\\b'])(
    'A8: may be %s',
    (source) => {
      expect(isSafePattern(source)).toBe(true);
    },
  );

  test('A8: is refused and nothing is thrown, whatever stands in it', () => {
    const pieces = [
      '(?',
      '(?<',
      '(?i',
      '(?<=',
      ')',
      '[',
      ']',
      '[^',
      '\\',
      '\\c',
      '\\u{',
      '\\p{',
      '\\k<',
      '{',
      '{1',
      '|',
      '*',
      '\ud83d',
    ];
    const texts = pieces.flatMap((one) =>
      pieces.flatMap((other) => pieces.map((third) => `a${one}b${other}c${third}`)),
    );
    const judge = (text: string): unknown => {
      try {
        return typeof isSafePattern(text);
      } catch (error) {
        return error;
      }
    };
    expect(new Set(texts.map(judge))).toEqual(new Set(['boolean']));
  });
});
