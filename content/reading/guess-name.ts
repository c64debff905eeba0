import { isShown } from './is-shown.ts';
import { longestName, nameOf } from './shown-name.ts';

const heading =
  'h1, h2, h3, h4, header *, [class*="name"], [class*="Name"], [class*="title"], [class*="header"] *, [title]';
const mostElements = 1_500;
/** Levels from a name to its row. */
const mostLevels = 6;

/**
 * The buyer's name on a page without hooks: what stands like a heading above the thread and again, word for word, outside of its column,
 * where the list of conversations is; else what stands above it and begins a row of that list. Exactly one such text is a name; anything else
 * is a miss.
 */
export function guessName(column: Element, list: Element): string | undefined {
  const names = namesAbove(column, list, heading);
  const others = [...column.ownerDocument.querySelectorAll('a, b, strong, span, div, p, h3, h4, li, [title]')]
    .filter((element) => !column.contains(element) && element.children.length < 2)
    .slice(0, mostElements);
  const listed = new Set(others.map(nameOf));
  const both = [...names].filter((name) => listed.has(name));
  return both.length === 0 ? guessNameInRows(column, list) : both.length === 1 ? both[0] : undefined;
}

/**
 * What stands above the thread and, word for word, as the first words of a row before the thread's column, whose neighbours begin with other words
 * in the same place. A product's title repeats behind the column, where its order is, and is no such row's beginning.
 */
export function guessNameInRows(column: Element, list: Element): string | undefined {
  const names = namesAbove(column, list, '*');
  if (names.size === 0) return undefined;
  const both = new Set(
    [...column.ownerDocument.body.querySelectorAll('*')]
      .slice(0, mostElements)
      .filter((element) => element.children.length < 2 && !column.contains(element) && !element.contains(column))
      .filter((element) => isBefore(element, column) && names.has(nameOf(element)) && beginsRow(element, column))
      .map(nameOf),
  );
  return both.size === 1 ? [...both][0] : undefined;
}

/** Texts above the thread that may be a name. */
function namesAbove(column: Element, list: Element, selector: string): ReadonlySet<string> {
  const above = [...column.querySelectorAll(selector)]
    .filter((element) => !list.contains(element) && !element.contains(list) && isBefore(element, list))
    .slice(0, 60)
    .filter(isShown);
  return new Set(above.map(nameOf).filter((name) => name.length > 1 && name.length <= longestName));
}

/** Whether an element begins the outermost row around it; a row is what has one of its kind beside it that begins with other words. */
function beginsRow(element: Element, column: Element): boolean {
  let isFirst = false;
  let row = element.parentElement;
  for (let level = 0; row && !row.contains(column) && level < mostLevels; row = row.parentElement, level++) {
    const [kind, parts, words] = [kindOf(row), row.children.length, firstWords(row)];
    const isLike = (one: Element | null) =>
      one !== null &&
      one !== column &&
      kindOf(one) === kind &&
      (row?.classList.length || one.children.length === parts) &&
      ![words, ''].includes(firstWords(one));
    if (isLike(row.nextElementSibling) || isLike(row.previousElementSibling)) isFirst = words === firstWords(element);
  }
  return isFirst;
}

function firstWords(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const words = walker.currentNode.nodeValue?.trim();
    if (words) return words;
  }
  return '';
}

function kindOf({ localName, classList }: Element): string {
  return `${localName} ${classList[0] ?? ''}`;
}

function isBefore(element: Element, list: Element): boolean {
  return (element.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
