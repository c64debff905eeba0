import { attempt } from '../locating/attempt.ts';
import { visualSide } from '../reading/visual-side.ts';
import { drawnBox } from './drawn-box.ts';
import { sideIn } from './guess-sides.ts';

const mostRows = 30;

/** A row of a thread; `null` where neither words nor place say whose it is. */
export interface SidedRow {
  readonly row: Element;
  readonly side: 'in' | 'out' | null;
}

/** The newest rows of a thread, each with its side. */
export function rowsWithSides(list: Element): readonly SidedRow[] {
  let inner = list;
  for (let level = 0; level < 4 && inner.children.length === 1 && inner.children[0]; level++) inner = inner.children[0];
  const all = [...inner.children].filter((row) => (row.textContent?.trim().length ?? 0) > 0);
  const rows = withoutBox(inner, all).slice(-mostRows);
  return rows.map((row) => ({ row, side: sideIn(row, inner) ?? placedSide(row, inner) }));
}

/** The rows of most children alone, where a reply box is among them with what belongs to it. */
function withoutBox(list: Element, rows: readonly Element[]): readonly Element[] {
  if (!list.querySelector(':scope > :is(textarea, [contenteditable="true"]), :scope > * [contenteditable="true"]'))
    return rows;
  const count = (row: Element) => rows.filter(({ localName }) => localName === row.localName).length;
  const most = Math.max(...rows.map(count));
  return rows.filter((row) => count(row) === most && row.getAttribute('contenteditable') !== 'true');
}

function placedSide(row: Element, list: Element): SidedRow['side'] {
  const side = attempt(() => visualSide(row, list), null);
  return side && (side === 'left' ? 'in' : 'out');
}

/** How much of a list's width a message leaves free on one side more than on the other. */
const leastLean = 0.12;
/** How many pixels two rows may overlap. */
const mostOverlap = 2;
/** Texts of one row that are looked at. */
const mostTexts = 30;
const unread = 'table, tbody, thead, tr, dl, form, select, input, textarea';

/** Messages of each side. */
export interface Sides {
  readonly incoming: number;
  readonly outgoing: number;
}

/**
 * How many rows of each side a list has, `null` if it holds no messages: what is drawn side by side, holds fields or is a table. A row counts where all its words
 * are on one side; where one column holds the label and another the value, they are on both. On a page that is not drawn the words of its classes tell.
 * `box`: the reply box, which may be among the rows.
 */
export function countSides(list: Element, box?: Element): Sides | null {
  if (list.closest('table, dl, form') !== null && list.querySelector('tr, dt') !== null) return null;
  const rows = rowsWithSides(list).filter(({ row }) => !box || !row.contains(box));
  if (rows.some(({ row }) => row.matches(unread) || row.querySelector('input, select, textarea') !== null)) return null;
  const around = list.getBoundingClientRect();
  if (around.width === 0) return count(rows.map(({ side }) => side));
  const boxes = rows.map(({ row }) => drawnBox(row)).filter(({ height }) => height > 0);
  if (boxes.some((box, index) => index > 0 && overlaps(box, boxes[index - 1]!))) return null;
  const isMirrored = list.ownerDocument.defaultView?.getComputedStyle(list).direction === 'rtl';
  return count(rows.map(({ row }) => measureLean(row, around, isMirrored)));
}

function count(sides: readonly ('in' | 'out' | null)[]): Sides {
  const of = (side: 'in' | 'out') => sides.filter((one) => one === side).length;
  return { incoming: of('in'), outgoing: of('out') };
}

function overlaps(one: DOMRect, other: DOMRect): boolean {
  return Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > mostOverlap;
}

/** The side that all words of a row are on. */
function measureLean(row: Element, around: DOMRect, isMirrored: boolean): 'in' | 'out' | null {
  const range = row.ownerDocument.createRange();
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  let [left, right] = [Infinity, -Infinity];
  for (let looked = 0; looked < mostTexts && walker.nextNode(); looked++) {
    if (!walker.currentNode.nodeValue?.trim()) continue;
    range.selectNodeContents(walker.currentNode);
    const box = range.getBoundingClientRect();
    // What is there for screen readers alone is a point.
    if (box.width <= 1) continue;
    left = Math.min(left, box.left);
    right = Math.max(right, box.right);
  }
  const lean = (around.right - right - (left - around.left)) / around.width;
  if (!(Math.abs(lean) >= leastLean && Number.isFinite(lean))) return null;
  return lean > 0 === isMirrored ? 'out' : 'in';
}
