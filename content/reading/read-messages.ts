import type { Message } from '../../domain/reading.ts';
import type { DirectionRule, MessagesAt, RowRule } from '../../domain/site.ts';
import { hasPattern } from '../locating/compile-pattern.ts';
import type { SearchRoot } from '../locating/find-all.ts';
import { findAll, findFirst, isMatching, isWithin } from '../locating/find-all.ts';
import { attempt } from '../locating/attempt.ts';
import { heldGuessing } from './guessing.ts';
import { isNotice } from './is-notice.ts';
import { isOldestFirst, visualSide } from './visual-side.ts';
import { isMoment, momentIn } from './moment.ts';
import { mostCharacters, mostRows, nameRows, type Row } from './message-ids.ts';
import { readFirst, readLines } from './read-source.ts';

/** A message that was spoken, as its length: `▶ 7″`. */
const spoken = /^[▶►🔊🎤🎙].{0,24}\d\s?(?:″|"|''|s|秒)$/u;

/** The messages on the page, oldest first. Empty when there are none, or none can be read. */
export function readMessages(place: SearchRoot, at: MessagesAt): readonly Message[] {
  const { root, rows } = findRows(place, at);
  if (at.order === 'as-drawn' ? isOldestFirst(rows) : at.order === 'oldest-first') rows.reverse();
  const newestFirst: { readonly element: Element; readonly row: Row }[] = [];
  let left = mostCharacters;
  const shown = rows.slice(0, mostRows);
  // Only the look of the page says what a message shows beside its words.
  const isMixed = attempt(() => shown.some((row) => hasMore(row, at)), false);
  const furniture = isMixed ? attempt(() => heldGuessing()?.furniture(shown), undefined) : undefined;
  for (const element of shown) {
    if (left <= 0) break;
    const without = [...(furniture?.get(element)?.keys() ?? [])];
    const read = attempt(() => readRow(element, at, left, root, without), null);
    if (read === null) continue;
    const isCard = isMixed && read.kind === 'text' && heldGuessing()?.isCard(element, read.text);
    const row: Row = isCard ? { ...read, kind: 'card' } : read;
    left -= row.text.length;
    newestFirst.push({ element, row });
  }
  const notices = furniture && heldGuessing()?.notices(newestFirst.map(withText), furniture);
  const found = newestFirst
    .reverse()
    .map((one) => (notices?.has(one.element) ? { ...one, row: ofSite(one.row) } : one));
  return nameRows(withDrawnSides(found, root));
}

function withText({ element, row }: { readonly element: Element; readonly row: Row }) {
  return { element, text: row.text, direction: row.direction };
}

function ofSite(row: Row): Row {
  return { ...row, kind: 'system', direction: 'unknown' };
}

/** Where the rules find every row on the same side and the page draws them on two, the mark of the other side is gone: the page is believed. */
function withDrawnSides(
  found: readonly { readonly element: Element; readonly row: Row }[],
  root: Element | null,
): readonly Row[] {
  const rows = found.map(({ row }) => row);
  const told = new Set(rows.map(({ direction }) => direction).filter((direction) => direction !== 'unknown'));
  if (!root || rows.length < 2 || told.size !== 1) return rows;
  const sides = found.map(({ element }) => attempt(() => visualSide(element, root), null));
  if (!sides.includes('left') || !sides.includes('right')) return rows;
  return rows.map((row, index) => ({ ...row, direction: directions[`${sides[index]}`] ?? 'unknown' }));
}

const directions: Readonly<Record<string, Row['direction']>> = { left: 'in', right: 'out' };

/** Rows in the order of the page. A row inside a row is the same message drawn by an inner element. */
function findRows(place: SearchRoot, at: MessagesAt): { readonly root: Element | null; readonly rows: Element[] } {
  for (const selector of at.root) {
    for (const root of findAll(place, selector)) {
      const rows: Element[] = [];
      const found = findAll(root, at.row).filter((row, index, all) => !isWholeThread(row, all, index));
      for (const row of found) if (rows.at(-1)?.contains(row) !== true) rows.push(row);
      if (rows.length > 0) return { root, rows };
    }
  }
  return { root: null, rows: [] };
}

/** Whether there is more than words in what holds a row's words: other elements with some of their own, which no hook names. */
function hasMore(row: Element, { text }: MessagesAt): boolean {
  for (const { at, drop = [] } of text) {
    let words = findFirst(row, at);
    if (!words) continue;
    while (words.childNodes.length === 1 && words.firstElementChild) words = words.firstElementChild;
    return [...words.children].some(
      (one) =>
        !/^(?:BR|IMG|A)$/.test(one.tagName) &&
        one.textContent?.trim() &&
        !drop.some((selector) => isMatching(one, selector)),
    );
  }
  return false;
}

/** Whether a row, the one at this place of all, holds several others side by side: then these are the messages. */
function isWholeThread(row: Element, all: readonly Element[], index: number): boolean {
  const first = all[index + 1];
  if (!first || !row.contains(first)) return false;
  // They are in the order of the page: what the row holds comes right after it.
  for (let at = index + 2; at < all.length; at += 1) {
    const other = all[at];
    if (!other || !row.contains(other)) return false;
    if (!first.contains(other)) return true;
  }
  return false;
}

function readRow(
  row: Element,
  at: MessagesAt,
  left: number,
  root: Element | null,
  without: readonly Element[],
): Row | null {
  const isOfSite = isNotice(row, root);
  const text = cut(readLines(at.text, row, without), left);
  const byLook = isOfSite ? 'system' : spoken.test(text) ? 'file' : 'text';
  const kind = at.kind?.find((rule) => isFitting(row, rule) || isSaying(text, rule.text))?.kind ?? byLook;
  if (text === '' && kind === 'text') return null;
  const isWritten = !isOfSite && kind !== 'system';
  const direction = (isWritten && at.direction.find((rule) => isDirected(row, rule, at, root))?.direction) || 'unknown';
  // A day or an hour between the messages, or an hour below a picture.
  const isPicture = () => !/\p{L}/u.test(momentIn(text)) && row.querySelector('img, video, canvas') !== null;
  if (isMoment(text) && (direction === 'unknown' || isPicture())) return null;
  const time = momentIn(readLines(at.time ?? [], row));
  const pageId = at.rowId && readFirst([{ at: ':scope', ...at.rowId }], { root: row })?.value;
  return {
    direction,
    kind,
    text,
    ...(time !== '' && { time }),
    ...(pageId !== undefined && { pageId }),
  };
}

function isDirected(row: Element, rule: DirectionRule, at: MessagesAt, root: Element | null): boolean {
  if (isFitting(row, rule)) return true;
  if (rule.author !== undefined && hasPattern(readLines(at.author ?? [], row), rule.author)) return true;
  return rule.side !== undefined && root !== null && visualSide(row, root) === rule.side;
}

function isSaying(text: string, pattern: string | undefined): boolean {
  return pattern !== undefined && hasPattern(text, pattern);
}

function isFitting(row: Element, rule: RowRule): boolean {
  if (rule.is !== undefined && isMatching(row, rule.is)) return true;
  if (rule.has !== undefined && findFirst(row, rule.has) !== null) return true;
  return rule.within !== undefined && isWithin(row, rule.within);
}

function cut(text: string, length: number): string {
  // A cut between the halves of one character would leave a broken one at the end.
  return text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
