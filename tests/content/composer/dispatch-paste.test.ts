// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { htmlLines } from '../../../content/composer/dispatch-paste.ts';

describe('htmlLines', () => {
  it.each([
    ['one\ntwo', '<p data-pm-slice="1 1 []">one</p><p>two</p>'],
    ['one\n\ntwo', '<p data-pm-slice="1 1 []">one</p><p><br></p><p>two</p>'],
    ['5 < 6 & <b>', '<p data-pm-slice="1 1 []">5 &lt; 6 &amp; &lt;b&gt;</p>'],
  ])('writes %j as paragraphs', (text, html) => {
    expect(htmlLines(text)).toBe(html);
  });
});
