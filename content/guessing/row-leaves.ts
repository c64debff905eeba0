import { attributeWords } from '../locating/attribute-words.ts';

/** An element of a row of messages with words of its own. */
export interface Leaf {
  readonly element: Element;
  readonly row: Element;
  readonly text: string;
}

const mostLeaves = 40;
const named =
  /[^a-z](?:time|date|\w*stamp|\w*name|author|sender|nick|status|receipts?|ticks?|translat\w*|sr only|visually hidden|screen reader)[^a-z]/;

/** Elements with words of their own. */
export function findLeaves(row: Element): readonly Leaf[] {
  const leaves = [row, ...row.querySelectorAll('*')].map((element) => ({ element, row, text: ownText(element) }));
  return leaves.filter(({ text }) => text !== '').slice(0, mostLeaves);
}

export function ownText({ childNodes }: Element): string {
  const own = [...childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
  return own
    .map(({ nodeValue }) => nodeValue)
    .join(' ')
    .trim();
}

/** Where an element is in its row, as far as the rows of a list are alike. */
export function describePlace({ element, row }: Pick<Leaf, 'element' | 'row'>): string {
  let place = '';
  for (let at = element; at !== row && at.parentElement; at = at.parentElement) {
    place += `${at.localName}.${at.classList[0] ?? ''} `;
  }
  return place;
}

/** Whether an element's class says that it is no message. */
export function isNamed(element: Element): boolean {
  return named.test(attributeWords(element, ['class']));
}

/** A word that somebody set apart in what they wrote, and what they quoted. */
export function isInSentence(element: Element): boolean {
  const { localName, parentElement } = element;
  if (/^(?:a|br|blockquote)$/.test(localName) || element.closest('blockquote')) return true;
  if (!/^(?:b|strong|em|i|mark|code|sub|sup|span)$/.test(localName) || isNamed(element) || !parentElement) return false;
  const isBlock = /^(?:block|flex|grid)$/.test(readStyle(element).display ?? '');
  // Nobody sets one word of a sentence smaller.
  const isSmall = /^(?:b|strong|em|i|span)$/.test(localName) && readSize(element) < readSize(parentElement);
  return !isBlock && !isSmall && /\p{L}{2}/u.test(ownText(parentElement));
}

/** How an element's words are drawn. */
export function describeLook(element: Element): string {
  const { fontSize = '', color = '' } = readStyle(element);
  return `${fontSize} ${color}`;
}

export function readSize(element: Element): number {
  return parseFloat(readStyle(element).fontSize ?? '') || 0;
}

/** Whether words are in other and no larger letters than those of the message beside them, or apart from them in a box of their own. */
export function isAside(element: Element, words: Element): boolean {
  if (element.contains(words) || readSize(element) > readSize(words)) return false;
  return describeLook(element) !== describeLook(words) || (isBoxed(element, words) && !isBoxed(words, element));
}

/** Whether something is drawn around an element that leaves out the other one. */
function isBoxed(element: Element, other: Element): boolean {
  for (let at: Element | null = element; at && !at.contains(other); at = at.parentElement) if (isBox(at)) return true;
  return false;
}

/** Whether an element has a ground or a border of its own. */
export function isBox(element: Element): boolean {
  const { backgroundColor = '', borderLeftWidth = '', borderTopWidth = '' } = readStyle(element);
  const isFilled = backgroundColor !== '' && !/^(?:transparent|rgba\(.*, 0\))$/.test(backgroundColor);
  return isFilled || parseFloat(borderLeftWidth) > 0 || parseFloat(borderTopWidth) > 0;
}

export function readStyle(element: Element): Partial<CSSStyleDeclaration> {
  return element.ownerDocument.defaultView?.getComputedStyle(element) ?? {};
}
