// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { findBox, readPageText } from '../../../content/composer/box.ts';

/** The box at the place of these elements. */
function boxIn(html: string) {
  document.body.innerHTML = `<div id="place">${html}</div>`;
  return findBox(document.querySelector<HTMLElement>('#place'));
}

function select(from: number, to: number) {
  const words = document.querySelector('p')!.firstChild!;
  document.getSelection()?.setBaseAndExtent(words, from, words, to);
}

afterEach(() => document.getSelection()?.removeAllRanges());

describe('a reply box', () => {
  it.each([
    ['<textarea>Guten Tag</textarea>', 'control'],
    ['<input type="text" value="Guten Tag">', 'control'],
    ['<div contenteditable="true">Guten Tag</div>', 'editable'],
  ])('is looked at in one way: %s', (html, kind) => {
    const box = boxIn(html);
    expect(box && [box.kind, box.text()]).toEqual([kind, 'Guten Tag']);
  });

  it.each(['<input type="password" value="x">', '<input type="text" name="cvv" value="1">', '<p>Guten Tag</p>'])(
    'is none: %s',
    (html) => expect(boxIn(html)).toBeNull(),
  );

  it('returns its content at the moment of the question', () => {
    const box = boxIn('<textarea>Guten Tag</textarea>');
    document.querySelector('textarea')!.value = 'Guten Abend';
    expect(box?.text()).toBe('Guten Abend');
  });
});

describe('what is read for a personal reply', () => {
  const html = '<textarea>Guten Tag</textarea><p>Hallo Welt</p>';

  it('is what is selected on the page, before what is selected in the box', () => {
    const box = boxIn(html);
    document.querySelector('textarea')!.setSelectionRange(0, 5);
    const inBox = readPageText(box, document);
    select(0, 5);
    expect([inBox, readPageText(box, document)]).toEqual([
      { draft: 'Guten Tag', selection: 'Guten' },
      { draft: 'Guten Tag', selection: 'Hallo' },
    ]);
  });

  it('is what is selected on the page where there is no box', () => {
    boxIn('<p>Hallo Welt</p>');
    select(6, 10);
    expect(readPageText(null, document)).toEqual({ draft: '', selection: 'Welt' });
  });
});
