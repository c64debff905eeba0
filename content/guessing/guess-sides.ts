import { attributeWords } from '../locating/attribute-words.ts';
import { attempt } from '../locating/attempt.ts';
import { isFace, type Part } from './bubbles.ts';
import { isHour } from './hours.ts';
import { visualSide, visualSideOfBox } from '../reading/visual-side.ts';
import { lookWords } from './look-words.ts';
import { findLeaves, readSize, readStyle } from './row-leaves.ts';

export type Side = 'in' | 'out';

/** Which way each message went, and which rows nobody wrote. */
export interface Sides {
  readonly sides: ReadonlyMap<Part, Side>;
  readonly ofSite: ReadonlySet<Part>;
  /** Words and places of the page say the same. */
  readonly sure: boolean;
}

/** Texts of a message whose place is looked at. */
const mostTexts = 10;

const outgoing = new RegExp(`(?:^|[^a-z])(?:${lookWords.outgoing})(?:[^a-z]|$)`);
const incoming = new RegExp(`(?:^|[^a-z])(?:${lookWords.incoming})(?:[^a-z]|$)`);

/**
 * The side of each message: by where its bubble is in the list, by the classes around it, by whose name is at it (`nameOf`: the
 * buyer's or the seller's own; `whoOf`: what is where a name would be). Where these contradict each other nothing is said; a row in the middle between others with a side is the site's.
 */
export function tellSides(
  parts: readonly Part[],
  list: Element,
  nameOf: (part: Part) => Side | null,
  whoOf: (part: Part) => string | undefined,
): Sides {
  const read = parts.map((part) => ({ part, byPlace: readPlace(part, list), byWord: sideIn(part.element, list) }));
  const places = new Set(read.flatMap(({ byPlace }) => byPlace ?? []));
  const words = new Set(read.flatMap(({ byWord }) => byWord ?? []));
  // A word that every row bears distinguishes none of them.
  const isOneWord = words.size === 1 && places.size === 2;
  // Where all rows are on one side, the place does.
  const isOnePlace = places.size === 1 && words.size === 2;
  const both = read.filter(({ byPlace, byWord }) => byPlace && byWord && !isOneWord && !isOnePlace);
  const agreeing = both.filter(({ byPlace, byWord }) => byPlace === byWord).length;
  const isContradiction = both.length > 0 && agreeing / both.length < 0.8;
  const isByWord = words.size > 0 && !isOneWord;
  // Everything on one side may be a page that draws both there: then it has to be bubbles of one colour under one name.
  const placed = read.filter(({ byPlace }) => byPlace).map(({ part }) => part);
  const isByPlace =
    !isOnePlace &&
    (places.size === 2 || (isOneKind(placed) && new Set(placed.flatMap((part) => whoOf(part) ?? [])).size < 2));
  const sides = new Map<Part, Side>();
  for (const { part, byPlace, byWord } of isContradiction ? [] : read) {
    const side = (isByWord && byWord) || (isByPlace && byPlace) || null;
    if (side) sides.set(part, side);
  }
  if (sides.size === 0 && !isContradiction) tellByNames(parts, nameOf, sides);
  const ofSite = isContradiction ? [] : findSiteRows(parts, sides, list, isByPlace && places.size > 0);
  for (const part of ofSite) sides.delete(part);
  return { sides, ofSite: new Set(ofSite), sure: both.length >= 2 && !isContradiction };
}

function readPlace(part: Part, list: Element): Side | null {
  const side = attempt(() => drawnSide(part, list) ?? faceSide(part, list), null);
  return side && (side === 'left' ? 'in' : 'out');
}

function drawnSide({ element, isBubble }: Part, list: Element): 'left' | 'right' | null {
  if (isBubble) return visualSideOfBox(element.getBoundingClientRect(), list);
  const words = wordsBox(element);
  const isShort = words.width < list.getBoundingClientRect().width * 0.85;
  return visualSide(element, list) ?? (isShort ? visualSideOfBox(words, list) : null);
}

/** What is drawn around the words of an element. */
function wordsBox(element: Element): DOMRect {
  const { ownerDocument: page } = element;
  const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = page.createRange();
  const boxes: DOMRect[] = [];
  while (boxes.length < mostTexts && walker.nextNode()) {
    if (!walker.currentNode.nodeValue?.trim()) continue;
    range.selectNodeContents(walker.currentNode);
    boxes.push(range.getBoundingClientRect());
  }
  const drawn = boxes.filter(({ width }) => width > 0);
  if (drawn.length === 0) return new DOMRect();
  const left = Math.min(...drawn.map((box) => box.left));
  return new DOMRect(left, 0, Math.max(...drawn.map((box) => box.right)) - left, 1);
}

/** Whether words are in the middle of a list. */
function isInMiddle({ element }: Part, list: Element): boolean {
  const box = attempt(() => wordsBox(element), new DOMRect());
  const { width } = list.getBoundingClientRect();
  return box.width > 0 && box.width < width * 0.8 && visualSideOfBox(box, list) === null;
}

/** The side of the writer's picture, of a bubble that takes up its row. */
function faceSide({ row, element }: Part, list: Element): 'left' | 'right' | null {
  const faces = [...row.querySelectorAll('*')].slice(0, 12).filter((one) => !element.contains(one) || element === row);
  const face = faces.find((one) => isFace(one) && one.getBoundingClientRect().width > 0);
  return face ? visualSide(face, list) : null;
}

/** Bubbles in one colour. */
function isOneKind(parts: readonly Part[]): boolean {
  const grounds = new Set(parts.map(({ element }) => readStyle(element).backgroundColor ?? ''));
  return parts.length > 0 && parts.every(({ isBubble }) => isBubble) && grounds.size === 1;
}

/** Names are shown at the first of several messages of one side. */
function tellByNames(parts: readonly Part[], nameOf: (part: Part) => Side | null, sides: Map<Part, Side>): void {
  const named = parts.map(nameOf);
  if (!named.includes('in')) return;
  for (const [index, part] of parts.entries()) {
    const side = named[index];
    if (side) sides.set(part, side);
  }
}

/** Rows that are where no message is: in the middle, without a bubble among bubbles, or without a face where each of that side has one. */
function findSiteRows(
  parts: readonly Part[],
  sides: ReadonlyMap<Part, Side>,
  list: Element,
  isByPlace: boolean,
): readonly Part[] {
  const sided = parts.filter((part) => sides.has(part));
  const bubbles = sided.filter(({ isBubble }) => isBubble);
  // One side alone may be drawn in bubbles; where both are, nothing else is a message.
  const areBoth = new Set(bubbles.map((part) => sides.get(part))).size === 2;
  const areBubbles = bubbles.length >= 2 && bubbles.length >= sided.length * (areBoth ? 0.4 : 0.6);
  const faceless = new Set(
    (['in', 'out'] as const).flatMap((side) => {
      const first = sided.filter((part, index) => {
        const before = sided[index - 1];
        return sides.get(part) === side && (hasFace(part) || !before || sides.get(before) !== side);
      });
      const without = first.filter((part) => !hasFace(part));
      return first.length - without.length >= 2 && without.length < first.length / 2 ? without : [];
    }),
  );
  const lesser = findLesser(sided);
  return parts.filter((part) => {
    if (sided.length === 0) return false;
    if (areBubbles && !part.isBubble && (hasWords(part) || isHour(part.element.textContent ?? ''))) return true;
    if (!sides.has(part)) return (areBubbles && isByPlace) || isInMiddle(part, list);
    return isByPlace && (faceless.has(part) || (areBubbles && lesser.has(part)));
  });
}

/** Bubbles in smaller letters than most, on a ground of their own. */
function findLesser(sided: readonly Part[]): ReadonlySet<Part> {
  const drawn = sided.map((part) => ({
    part,
    size: Math.max(0, ...findLeaves(part.element).map(({ element }) => readSize(element))),
    ground: readStyle(part.element).backgroundColor,
  }));
  const usual = drawn.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(drawn.length / 2)] ?? 0;
  const grounds = new Set(drawn.filter(({ size }) => size >= usual).map(({ ground }) => ground));
  const lesser = drawn.filter(({ size, ground }) => size > 0 && size < usual && !grounds.has(ground));
  return new Set(lesser.length < drawn.length / 3 ? lesser.map(({ part }) => part) : []);
}

function hasFace({ row, element }: Part): boolean {
  return [...row.querySelectorAll('*')]
    .slice(0, 12)
    .some((one) => !(element !== row && element.contains(one)) && isFace(one));
}

/** Large emoji have no bubble. */
function hasWords({ element }: Part): boolean {
  return /\p{L}/u.test(element.textContent ?? '');
}

/** The side that an element names, or what is around it up to the list. */
export function sideIn(element: Element, list: Element): Side | null {
  const own = sideByWord(element);
  const around = element.parentElement;
  return own ?? (around && around !== list && list.contains(around) ? sideIn(around, list) : null);
}

/** The side that classes and attributes of a row or of what is in it name; nothing when they name both. */
export function sideByWord(row: Element): Side | null {
  const words = [row, ...[...row.querySelectorAll('*')].slice(0, 12)]
    .map((element) =>
      attributeWords(
        element,
        element.getAttributeNames().filter((name) => /^(?:class|data-)/.test(name)),
      ),
    )
    .join('')
    .slice(0, 2_000);
  const isOut = outgoing.test(words);
  return isOut === incoming.test(words) ? null : isOut ? 'out' : 'in';
}
