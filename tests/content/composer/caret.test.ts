// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findBox, type Box } from '../../../content/composer/box.ts';
import { takeCaret } from '../../../content/composer/caret.ts';

/** The box at the place that these elements are. */
function boxIn(html: string) {
  document.body.innerHTML = `<div id="place">${html}</div>`;
  return findBox(document.querySelector<HTMLElement>('#place'));
}

function select(from: number, to: number) {
  const words = document.querySelector('p')!.firstChild!;
  document.getSelection()?.setBaseAndExtent(words, from, words, to);
}

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
    const caret = takeCaret(box.element)!;
    selectIn(box, 9, 9);
    const moved = takeCaret(box.element)?.selected();
    caret.restore();
    expect([caret.selected(), moved, takeCaret(box.element)?.selected()]).toEqual(['Guten', '', 'Guten']);
  });

  it('moves to the end', () => {
    const box = boxIn(html)!;
    selectIn(box, 0, 5);
    box.moveToEnd();
    const { element } = box;
    const at = 'value' in element ? element.selectionStart : document.getSelection()?.anchorOffset;
    expect([takeCaret(box.element)?.selected(), at]).toEqual(['', 9]);
  });
});

describe('the caret of a box', () => {
  it('keeps its direction', () => {
    const box = boxIn(kinds[1][1])!;
    selectIn(box, 5, 0);
    const caret = takeCaret(box.element)!;
    box.moveToEnd();
    caret.restore();
    const { anchorOffset, focusOffset } = document.getSelection()!;
    expect([anchorOffset, focusOffset]).toEqual([5, 0]);
  });

  it('is none where the selection of the page is elsewhere', () => {
    const box = boxIn(`${kinds[1][1]}<p>Hallo Welt</p>`);
    select(0, 5);
    expect(takeCaret(box!.element)).toBeNull();
  });

  it('selects nothing in a draft that was written after it', () => {
    const box = boxIn(kinds[0][1])!;
    selectIn(box, 0, 5);
    const caret = takeCaret(box.element)!;
    document.querySelector('textarea')!.value = 'Neu hier';
    selectIn(box, 3, 3);
    caret.restore();
    expect([caret.selected(), document.querySelector('textarea')!.selectionEnd]).toEqual(['', 3]);
  });
});
