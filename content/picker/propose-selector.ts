import type { Selector } from '../../domain/site.ts';
import { isMatching, type SearchRoot } from '../locating/find-all.ts';
import { isStableName, machineAttributes, plainAttributes, stableClass } from './stable-name.ts';

/** How many levels up a mark is looked for, and how many ways one element is described in. */
const mostLevels = 12;
const mostWays = 8;

/**
 * A selector that finds this element and nothing else on the page, and is likely to do so tomorrow: attributes made for machines first, then ids
 * and names, then readable classes; never a hash, a place in a list, a number or a word that people read. Goes through open shadow roots and
 * frames as a path. `null` where nothing on the page lasts.
 */
export function proposeSelector(element: Element): Selector | null {
  const steps: string[] = [];
  let at: Element | null = element;
  while (at) {
    const root: Node = at.getRootNode();
    const step = proposeInRoot(at, root as unknown as SearchRoot);
    if (step === null) return null;
    steps.unshift(step);
    at = (root as Partial<ShadowRoot>).host ?? findFrame(at);
  }
  return steps.length === 1 ? steps[0]! : steps;
}

function findFrame(element: Element): Element | null {
  try {
    return element.ownerDocument.defaultView?.frameElement ?? null;
  } catch {
    // The frame around it belongs to another origin.
    return null;
  }
}

function proposeInRoot(element: Element, root: SearchRoot): string | null {
  const own = describe(element);
  const alone = own.find((way) => isAlone(way, element, root));
  if (alone !== undefined) return alone;
  // Not unique in itself, but below something that is. The nearest mark says most.
  const below = [...own, element.localName];
  let around = element.parentElement;
  for (let level = 0; around && around.localName !== 'body' && level < mostLevels; level++) {
    for (const mark of describe(around)) {
      const direct = around === element.parentElement ? [' > ', ' '] : [' '];
      for (const way of below) {
        const found = direct.map((between) => mark + between + way).find((one) => isAlone(one, element, root));
        if (found !== undefined) return found;
      }
    }
    around = around.parentElement;
  }
  // Tags alone, where the page has only one of them.
  return (
    [element.localName, `${element.parentElement?.localName ?? ''} > ${element.localName}`].find(
      (one) => /^[a-z]/.test(one) && isOnlyKind(element) && isAlone(one, element, root),
    ) ?? null
  );
}

/** Only for these does the tag alone say what a thing is. */
function isOnlyKind(element: Element): boolean {
  return /^(?:textarea|main|h1|form|dialog)$/.test(element.localName) || element.localName.includes('-');
}

/** The ways to ask for an element by what lasts of it, best first. */
function describe(element: Element): readonly string[] {
  const tag = element.localName;
  const value = (name: string) => element.getAttribute(name) ?? '';
  const machine = machineAttributes
    .filter((name) => isStableName(value(name)))
    .map((name) => `[${name}="${value(name)}"]`);
  const id = isStableName(element.id) ? [`#${CSS.escape(element.id)}`] : [];
  const plain = plainAttributes
    .filter((name) => isStableName(value(name)))
    .map((name) => `${tag}[${name}="${value(name)}"]`);
  const editable = element.getAttribute('contenteditable') === '' ? ['[contenteditable]'] : [];
  const classes = [...element.classList].flatMap((name) => stableClass(name) ?? []).slice(0, 4);
  const both =
    classes.length > 1 && classes.slice(0, 2).every((name) => name.startsWith('.'))
      ? [classes.slice(0, 2).join('')]
      : [];
  const custom = tag.includes('-') && isStableName(tag) ? [tag] : [];
  return [...machine, ...id, ...custom, ...plain, ...editable, ...classes, ...both].slice(0, mostWays);
}

function isAlone(selector: string, element: Element, root: SearchRoot): boolean {
  if (!isMatching(element, selector)) return false;
  try {
    return root.querySelectorAll(selector).length === 1;
  } catch {
    return false;
  }
}
