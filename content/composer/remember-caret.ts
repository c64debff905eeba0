import { surroundingsOf } from '../surroundings.ts';
import { findEditingHost, isTextControl } from './find-editable.ts';
import { focusElement, rangeInside, selectEnd, selectionFor, selectRange } from './page-selection.ts';
import type { TextControl } from './find-editable.ts';

interface ControlCaret {
  readonly kind: 'control';
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly direction: 'forward' | 'backward' | 'none';
}

interface EditableCaret {
  readonly kind: 'editable';
  /** Kept live, so that it moves with what the page inserts above it. */
  readonly range: Range;
  readonly isBackward: boolean;
}

/** Bound to the page's own elements, so that an entry goes when its element goes. */
interface Noted {
  readonly carets: WeakMap<HTMLElement, ControlCaret | EditableCaret>;
  readonly lastEditables: WeakMap<Document, HTMLElement>;
  readonly movedAt: WeakMap<Document, number>;
  readonly turns: WeakMap<HTMLElement, number>;
  turn: number;
}

// The script that writes is another one than the script that notes; both share their surroundings, which no page sees.
const surroundings = surroundingsOf<{ carets: Noted }>();
const noted = (surroundings.carets ??= {
  carets: new WeakMap(),
  lastEditables: new WeakMap(),
  movedAt: new WeakMap(),
  turns: new WeakMap(),
  turn: 0,
});
const { carets, lastEditables, movedAt, turns } = noted;

// `focusout` comes while the selection still stands; the others are the moments at which it can have moved.
const moments = ['focusin', 'focusout', 'selectionchange', 'keyup', 'pointerup', 'input'];

/**
 * Keeps where the agent was writing in this document, from now until the signal. Asking again does no harm, and helps where an editor has written
 * the document again, which takes every listener away.
 */
export function rememberCaret(document: Document, signal: AbortSignal): void {
  for (const moment of moments) document.addEventListener(moment, note, { capture: true, passive: true, signal });
  recordCaret(editableFrom(deepestFocus(document)), document);
}

// One function for all documents, so that a second time changes nothing.
function note(event: Event): void {
  const document = event.currentTarget as Document;
  if (event.type === 'selectionchange') movedAt.set(document, event.timeStamp);
  const from = event.type === 'selectionchange' ? undefined : event.composedPath()[0];
  recordCaret(editableFrom(from ?? deepestFocus(document)), document);
}

/** How long the selection of this document has stood where it stands (ms). */
export function caretAge(document: Document): number {
  return performance.now() - (movedAt.get(document) ?? -Infinity);
}

/** Characters that the agent has selected in this field. */
export function selectedLength(element: HTMLElement): number {
  const caret = carets.get(element);
  if (caret?.kind === 'editable') return caret.range.toString().length;
  const stands = caret && isTextControl(element) && caret.value === element.value;
  return stands ? caret.end - caret.start : 0;
}

/** The field of this document in which the agent last had the caret, while it is still on the page. */
export function lastEditable(document: Document): HTMLElement | null {
  const element = lastEditables.get(document);
  return element?.isConnected ? element : null;
}

/** The one of these fields in which the agent had the caret last. */
export function lastWritten(fields: readonly HTMLElement[]): HTMLElement | undefined {
  const turnOf = (field: HTMLElement) => turns.get(field) ?? 0;
  const [last] = [...fields].sort((a, b) => turnOf(b) - turnOf(a));
  return last && turnOf(last) > 0 ? last : undefined;
}

/** Focuses the field and puts the caret where the agent left it, or at the end where nobody has been yet. False when the page refuses the focus. */
export function restoreCaret(element: HTMLElement): boolean {
  const caret = carets.get(element);
  const isFocused = focusElement(element);
  if (isTextControl(element)) restoreControl(element, caret);
  else restoreEditable(element, caret);
  return isFocused;
}

function restoreControl(element: TextControl, caret: ControlCaret | EditableCaret | undefined): void {
  if (caret?.kind !== 'control') {
    element.setSelectionRange(element.value.length, element.value.length);
  } else if (caret.value === element.value) {
    element.setSelectionRange(caret.start, caret.end, caret.direction);
  }
  // Where the page wrote another draft since, the field's own caret is the only one that fits its text.
}

function restoreEditable(host: HTMLElement, caret: ControlCaret | EditableCaret | undefined): void {
  if (caret?.kind !== 'editable') return selectEnd(host);
  const { startContainer, startOffset, endContainer, endOffset } = caret.range;
  if (!host.contains(startContainer) || !host.contains(endContainer)) return selectEnd(host);
  const now = rangeInside(host);
  const stands = now?.startContainer === startContainer && now.startOffset === startOffset;
  if (stands && now.endContainer === endContainer && now.endOffset === endOffset) return;
  if (caret.isBackward) selectRange(host, endContainer, endOffset, startContainer, startOffset);
  else selectRange(host, startContainer, startOffset, endContainer, endOffset);
}

function recordCaret(element: HTMLElement | null, document: Document): void {
  if (!element) return;
  turns.set(element, (noted.turn += 1));
  if (isTextControl(element)) {
    lastEditables.set(document, element);
    carets.set(element, {
      kind: 'control',
      value: element.value,
      start: element.selectionStart ?? element.value.length,
      end: element.selectionEnd ?? element.value.length,
      direction: element.selectionDirection ?? 'none',
    });
    return;
  }
  const range = rangeInside(element);
  if (!range) return;
  lastEditables.set(document, element);
  const selection = selectionFor(element);
  const isBackward = selection?.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
  carets.set(element, { kind: 'editable', range: range.cloneRange(), isBackward: isBackward && !range.collapsed });
}

function editableFrom(from: unknown): HTMLElement | null {
  if (isTextControl(from)) return from;
  const node = from as Partial<HTMLElement> | null | undefined;
  return node?.nodeType === Node.ELEMENT_NODE ? findEditingHost(node as HTMLElement) : null;
}

function deepestFocus(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
