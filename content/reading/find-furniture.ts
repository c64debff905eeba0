import { wordsOf } from '../composer/words-of.ts';
import { pageWords } from './page-words.ts';

/** By row: what it bears beside what was written. */
export type Furniture = ReadonlyMap<Element, ReadonlyMap<Element, 'time' | 'other'>>;

interface Leaf {
  readonly element: Element;
  readonly row: Element;
  readonly text: string;
}

const mostLeaves = 40;
const longestMark = 40;

// A few words, then a day or an hour: `Nov 20, 10:31`, `20 нояб. 10:31`, `上午 10:42`, `Today at 9:05 PM`.
const moment = /^(?:[\p{L}.,·]+\s?|\d{1,2}\.?\s){0,4}[\d\s./,:\-年月日]*\d(?:\s?(?:[ap]\.?\s?m\.?|uhr|น\.))?$/iu;
const clock = /\d:\d\d|\d[./-]\d{1,2}[./-]\d|月\d/;
const mark = new RegExp(`^(?:[✓✔☑√\\s]+|(?:${pageWords.marks})(?:[^\\p{L}].{0,24})?)$`, 'iu');
// `13:07 · Dibaca`, `15:06 อ่านแล้ว`, `11:40 ✓✓`.
const markBehind = new RegExp(`[\\s·•|,–-]+(?:[✓✔☑√]+|${pageWords.marks})$`, 'iu');
const translator = new RegExp(pageWords.translator, 'iu');
const named = /[^a-z](?:time|date|\w*stamp|\w*name|author|sender|nick|status|receipts?|ticks?|translat\w*)[^a-z]/;

/**
 * Names, times, ticks and translations in rows of messages: told by what their words and classes say, and by what comes again from row to row.
 * Nothing that repeats is taken where a row would be left without a word.
 */
export function findFurniture(rows: readonly Element[]): Furniture {
  const found = new Map(rows.map((row) => [row, new Map<Element, 'time' | 'other'>()]));
  const inRow = new Map(rows.map((row) => [row, leavesOf(row)]));
  const places = new Map<string, Set<Leaf>>();
  for (const leaf of [...inRow.values()].flat()) {
    const place = placeOf(leaf);
    places.set(place, (places.get(place) ?? new Set()).add(leaf));
  }
  const isTaken = ({ element, row }: Leaf) => found.get(row)?.has(element) === true;
  const take = ({ element, row }: Leaf, kind: 'time' | 'other' = 'other') => {
    const isAround = inRow
      .get(row)
      ?.some((one) => one.element !== element && element.contains(one.element) && !isTaken(one));
    if (element !== row && !isAround) found.get(row)?.set(element, kind);
  };
  const leftBeside = ({ row }: Leaf, group: ReadonlySet<Leaf>) =>
    (inRow.get(row) ?? []).filter((one) => !isTaken(one) && !group.has(one));
  const groups = [...places.values()];

  for (const group of groups) {
    const all = [...group];
    const isTime = all.every(({ text, element }) => element.localName === 'time' || isMoment(text));
    if (isTime || all.every(({ text }) => mark.test(text))) {
      if (all.some((one) => leftBeside(one, group).length > 0))
        for (const one of all) take(one, isTime ? 'time' : 'other');
      continue;
    }
    // Where what was written stands in the same place, the look tells: nobody sets one line of an answer smaller.
    for (const one of all) {
      const beside = isMoment(one.text) || mark.test(one.text) ? leftBeside(one, new Set([one])) : [];
      if (beside.length > 0 && beside.every(({ element }) => lookOf(element) !== lookOf(one.element)))
        take(one, isMoment(one.text) ? 'time' : 'other');
    }
  }
  const wordPlaces = new Set([...inRow.values()].flatMap((leaves) => placeOfWords(leaves, isTaken)));
  for (const leaf of [...inRow.values()].flat()) {
    if (leaf.text.length > longestMark || !translator.test(leaf.text)) continue;
    const beside = leftBeside(leaf, new Set([leaf])).filter(({ element }) => !isNamed(element));
    if (beside.length === 0) continue;
    const copy = copyAround(
      leaf,
      beside.map(({ element }) => element),
      (one) => wordPlaces.has(placeOf({ element: one, row: leaf.row })),
    );
    found.get(leaf.row)?.set(copy, 'other');
    for (const one of beside) if (copy.contains(one.element)) take(one);
  }
  // What repeats goes first: beside a line that does, a short answer would be the lesser part.
  for (const isBorne of [isRepeated, isBorneByAll]) {
    for (const group of groups) {
      const open = [...group].filter((leaf) => !isTaken(leaf) && !isInSentence(leaf.element));
      const beside = open.map((leaf) => leftBeside(leaf, group));
      const isMark = open.every(({ text }) => text.length <= longestMark) && isBorne(open, rows.length, beside.flat());
      for (const [index, leaf] of open.entries()) {
        if ((isMark || isNamed(leaf.element)) && beside[index]?.length) take(leaf);
      }
    }
  }
  // `name 2026-11-06 11:02` in one line: the name is gone by now.
  for (const leaf of [...inRow.values()].flat()) {
    const isBeside = isMoment(leaf.text) && leftBeside(leaf, new Set([leaf])).length > 0;
    if (isBeside && [...(found.get(leaf.row)?.keys() ?? [])].some((one) => leaf.element.contains(one)))
      take(leaf, 'time');
  }
  return found;
}

/** Whether a text is a time and no more than what became of the message at it. */
export function isMoment(text: string): boolean {
  const time = text.replace(markBehind, '');
  return text.length <= longestMark && clock.test(time) && moment.test(time);
}

/** How an element's words are drawn. */
function lookOf(element: Element): string {
  const { fontSize = '', color = '' } = element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
  return `${fontSize} ${color}`;
}

/** The place of the only words of a row beside names and times: there a message stands. */
function placeOfWords(leaves: readonly Leaf[], isTaken: (leaf: Leaf) => boolean): readonly string[] {
  const words = leaves.filter((one) => !isTaken(one) && !isNamed(one.element) && !isMoment(one.text));
  const [only, ...others] = words;
  return only && others.length === 0 ? [placeOf(only)] : [];
}

/** Elements with words of their own. */
function leavesOf(row: Element): readonly Leaf[] {
  const leaves = [row, ...row.querySelectorAll('*')].map((element) => ({ element, row, text: ownText(element) }));
  return leaves.filter(({ text }) => text !== '').slice(0, mostLeaves);
}

function ownText({ childNodes }: Element): string {
  const own = [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return own
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .trim();
}

/** Where an element stands in its row, as far as the rows of a list are alike. */
function placeOf({ element, row }: Pick<Leaf, 'element' | 'row'>): string {
  let place = '';
  for (let at = element; at !== row && at.parentElement; at = at.parentElement) {
    place += `${at.localName}.${at.classList[0] ?? ''} `;
  }
  return place;
}

function isNamed(element: Element): boolean {
  return named.test(wordsOf(element, ['class']));
}

/** A word that somebody set apart in what they wrote. */
function isInSentence({ localName, parentElement }: Element): boolean {
  return /^(?:b|strong|em|mark|a|code)$/.test(localName) && parentElement !== null && ownText(parentElement) !== '';
}

function isRepeated(group: readonly Leaf[]): boolean {
  const rows = new Set(group.map(({ row }) => row)).size;
  return rows > 1 && rows === group.length && new Set(group.map(({ text }) => text)).size <= rows / 2;
}

/** Each row bears one, and all of them together say less than what stands beside them. */
function isBorneByAll(group: readonly Leaf[], count: number, beside: readonly Leaf[]): boolean {
  const lengthOf = (some: readonly Leaf[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const rows = new Set(group.map(({ row }) => row)).size;
  return count > 1 && rows === count && group.length === count && lengthOf(group) < lengthOf(beside);
}

/**
 * The copy that a translator's mark belongs to, where the page says so and words stand `beside` it, or where it is one line with its mark behind
 * a line in the place of messages; else the mark alone.
 */
function copyAround(
  { element, row }: Leaf,
  beside: readonly Element[],
  isInWordPlace: (element: Element) => boolean,
): Element {
  const copy = element.closest('[class*="transl" i], [lang]');
  const isCopy = copy !== null && copy !== row && row.contains(copy) && beside.some((one) => !copy.contains(one));
  if (isCopy) return copy;
  const around = element.parentElement;
  const before = around?.previousElementSibling;
  const isPair = around && around !== row && beside.filter((one) => around.contains(one)).length === 1;
  return isPair && before && beside.includes(before) && isInWordPlace(before) ? around : element;
}
