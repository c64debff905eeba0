import { readSurroundings, readText } from './editable-text.ts';
import { selectionFor, selectRange } from './page-selection.ts';
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

export function readDraft(host: HTMLElement, range: Range): EditableDraft {
  const selection = selectionFor(host);
  return {
    text: readText(host),
    around: readSurroundings(host, range),
    nodes: [...host.childNodes].map((node) => node.cloneNode(true)),
    anchor: selection?.anchorNode ? placeOf(host, selection.anchorNode, selection.anchorOffset) : null,
    focus: selection?.focusNode ? placeOf(host, selection.focusNode, selection.focusOffset) : null,
  };
}

/** Selects what was selected when the draft was taken, where the same places exist. */
export function selectAsInDraft(host: HTMLElement, draft: EditableDraft): void {
  const anchor = draft.anchor && nodeAt(host, draft.anchor);
  const focus = draft.focus && nodeAt(host, draft.focus);
  if (anchor && focus) selectRange(host, anchor.node, anchor.offset, focus.node, focus.offset);
}

function placeOf(host: HTMLElement, from: Node, offset: number): Place | null {
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
