import type { SizeKind } from '../charts/size-question.ts';
import type { Notation } from './size-notation.ts';
import { readSizeTokens } from './size-tokens.ts';
import type { SizeToken } from './size-tokens.ts';
import type { WordMeaning } from './size-words.ts';

export type WordToken = Extract<SizeToken, { role: 'word' }>;
type ValueToken = Extract<SizeToken, { role: 'number' | 'notation' }>;

interface Sides {
  readonly left: WordToken[];
  readonly right: WordToken[];
}

/** One number or notation of a text with the words that belong to it. */
export interface SizeMention {
  readonly value: string;
  readonly notation?: Notation;
  readonly words: readonly WordToken[];
  /** The first known word behind it. */
  readonly next?: WordToken;
  /** Words before it. */
  readonly left: readonly WordToken[];
  /** Linked to the mention before it by nothing but a word like "or". */
  readonly isContinued: boolean;
  readonly valueStart: number;
  readonly valueEnd: number;
  readonly start: number;
  readonly end: number;
}

/** What a text says about sizes: each mention, and every known word of the text whether it belongs to one or not. */
export interface SizeScan {
  readonly mentions: readonly SizeMention[];
  readonly words: readonly WordMeaning[];
  /** The same words in their places. */
  readonly placed: readonly WordToken[];
}

const BETWEEN = /^(?:between|zwischen|entre|tra|fra|tussen|między|между|mellan)$/iu;

/** Finds everything in a text that could be a size, and gives each the words around it; quantities and prices are left out. */
export function scanSizes(text: string, kind?: SizeKind): SizeScan {
  const tokens = readSizeTokens(text, kind);
  const places = tokens.flatMap((token, index) => (isValue(token) ? [index] : []));
  const sides = shareWords(tokens, places);
  const betweens = places.map((place, order) => (order === 0 ? [] : tokens.slice((places[order - 1] ?? 0) + 1, place)));
  const others = places.map((place, order) => isOtherNumber(tokens[place], sides[order]));
  const mentions = places.flatMap((place, order) => {
    const token = tokens[place];
    // In "3-5 days" only the second number touches the word that says what both are.
    const link = betweens[order + 1];
    const isDash = /^[-–]$/.test(link?.[0]?.text ?? '');
    const isBetween = sides[order]?.left.some(({ text: word }) => BETWEEN.test(word)) === true;
    const isRange = link?.length === 1 && (isDash || isBetween);
    const isOther = others[order] || (isRange && others[order + 1]);
    if (!token || !isValue(token) || isOther) return [];
    return [describe(token, sides[order]?.left ?? [], sides[order]?.right ?? [], betweens[order] ?? [])];
  });
  const placed = tokens.filter((token): token is WordToken => token.role === 'word');
  return { mentions, words: placed.map(({ meaning }) => meaning), placed };
}

function describe(
  token: ValueToken,
  left: readonly WordToken[],
  right: readonly WordToken[],
  between: readonly SizeToken[],
): SizeMention {
  const words = [...left, ...right];
  return {
    value: token.role === 'number' ? token.value : token.notation.value,
    ...(token.role === 'notation' && { notation: token.notation }),
    words,
    ...(right[0] && { next: right[0] }),
    left,
    isContinued: isLink(between),
    valueStart: token.start,
    valueEnd: token.end,
    start: Math.min(token.start, ...words.map((word) => word.start)),
    end: Math.max(token.end, ...words.map((word) => word.end)),
  };
}

/** Words between two values go to the first as long as it lacks them, and from there on to the second. */
function shareWords(tokens: readonly SizeToken[], places: readonly number[]): Sides[] {
  const sides = places.map((): Sides => ({ left: [], right: [] }));
  for (let order = 0; order <= places.length; order += 1) {
    const first = sides[order - 1];
    const second = sides[order];
    const between = tokens.slice((places[order - 1] ?? -1) + 1, places[order] ?? tokens.length);
    const isStop = (token: SizeToken): boolean => token.role === 'break' || has(token, 'joiner');
    const firstStop = between.findIndex(isStop);
    const lastStop = between.findLastIndex(isStop);
    const own = new Set((first?.left ?? []).map((word) => word.meaning.role));
    let isSecond = first === undefined;
    between.forEach((token, index) => {
      if (token.role !== 'word' || has(token, 'fill') || has(token, 'joiner')) return;
      if (firstStop >= 0) {
        if (index < firstStop) first?.right.push(token);
        if (index > lastStop) second?.left.push(token);
        return;
      }
      isSecond ||=
        second !== undefined &&
        (own.has(token.meaning.role) ||
          opensSecond(token) ||
          own.has('count') ||
          own.has('other') ||
          own.has('unsized'));
      own.add(token.meaning.role);
      (isSecond ? second?.left : first?.right)?.push(token);
    });
  }
  return sides;
}

/** What stands before its number: "wear 38", "Air Max 90 size 42"; 码 and its like stand behind it. */
function opensSecond(token: WordToken): boolean {
  // "34 waist" is English alone.
  const isMeasure = has(token, 'measure') && !/^[\p{Script=Latin}\p{Script=Cyrillic}]/u.test(token.text);
  const isSpacedSize = has(token, 'size') && /^(?!beden|numara)[\p{Script=Latin}\p{Script=Arabic}]/iu.test(token.text);
  return (
    has(token, 'wear') || has(token, 'fit') || has(token, 'unsized') || isMeasure || isSpacedSize || isPriceSign(token)
  );
}

/** Quantities, prices and order numbers. */
function isOtherNumber(token: SizeToken | undefined, sides: Sides | undefined): boolean {
  if (token?.role !== 'number' || !sides) return false;
  const { left, right } = sides;
  if (right[0] && has(right[0], 'count')) return true;
  const isNamed = left.some((word) => has(word, 'system') || has(word, 'size'));
  const last = left.at(-1)?.meaning.role;
  return last === 'other' || last === 'unsized' || (!isNamed && right.some((word) => has(word, 'other')));
}

/** Nothing but a word like "or", a comma or a dash. */
function isLink(between: readonly SizeToken[]): boolean {
  const isJoin = (one: SizeToken): boolean => has(one, 'joiner') || one.text === '-';
  return between.some(isJoin) && between.every((one) => isJoin(one) || has(one, 'fill'));
}

function isPriceSign(token: WordToken): boolean {
  return has(token, 'other') && token.text.length === 1 && token.text !== '%';
}

function isValue(token: SizeToken): token is ValueToken {
  return token.role === 'number' || token.role === 'notation';
}

function has(token: SizeToken, role: WordMeaning['role']): boolean {
  return token.role === 'word' && token.meaning.role === role;
}
