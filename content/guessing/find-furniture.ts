import { isMoment, longestMark, mark } from '../reading/moment.ts';
import { pageWords } from '../reading/page-words.ts';
import {
  isAside,
  isInSentence,
  isNamed,
  type Leaf,
  findLeaves,
  describeLook,
  describePlace,
  readSize,
} from './row-leaves.ts';
import { areTimes, headGroups, quotedIn } from './row-heads.ts';

/** By row: what it bears beside what was written. */
export type Furniture = ReadonlyMap<Element, ReadonlyMap<Element, 'time' | 'other'>>;

const ending = '\\.(?:jpe?g|png|gif|webp|heic|pdf|docx?|xlsx?|zip|mp4|mov)';
// `📎 IMG_2291.jpg`, `manual.pdf (1,8 MB)`.
const file = new RegExp(
  `^(?:(?:📎|📄|🖼️?)\\s*[^/]{1,60}${ending}.{0,14}|[^/]{1,60}${ending}\\s*\\(?[\\d.,]+\\s?[kmg]?b\\)?)$`,
  'iu',
);
const translator = new RegExp(pageWords.translator, 'iu');

/**
 * Names, times, ticks, quotations and translations in rows of messages: recognised by what their words and classes say, by how they are drawn beside
 * what was written, and by what comes again from row to row. Nothing that repeats is taken where a row would be left without a word. `names`:
 * what the page calls those who write.
 */
export function findFurniture(rows: readonly Element[], names: ReadonlySet<string> = new Set()): Furniture {
  const found = new Map(rows.map((row) => [row, new Map<Element, 'time' | 'other'>()]));
  const inRow = new Map(rows.map((row) => [row, findLeaves(row)]));
  const all = [...inRow.values()].flat();
  const places = new Map<string, Set<Leaf>>();
  for (const leaf of all) {
    const place = describePlace(leaf);
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
    const members = [...group];
    const isTime =
      members.every(({ text, element }) => element.localName === 'time' || isMoment(text)) || areTimes(members);
    if (isTime || members.every(({ text }) => isMark(text))) {
      if (members.some((one) => leftBeside(one, group).length > 0))
        for (const one of members) take(one, isTime ? 'time' : 'other');
      continue;
    }
    // Where what was written is in the same place, the look tells: nobody sets one line of an answer smaller.
    for (const one of members) {
      const beside = isMoment(one.text) || isMark(one.text) ? leftBeside(one, new Set([one])) : [];
      const isApart =
        file.test(one.text) || beside.every(({ element }) => describeLook(element) !== describeLook(one.element));
      if (beside.length > 0 && isApart) take(one, isMoment(one.text) ? 'time' : 'other');
    }
  }
  const main = mainGroup(groups, rows.length, isTaken);
  const wordPlaces = new Set([...inRow.values()].flatMap((leaves) => placeOfWords(leaves, isTaken)));
  for (const leaf of all) {
    if (leaf.text.length > longestMark || !translator.test(leaf.text)) continue;
    const beside = leftBeside(leaf, new Set([leaf])).filter(({ element }) => !isNamed(element));
    if (beside.length === 0) continue;
    const copy = copyAround(
      leaf,
      beside.map(({ element }) => element),
      (one) => wordPlaces.has(describePlace({ element: one, row: leaf.row })),
    );
    found.get(leaf.row)?.set(copy, 'other');
    for (const one of beside) if (copy.contains(one.element)) take(one);
  }
  const usual = looksAlone(inRow, isTaken);
  // In another look beside a message: a quotation, a translation, a name, what became of it.
  for (const [row, leaves] of inRow) {
    const open = leaves.filter((leaf) => !isTaken(leaf));
    const words = open.length > 1 && wordsIn(open, main?.group, usual);
    if (!words) continue;
    for (const leaf of open) {
      if (leaf === words || isInSentence(leaf.element)) continue;
      if (names.has(leaf.text) || isAside(leaf.element, words.element)) found.get(row)?.set(leaf.element, 'other');
    }
  }
  for (const [row, leaves] of inRow) {
    for (const quotation of quotedIn(row, leaves, inRow)) found.get(row)?.set(quotation, 'other');
  }
  for (const group of headGroups(all, main?.rows ?? rows.length)) for (const leaf of group) take(leaf);
  // What repeats goes first: beside a line that does, a short answer would be the lesser part.
  for (const isBorne of [isRepeated, isBorneByAll]) {
    for (const group of groups) {
      const open = [...group].filter((leaf) => !isTaken(leaf) && (!isInSentence(leaf.element) || isLineAbove(leaf)));
      const beside = open.map((leaf) => leftBeside(leaf, group));
      const isMark =
        group !== main?.group &&
        open.every(({ text }) => text.length <= longestMark) &&
        isBorne(open, main?.rows ?? rows.length, beside.flat());
      for (const [index, leaf] of open.entries()) {
        if ((isMark || isNamed(leaf.element)) && beside[index]?.length) take(leaf);
      }
    }
  }
  // `name 2026-11-06 11:02` in one line: the name is gone by now.
  for (const leaf of all) {
    const isBeside = isMoment(leaf.text) && leftBeside(leaf, new Set([leaf])).length > 0;
    if (isBeside && [...(found.get(leaf.row)?.keys() ?? [])].some((one) => leaf.element.contains(one)))
      take(leaf, 'time');
  }
  return found;
}

/** `<b>name</b><br>` before what was written. */
function isLineAbove({ element }: Leaf): boolean {
  const beside = (node: Node | null, step: 'previousSibling' | 'nextSibling'): Node | null =>
    node?.nodeType === Node.TEXT_NODE && !node.nodeValue?.trim() ? beside(node[step], step) : node;
  return (
    beside(element.previousSibling, 'previousSibling') === null &&
    beside(element.nextSibling, 'nextSibling')?.nodeName === 'BR'
  );
}

/** What became of a message, and the name of a file that came with it. */
function isMark(text: string): boolean {
  return mark.test(text) || file.test(text);
}

interface Main {
  readonly group: ReadonlySet<Leaf>;
  readonly rows: number;
  /** What it is chosen by, the first that differs: at home in half of the rows, size of letters, different texts, rows, characters. */
  readonly order: readonly number[];
}

/** Where a page has its messages: the place that most rows bear, in the largest letters, with the most different things to read in it. */
function mainGroup(
  groups: readonly ReadonlySet<Leaf>[],
  count: number,
  isTaken: (leaf: Leaf) => boolean,
): Main | undefined {
  let best: Main | undefined;
  for (const group of groups) {
    const open = [...group].filter((leaf) => !isTaken(leaf) && !isNamed(leaf.element) && !isMark(leaf.text));
    const rows = new Set(open.map(({ row }) => row)).size;
    const texts = new Set(open.map(({ text }) => text)).size;
    const isUsual = Number(rows >= count / 2);
    const length = open.reduce((sum, { text }) => sum + text.length, 0);
    const size = Math.max(0, ...open.slice(-5).map(({ element }) => readSize(element)));
    const one = { group, rows, order: [isUsual, size, texts, rows, length] };
    const differs = one.order.findIndex((value, index) => value !== best?.order[index]);
    if (rows > 0 && (!best || (one.order[differs] ?? 0) > (best.order[differs] ?? 0))) best = one;
  }
  return best;
}

/** What was written in a row: what is where messages are, in the largest letters, in a look that other rows have alone, and of such the longest. */
function wordsIn(
  leaves: readonly Leaf[],
  main: ReadonlySet<Leaf> | undefined,
  usual: ReadonlySet<string>,
): Leaf | undefined {
  const there = leaves.filter((leaf) => main?.has(leaf));
  const isUsual = ({ element }: Leaf) => Number(usual.has(describeLook(element)));
  return [...(there.length > 0 ? there : leaves)].sort(
    (a, b) => readSize(b.element) - readSize(a.element) || isUsual(b) - isUsual(a) || b.text.length - a.text.length,
  )[0];
}

/** How the words of rows are drawn that have no others. */
function looksAlone(inRow: ReadonlyMap<Element, readonly Leaf[]>, isTaken: (leaf: Leaf) => boolean) {
  const open = [...inRow.values()].map((leaves) => leaves.filter((leaf) => !isTaken(leaf)));
  return new Set(open.flatMap(([only, ...others]) => (only && others.length === 0 ? describeLook(only.element) : [])));
}

/** The place of the only words of a row beside names and times: that is where a message is. */
function placeOfWords(leaves: readonly Leaf[], isTaken: (leaf: Leaf) => boolean): readonly string[] {
  const words = leaves.filter((one) => !isTaken(one) && !isNamed(one.element) && !isMoment(one.text));
  const [only, ...others] = words;
  return only && others.length === 0 ? [describePlace(only)] : [];
}

function isRepeated(group: readonly Leaf[]): boolean {
  const rows = new Set(group.map(({ row }) => row)).size;
  return rows > 1 && rows === group.length && new Set(group.map(({ text }) => text)).size <= rows / 2;
}

/** Each row with a message bears one, and all of them together say less than what is beside them. */
function isBorneByAll(group: readonly Leaf[], count: number, beside: readonly Leaf[]): boolean {
  const addLengths = (some: readonly Leaf[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const rows = new Set(group.map(({ row }) => row)).size;
  return count > 1 && rows === count && group.length === count && addLengths(group) < addLengths(beside);
}

/**
 * The copy that a translator's mark belongs to, where the page says so and there are words `beside` it, or where it is one line with its mark behind
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
