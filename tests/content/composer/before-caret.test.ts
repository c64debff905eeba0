import { describe, expect, it } from 'vitest';
import { rangeBeforeCaret, textBeforeCaret } from '../../../content/composer/before-caret.ts';
import { drawField } from './draw-field.ts';

/** An editable with this content; the caret is where the bar is. */
function drawEditable(html: string): HTMLElement {
  document.body.innerHTML = `<style>p, div { display: block } span, b { display: inline }</style><div id="box" contenteditable="true">${html}</div>`;
  const host = document.querySelector<HTMLElement>('#box')!;
  const walker = document.createTreeWalker(host, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = node.nodeValue!.indexOf('|');
    if (at < 0) continue;
    node.nodeValue = node.nodeValue!.replace('|', '');
    document.getSelection()!.collapse(node, at);
  }
  return host;
}

describe('the text before the caret', () => {
  it.each([
    ['Hi /wismo', 9, 9, 'Hi /wismo'],
    ['Hi /wismo and more', 9, 9, 'Hi /wismo'],
    ['Hi /wismo', 4, 9, undefined],
    ['0123456789', 10, 10, '6789'],
  ])('of a field with %j, %i to %i', (value, start, end, text) => {
    const field = drawField(value, start, end);
    expect(textBeforeCaret(field, value.startsWith('0') ? 4 : 48)).toBe(text);
  });

  it.each([
    ['<p>Hi /wismo|</p>', 'Hi /wismo'],
    ['<p>one</p><p>/wis|mo</p>', '/wis'],
    ['one<br>/wismo|', '/wismo'],
    ['<p><span>Hi /</span><b>wismo|</b></p>', 'Hi /wismo'],
    ['<p>\ufeff/wis\u200bmo|</p>', '/wismo'],
    ['<p>Hi <img alt="😀">/wismo|</p>', 'Hi \ufe0f/wismo'],
  ])('of an editable with %j is that of its line', (html, text) => {
    expect(textBeforeCaret(drawEditable(html), 48)).toBe(text);
  });

  it('is none where something is selected', () => {
    const host = drawEditable('<p>/wismo|</p>');
    document.getSelection()!.selectAllChildren(host);
    expect(textBeforeCaret(host, 48)).toBeUndefined();
  });
});

describe('the range of a code in an editable', () => {
  it.each([
    ['<p>Hi /wismo|</p>', '/wismo'],
    ['<p><span>Hi /</span><b>wismo|</b></p>', '/wismo'],
    ['<p>Hi /wis\u200bmo|</p>', '/wis\u200bmo'],
  ])('in %j', (html, text) => {
    expect(rangeBeforeCaret(drawEditable(html), '/wismo')?.toString()).toBe(text);
  });

  it.each(['<p>/wismo</p><p>|</p>', '<p>/wisma|</p>', '<p>/wis|mo</p>', '<p>wismo|</p>', '/<br>wismo|'])(
    'is none in %j',
    (html) => {
      expect(rangeBeforeCaret(drawEditable(html), '/wismo')).toBeUndefined();
    },
  );
});
