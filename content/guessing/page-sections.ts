import { attributeWords } from '../locating/attribute-words.ts';
import { elsewhereWords } from './elsewhere-words.ts';
import { isLabel } from './page-labels.ts';

/** What a heading says of what is below it. */
export type Section = 'here' | 'history' | 'past' | 'never';

const longestHeading = 60;
const mostSiblings = 60;

const never = new RegExp(elsewhereWords.never.join('|'), 'iu');
const past = new RegExp(elsewhereWords.past.join('|'), 'iu');
const history = new RegExp(elsewhereWords.history, 'iu');
const own = new RegExp(elsewhereWords.own, 'iu');
const tying = new RegExp(`(?<!\\p{L})(?:${elsewhereWords.tying.join('|')})`, 'iu');
const wide = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;
/** A text that begins like this is the name of a further tab. */
const furtherTab = /^\s*[|·•｜]/u;
const neverNamed = new RegExp(`[^a-z](?:${elsewhereWords.neverNamed})`);
const historyNamed = new RegExp(`[^a-z](?:${elsewhereWords.historyNamed})`);
const worst = ['here', 'history', 'past', 'never'] as const;
const named = ['class', 'id', 'aria-label', 'data-testid', 'data-cy'];

/**
 * Tells what the headings above an element say of it, and the names of what it is in, up to what holds the thread too. Of headings of one kind the
 * nearest one counts.
 */
export function readSections(isOutside: (element: Element) => boolean): (element: Element) => Section {
  const known = new Map<Element, Section>();
  const read = (element: Element): Section => {
    if (isOutside(element)) return 'here';
    const found = known.get(element) ?? worse(ownSection(element), aboveIn(element));
    known.set(element, found);
    return found;
  };
  const aboveIn = (element: Element): Section => (element.parentElement ? read(element.parentElement) : 'here');
  return read;
}

function worse(one: Section, other: Section): Section {
  return worst.indexOf(one) > worst.indexOf(other) ? one : other;
}

function ownSection(element: Element): Section {
  const words = element.attributes.length > 0 ? attributeWords(element, named) : '';
  if (neverNamed.test(words)) return 'never';
  let found: Section = historyNamed.test(words) ? 'history' : 'here';
  const leading = leadingHeading(element);
  if (leading !== undefined) found = worse(found, judgeHeading(leading));
  const seen = new Set<string>();
  let node = element.previousSibling;
  for (let left = mostSiblings; node && left > 0; node = node.previousSibling, left--) {
    const isTab = node.nodeType === Node.TEXT_NODE && furtherTab.test(node.nodeValue ?? '');
    const heading = isTab ? undefined : readHeading(node);
    if (heading === undefined) continue;
    const kind = node.nodeType === Node.ELEMENT_NODE ? describeKind(node as Element) : '';
    if (seen.has(kind)) continue;
    seen.add(kind);
    found = worse(found, judgeHeading(heading));
  }
  return found;
}

/** A heading that an element begins with, where what it heads is in the same one: `<p><b>Last order</b><br>…`, `<p>Last order<br>…`. */
function leadingHeading(element: Element): string | undefined {
  const first = firstOf(element.firstChild);
  const second = first && firstOf(first.nextSibling);
  if (!first || !second) return undefined;
  const isLine = first.nodeType === Node.TEXT_NODE && second.nodeName === 'BR';
  if (!isLine && !/^(?:H[1-6]|B|STRONG)$/.test(first.nodeName)) return undefined;
  const text = first.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return isShort(text) ? text : undefined;
}

/** The next node that is a line break or holds words. */
function firstOf(node: Node | null): Node | null {
  let at = node;
  while (at && at.nodeName !== 'BR' && !at.textContent?.trim()) at = at.nextSibling;
  return at;
}

/** As short as headings are; wide characters say more than letters do. */
export function isShort(text: string): boolean {
  return text.length + 2 * (text.match(wide)?.length ?? 0) <= longestHeading;
}

/** What a short text says by itself; of the names of several tabs the one that is set apart, or the first. */
function readHeading(node: Node): string | undefined {
  const text = node.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  if (text === '' || !isShort(text)) return undefined;
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.TEXT_NODE ? text : undefined;
  const element = node as Element;
  if (/^(?:A|BUTTON|LABEL|TEXTAREA)$/.test(element.tagName) || element.querySelector('img, picture') !== null)
    return undefined;
  const apart = element.querySelectorAll(
    'h1, h2, h3, h4, h5, h6, b, strong, [aria-selected="true"], [class*="active"]',
  );
  const one = apart.length === 1 ? apart[0]?.textContent?.trim() : undefined;
  const first = one || firstText(element) || text;
  const heading = first.split(/\s*[\u3000|｜·•]\s*/)[0]?.trim() ?? '';
  // A label with its value is none.
  const rest = text.replace(first, '').replace(/[(（]\s*\p{Nd}+\s*[)）]/u, '');
  const isValued = /\p{Nd}/u.test(rest);
  return isValued ? undefined : heading;
}

function firstText(element: Element): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.nodeValue?.trim();
    if (text) return text;
  }
  return undefined;
}

/** What a heading says; the label of a value heads nothing, whatever words it is made of. */
export function judgeHeading(heading: string): Section {
  const [label = ''] = heading.split(/[:：]/);
  if (isLabel(label) || own.test(heading)) return 'here';
  if (never.test(heading)) return 'never';
  return past.test(heading) ? 'past' : history.test(heading) ? 'history' : 'here';
}

function describeKind({ localName, classList }: Element): string {
  return `${localName} ${classList[0] ?? ''}`;
}

/** Whether a heading ties what is below it to the open conversation. */
export function isTying(heading: string): boolean {
  const text = heading.trim();
  if (!isShort(text)) return false;
  return own.test(text) || (tying.test(text) && [never, past, history].every((other) => !other.test(text)));
}
