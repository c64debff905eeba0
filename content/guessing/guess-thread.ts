import type { Message } from '../../domain/reading.ts';
import type { Confidence } from '../../domain/site.ts';
import { isMoment } from '../reading/moment.ts';
import { sideByWord } from './guess-sides.ts';
import { boxAround, drawnBox } from './drawn-box.ts';
import { readRows } from './guess-rows.ts';
import { isShown } from '../locating/is-shown.ts';

import { isHour } from './hours.ts';
import { findLeaves, isBox, ownText, readStyle } from './row-leaves.ts';

const mostElements = 3_000;
const mostLevels = 10;
/** Levels that are looked at beyond the first list that may be something else. */
const mostBeyond = 3;

const editable = 'textarea, input, select, [contenteditable]:not([contenteditable="false"])';

export interface GuessedThread {
  /** The column that holds thread and reply box. */
  readonly column: Element;
  readonly list: Element;
  readonly messages: readonly Message[];
  readonly sure: Confidence;
}

interface FoundList {
  readonly list: Element;
  readonly rows: readonly Element[];
  readonly text: number;
}

/**
 * The messages of a page without hooks: in the nearest part around the reply box, the list with the most to read in its rows, of those that scroll
 * alone where there is one.
 */
export function guessThread(composer: Element): GuessedThread | null {
  const read = ({ column, list, rows }: FoundList & { readonly column: Element }) => {
    const found = readRows(list, rows, { names: namesBeside(column, list), isNewestFirst: isAbove(composer, rows) });
    return { column, list, ...found, ...(isCounted(found.messages) && { messages: [] }) };
  };
  let left = mostElements;
  let column: Element | null = composer;
  let before: Element = composer;
  let doubtful: (FoundList & { readonly column: Element; readonly level: number }) | undefined;
  for (let level = 0; level < mostLevels && level <= (doubtful?.level ?? level) + mostBeyond; level++) {
    before = column;
    column = column.parentElement ?? (column.getRootNode() as Partial<ShadowRoot>).host ?? null;
    if (!column || column.localName === 'html') break;
    let best: FoundList | null = null;
    let scrolling: FoundList | null = null;
    const walker = column.ownerDocument.createTreeWalker(column, NodeFilter.SHOW_ELEMENT, (node) =>
      node === before ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node: Node | null = column; node && left > 0; node = walker.nextNode()) {
      left -= 1;
      const list = node as Element;
      const rows = findRows(list, before);
      if (rows.length < 2 || !isAround(composer, list, rows)) continue;
      const text = rows.reduce((sum, row) => sum + Math.min(400, row.textContent?.trim().length ?? 0), 0);
      const found = { list, rows, text };
      const isBetter = (one: FoundList | null) => !one || text > one.text || isThreadInRow(one, rows, text);
      if (isScrolling(list, column)) scrolling = isBetter(scrolling) ? found : scrolling;
      else if (isBetter(best)) best = found;
    }
    if (scrolling) return read({ column, ...scrolling });
    if (best && isThread(best)) return read({ column, ...best });
    if (best) doubtful ??= { column, level, ...best };
  }
  return doubtful ? read(doubtful) : null;
}

/** Whether all that rows say besides names and times is a number: the list of conversations, with what is unread in each. */
function isCounted(messages: readonly Message[]): boolean {
  return messages.every(({ text }) => /^\p{Nd}{1,3}\+?$/u.test(text.trim()));
}

/** Whether rows are the thread that one row of an outer list holds beside a head or a notice: most of its words, and nothing of their kind elsewhere. */
function isThreadInRow(outer: FoundList, rows: readonly Element[], text: number) {
  const [first] = rows;
  const kind = first && readFirstClass(first);
  const around = outer.rows.find((row) => first && row !== first && row.contains(first));
  if (!first || !kind || !around || rows.length <= outer.rows.length || text < outer.text / 2) return false;
  return outer.rows.every(
    (row) =>
      row === around || ![row, ...row.querySelectorAll(first.localName)].some((one) => readFirstClass(one) === kind),
  );
}

function readFirstClass(element: Element): string {
  return element.classList[0] ?? '';
}

/** Whether rows say of themselves that they are messages: whose they are, or of when. */
function isThread({ rows }: FoundList): boolean {
  const told = rows.filter(
    (row) => sideByWord(row) !== null || findLeaves(row).some(({ element, text }) => element !== row && isMoment(text)),
  );
  return told.length >= 2 || rows.length > 3;
}

/** Whether a list, or what is around it up to the column, has a bar of its own to be moved by. */
function isScrolling(list: Element, column: Element): boolean {
  for (let at: Element | null = list; at && at !== column; at = at.parentElement) {
    if (/^(?:auto|scroll)$/.test(readStyle(at).overflowY ?? '')) return true;
  }
  return false;
}

/** Whether rows are one above the other, in the width of the reply box; true on a page that is not drawn. */
function isAround(composer: Element, list: Element, rows: readonly Element[]): boolean {
  const [box, outer] = [composer.getBoundingClientRect(), list.getBoundingClientRect()];
  if (box.width === 0 || outer.width === 0) return true;
  const common = Math.min(box.right, outer.right) - Math.max(box.left, outer.left);
  if (common < Math.min(box.width, outer.width) / 2) return false;
  const tops = rows.slice(-10).map((row) => drawnBox(row).top);
  return tops.slice(1).every((top, index) => Math.abs(top - (tops[index] ?? 0)) > 8);
}

/** Where the reply box is above the thread, the newest message is next to it. */
function isAbove(composer: Element, rows: readonly Element[]): boolean {
  const [box, outer] = [composer.getBoundingClientRect(), boxAround(rows.map(drawnBox))];
  return box.height > 0 && outer !== undefined && box.bottom <= outer.top + 8;
}

/** What is around the thread in its column, as the buyer's name does. */
function namesBeside(column: Element, list: Element): ReadonlySet<string> {
  const beside = [...column.querySelectorAll('*')].filter((one) => !list.contains(one) && !one.contains(list));
  const names = beside.slice(0, 60).filter(isShown).map(ownText);
  return new Set(names.filter((name) => name.length > 1 && name.length <= 60));
}

/** The messages of a list that is known: its children, or those of the one child that it wraps. */
export function guessList(list: Element): Omit<GuessedThread, 'column'> {
  let inner = list;
  for (let level = 0; level < 4 && inner.children.length === 1 && inner.children[0]; level++) inner = inner.children[0];
  const isRow = (row: Element) => !isControl(row) && !(isLine(row) && !isBox(row));
  const rows = [...inner.children].filter((row) => isRow(row) && (row.textContent?.trim().length ?? 0) > 0);
  return { list: inner, ...readRows(inner, rows) };
}

/** Rows of a list: at least two children of one kind that hold words. Controls do not count, nor do hours between the messages. */
function findRows(list: Element, without: Element): readonly Element[] {
  if (!/^(?:UL|OL|DL|DIV|SECTION|MAIN|TBODY|ARTICLE)$|-/.test(list.tagName)) return [];
  const children = [...list.children].flatMap((child) => {
    const text = child === without || child.contains(without) ? '' : (child.textContent?.trim() ?? '');
    return text.length > 1 ? [{ child, text }] : [];
  });
  const tags = new Map<string, { readonly child: Element; readonly text: string }[]>();
  for (const one of children) {
    const same = tags.get(one.child.tagName);
    if (same) same.push(one);
    else tags.set(one.child.tagName, [one]);
  }
  const most = [...tags.values()].sort((a, b) => b.length - a.length);
  const told = most.find((some) => !some.every(({ text }) => isHour(text) || isMoment(text)) && !areLines(some));
  const rows = (told ?? []).map(({ child }) => child).filter((child) => !isControl(child));
  const kinds = new Map<string, number>();
  for (const row of rows) kinds.set(firstWord(row), (kinds.get(firstWord(row)) ?? 0) + 1);
  const [usual = 0, second = 0] = [...kinds.values()].sort((a, b) => b - a);
  // Two columns of a page are two kinds as well; those of a thread say whose they are.
  const mayBeTwo =
    kinds.size === 2 &&
    (rows.length > 3 || rows.some((row) => sideByWord(row) !== null) || (rows.length > 2 && rows.every(isBox)));
  const areMost = rows.length > 3 && usual > 1 && usual + second >= rows.length * 0.6;
  return mayBeTwo || areMost || kinds.size <= Math.max(1, rows.length / 3) ? rows : [];
}

/** Paragraphs and words are no messages, unless each is drawn as a bubble. */
function areLines(some: readonly { readonly child: Element }[]): boolean {
  return some.every(({ child }) => isLine(child)) && (some.length < 2 || !some.every(({ child }) => isBox(child)));
}

function isLine({ tagName }: Element): boolean {
  return /^(?:P|SPAN)$/.test(tagName);
}

function isControl(element: Element): boolean {
  if (/^(?:BUTTON|A|OPTION|LABEL|TEXTAREA|HEADER|NAV|ASIDE|FOOTER|H[1-6])$/.test(element.tagName)) return true;
  return element.querySelector(editable) !== null;
}

function firstWord(element: Element): string {
  return (element.getAttribute('class') ?? '').split(/[\s_-]/)[0] ?? '';
}
