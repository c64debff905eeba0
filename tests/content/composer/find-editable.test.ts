// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isReadOnly, readLimit } from '../../../content/composer/find-editable.ts';

function draw(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('textarea, input, [contenteditable]')!;
}

describe('what a page allows in a field', () => {
  it.each([
    ['<textarea maxlength="40"></textarea>', 40],
    ['<textarea></textarea>', Infinity],
    ['<div contenteditable="true" maxlength="40"></div>', Infinity],
  ])('is so many characters in %s: %d', (html, limit) => expect(readLimit(draw(html))).toBe(limit));

  it.each([
    ['<textarea readonly></textarea>', true],
    ['<textarea disabled></textarea>', true],
    ['<input type="text" disabled>', true],
    ['<div contenteditable="true" aria-readonly="true"></div>', true],
    ['<div class="mce-content-readonly"><div contenteditable="true"></div></div>', true],
    ['<textarea></textarea>', false],
    ['<div contenteditable="true"></div>', false],
  ])('is nothing in %s: %s', (html, isClosed) => expect(isReadOnly(draw(html))).toBe(isClosed));
});
