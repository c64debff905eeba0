// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isTextBetween, placeAfter, readSurroundings } from '../../../content/composer/editable-text.ts';

/** An editor containing `Hello END`, with the caret after `Hello`. */
function drawEditor(): { host: HTMLElement; range: Range } {
  document.body.innerHTML = '<div contenteditable="true"><p>Hello END</p></div>';
  const host = document.querySelector<HTMLElement>('div')!;
  const range = document.createRange();
  range.setStart(host.querySelector('p')!.firstChild!, 5);
  return { host, range };
}

describe('isTextBetween', () => {
  const text = ' dear\n\nbuyer';

  it.each([
    ['paragraphs', '<p>Hello dear</p><p><br></p><p>buyer END</p>', true],
    ['paragraphs without the blank one', '<p>Hello dear</p><p>buyer END</p>', true],
    ['padding characters', '<p>Hello\u00a0dear</p><p>\ufeff</p><p>buyer\u200b END</p>', true],
    [
      'a placeholder that nobody can type in',
      '<p>Hello dear</p><p>buyer END</p><span contenteditable="false">Type</span>',
      true,
    ],
    ['one flat line', '<p>Hello dearbuyer END</p>', false],
    ['a missing end', '<p>Hello dear</p><p>END</p>', false],
    ['the text twice', '<p>Hello dear</p><p>buyer dear</p><p>buyer END</p>', false],
    ['a lost draft', '<p>dear</p><p>buyer</p>', false],
    ['a page that changed nothing', '<p>Hello END</p>', false],
  ])('judges %s', (_, html, expected) => {
    const { host, range } = drawEditor();
    const around = readSurroundings(host, range);
    host.innerHTML = html;
    expect(isTextBetween(host, around, text)).toBe(expected);
  });
});

describe('Q22: an editor that turns emoji into pictures', () => {
  const text = ' dear 😊\nbuyer ❤️!';
  const smile = '<img alt="😊">';

  it.each([
    ['all of them', `<p>Hello dear ${smile}</p><p>buyer <img alt="❤">! END</p>`, true],
    ['one of them', `<p>Hello dear 😊</p><p>buyer <img alt="❤️">! END</p>`, true],
    ['another one', `<p>Hello dear <img alt="😢"></p><p>buyer ❤️! END</p>`, false],
    ['none, and drops one', '<p>Hello dear</p><p>buyer ❤️! END</p>', false],
    ['one twice', `<p>Hello dear ${smile}${smile}</p><p>buyer ❤️! END</p>`, false],
  ])('judges %s', (_, html, expected) => {
    const { host, range } = drawEditor();
    const around = readSurroundings(host, range);
    host.innerHTML = html;
    expect(isTextBetween(host, around, text)).toBe(expected);
  });

  it('has its caret behind a picture at the end', () => {
    const { host, range } = drawEditor();
    const around = readSurroundings(host, range);
    host.innerHTML = `<p>Hello ${smile} END</p>`;
    const place = placeAfter(host, around, ' 😊');
    expect([place?.node, place?.offset]).toEqual([host.querySelector('p'), 2]);
  });

  it('counts pictures of a draft before the caret', () => {
    document.body.innerHTML = `<div contenteditable="true"><p>${smile}Hi END</p></div>`;
    const host = document.querySelector<HTMLElement>('div')!;
    const range = document.createRange();
    range.setStart(host.querySelector('p')!.lastChild!, 2);
    expect(readSurroundings(host, range)).toEqual({ head: '😊Hi', tail: 'END' });
  });
});
