import { readText } from './editable-text.ts';
import { findEditable, isTextControl, type TextControl } from './find-editable.ts';

/** A reply box, whatever it is made of. What is asked of it is asked of the page again each time, and changes nothing. */
export type Box = Look &
  (
    | { readonly kind: 'control'; readonly element: TextControl }
    | { readonly kind: 'editable'; readonly element: HTMLElement }
  );

interface Look {
  readonly text: () => string;
}

/** The box at this place of the page: the element itself, or the field inside it, its open shadow root or its frame. */
export function findBox(place: HTMLElement | null | undefined): Box | null {
  const element = place && findEditable(place);
  return element ? boxOf(element) : null;
}

/** The box that this field is. */
export function boxOf(element: HTMLElement): Box {
  return isTextControl(element)
    ? { kind: 'control', element, text: () => element.value }
    : { kind: 'editable', element, text: () => readText(element) };
}

/** What stands in the reply box, and what is selected there or elsewhere on the page. */
export interface PageText {
  readonly draft: string;
  readonly selection: string;
}

export function readPageText(box: Box | null, document: Document): PageText {
  const selected = document.getSelection()?.toString() ?? '';
  if (!box) return { draft: '', selection: selected };
  const draft = box.text();
  if (box.kind === 'editable' || selected.trim() !== '') return { draft, selection: selected };
  const { selectionStart, selectionEnd } = box.element;
  return { draft, selection: draft.slice(selectionStart ?? 0, selectionEnd ?? 0) };
}
