import { describe, expect, test } from 'vitest';
import { sites } from '../../../content/sites/index.ts';
import { isSelector } from '../../../domain/site/judge-selector.ts';
import { collectSelectors } from './collect-selectors.ts';

describe('the syntax of a selector', () => {
  test.each([
    'main',
    '*',
    '#shop\\#1',
    '.a.b',
    '[data-test="thread"]',
    "[class*='ChatWindow__list' i]",
    '[contenteditable]:not([contenteditable="false"])',
    'main > .row + .row ~ p',
    'main>p',
    ':is(h1, h2).title',
    'li:has(> .avatar)',
    'li:not(:has(.x, .y))',
    'tr:nth-child(2n + 1)',
    'textarea:read-write',
    ':scope > div',
    '.聊天',
  ])('takes %s', (text) => {
    expect(isSelector(text)).toBe(true);
  });

  test.each([
    '',
    ' main',
    'main,',
    ', main',
    'main >',
    '> main',
    '..a',
    '#',
    '.5',
    '[data-test=]',
    '[data-test="thread]',
    '[=x]',
    'main)',
    ':not(main',
    ':not()',
    'a:visited',
    'a:hover',
    'p::before',
    'input:-moz-read-only',
    'main{color:red}',
    'main/*x*/',
    'main</style><script>',
    'main;}*{display:none',
    'a:has(b:has(c:has(d:has(e))))',
    'a:is(b:is(c:is(d:is(e))))',
    '<script>',
    'javascript:alert(1)',
    `.${'a'.repeat(500)}`,
  ])('X06: refuses %j', (text) => {
    expect(isSelector(text)).toBe(false);
  });

  test.each(sites)('takes every selector of $id', ({ variants }) => {
    const found = collectSelectors(variants);
    expect(found.filter((text) => !isSelector(text))).toEqual([]);
    expect(found.length).toBeGreaterThan(0);
  });

  test('X06: answers at once, however the text is made to be long', () => {
    const begun = performance.now();
    for (const text of ['a'.repeat(299), '['.repeat(300), ':not('.repeat(60), 'a '.repeat(149), '"'.repeat(300)]) {
      isSelector(text);
    }
    expect(performance.now() - begun).toBeLessThan(50);
  });
});
