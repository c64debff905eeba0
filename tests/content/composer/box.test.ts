// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { findBox, readPageText, type Box } from '../../../content/composer/box.ts';

/** The box at the place that these elements are. */
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

  it('says what stands in it at the moment of the question', () => {
    const box = boxIn('<textarea>Guten Tag</textarea>');
    document.querySelector('textarea')!.value = 'Guten Abend';
    expect(box?.text()).toBe('Guten Abend');
  });
});

const kinds = [
  ['control', '<textarea>Guten Tag</textarea>'],
  ['editable', '<div contenteditable="true" tabindex="0">Guten Tag</div>'],
] as const;

/** Selects in the box, whatever its kind. */
function selectIn({ element }: Box, from: number, to: number) {
  if ('value' in element) return element.setSelectionRange(from, to);
  const words = element.firstChild!;
  document.getSelection()?.setBaseAndExtent(words, from, words, to);
}

describe.each(kinds)('the caret of a box: %s', (_kind, html) => {
  it('is put back where it was, with what it selects', () => {
    const box = boxIn(html)!;
    selectIn(box, 0, 5);
    const caret = box.caret()!;
    selectIn(box, 9, 9);
    const moved = box.caret()?.selected();
    caret.restore();
    expect([caret.selected(), moved, box.caret()?.selected()]).toEqual(['Guten', '', 'Guten']);
  });

  it('moves to the end', () => {
    const box = boxIn(html)!;
    selectIn(box, 0, 5);
    box.moveToEnd();
    const { element } = box;
    const at = 'value' in element ? element.selectionStart : document.getSelection()?.anchorOffset;
    expect([box.caret()?.selected(), at]).toEqual(['', 9]);
  });
});

describe('the caret of a box', () => {
  it('keeps its direction', () => {
    const box = boxIn(kinds[1][1])!;
    selectIn(box, 5, 0);
    const caret = box.caret()!;
    box.moveToEnd();
    caret.restore();
    const { anchorOffset, focusOffset } = document.getSelection()!;
    expect([anchorOffset, focusOffset]).toEqual([5, 0]);
  });

  it('is none where the selection of the page is elsewhere', () => {
    const box = boxIn(`${kinds[1][1]}<p>Hallo Welt</p>`);
    select(0, 5);
    expect(box?.caret()).toBeNull();
  });

  it('selects nothing in a draft that was written after it', () => {
    const box = boxIn(kinds[0][1])!;
    selectIn(box, 0, 5);
    const caret = box.caret()!;
    document.querySelector('textarea')!.value = 'Neu hier';
    selectIn(box, 3, 3);
    caret.restore();
    expect([caret.selected(), document.querySelector('textarea')!.selectionEnd]).toEqual(['', 3]);
  });
});

describe('what a page allows in a box', () => {
  it.each([
    ['<textarea maxlength="40"></textarea>', 40],
    ['<textarea></textarea>', Infinity],
    ['<div contenteditable="true" maxlength="40"></div>', Infinity],
  ])('is so many characters in %s: %d', (html, limit) => expect(boxIn(html)?.limit()).toBe(limit));

  it.each([
    ['<textarea readonly></textarea>', true],
    ['<textarea disabled></textarea>', true],
    ['<input type="text" disabled>', true],
    ['<div contenteditable="true" aria-readonly="true"></div>', true],
    ['<div class="mce-content-readonly"><div contenteditable="true"></div></div>', true],
    ['<textarea></textarea>', false],
    ['<div contenteditable="true"></div>', false],
  ])('is nothing in %s: %s', (html, isReadOnly) => expect(boxIn(html)?.isReadOnly()).toBe(isReadOnly));
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
