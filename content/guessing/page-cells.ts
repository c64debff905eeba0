import { attempt } from '../locating/attempt.ts';
import { translated } from '../reading/read-text.ts';

/** Nodes that are looked at, and characters of a text that may be a label, a value or a title. */
const mostNodes = 6_000;
const longestCell = 300;
/** Levels above a list of messages that may be what scrolls it. */
const mostLevels = 5;

const block =
  /^(?:ADDRESS|ARTICLE|ASIDE|BLOCKQUOTE|BR|BUTTON|DD|DIV|DL|DT|FIGURE|FIGCAPTION|FOOTER|FORM|H[1-6]|HEADER|HR|LI|MAIN|NAV|OL|P|PRE|SECTION|TABLE|TBODY|TR|UL)$/;
const left = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|TEXTAREA|SELECT|SVG|INPUT|IFRAME|NAV|OBJECT)$/i;
const leftRole = /^(?:navigation|search|dialog|alertdialog|menu|menubar|listbox|tooltip)$/;
const bubble =
  /(?:^|[\s_-])(?:bubble|msg|message|chat)(?:[-_]+(?:item|row|bubble|content|body|text|card))+(?:$|[\s_-])/i;

/** One text of a page as its elements part it. Cells of one line are beside each other. */
export interface Cell {
  readonly text: string;
  /** What holds the text. */
  readonly element: Element;
  readonly line: number;
  /** Its place among all. */
  readonly at: number;
}

export interface Picture {
  readonly element: Element;
  /** The place of the cell after it. */
  readonly at: number;
}

export interface PageCells {
  readonly cells: readonly Cell[];
  /** With what is empty, as pictures are that are drawn or not loaded yet. */
  readonly pictures: readonly Picture[];
}

/** The texts of a page in its order, without `without`, what is typed in, and the page's own navigation. */
export function readCells(body: Element, without: ReadonlySet<Element>): PageCells {
  const cells: Cell[] = [];
  const pictures: Picture[] = [];
  let nodes = 0;
  let line = 0;
  // React parts one text into several nodes.
  let open: { text: string; element: Element; line: number } | undefined;

  const close = () => {
    // What East Asian pages part by a wide blank stays parted.
    const text = open?.text.replace(/[^\S\u3000]+/g, ' ').trim() ?? '';
    if (open && text !== '' && text.length <= longestCell) cells.push({ ...open, text, at: cells.length });
    open = undefined;
  };

  const walk = (parent: Element): void => {
    for (let node = parent.firstChild; node && nodes < mostNodes; node = node.nextSibling) {
      nodes += 1;
      if (node.nodeType === Node.TEXT_NODE) {
        const { data } = node as Text;
        if (open) open.text += data;
        else if (/\S/.test(data)) open = { text: data, element: parent, line };
      } else if (node.nodeType === Node.ELEMENT_NODE) walkElement(node as Element);
    }
  };

  // A part of the page that holds the thread is no bubble of it, whatever its class is.
  const isBubble = (element: Element) =>
    bubble.test(element.getAttribute('class') ?? '') && ![...without].some((one) => element.contains(one));

  const walkElement = (element: Element): void => {
    close();
    const { tagName } = element;
    if (without.has(element) || isLeft(element) || isBubble(element)) return;
    const isBlock = block.test(tagName);
    if (isBlock) line += 1;
    if (element.firstChild && tagName !== 'PICTURE') walk(element);
    else if (!/^(?:BR|HR|WBR)$/.test(tagName)) pictures.push({ element, at: cells.length });
    close();
    if (isBlock) line += 1;
  };

  walk(body);
  close();
  return { cells, pictures };
}

function isLeft(element: Element): boolean {
  if (left.test(element.tagName) || element.hasAttribute('hidden')) return true;
  const { attributes } = element;
  if (attributes.length === 0) return false;
  if (leftRole.test(element.getAttribute('role') ?? '') || element.getAttribute('aria-hidden') === 'true') return true;
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  return element.matches(translated);
}

/** A thread with what scrolls it, where there may be messages that are not in its list. */
export function wholeThread(thread: Element, box: Element | undefined): Element {
  let whole = thread;
  let around = thread.parentElement;
  for (let level = 0; around && level < mostLevels && !(box && around.contains(box)); level++) {
    if (!around.parentElement || around.localName === 'body') break;
    if (isScroller(around)) whole = around;
    around = around.parentElement;
  }
  return whole;
}

/** The cells in an element, one of which is at this place or right before it. */
export function cellsIn(part: Element, cells: readonly Cell[], at: number): readonly Cell[] {
  const isIn = (place: number) => {
    const cell = cells[place];
    return cell !== undefined && part.contains(cell.element);
  };
  let start = isIn(at) ? at : at - 1;
  if (!isIn(start)) return [];
  let end = start;
  while (isIn(start - 1)) start -= 1;
  while (isIn(end + 1)) end += 1;
  return cells.slice(start, end + 1);
}

/** The outermost part around an element that holds none of the others. */
export function partAround(element: Element, others: readonly Element[]): Element {
  let part = element;
  while (part.parentElement && part.parentElement.localName !== 'body' && !holdsAny(part.parentElement, others))
    part = part.parentElement;
  return part;
}

function holdsAny(part: Element, others: readonly Element[]): boolean {
  return others.some((one) => part.contains(one));
}

function isScroller(element: Element): boolean {
  const style = attempt(() => element.ownerDocument.defaultView?.getComputedStyle(element), undefined);
  return /auto|scroll/.test(`${style?.overflowY ?? ''} ${style?.overflow ?? ''}`);
}
