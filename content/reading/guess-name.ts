import { isShown } from './is-shown.ts';
import { longestName, nameOf } from './shown-name.ts';

const heading =
  'h1, h2, h3, h4, header *, [class*="name"], [class*="Name"], [class*="title"], [class*="header"] *, [title]';
const mostElements = 1_500;

/**
 * The buyer's name on a page without hooks: what stands like a heading above the thread and again, word for word, outside of its column,
 * where the list of conversations is. Exactly one such text is a name; anything else is a miss.
 */
export function guessName(column: Element, list: Element): string | undefined {
  const above = [...column.querySelectorAll(heading)]
    .slice(0, 60)
    .filter((element) => !list.contains(element) && isBefore(element, list) && isShown(element));
  const names = new Set(above.map(nameOf).filter((name) => name.length > 1 && name.length <= longestName));
  if (names.size === 0) return undefined;
  const others = [...column.ownerDocument.querySelectorAll('a, b, strong, span, div, p, h3, h4, li, [title]')]
    .filter((element) => !column.contains(element) && element.children.length < 2)
    .slice(0, mostElements);
  const listed = new Set(others.map(nameOf));
  const both = [...names].filter((name) => listed.has(name));
  return both.length === 1 ? both[0] : undefined;
}

function isBefore(element: Element, list: Element): boolean {
  return (element.compareDocumentPosition(list) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
