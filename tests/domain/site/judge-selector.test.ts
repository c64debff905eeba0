import { describe, expect, test } from 'vitest';
import { sites } from '../../../content/sites/index.ts';
import { isSelector, isQuickSelector } from '../../../domain/site/judge-selector.ts';
import { quickSelectors, slowSelectors } from '../../fixtures/selectors/weighed-selectors.ts';
import { collectSelectors } from './collect-selectors.ts';

describe('a selector of a pack', () => {
  test.each(quickSelectors)('A22: may be %s', (text) => {
    expect([isSelector(text), isQuickSelector(text)]).toEqual([true, true]);
  });

  test.each(slowSelectors)('A22: may not be %s: %s', (text) => {
    expect([isSelector(text), isQuickSelector(text)]).toEqual([true, false]);
  });

  test.each(['.a:has(.b:has(.c))', '.a:not(:has(.b:not(:has(.c))))'])('A22: %s is none to a browser', (text) => {
    expect(isSelector(text)).toBe(false);
  });

  test.each(sites)('A22: may be any of $id', ({ variants }) => {
    expect(collectSelectors(variants).filter((text) => !isQuickSelector(text))).toEqual([]);
  });
});
