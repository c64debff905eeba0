import { isTextControl, type TextControl } from './find-editable.ts';
import { rangeInside, selectEnd, selectionFor, selectRange } from './page-selection.ts';

/** A caret, or a selection, as it was in a box at some moment. */
export interface Caret {
  /** The text that it selects; nothing where the page has replaced the text since. */
  readonly selected: () => string;
  /** Puts it back where it was. */
  readonly restore: () => void;
}

/** The caret of a box as it is now; null where it is elsewhere on the page. */
export function takeCaret(element: HTMLElement): Caret | null {
  return isTextControl(element) ? takeControlCaret(element) : takeEditableCaret(element);
}

function takeControlCaret(element: TextControl): Caret {
  const { value, selectionStart, selectionEnd, selectionDirection } = element;
  const [start, end] = [selectionStart ?? value.length, selectionEnd ?? value.length];
  // Where the page has written another draft since, only the field's own caret fits its text.
  const isSame = () => element.value === value;
  return {
    selected: () => (isSame() ? value.slice(start, end) : ''),
    restore: () => isSame() && element.setSelectionRange(start, end, selectionDirection ?? 'none'),
  };
}

function takeEditableCaret(host: HTMLElement): Caret | null {
  // The browser keeps the copy live: it moves with what the page inserts above it.
  const range = rangeInside(host)?.cloneRange();
  if (!range) return null;
  const { focusNode, focusOffset } = selectionFor(host) ?? {};
  const isBackward = !range.collapsed && focusNode === range.startContainer && focusOffset === range.startOffset;
  return { selected: () => range.toString(), restore: () => restoreRange(host, range, isBackward) };
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
