import { sharedOnPage } from '../shared-on-page.ts';
import { openBox } from './box.ts';
import { takeCaret, type Caret } from './caret.ts';
import { findField } from './find-editable.ts';
import { focusElement } from './page-selection.ts';

/** Bound to the page's own elements, so that an entry goes when its element goes. */
interface Noted {
  readonly carets: WeakMap<HTMLElement, Caret>;
  readonly lastEditables: WeakMap<Document, HTMLElement>;
  readonly movedAt: WeakMap<Document, number>;
  readonly turns: WeakMap<HTMLElement, number>;
  turn: number;
}

// The script that writes and the script that notes are two; they share an isolated world that no page sees.
const shared = sharedOnPage<{ carets: Noted }>();
const noted = (shared.carets ??= {
  carets: new WeakMap(),
  lastEditables: new WeakMap(),
  movedAt: new WeakMap(),
  turns: new WeakMap(),
  turn: 0,
});
const { carets, lastEditables, movedAt, turns } = noted;

// `focusout` comes while the selection is still there; the others are the moments at which it can have moved.
const moments = ['focusin', 'focusout', 'selectionchange', 'keyup', 'pointerup', 'input'];

/**
 * Keeps where the agent was writing in this document, from now until the signal. Asking again does no harm, and helps where an editor has written
 * the document again, which takes every listener away.
 */
export function rememberCaret(document: Document, signal: AbortSignal): void {
  for (const moment of moments) document.addEventListener(moment, note, { capture: true, passive: true, signal });
  recordCaret(findField(deepestFocus(document)), document);
}

// One function for all documents, so that a second time changes nothing.
function note(event: Event): void {
  const document = event.currentTarget as Document;
  if (event.type === 'selectionchange') movedAt.set(document, event.timeStamp);
  const from = event.type === 'selectionchange' ? undefined : event.composedPath()[0];
  recordCaret(findField(from ?? deepestFocus(document)), document);
}

/** Milliseconds since the selection of this document last moved. */
export function caretAge(document: Document): number {
  return performance.now() - (movedAt.get(document) ?? -Infinity);
}

/** Characters that the agent has selected in this field. */
export function selectedLength(element: HTMLElement): number {
  return carets.get(element)?.selected().length ?? 0;
}

/** The field of this document in which the agent last had the caret, while it is still on the page. */
export function lastEditable(document: Document): HTMLElement | null {
  const element = lastEditables.get(document);
  return element?.isConnected ? element : null;
}

/** The one of these fields in which the agent had the caret last. */
export function lastWritten(fields: readonly HTMLElement[]): HTMLElement | undefined {
  const readTurn = (field: HTMLElement) => turns.get(field) ?? 0;
  const [last] = [...fields].sort((a, b) => readTurn(b) - readTurn(a));
  return last && readTurn(last) > 0 ? last : undefined;
}

/** Focuses the field and puts the caret where the agent left it, or at the end where nobody has been yet. False when the page refuses the focus. */
export function restoreCaret(element: HTMLElement): boolean {
  // Before the focus moves, which is noted too.
  const caret = carets.get(element);
  const isFocused = focusElement(element);
  if (caret) caret.restore();
  else openBox(element).moveToEnd();
  return isFocused;
}

function recordCaret(element: HTMLElement | null, document: Document): void {
  if (!element) return;
  turns.set(element, (noted.turn += 1));
  const caret = takeCaret(element);
  if (!caret) return;
  lastEditables.set(document, element);
  carets.set(element, caret);
}

function deepestFocus(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}
