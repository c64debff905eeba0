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

  test.each(['(a+)+', '(a*)*b', '((a+)b)+', '(?:x{2,})+', '((?:a|b+))*', '(', '[', '\\p', 'a{2,1}', 'x'.repeat(401)])(
    'may not be %s',
    (source) => {
      expect(isSafePattern(source)).toBe(false);
    },
  );
});
