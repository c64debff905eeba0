import { readText } from './editable-text.ts';
import { findEditable, isTextControl, type TextControl } from './find-editable.ts';
import { rangeInside } from './page-selection.ts';

/** A reply box, whatever it is made of, as everything that looks at it sees it. Each question is put to the page anew, and changes nothing. */
export type Box = Look &
  (
    | { readonly kind: 'control'; readonly element: TextControl }
    | { readonly kind: 'editable'; readonly element: HTMLElement }
  );

interface Look {
  readonly text: () => string;
  /** What is selected in it. */
  readonly selection: () => string;
  /** The box's own limit, in characters; negative where it has none. */
  readonly maxLength: number;
  /** Whether a text in it may have more than one line. */
  readonly hasLines: boolean;
}

/** The box at this place of the page: the element itself, or the field inside it, its open shadow root or its frame. */
export function findBox(place: HTMLElement | null | undefined): Box | null {
  const element = place && findEditable(place);
  return element ? boxOf(element) : null;
}

/** The box that this field is. */
export function boxOf(element: HTMLElement): Box {
  return isTextControl(element) ? controlBox(element) : editableBox(element);
}

function controlBox(element: TextControl): Box {
  return {
    element,
    kind: 'control',
    text: () => element.value,
    selection: () => element.value.slice(element.selectionStart ?? 0, element.selectionEnd ?? 0),
    maxLength: element.maxLength,
    hasLines: element.localName !== 'input',
  };
}

function editableBox(element: HTMLElement): Box {
  return {
    element,
    kind: 'editable',
    text: () => readText(element),
    selection: () => rangeInside(element)?.toString() ?? '',
    maxLength: -1,
    hasLines: true,
  };
}

/** What stands in the reply box, and what is selected there or elsewhere on the page. */
export interface PageText {
  readonly draft: string;
  readonly selection: string;
}

export function readPageText(box: Box | null, document: Document): PageText {
  const selected = document.getSelection()?.toString() ?? '';
  const isInBox = box?.kind === 'control' && selected.trim() === '';
  return { draft: box?.text() ?? '', selection: isInBox ? box.selection() : selected };
}
