import type { Message } from '../../domain/reading.ts';
import type { Confidence } from '../../domain/site.ts';
import { wordsOf } from '../composer/words-of.ts';
import { attempt } from './attempt.ts';
import { sideOf } from './drawn-place.ts';
import { findFurniture } from './find-furniture.ts';
import { isNotice } from './is-notice.ts';
import { isShown } from './is-shown.ts';
import { mostCharacters, mostRows, nameRows } from './name-rows.ts';
import { pageWords } from './page-words.ts';
import { readText } from './read-text.ts';

const mostElements = 3_000;
const mostLevels = 10;

const outgoing = new RegExp(`(?:^|[^a-z])(?:${pageWords.outgoing})(?:[^a-z]|$)`);
const incoming = new RegExp(`(?:^|[^a-z])(?:${pageWords.incoming})(?:[^a-z]|$)`);
const editable = 'textarea, input, select, [contenteditable]:not([contenteditable="false"])';
const timed = 'time, [class*="time"], [class*="Time"]';
const dropped = [timed, '[class*="avatar"]', 'button'];
/** What pages call one message, as a word of a class. */
const message = /(?:^|[\s_-])(?:message|msg|bubble)(?![a-z])(?!.*(?:text|body|content|time|name|meta|status))/i;

export interface GuessedThread {
  /** The column that holds thread and reply box. */
  readonly column: Element;
  readonly list: Element;
  readonly messages: readonly Message[];
  readonly sure: Confidence;
}

/** The messages of a page without hooks: in the nearest part around the reply box, the list with the most to read in its rows. */
export function guessThread(composer: Element): GuessedThread | null {
  let left = mostElements;
  let column: Element | null = composer;
  let before: Element = composer;
  for (let level = 0; level < mostLevels; level++) {
    before = column;
    column = column.parentElement ?? (column.getRootNode() as Partial<ShadowRoot>).host ?? null;
    if (!column || column.localName === 'html') return null;
    let best: { list: Element; rows: readonly Element[]; text: number } | null = null;
    const walker = column.ownerDocument.createTreeWalker(column, NodeFilter.SHOW_ELEMENT, (node) =>
      node === before ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    );
    for (let node: Node | null = column; node && left > 0; node = walker.nextNode()) {
      left -= 1;
      const rows = findRows(node as Element, before);
      if (rows.length < 2) continue;
      const text = rows.reduce((sum, row) => sum + Math.min(400, row.textContent?.trim().length ?? 0), 0);
      if (!best || text > best.text || isThreadOf(best, rows, text)) best = { list: node as Element, rows, text };
    }
    if (best) return { column, ...readRows(best.list, best.rows) };
  }
  return null;
}

/** Whether rows are the thread that one row of an outer list holds beside a head or a notice: most of its words, and nothing of their kind elsewhere. */
function isThreadOf(
  outer: { readonly rows: readonly Element[]; readonly text: number },
  rows: readonly Element[],
  text: number,
) {
  const [first] = rows;
  const kind = first && classOf(first);
  const around = outer.rows.find((row) => first && row !== first && row.contains(first));
  if (!first || !kind || !around || rows.length <= outer.rows.length || text < outer.text / 2) return false;
  return outer.rows.every(
    (row) => row === around || ![row, ...row.querySelectorAll(first.localName)].some((one) => classOf(one) === kind),
  );
}

function classOf(element: Element): string {
  return element.classList[0] ?? '';
}

/** The messages of a list that is known: its children, or those of the one child that it wraps. */
export function guessList(list: Element): Omit<GuessedThread, 'column'> {
  let inner = list;
  for (let level = 0; level < 4 && inner.children.length === 1 && inner.children[0]; level++) inner = inner.children[0];
  const rows = [...inner.children].filter((row) => !isControl(row) && (row.textContent?.trim().length ?? 0) > 0);
  return readRows(inner, rows.slice(-mostRows));
}

/** Rows of a list: at least two children of one kind that hold words. Controls are none. */
function findRows(list: Element, without: Element): readonly Element[] {
  if (/^(?:UL|OL|DIV|SECTION|MAIN|TBODY|ARTICLE)$/.test(list.tagName) === false) return [];
  const children = [...list.children].filter(
    (child) => child !== without && !child.contains(without) && (child.textContent?.trim().length ?? 0) > 1,
  );
  const rows = children.filter((child) => child.tagName === children[0]?.tagName && !isControl(child));
  const kinds = new Set(rows.map((row) => firstWord(row)));
  // Two columns of a page are two kinds as well; those of a thread say whose they are.
  const mayBeTwo = kinds.size === 2 && (rows.length > 3 || rows.some((row) => sideByWord(row) !== null));
  return mayBeTwo || kinds.size <= Math.max(1, rows.length / 3) ? rows.slice(-mostRows) : [];
}

function isControl(element: Element): boolean {
  if (/^(?:BUTTON|A|OPTION|LABEL|TEXTAREA|HEADER|NAV|ASIDE|FOOTER|H[1-6]|P|SPAN)$/.test(element.tagName)) return true;
  return element.querySelector(editable) !== null;
}

function firstWord(element: Element): string {
  return (element.getAttribute('class') ?? '').split(/[\s_-]/)[0] ?? '';
}

function readRows(list: Element, found: readonly Element[]): Omit<GuessedThread, 'column'> {
  let length = 0;
  const rows = found.flatMap(splitRow).filter(isShown).slice(-mostRows);
  const furniture = attempt(() => findFurniture(rows), undefined);
  const read = rows.map((row) => {
    const without = [...(furniture?.get(row) ?? [])];
    const text = attempt(
      () =>
        readText(
          row,
          dropped,
          without.map(([element]) => element),
        ),
      '',
    );
    const at = without.find(([, kind]) => kind === 'time')?.[0] ?? row.querySelector(timed);
    const time = attempt(() => (at ? readText(at) : ''), '');
    const isOfSite = isNotice(row, list);
    return { row, text, time, isOfSite, byWord: sideIn(row, list), byPlace: attempt(() => sideOf(row, list), null) };
  });
  const both = read.filter(({ byWord, byPlace }) => byWord && byPlace);
  const agreeing = both.filter(({ byWord, byPlace }) => byWord === (byPlace === 'left' ? 'in' : 'out'));
  const isContradiction = both.length > 0 && agreeing.length / both.length < 0.8;
  const messages = read.reverse().flatMap(({ text, time, isOfSite, byWord, byPlace }) => {
    length += text.length;
    if (text === '' || length > mostCharacters) return [];
    const side = byWord ?? (byPlace && (byPlace === 'left' ? 'in' : 'out')) ?? 'unknown';
    const direction = isContradiction || isOfSite ? 'unknown' : side;
    const kind = isOfSite ? 'system' : 'text';
    return [{ direction, kind, text, ...(time !== '' && time !== text && { time }) } as const];
  });
  const isSure = both.length >= 2 && !isContradiction;
  return { list, messages: nameRows(messages.reverse()), sure: isSure ? 'medium' : 'low' };
}

/** The messages that stand together in one row, as those of a day or of one side in a row: what the page calls a message, side by side. */
function splitRow(row: Element): readonly Element[] {
  const parts = [...row.querySelectorAll('*')].filter((part) => message.test(part.getAttribute('class') ?? ''));
  const inner = parts.filter((part) => !parts.some((one) => one !== part && part.contains(one)));
  const kinds = new Set(inner.map((part) => `${part.localName} ${firstWord(part)}`));
  return inner.length > 1 && kinds.size === 1 ? inner : [row];
}

/** The side that a row names, or what it stands in up to the list. */
function sideIn(row: Element, list: Element): 'in' | 'out' | null {
  const own = sideByWord(row);
  const around = row.parentElement;
  return own ?? (around && around !== list && list.contains(around) ? sideIn(around, list) : null);
}

/** The side that classes and attributes of a row or of what stands in it name; nothing when they name both. */
export function sideByWord(row: Element): 'in' | 'out' | null {
  const words = [row, ...[...row.querySelectorAll('*')].slice(0, 12)]
    .map((element) =>
      wordsOf(
        element,
        element.getAttributeNames().filter((name) => /^(?:class|data-)/.test(name)),
      ),
    )
    .join('')
    .slice(0, 2_000);
  const isOut = outgoing.test(words);
  return isOut === incoming.test(words) ? null : isOut ? 'out' : 'in';
}
