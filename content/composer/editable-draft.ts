import { becomesTrue, isKept } from './await-page.ts';
import { readSurroundings, readText } from './editable-text.ts';
import { focusElement, selectionFor, selectRange } from './page-selection.ts';
import type { EditableWays } from './editable-ways.ts';
import type { Surroundings } from './editable-text.ts';

/** A place in the editor by child numbers, because an undo builds its nodes again. */
type Place = readonly [path: readonly number[], offset: number];

/** An editor's content before a write. */
export interface EditableDraft {
  readonly text: string;
  readonly around: Surroundings;
  readonly nodes: readonly Node[];
  readonly anchor: Place | null;
  readonly focus: Place | null;
}

export function takeDraft(host: HTMLElement, range: Range): EditableDraft {
  const selection = selectionFor(host);
  return {
    text: readText(host),
    around: readSurroundings(host, range),
    nodes: [...host.childNodes].map((node) => node.cloneNode(true)),
    anchor: selection?.anchorNode ? describePlace(host, selection.anchorNode, selection.anchorOffset) : null,
    focus: selection?.focusNode ? describePlace(host, selection.focusNode, selection.focusOffset) : null,
  };
}

/** Selects what was selected when the draft was taken, where the same places exist. */
function selectAsInDraft(host: HTMLElement, draft: EditableDraft): void {
  const anchor = draft.anchor && nodeAt(host, draft.anchor);
  const focus = draft.focus && nodeAt(host, draft.focus);
  if (anchor && focus) selectRange(host, anchor.node, anchor.offset, focus.node, focus.offset);
}

function describePlace(host: HTMLElement, from: Node, offset: number): Place | null {
  const path: number[] = [];
  let node = from;
  while (node !== host) {
    const parent = node.parentNode;
    if (!parent) return null;
    path.unshift([...parent.childNodes].indexOf(node as ChildNode));
    node = parent;
  }
  return [path, offset];
}

function nodeAt(host: HTMLElement, [path, offset]: Place): { node: Node; offset: number } | null {
  let node: Node = host;
  for (const index of path) {
    const child = node.childNodes[index];
    if (!child) return null;
    node = child;
  }
  const length = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '').length : node.childNodes.length;
  return offset <= length ? { node, offset } : null;
}

/** Brings the draft back by the history that the agent's own Ctrl+Z uses. True only when the draft was read back. */
export async function putBackEditable(
  host: HTMLElement,
  draft: EditableDraft,
  history: EditableWays['history'],
): Promise<boolean> {
  const view = host.ownerDocument.defaultView;
  if (!view || !focusElement(host)) return false;
  const stands = () => readText(host) === draft.text;
  if (!stands()) {
    if (history === 'editor') await undoInEditor(host, stands, view);
    else undoInBrowser(host, draft, stands);
  }
  if (!(await isKept(stands, view))) return false;
  selectAsInDraft(host, draft);
  return true;
}

// No editor's model hangs on this kind of field, so its former nodes may return by hand where the browser's undo misses.
function undoInBrowser(host: HTMLElement, draft: EditableDraft, stands: () => boolean): void {
  const document = host.ownerDocument;
  const before = readText(host);
  // Chromium has one history for the whole frame: an unchanged field means that another field lost its last words.
  if (document.execCommand?.('undo') && readText(host) === before) document.execCommand('redo');
  if (stands()) return;
  host.replaceChildren(...draft.nodes.map((node) => node.cloneNode(true)));
  host.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'historyUndo' }));
}

async function undoInEditor(host: HTMLElement, stands: () => boolean, view: Window): Promise<void> {
  const before = readText(host);
  const steps = [pressUndoKey, offerHistoryUndo, (at: HTMLElement) => at.ownerDocument.execCommand?.('undo')];
  for (const step of steps) {
    step(host);
    if (await becomesTrue(() => readText(host) !== before, view)) break;
  }
  if (await becomesTrue(stands, view)) return;
  // The editor took back more than our text; what the agent wrote comes first.
  if (readText(host) !== before) pressUndoKey(host, true);
}

function offerHistoryUndo(host: HTMLElement): void {
  const init = { inputType: 'historyUndo', bubbles: true, cancelable: true, composed: true };
  host.dispatchEvent(new InputEvent('beforeinput', init));
}

// Editors with a history of their own read the keys of undo; an untrusted one does nothing else in the browser.
function pressUndoKey(host: HTMLElement, isRedo = false): void {
  const isApple = /Mac|iP/.test(host.ownerDocument.defaultView?.navigator.platform ?? '');
  const modifiers = { ctrlKey: !isApple, metaKey: isApple, shiftKey: isRedo };
  const key = { key: isRedo ? 'Z' : 'z', code: 'KeyZ', keyCode: 90, which: 90 };
  const init = { ...key, ...modifiers, bubbles: true, cancelable: true, composed: true };
  host.dispatchEvent(new KeyboardEvent('keydown', init));
}
