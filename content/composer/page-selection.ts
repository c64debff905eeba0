/** The selection that this element's own tree has; Chromium keeps one for each open shadow root, other browsers one for the document. */
export function selectionFor(element: HTMLElement): Selection | null {
  const root: Node & { getSelection?: () => Selection | null } = element.getRootNode();
  return typeof root.getSelection === 'function' ? root.getSelection() : element.ownerDocument.getSelection();
}

/** The selected range, when it lies inside this element. */
export function rangeInside(host: HTMLElement): Range | null {
  const selection = selectionFor(host);
  if (!selection || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  return host.contains(range.startContainer) && host.contains(range.endContainer) ? range : null;
}

/** Selects from anchor to focus, keeping which end moves. */
export function selectRange(
  host: HTMLElement,
  anchor: Node,
  anchorOffset: number,
  focus: Node,
  focusOffset: number,
): void {
  selectionFor(host)?.setBaseAndExtent(anchor, anchorOffset, focus, focusOffset);
}

/** Selects everything, from inside the first line to inside the last. */
export function selectAll(host: HTMLElement): void {
  let first: Node = host;
  while (first.firstChild && !isAtom(first.firstChild)) first = first.firstChild;
  selectEnd(host);
  const selection = selectionFor(host);
  if (selection?.focusNode) selectRange(host, first, 0, selection.focusNode, selection.focusOffset);
}

/** Puts the caret after the last character, inside the last line instead of after it: editors lose a caret between blocks. */
export function selectEnd(host: HTMLElement): void {
  let at: Node = host;
  while (at.lastChild && !isAtom(at.lastChild)) at = at.lastChild;
  const isText = at.nodeType === Node.TEXT_NODE;
  const endsInBreak = at.lastChild?.nodeName === 'BR' && at.childNodes.length === 1;
  const offset = isText ? (at.nodeValue ?? '').length : endsInBreak ? 0 : at.childNodes.length;
  selectRange(host, at, offset, at, offset);
}

function isAtom(node: Node): boolean {
  if (node.nodeType === Node.TEXT_NODE) return false;
  if (node.nodeType !== Node.ELEMENT_NODE) return true;
  return (node as HTMLElement).contentEditable === 'false' || ['BR', 'IMG', 'INPUT', 'BUTTON'].includes(node.nodeName);
}

/** The focus is on this element or inside it. */
export function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return root.activeElement !== null && element.contains(root.activeElement);
}

/** Moves the focus without scrolling the page; answers whether the page let it happen. */
export function focusElement(element: HTMLElement): boolean {
  const document = element.ownerDocument;
  const isAway = !document.hasFocus();
  if (isAway) {
    const view = document.defaultView;
    // A page that another frame was given the focus of by a script goes on taking that one for its own, whatever has the keys by then.
    (view?.frameElement as HTMLElement | null | undefined)?.focus({ preventScroll: true });
    view?.focus();
  }
  // The body of a frame counts as its active element before anything in that frame has the focus.
  if (isAway || !hasFocus(element)) element.focus({ preventScroll: true });
  return hasFocus(element);
}

/** Takes the keyboard from a field of the page: without focus and caret an input method has nowhere to write. */
export function leaveField(field: Element | null | undefined): void {
  (field as Partial<HTMLElement> | null | undefined)?.blur?.();
  field?.ownerDocument.getSelection()?.removeAllRanges();
}
