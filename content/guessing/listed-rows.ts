import { isMoment } from '../reading/moment.ts';
import { mayBeName } from './may-be-name.ts';
import { linesIn, type Line } from './page-lines.ts';

/** Levels from a name to its row. */
const mostLevels = 6;
/** Pieces of text of a row that may come before its name: hours, numbers of unread messages, letters in place of a picture. */
const mostBefore = 5;

/** Names of a list that shows nothing else, and height of a row of one that goes from left to right (CSS px). */
const leastBare = 3;
const highestStrip = 160;

/** What pages call the row of the open conversation. */
const marks = [
  '[aria-selected="true"], [aria-current]:not([aria-current="false"])',
  ...['open', 'active', 'selected', 'current'].map(
    (word) => `[class~="${word}"], [class*="is-${word}"], [class*="--${word}"]`,
  ),
].join(', ');

/** A row of the list of conversations. */
export interface ListedRow {
  readonly row: Element;
  /** The page marks it as the open one. */
  readonly isMarked: boolean;
  /** Its first words, as they are shown. */
  readonly text: string;
}

/**
 * The outermost row around a line that begins with it, which may be what holds it; a row is what has one of its kind beside it that begins with
 * other words. Menu items do not count.
 */
export function rowBegunBy({ holder, text }: Line, column: Element): ListedRow | undefined {
  if (holder.closest('[role="menu"], [role="menubar"], [role="tablist"], [role="menuitem"]')) return undefined;
  let begun: Element | undefined;
  let row: Element | null = holder;
  for (let level = 0; row && !row.contains(column) && level <= mostLevels; row = row.parentElement, level++) {
    const here: Element = row;
    const words = firstWords(here);
    const like = [here.nextElementSibling, here.previousElementSibling].find(
      (one) => one !== null && !one.contains(column) && isLike(here, one) && ![words, ''].includes(firstWords(one)),
    );
    if (!like) continue;
    if (leadsElsewhere(here, like)) return undefined;
    // Two lines of one row are closer than two rows are, and are no entries of a list.
    const isEntry = here.localName === 'li' || (isPadded(here) && isPadded(like));
    const isLine = here === holder && here.children.length === 0 && !isEntry;
    if (isLine) continue;
    if (words === text) begun = here;
    else {
      begun = begun ? inGroup(begun, words) : kindredIn(like, { holder, text }, here);
      break;
    }
  }
  const marked = holder.closest(marks);
  const isMarked = marked !== null && !marked.contains(column) && firstWords(marked) === text;
  if (begun) return { row: begun, isMarked, text };
  return isMarked && marked.querySelector(marks) === null ? { row: marked, isMarked, text } : undefined;
}

/** A row, where the other words that begin what holds it are a heading's, or another whole row's: a line of one row has lines beside it. */
function inGroup(row: Element, words: string): Element | undefined {
  const isWhole = (one: Element) => [...linesIn(one, 2)].length > 1;
  const beside = [...(row.parentElement?.children ?? [])].filter((one) => one !== row && isLike(row, one));
  const first = beside.find((one) => firstWords(one) === words);
  return !first || (isWhole(row) && isWhole(first) && !isBeside(row, first)) ? row : undefined;
}

/** The only row of its group: what is made like one in the group beside it. */
function kindredIn(other: Element, { holder, text }: Line, group: Element): Element | undefined {
  for (let at: Element | null = holder; at && at !== group; at = at.parentElement) {
    const { localName, classList } = at;
    const here = at;
    const like = classList[0] ? [...other.getElementsByClassName(classList[0])] : [];
    const isRow = like.some((one) => one.localName === localName && firstWords(one) !== text && isLike(here, one));
    if (isRow && firstWords(at) === text && [...linesIn(at, 2)].length > 1) return at;
  }
  return undefined;
}

/** Whether a line is anywhere in a row of a list that shows more than it. */
export function isInRow({ holder }: Line, column: Element): boolean {
  let at: Element | null = holder;
  for (let level = 0; at && !at.contains(column) && level <= mostLevels; at = at.parentElement, level++) {
    const isRow = [...linesIn(at, 2)].length > 1 && neighbours(at, column).length > 0;
    if (isRow) return true;
  }
  return false;
}

/** Whether a line is one of a list that has no more than names: block after block, each with one short text. */
export function isInBareList({ holder }: Line): boolean {
  const isLeaf = (one: Element) => one.localName === holder.localName && [...linesIn(one, 2)].length === 1;
  const all = [...(holder.parentElement?.children ?? [])].filter(isLeaf);
  const names = new Set(all.map(firstWords).filter(mayBeName));
  const isBelow = all.every((one, index) => {
    const before = all[index - 1]?.getBoundingClientRect();
    return !before || one.getBoundingClientRect().top >= before.bottom - 2;
  });
  return all.includes(holder) && names.size >= leastBare && names.size >= all.length / 2 && isBelow;
}

/**
 * The line that begins the row of a list which a text is in, further behind, and which the page sets apart: by a mark, or by a ground that none of
 * its neighbours has.
 */
export function openRowAround({ holder, text }: Line, column: Element): Line | undefined {
  let row: Element | undefined;
  let at: Element | null = holder;
  for (let level = 0; at && !at.contains(column) && level <= mostLevels; at = at.parentElement, level++) {
    if (neighbours(at, column).length > 0 && firstWords(at) !== text) row = at;
  }
  if (!row) return undefined;
  const first = firstWords(row);
  if (first === '' || !(row.matches(marks) || isGrounded(row, neighbours(row, column)))) return undefined;
  return [...linesIn(row, mostBefore)].find((line) => line.text === first);
}

/** What is beside a row and like it, but begins with other words. */
function neighbours(row: Element, column: Element): readonly Element[] {
  const words = firstWords(row);
  return [row.nextElementSibling, row.previousElementSibling].filter(
    (one): one is Element =>
      one !== null && !one.contains(column) && isLike(row, one) && ![words, ''].includes(firstWords(one)),
  );
}

function isGrounded(row: Element, others: readonly Element[]): boolean {
  const ground = readGround(row);
  return others.every((one) => readGround(one) !== ground);
}

function readGround(row: Element): string {
  const own = row.ownerDocument.defaultView?.getComputedStyle(row).backgroundColor ?? '';
  const [only, ...others] = row.children;
  return only && others.length === 0 ? `${own} ${readGround(only)}` : own;
}

/** Whether two neighbours are rows of one list: called alike or made alike, and not beside each other as the columns of a page. */
function isLike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const [first, second] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  if (isBeside(one, other) && !isStrip(one, other)) return false;
  return (
    [...one.classList].some((name) => other.classList.contains(name)) ||
    describeParts(one) === describeParts(other) ||
    (isPadded(one) && isPadded(other) && Math.abs(first.left - second.left) < 1 && first.width === second.width)
  );
}

function isBeside(one: Element, other: Element): boolean {
  const [first, second] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  return Math.min(first.bottom, second.bottom) - Math.max(first.top, second.top) > 2;
}

/** Whether two neighbours are entries of a list from left to right: low, of one height, each with a name and something more. */
function isStrip(one: Element, other: Element): boolean {
  const [first, second] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
  const isLow = first.height <= highestStrip && Math.abs(first.height - second.height) < 2;
  const isEven = Math.abs(first.top - second.top) < 2;
  return isLow && isEven && [one, other].every((entry) => [...linesIn(entry, 2)].length > 1);
}

/** Groups below headings hold different numbers of rows. */
function describeParts({ children }: Element): string {
  const parts = [...children].map(({ localName }) => localName);
  const kinds = parts.filter((part, index) => part !== parts[index - 1]);
  return (kinds.length > 1 ? kinds : parts).join(' ');
}

function isPadded(row: Element): boolean {
  return parseFloat(row.ownerDocument.defaultView?.getComputedStyle(row).paddingTop ?? '') > 0;
}

/** Whether two entries are links to different parts of the site, as those of a menu. */
function leadsElsewhere(one: Element, other: Element): boolean {
  const [first, second] = [readPath(one), readPath(other)];
  return first !== undefined && second !== undefined && first !== second;
}

/** Where a row leads, without what numbers it. */
function readPath(row: Element): string | undefined {
  const link = row.closest('a[href]') ?? row.querySelector('a[href]');
  const href = link?.getAttribute('href');
  if (!href || /^(?:#|javascript:)/i.test(href)) return undefined;
  const path = href.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  return path.replace(/[^/]*\d[^/]*/g, '#');
}

/** The first words of a row that may be a name. */
function firstWords(row: Element): string {
  for (const { text } of linesIn(row, mostBefore)) {
    if (!isMoment(text) && /\p{L}/u.test(text) && [...text].length > 2) return text;
    if (/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Kana}]{2}$/u.test(text)) return text;
  }
  return '';
}
