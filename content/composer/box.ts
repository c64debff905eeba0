import { takeCaret } from './caret.ts';
import { readText } from './editable-text.ts';
import { findEditable, isTextControl, type TextControl } from './find-editable.ts';
import { selectEnd } from './page-selection.ts';

/** A reply box, whatever it is made of. Each answer is what the page says at that moment. */
export type Box = Field &
  (
    | { readonly kind: 'control'; readonly element: TextControl }
    | { readonly kind: 'editable'; readonly element: HTMLElement }
  );

interface Field {
  readonly text: () => string;
  /** Puts the caret after the last character. */
  readonly moveToEnd: () => void;
}

/** The box at this place of the page: the element itself, or the field inside it, its open shadow root or its frame. */
export function findBox(place: HTMLElement | null | undefined): Box | null {
  const element = place && findEditable(place);
  return element ? openBox(element) : null;
}

/** The box that this field is. */
export function openBox(element: HTMLElement): Box {
  if (!isTextControl(element)) {
    return { kind: 'editable', element, text: () => readText(element), moveToEnd: () => selectEnd(element) };
  }
  return {
    kind: 'control',
    element,
    text: () => element.value,
    moveToEnd: () => element.setSelectionRange(element.value.length, element.value.length),
  };
}

/** What is written in the reply box, and what is selected on the page or, failing that, in the box. */
export interface PageText {
  readonly draft: string;
  readonly selection: string;
}

export function readPageText(box: Box | null, document: Document): PageText {
  const onPage = document.getSelection()?.toString() ?? '';
  const selection = onPage.trim() === '' ? ((box && takeCaret(box.element))?.selected() ?? onPage) : onPage;
  return { draft: box?.text() ?? '', selection };
}
