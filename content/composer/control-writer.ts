import { isKept } from './await-page.ts';
import { focusElement, hasFocus } from './page-selection.ts';
import { restoreCaret } from './remember-caret.ts';
import { refuse, type Objection, type WriteOrder, type WriteResult } from './write-order.ts';
import { isThere, type TextControl } from './find-editable.ts';

/** Writes into a textarea or one-line field, also inside an open shadow root: by the browser's own typing, else by the value. */
export async function writeControl(
  element: TextControl,
  order: WriteOrder,
  objectionNow: Objection = () => null,
): Promise<WriteResult> {
  const { text, mode, typed } = order;
  const view = element.ownerDocument.defaultView;
  if (!view) return refuse('no-composer');
  // A one-line field would drop the breaks; half a text is worse than none.
  if (element.localName === 'input' && text.includes('\n')) return refuse('not-taken');
  restoreCaret(element);
  const objection = objectionNow();
  if (objection) return objection;
  const draft = readControl(element);
  const length = element.value.length;
  if (mode === 'draft') element.setSelectionRange(0, length);
  if (mode === 'end') element.setSelectionRange(length, length);
  if (typed !== undefined) {
    if (draft.start !== draft.end || !draft.value.slice(0, draft.start).endsWith(typed)) return refuse('code-gone');
    element.setSelectionRange(draft.start - typed.length, draft.start);
  }
  const wanted = spliceText(readControl(element), text);

  const reactions = watchReactions(element);
  closeTyping(element);
  // Without the focus the command would write into whatever else has it.
  if (hasFocus(element)) element.ownerDocument.execCommand?.('insertText', false, text);
  if (element.value === draft.value && !reactions.isHeard()) placeValue(element, wanted, text);
  closeTyping(element);
  reactions.startTyping();

  const check = () =>
    isThere(element) && (reactions.hasTyped() ? element.value.includes(text) : element.value === wanted.value);
  const arrived = await isKept(check, view);
  reactions.stop();
  if (arrived) {
    // A framework that wrote the value back late has thrown the caret to the end.
    if (!reactions.hasTyped() && element.selectionStart !== wanted.start) selectAsIn(element, wanted);
    showCaret(element);
    return { kind: 'arrived', undo: () => undo(element, draft, wanted) };
  }
  // What the agent typed meanwhile is worth more than a clean return.
  if (!reactions.hasTyped()) await putBack(element, draft);
  return refuse('not-taken');
}

// Setting a value does not scroll, and the agent should read the text before sending.
function showCaret(element: TextControl): void {
  const share = (element.selectionEnd ?? 0) / Math.max(1, element.value.length);
  element.scrollTop = share * element.scrollHeight - element.clientHeight / 2;
}

async function undo(element: TextControl, draft: ControlState, left: ControlState): Promise<boolean> {
  if (!element.isConnected || element.value !== left.value) return false;
  return putBack(element, draft);
}

async function putBack(element: TextControl, draft: ControlState): Promise<boolean> {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  if (element.value !== draft.value) undoInBrowser(element, draft);
  if (element.value !== draft.value) placeValue(element, draft, null);
  selectAsIn(element, draft);
  const restored = await isKept(() => element.value === draft.value, view);
  if (restored) selectAsIn(element, draft);
  return restored;
}

// The browser's own undo comes first, so that the agent's Ctrl+Z afterwards meets the history that it expects.
function undoInBrowser(element: TextControl, draft: ControlState): void {
  const document = element.ownerDocument;
  const before = element.value;
  if (!focusElement(element) || !document.execCommand?.('undo')) return;
  // Chromium has one history for the whole frame: an unchanged field means that another field lost its last words.
  if (element.value === before && before !== draft.value) document.execCommand('redo');
}

function spliceText(draft: ControlState, text: string): ControlState {
  const caret = draft.start + text.length;
  const value = draft.value.slice(0, draft.start) + text + draft.value.slice(draft.end);
  return { value, start: caret, end: caret, direction: 'none', hostValue: draft.hostValue === null ? null : value };
}

// Chromium joins an insert to the typing around it, and one undo would take the agent's words too. A moved caret ends the typing.
function closeTyping(element: TextControl): void {
  const state = readControl(element);
  const elsewhere = state.start === 0 ? state.value.length : 0;
  element.setSelectionRange(elsewhere, elsewhere);
  selectAsIn(element, state);
}

interface Reactions {
  /** The page or the browser took notice of the write; a second one would be a second insert, whatever the field shows now. */
  isHeard(): boolean;
  startTyping(): void;
  /** The agent typed into the field after the write. */
  hasTyped(): boolean;
  stop(): void;
}

function watchReactions(element: TextControl): Reactions {
  const listening = new AbortController();
  let isHeard = false;
  let isWritten = false;
  let hasTyped = false;
  const note = (event: Event) => {
    if (!isWritten) isHeard = true;
    else if (event.isTrusted && event.type === 'input') hasTyped = true;
  };
  for (const type of ['beforeinput', 'input']) {
    element.addEventListener(type, note, { capture: true, signal: listening.signal });
  }
  return {
    isHeard: () => isHeard,
    startTyping: () => {
      isWritten = true;
    },
    hasTyped: () => hasTyped,
    stop: () => listening.abort(),
  };
}

interface ControlState {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly direction: 'forward' | 'backward' | 'none';
  /** The `value` attribute of the custom element around the field, where it has one. */
  readonly hostValue: string | null;
}

function readControl(element: TextControl): ControlState {
  const end = element.value.length;
  return {
    value: element.value,
    start: element.selectionStart ?? end,
    end: element.selectionEnd ?? end,
    direction: element.selectionDirection ?? 'none',
    hostValue: customHost(element)?.getAttribute('value') ?? null,
  };
}

function selectAsIn(element: TextControl, state: ControlState): void {
  element.setSelectionRange(state.start, state.end, state.direction);
}

/**
 * Sets the value past a framework's own accessor and fires the events that typing would. Costs the browser's undo, so it is the second choice.
 * `typed` is the text that an input event may name; null says that a former value returns.
 */
function placeValue(element: TextControl, state: ControlState, typed: string | null): void {
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  const constructor = element.localName === 'textarea' ? view.HTMLTextAreaElement : view.HTMLInputElement;
  const setter = Object.getOwnPropertyDescriptor(constructor.prototype, 'value')?.set;
  setter?.call(element, state.value);
  selectAsIn(element, state);
  announce(element, typed);
  element.dispatchEvent(new Event('change', { bubbles: true }));
  const host = customHost(element);
  // A component that has heard the inner event has written its attribute itself; a second event would be a second change.
  if (!host || state.hostValue === null || host.getAttribute('value') === state.hostValue) return;
  host.setAttribute('value', state.hostValue);
  announce(host, typed);
}

function announce(element: HTMLElement, typed: string | null): void {
  const inputType = typed === null ? 'historyUndo' : 'insertText';
  element.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType, data: typed }));
}

function customHost(element: HTMLElement): HTMLElement | null {
  const root: Node & { host?: HTMLElement } = element.getRootNode();
  return root.host?.hasAttribute('value') ? root.host : null;
}
