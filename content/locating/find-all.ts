import type { Selector } from '../../domain/site.ts';
import { timed } from './reading-time.ts';

/** Where a search starts: a document, a shadow root or an element. */
export type SearchRoot = ParentNode & Node;

/**
 * Everything that a selector finds, in document order. A path of selectors goes on inside the open shadow root or the
 * same-origin frame of what each step found. `:scope` alone means the element that is searched. A selector that the
 * browser refuses finds nothing.
 */
export function findAll(root: SearchRoot, selector: Selector): Element[] {
  const steps = typeof selector === 'string' ? [selector] : selector;
  let found: Element[] = [];
  let roots: readonly SearchRoot[] = [root];
  for (const [index, step] of steps.entries()) {
    if (index > 0) roots = found.map(readInside).filter((inside) => inside !== null);
    found = roots.flatMap((start) => queryAll(start, step));
  }
  return found;
}

/** The first of what `findAll` finds, or `null`. */
export function findFirst(root: SearchRoot, selector: Selector): Element | null {
  if (typeof selector !== 'string') return findAll(root, selector)[0] ?? null;
  if (selector === ':scope') return queryAll(root, selector)[0] ?? null;
  try {
    return timed(selector, () => root.querySelector(selector), null);
  } catch {
    return null;
  }
}

/** What the first of these selectors finds that finds anything. */
export function findFirstOf(root: SearchRoot, selectors: readonly Selector[]): Element | undefined {
  for (const selector of selectors) {
    const found = findFirst(root, selector);
    if (found) return found;
  }
  return undefined;
}

/** Whether the element itself matches; a selector that the browser refuses matches nothing. */
export function isMatching(element: Element, selector: string): boolean {
  try {
    return timed(selector, () => element.matches(selector), false);
  } catch {
    return false;
  }
}

/** Whether the element or one around it matches. */
export function isWithin(element: Element, selector: string): boolean {
  try {
    return timed(selector, () => element.closest(selector) !== null, false);
  } catch {
    return false;
  }
}

function queryAll(root: SearchRoot, selector: string): Element[] {
  if (selector === ':scope') return root.nodeType === Node.ELEMENT_NODE ? [root as unknown as Element] : [];
  try {
    return timed(selector, () => [...root.querySelectorAll(selector)], []);
  } catch {
    return [];
  }
}

function readInside(element: Element): SearchRoot | null {
  try {
    if (element.shadowRoot !== null) return element.shadowRoot;
    return 'contentDocument' in element ? (element.contentDocument as Document | null) : null;
  } catch {
    // A frame of another origin may refuse even the question.
    return null;
  }
}
