import { isTextControl } from './find-editable.ts';
import { rangeInside } from './page-selection.ts';

/** Editors put these where the caret may be; nobody typed them. */
const PADDING = '\u200b\u2060\ufeff';

/** Stands for a picture or another island among the text. */
const ISLAND = '\ufe0f';

/** The text before the caret of a field, from the beginning of its line or at most so many characters; `undefined` where something is selected, or the caret is elsewhere. */
export function textBeforeCaret(element: HTMLElement, most: number): string | undefined {
  if (isTextControl(element)) {
    const { value, selectionStart, selectionEnd } = element;
    if (selectionStart === null || selectionStart !== selectionEnd) return undefined;
    return value.slice(Math.max(0, selectionStart - most), selectionStart);
  }
  const caret = rangeInside(element);
  if (!caret?.collapsed) return undefined;
  let text = '';
  for (const { text: piece } of piecesBefore(element, caret)) {
    text = [...piece].filter((character) => !PADDING.includes(character)).join('') + text;
    if (text.length >= most) break;
  }
  return text.slice(-most);
}

/** What this text occupies right before the caret of an editable; `undefined` where something else is there. */
export function rangeBeforeCaret(host: HTMLElement, text: string): Range | undefined {
  const caret = rangeInside(host);
  if (!caret?.collapsed || text === '') return undefined;
  let left = text.length;
  for (const { node, text: piece } of piecesBefore(host, caret)) {
    for (let at = piece.length - 1; at >= 0; at -= 1) {
      const character = piece.charAt(at);
      if (PADDING.includes(character)) continue;
      if (character !== text.charAt(left - 1)) return undefined;
      left -= 1;
      if (left > 0) continue;
      const range = host.ownerDocument.createRange();
      range.setStart(node, at);
      range.setEnd(caret.endContainer, caret.endOffset);
      return range;
    }
  }
  return undefined;
}

/** The texts before the caret in its own line, the nearest first. */
function* piecesBefore(host: HTMLElement, caret: Range): Generator<{ readonly node: Node; readonly text: string }> {
  const { startContainer, startOffset } = caret;
  const walker = host.ownerDocument.createTreeWalker(host, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  const line = lineOf(startContainer, host);
  let node: Node | null = startContainer;
  if (startContainer.nodeType === Node.TEXT_NODE) {
    yield { node, text: (startContainer.nodeValue ?? '').slice(0, startOffset) };
    walker.currentNode = node;
    node = walker.previousNode();
  } else {
    const before: Node | undefined = startContainer.childNodes[startOffset - 1];
    if (!before) return;
    node = before;
    while (node.lastChild) node = node.lastChild;
    walker.currentNode = node;
  }
  for (; node && node !== line; node = walker.previousNode()) {
    if (lineOf(node, host) !== line || node.nodeName === 'BR') return;
    if (node.nodeType === Node.TEXT_NODE) yield { node, text: node.nodeValue ?? '' };
    else if (node.nodeName === 'IMG' || (node as HTMLElement).contentEditable === 'false') yield { node, text: ISLAND };
  }
}

/** The element whose lines a node is on. */
function lineOf(node: Node, host: HTMLElement): Node {
  // A picture is on the line of its neighbours, however it is drawn.
  const isLine = node.nodeType === Node.ELEMENT_NODE && node.nodeName !== 'IMG';
  let element = isLine ? (node as Element) : node.parentElement;
  const view = host.ownerDocument.defaultView;
  while (
    element &&
    element !== host &&
    /^(?:inline|contents|ruby)/.test(view?.getComputedStyle(element).display ?? '')
  ) {
    element = element.parentElement;
  }
  return element ?? host;
}
