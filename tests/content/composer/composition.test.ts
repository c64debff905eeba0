// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isComposing, trackComposition } from '../../../content/composer/composition.ts';

describe('isComposing', () => {
  let stop: AbortController;
  let field: HTMLTextAreaElement;

  beforeEach(() => {
    document.body.innerHTML = '<textarea></textarea>';
    field = document.querySelector('textarea')!;
    stop = new AbortController();
    trackComposition(document, stop.signal);
    field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
  });
  afterEach(() => stop.abort());

  const key = (isComposing: boolean) => new KeyboardEvent('keydown', { key: 'a', bubbles: true, isComposing });

  it('is true from the start of a word', () => {
    expect(isComposing(document)).toBe(true);
  });

  it.each([
    ['the end of the word', () => field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }))],
    ['leaving the field', () => field.dispatchEvent(new FocusEvent('focusout', { bubbles: true }))],
    ['an ordinary key', () => field.dispatchEvent(key(false))],
    ['a page that takes the field away', () => field.remove()],
    ['the signal', () => stop.abort()],
  ])('is false after %s', (_, end) => {
    end();
    expect(isComposing(document)).toBe(false);
  });

  it('stays true for the keys of the word itself', () => {
    field.dispatchEvent(key(true));
    expect(isComposing(document)).toBe(true);
  });
});
