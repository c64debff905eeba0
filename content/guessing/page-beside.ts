import type { SiteVariant } from '../../domain/site.ts';
import { findAll } from '../locating/find-all.ts';
import { isMoment } from '../reading/moment.ts';
import { bareOrders, orderMarks, type OrderMark } from './order-marks.ts';
import { partAround, readCells, wholeThread, type Cell, type Picture } from './page-cells.ts';
import { readLabels, type Labelled } from './page-labels.ts';
import { readSections, type Section } from './page-sections.ts';

/** What is known of the page by the time that its items and orders are looked for. */
export interface BesideWhat {
  readonly document: Document;
  /** The part of the page that is all of this conversation; without it the page. */
  readonly root?: Element;
  readonly variant: SiteVariant;
  /** The id of the site. */
  readonly site?: string;
  /** The list of messages; a form has none. */
  readonly thread: Element | undefined;
  readonly box?: Element | undefined;
  /** The buyer's name, where it is known. */
  readonly name?: string | undefined;
}

/** A page without its thread, its lists and its reply box: what is left says what the conversation is about. */
export interface Beside {
  readonly cells: readonly Cell[];
  readonly pictures: readonly Picture[];
  readonly labels: readonly Labelled[];
  readonly orders: readonly OrderMark[];
  /** What has the form of an order's number, with a label and without. */
  readonly bareOrders: () => readonly OrderMark[];
  readonly names: ReadonlySet<string>;
  readonly thread: Element | undefined;
  /** The list of conversations was found, and is no part of this. */
  readonly isListKnown: boolean;
  /** Holds the thread or the reply box, and so more than one part of the page. */
  readonly isOutside: (element: Element) => boolean;
  readonly findSection: (element: Element) => Section;
}

/** Rows that a list has at least, levels from a text to its row, and the part of rows that bears a time. */
const fewestRows = 2;
const mostLevels = 4;
const dated = 0.6;

export function readBeside({ document, root, variant, site, thread, box, name }: BesideWhat): Beside {
  const outside = new Set<Element>([document.documentElement, document.body]);
  for (const inner of [thread, box]) {
    for (let at = inner?.parentElement; at; at = at.parentElement) outside.add(at);
  }
  const isOutside = (element: Element) => outside.has(element);
  const parts = [thread, box].filter((one) => one !== undefined);
  const listed = variant.conversation.twins ? findAll(document, variant.conversation.twins.names.at) : [];
  const list = findList(listed, parts);
  const without = new Set([
    ...(thread ? [wholeThread(thread, box)] : []),
    ...(box ? [thread ? partAround(box, [thread]) : box] : []),
    ...(list ? [list] : []),
  ]);
  const read = readCells(root ?? document.body, without);
  const lists = listsIn(read.cells, name, isOutside);
  const isListed = (element: Element) => [...lists].some((one) => one.contains(element));
  const kept = lists.size > 0 ? read.cells.filter(({ element }) => !isListed(element)) : read.cells;
  const cells = kept.map((cell, at) => ({ ...cell, at }));
  const pictures = read.pictures
    .filter(({ element }) => lists.size === 0 || !isListed(element))
    .map(({ element, at }) => ({ element, at: kept.filter((cell) => cell.at < at).length }));
  const findSection = readSections(isOutside);
  return {
    cells,
    pictures,
    labels: readLabels(cells, site),
    orders: orderMarks(cells, variant, site),
    bareOrders: () => bareOrders(cells, variant, site),
    names: new Set([name ?? '', ...listed.map(({ textContent }) => textContent.trim())]),
    thread,
    isListKnown: list !== undefined || lists.size > 0,
    isOutside,
    findSection,
  };
}

/** The part of the page that holds the names of the conversations, and neither thread nor reply box. */
function findList(names: readonly Element[], parts: readonly Element[]): Element | undefined {
  const [first] = names.filter((name) => !parts.some((part) => part.contains(name)));
  const last = names.at(-1);
  if (!first || !last) return undefined;
  let list = first;
  while (list.parentElement && !list.contains(last)) list = list.parentElement;
  if (parts.some((part) => list.contains(part))) return undefined;
  return list === first ? partAround(first, parts) : list;
}

/** Rows side by side, one of which says the buyer's name or most of which say a time: conversations, not what one of them is about. */
function listsIn(
  cells: readonly Cell[],
  name: string | undefined,
  isOutside: (element: Element) => boolean,
): ReadonlySet<Element> {
  const rows = new Map<Element, Set<Element>>();
  const found = new Set<Element>();
  for (const { text, element } of cells) {
    const isName = name !== undefined && (text === name || text.startsWith(`${name} `) || text.startsWith(`${name}(`));
    if (!isName && !isMoment(text)) continue;
    let row = element;
    for (let level = 0; level < mostLevels; level++) {
      const list: Element | null = row.parentElement;
      // A column of the page is no row of it.
      if (!list || isOutside(list)) break;
      rows.set(list, (rows.get(list) ?? new Set()).add(row));
      if (isName && hasLikeRows(row) && isFirst(element, row)) found.add(list);
      row = list;
    }
  }
  for (const [list, some] of rows) {
    const all = [...list.children].filter((child) => child.children.length > 0 && child.textContent.trim() !== '');
    const are = all.filter((child) => some.has(child) && hasLikeRows(child));
    if (are.length >= fewestRows && are.length >= all.length * dated) found.add(list);
  }
  return found;
}

/** Whether rows of the same build are beside this one, each with more than one text. */
function hasLikeRows(row: Element): boolean {
  if (/^(?:TR|DT|DD|TD|SPAN)$/.test(row.tagName) || countTexts(row) < 2) return false;
  return [row.previousElementSibling, row.nextElementSibling].some(
    (one) => one?.localName === row.localName && isLike(one.classList[0], row.classList[0]) && countTexts(one) > 1,
  );
}

/** The row that is open may be the only one with a class. */
function isLike(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one === other;
}

/** Nothing but times and marks comes before a name in its row: after a label it is a customer's. */
function isFirst(element: Element, row: Element): boolean {
  const walker = row.ownerDocument.createTreeWalker(row, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue?.trim() ?? '';
    if (element.contains(walker.currentNode)) return true;
    if (/\p{L}{2}/u.test(text) && !isMoment(text)) return false;
  }
  return false;
}

function countTexts(element: Element): number {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (count < 2 && walker.nextNode()) if (/\S/.test(walker.currentNode.nodeValue ?? '')) count += 1;
  return count;
}

/** The same page, with the order that it is known to be about also where it is shown without its label. */
export function withOrder(beside: Beside, order: string | undefined): Beside {
  if (order === undefined) return beside;
  const bare = beside.cells.filter(
    ({ text, at }) => text.replace(/^#/, '') === order && !beside.orders.some((one) => one.cell.at === at),
  );
  const orders = [...beside.orders, ...bare.map((cell) => ({ id: order, cell }))];
  return { ...beside, orders };
}

/** The orders in a part of the page, of those below headings of one kind. */
export function ordersIn(part: Element, { orders, findSection }: Beside, section: Section): readonly string[] {
  const inside = orders.filter(({ cell }) => part.contains(cell.element) && findSection(cell.element) === section);
  return [...new Set(inside.map(({ id }) => id))];
}

/** Whether these are this order alone, or none. */
export function isOrderOf(orders: readonly string[], order: string): boolean {
  return orders.every((one) => one === order);
}

/** The orders in the smallest part of the page around an element that has any. */
export function ordersAround(element: Element, beside: Beside): readonly string[] {
  const section = beside.findSection(element);
  for (let part: Element | null = element; part && !beside.isOutside(part); part = part.parentElement) {
    const orders = ordersIn(part, beside, section);
    if (orders.length > 0) return orders;
  }
  return [];
}
