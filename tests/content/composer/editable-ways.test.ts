// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { chooseWays, htmlLines } from '../../../content/composer/editable-ways.ts';

function draw(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.querySelector<HTMLElement>('[data-box]')!;
}

const plain = '<div data-box contenteditable="true"></div>';

describe('the way of writing', () => {
  it.each([
    ['an editable of the browser’s own', plain, 'typing'],
    ['ProseMirror', '<div data-box class="ProseMirror" contenteditable="true"></div>', 'paste-html'],
    ['Quill 2', '<div class="ql-container"><div data-box class="ql-editor"></div></div>', 'paste'],
    [
      'Quill 1',
      '<div class="ql-container"><div data-box class="ql-editor"></div><div class="ql-clipboard"></div></div>',
      'typing-at-once',
    ],
    ['Slate', '<div data-box data-slate-editor="true"></div>', 'late-paste'],
  ] as const)('of %s follows from what it is', (_what, html, writer) => {
    expect(chooseWays(draw(html))).toBe(chooseWays(draw(plain), writer));
  });

  it('is the one that the site names, whatever the element looks like', () => {
    const host = draw('<div data-box class="ProseMirror" contenteditable="true"></div>');
    expect(chooseWays(host, 'late-paste')).toBe(chooseWays(draw(plain), 'late-paste'));
  });
});

describe('htmlLines', () => {
  it.each([
    ['one\ntwo', '<p data-pm-slice="1 1 []">one</p><p>two</p>'],
    ['one\n\ntwo', '<p data-pm-slice="1 1 []">one</p><p><br></p><p>two</p>'],
    ['5 < 6 & <b>', '<p data-pm-slice="1 1 []">5 &lt; 6 &amp; &lt;b&gt;</p>'],
  ])('writes %j as paragraphs', (text, html) => {
    expect(htmlLines(text)).toBe(html);
  });
});
