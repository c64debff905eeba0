/** Levels from a name to its row. */
const mostLevels = 6;

/** What pages call the row of the open conversation. */
const marks =
  '[aria-selected="true"], [aria-current]:not([aria-current="false"]), ' +
  ['open', 'active', 'selected', 'current']
    .map((word) => `[class~="${word}"], [class*="is-${word}"], [class*="--${word}"]`)
    .join(', ');

/**
 * The outermost row around an element that begins with it, which may be itself; a row is what has one of its kind beside it that begins with other
 * words. Entries of a menu are none.
 */
export function rowBegunBy(element: Element, column: Element): Element | undefined {
  if (element.closest('[role="menu"], [role="menubar"], [role="tablist"], [role="menuitem"]')) return undefined;
  let begun: Element | undefined;
  let row: Element | null = element;
  for (let level = 0; row && !row.contains(column) && level <= mostLevels; row = row.parentElement, level++) {
    const [kind, parts, words] = [kindOf(row), row.children.length, firstWords(row)];
    const { classList } = row;
    const isLike = (one: Element | null): one is Element =>
      one !== null &&
      one !== column &&
      kindOf(one) === kind &&
      (classList.length > 0 || one.children.length === parts) &&
      ![words, ''].includes(firstWords(one));
    const like = [row.nextElementSibling, row.previousElementSibling].find(isLike);
    if (!like) continue;
    if (leadsElsewhere(row, like)) return undefined;
    // Two lines of one row stand closer than two rows do.
    if (row === element && !(isPadded(row) && isPadded(like))) continue;
    begun = words === firstWords(element) ? row : undefined;
  }
  return begun ?? openRow(element, column);
}

/** The only row of a list, where the page marks it as the open one. */
function openRow(element: Element, column: Element): Element | undefined {
  const marked = element.closest(marks);
  const isWide = marked === null || marked.contains(column) || firstWords(marked) !== firstWords(element);
  return isWide || marked.querySelector(marks) !== null ? undefined : marked;
}

function isPadded(row: Element): boolean {
  return parseFloat(row.ownerDocument.defaultView?.getComputedStyle(row).paddingTop ?? '') > 0;
}

/** Whether two entries are links to different parts of the site, as those of a menu. */
function leadsElsewhere(one: Element, other: Element): boolean {
  const [first, second] = [pathOf(one), pathOf(other)];
  return first !== undefined && second !== undefined && first !== second;
}

/** Where a row leads, without what numbers it. */
function pathOf(row: Element): string | undefined {
  const link = row.closest('a[href]') ?? row.querySelector('a[href]');
  const href = link?.getAttribute('href');
  if (!href || /^(?:#|javascript:)/i.test(href)) return undefined;
  const path = href.replace(/^https?:\/\/[^/]+/, '').replace(/[?#].*$/, '');
  return path.replace(/[^/]*\d[^/]*/g, '#');
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
