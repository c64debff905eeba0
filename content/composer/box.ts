import { readText } from './editable-text.ts';
import { findEditable, isTextControl, type TextControl } from './find-editable.ts';
import { rangeInside, selectEnd, selectionFor, selectRange } from './page-selection.ts';

/** A reply box, whatever it is made of. Every answer is taken from the page at the moment of the question, and changes nothing there. */
export type Box = Field &
  (
    | { readonly kind: 'control'; readonly element: TextControl }
    | { readonly kind: 'editable'; readonly element: HTMLElement }
  );

interface Field {
  readonly text: () => string;
  /** Characters that the page lets it hold; Infinity where it does not say. */
  readonly limit: () => number;
  /** The page has closed it for writing, for now or for good. */
  readonly isReadOnly: () => boolean;
  /** The caret as it is now; null where it is elsewhere. */
  readonly caret: () => Caret | null;
  /** Puts the caret after the last character. */
  readonly moveToEnd: () => void;
}

/** A caret, or a selection, as it was in a box at some moment. */
export interface Caret {
  /** The text that it selects; nothing where the page has replaced the text since. */
  readonly selected: () => string;
  /** Puts it back where it was, or leaves it where it is when that place is gone. */
  readonly restore: () => void;
}

/** The box at this place of the page: the element itself, or the field inside it, its open shadow root or its frame. */
export function findBox(place: HTMLElement | null | undefined): Box | null {
  const element = place && findEditable(place);
  return element ? openBox(element) : null;
}

/** The box that this field is. */
export function openBox(element: HTMLElement): Box {
  return isTextControl(element) ? openControl(element) : openEditable(element);
}

function openControl(element: TextControl): Box {
  return {
    kind: 'control',
    element,
    text: () => element.value,
    limit: () => (element.maxLength >= 0 ? element.maxLength : Infinity),
    isReadOnly: () => element.readOnly || element.matches(':disabled') || isClosed(element),
    caret: () => {
      const { value, selectionStart, selectionEnd, selectionDirection } = element;
      const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
      // Where the page has written another draft since, only the field's own caret fits its text.
      const isSame = () => element.value === value;
      return {
        selected: () => (isSame() ? value.slice(start, end) : ''),
        restore: () => isSame() && element.setSelectionRange(start, end, selectionDirection ?? 'none'),
      };
    },
    moveToEnd: () => element.setSelectionRange(element.value.length, element.value.length),
  };
}

function openEditable(element: HTMLElement): Box {
  return {
    kind: 'editable',
    element,
    text: () => readText(element),
    limit: () => Infinity,
    isReadOnly: () => isClosed(element),
    caret: () => {
      // A copy is kept live by the browser: it moves with what the page inserts above it.
      const range = rangeInside(element)?.cloneRange();
      if (!range) return null;
      const { focusNode, focusOffset } = selectionFor(element) ?? {};
      const isBackward = !range.collapsed && focusNode === range.startContainer && focusOffset === range.startOffset;
      return { selected: () => range.toString(), restore: () => restoreRange(element, range, isBackward) };
    },
    moveToEnd: () => selectEnd(element),
  };
}

function restoreRange(host: HTMLElement, range: Range, isBackward: boolean): void {
  const { startContainer, startOffset, endContainer, endOffset } = range;
  if (!host.contains(startContainer) || !host.contains(endContainer)) return selectEnd(host);
  const now = rangeInside(host);
  const isStart = now?.startContainer === startContainer && now.startOffset === startOffset;
  if (isStart && now.endContainer === endContainer && now.endOffset === endOffset) return;
  if (isBackward) selectRange(host, endContainer, endOffset, startContainer, startOffset);
  else selectRange(host, startContainer, startOffset, endContainer, endOffset);
}

function isClosed(element: HTMLElement): boolean {
  if (element.getAttribute('aria-readonly') === 'true' || element.getAttribute('aria-disabled') === 'true') return true;
  // TinyMCE keeps its body editable and swallows what is typed; it would take a script's text.
  return element.closest('[inert], .mce-content-readonly') !== null;
}

/** What is written in the reply box, and what is selected on the page or, failing that, in the box. */
export interface PageText {
  readonly draft: string;
  readonly selection: string;
}

export function readPageText(box: Box | null, document: Document): PageText {
  const onPage = document.getSelection()?.toString() ?? '';
  const selection = onPage.trim() === '' ? (box?.caret()?.selected() ?? onPage) : onPage;
  return { draft: box?.text() ?? '', selection };
}
