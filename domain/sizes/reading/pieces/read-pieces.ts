import { readNumber, writeNumber } from '../../charts/size-number.ts';
import { isInches } from './inches.ts';
import { namedLetterAt } from '../words/letter-names.ts';
import { scaleBeside, scaleMark, WHOSE } from './scale-marks.ts';
import { spelledNumberAt } from './spelled-number.ts';
import { readBra } from './code-readers.ts';
import { sizeCodeAt } from './size-codes.ts';
import type { SizeCode } from './code-readers.ts';
import { beginsLetter, spokenLetterAt } from './spoken-letter.ts';
import {
  BOX,
  DAY,
  DIMENSIONS,
  canBegin,
  HALF,
  INSTALMENTS,
  isLone,
  isUnspaced,
  JP_OR_SUIT,
  LINK,
  matchAt,
  NUMBER,
  OTHER_NUMBER,
  SPACED,
  TAIL,
  TRAILS,
} from './piece-patterns.ts';
import { merge, senseOfWord } from '../words/word-index.ts';
import type { WordIndex, WordSense } from '../words/word-index.ts';

/** A piece of a message that may say something about sizes, in its place. */
export interface Piece {
  readonly type: 'number' | 'code' | 'letter' | 'word' | 'comma' | 'end';
  readonly start: number;
  readonly end: number;
  readonly sense?: WordSense;
  readonly code?: SizeCode;
  /** Of a number, as charts write it: `42 2/3`. */
  readonly value?: string;
  readonly number?: number;
  /** A lone capital that is a size of rings; without `value` it is nothing else. */
  readonly letter?: string;
  /** Something beside a letter says that it is a size. */
  readonly isTold?: boolean;
  /** Said in words. */
  readonly isSpelled?: boolean;
}

/** Cuts a folded text into what an index knows. `small` is the same in small letters; `isJapanese` reads 3L as Japan counts it. */
export function readPieces(text: string, small: string, index: WordIndex): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 9 || code === 13) {
      at += 1;
      continue;
    }
    const end =
      code >= 48 && code <= 57
        ? takeNumber(text, small, at, index, pieces)
        : code === 10
          ? push(pieces, 'end', at, at + 1)
          : takeWord(text, small, at, code, index, pieces);
    at = Math.max(end, at + 1);
  }
  return pieces;
}

function push(pieces: Piece[], type: Piece['type'], start: number, end: number, more: Partial<Piece> = {}): number {
  pieces.push({ type, start, end, ...more });
  return end;
}

function takeNumber(text: string, small: string, at: number, index: WordIndex, pieces: Piece[]): number {
  const link = matchAt(LINK, text, at);
  if (link && /^[A-Za-z0-9]+[-_].*[-_]/.test(link) && !/^\d{1,3}-\d{1,3}(?:-\d{1,3})?(?:[a-z]+)?$/i.test(link))
    return at + link.length;
  const things = matchAt(DIMENSIONS, small, at) ?? matchAt(DAY, small, at) ?? matchAt(INSTALMENTS, small, at);
  if (things) return at + things.length;
  const code = sizeCodeAt(text, at, true);
  if (code && !(code.needs === undefined && isDate(text, at))) {
    return push(pieces, 'code', at, at + code.length, { code });
  }
  const other = matchAt(OTHER_NUMBER, small, at) ?? matchAt(BOX, small, at);
  if (other) return at + other.length;
  const written = matchAt(NUMBER, text, at);
  if (!written) return at + 1;
  let end = at + written.length;
  const half = matchAt(HALF, small, end) ?? '';
  end += half.length;
  const number = /^\d[.,]\d\d$/.test(written)
    ? Number(written.replace(',', '.'))
    : readNumber(written.replace(' and ', ' '));
  if (number === undefined) return end;
  end += (matchAt(TAIL, small, end) ?? '').length;
  // Letters that go on make it a part number, unless they are a word of their own: 38cm.
  if (TRAILS.test(text.charAt(end))) {
    const word = matchAt(SPACED, small, end) ?? '';
    const isKnown = senseOfWord(index, word) !== undefined || /^(?:ft|x|m)$/.test(word);
    if (!isKnown) return end + word.length;
  }
  const before = text.charAt(at - 1);
  const isJoined = TRAILS.test(before) && pieces.at(-1)?.end !== at;
  if (isJoined) return end;
  const value = half ? number + 0.5 : number;
  return push(pieces, 'number', at, end, { number: value, value: writeNumber(value) });
}

/** 12.05. and 24/12/25 were tried as codes of two or three numbers. */
function isDate(text: string, at: number): boolean {
  return /^\d{1,2}[./]\d{1,2}[./](?:20)?\d\d(?!\d)/.test(text.slice(at, at + 10));
}

function takeWord(text: string, small: string, at: number, sign: number, index: WordIndex, pieces: Piece[]): number {
  const named = namedLetterAt(text, at, index.language);
  if (named) return push(pieces, 'letter', at, at + named.length, { value: named.value, isTold: true });
  const unspaced = sign >= 0x0e00 ? index.unspaced.get(small.charAt(at)) : undefined;
  if (sign >= 0x0e00 && isUnspaced(sign)) {
    const spelled = spelledNumberAt(text, at, index.language, true);
    if (spelled && isNamedNumber(small, at, spelled.length, index))
      return spellNumber(text, small, at, spelled, pieces);
    const found = unspaced?.find(([word]) => small.startsWith(word, at) && canBegin(text, at, word));
    const letter = beginsLetter(text.charAt(at)) ? spokenLetterAt(text, at, said(pieces)) : undefined;
    if (letter && letter.length > (found?.[0].length ?? 0))
      return push(pieces, 'letter', at, at + letter.length, {
        value: letter.value,
        isSpelled: !letter.isTold,
        isTold: letter.isTold,
      });
    return found ? push(pieces, 'word', at, at + found[0].length, { sense: found[1] }) : at + 1;
  }
  if (!TRAILS.test(text.charAt(at))) return takeSign(text, small, at, index, pieces);
  const link = matchAt(LINK, text, at);
  if (link) return at + link.length;
  if (sign < 128 && !TRAILS.test(text.charAt(at - 1))) {
    const code =
      JP_OR_SUIT.test(text.charAt(at)) || /[wxpstqrcdm]/.test(small.charAt(at))
        ? sizeCodeAt(text, at, false)
        : undefined;
    if (code) return push(pieces, 'code', at, at + code.length, { code });
  }
  if (
    /[СМ]/.test(text.charAt(at)) &&
    (matchAt(SPACED, small, at)?.length ?? 0) === 1 &&
    (said(pieces).isNamed || (text.charAt(at) === 'М' && isLone(text, at))) &&
    !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))
  )
    return push(pieces, 'letter', at, at + 1, { value: text.charAt(at) === 'М' ? 'M' : 'S' });
  const whose = sign < 128 ? matchAt(WHOSE, text, at) : undefined;
  if (whose && !TRAILS.test(text.charAt(at - 1)))
    return push(pieces, 'word', at, at + 1, {
      sense: { audience: whose === 'M' ? 'men' : 'women', roles: new Set(['people']) },
    });
  const word = matchAt(SPACED, small, at) ?? small.charAt(at);
  // In capitals, ОТ is the girth of the waist; else it is "from".
  if (word === 'от' && text.startsWith('ОТ', at))
    return push(pieces, 'word', at, at + 2, { sense: { of: 'waist', roles: new Set(['of']) } });
  const phrase = phraseAt(small, at, word, index);
  if (phrase) return push(pieces, 'word', at, at + phrase[0], { sense: phrase[1] });
  if (beginsLetter(word)) {
    const letter = spokenLetterAt(text, at, said(pieces));
    if (letter)
      return push(pieces, 'letter', at, at + letter.length, {
        value: letter.value,
        isSpelled: !letter.isTold,
        isTold: letter.isTold,
      });
  }
  if (/^[smlpg]$/.test(word) && isLone(text, at)) {
    const isCapital = /[SMLPG]/.test(text.charAt(at));
    const isNamed = said(pieces).isNamed;
    const value =
      word === 'p' || word === 'g'
        ? index.language === 'pt' || index.language === 'es'
          ? word === 'p'
            ? 'S'
            : 'L'
          : ''
        : word.toUpperCase();
    if (value && (isCapital || isNamed))
      return push(pieces, 'letter', at, at + 1, { value, ...(isCapital && { letter: text.charAt(at) }) });
  }
  if (
    /^[A-Z]$/.test(text.charAt(at)) &&
    word.length === 1 &&
    isLone(text, at) &&
    senseOfWord(index, word) === undefined
  )
    return push(pieces, 'letter', at, at + 1, { letter: text.charAt(at) });
  const written = text.slice(at, at + word.length);
  const mark = scaleMark(text, at, written, pieces);
  if (mark === 'none') return at + word.length;
  const sense = mark ?? senseOfWord(index, word) ?? scaleBeside(text, at, written);
  // "L'abito", "m'habille": the article goes for itself.
  const elided = sense ? -1 : word.indexOf("'");
  if (elided > 0 && elided < 6) return at + elided + 1;
  if (sense?.unit === 'in' && word === 'in' && !isInches(text, at, pieces)) return at + word.length;
  const spelled =
    sense?.roles.has('thing') || sense?.audience
      ? undefined
      : spelledNumberAt(text, at, index.language, said(pieces).isNamed);
  if (spelled) return spellNumber(text, small, at, spelled, pieces);
  return sense ? push(pieces, 'word', at, at + word.length, { sense }) : at + word.length;
}

function said(pieces: readonly Piece[]): { isNamed: boolean; isCounted: boolean } {
  const before = pieces.at(-1);
  return {
    isNamed: before?.type === 'word' && (before.sense?.roles.has('size') || before.sense?.roles.has('wear')) === true,
    isCounted: before?.type === 'number',
  };
}

function spellNumber(
  text: string,
  small: string,
  at: number,
  spelled: { value: number; length: number },
  pieces: Piece[],
): number {
  const half = matchAt(HALF, small, at + spelled.length) ?? '';
  const cup = /^ ([A-G]{1,2})(?![\p{L}'])/u.exec(text.slice(at + spelled.length, at + spelled.length + 5))?.[1];
  const bra = cup === undefined ? undefined : readBra(spelled.value, cup, true);
  if (cup && bra) return push(pieces, 'code', at, at + spelled.length + 1 + cup.length, { code: bra });
  const value = half && Number.isInteger(spelled.value) ? spelled.value + 0.5 : spelled.value;
  return push(pieces, 'number', at, at + spelled.length + half.length, {
    number: value,
    value: writeNumber(value),
    isSpelled: true,
  });
}

/** Number words of one sign mean much else: only beside a word for size. */
function isNamedNumber(small: string, at: number, length: number, index: WordIndex): boolean {
  const list = index.unspaced.get(small.charAt(at + length));
  const next = list?.find(([word]) => small.startsWith(word, at + length));
  const isNext = ['size', 'years', 'months'].some((role) => next?.[1].roles.has(role));
  return index.language === 'th'
    ? length > 3 || isNext
    : isNext || (length > 1 && (index.language !== 'zh' || length > 2));
}

function takeSign(text: string, small: string, at: number, index: WordIndex, pieces: Piece[]): number {
  const sign = text.charAt(at);
  if (/[.!?;。！？؟…]/.test(sign)) {
    const isDot = sign === '.' && /\S/.test(text.charAt(at + 1));
    if (isDot && /[\p{L}\d]/u.test(text.charAt(at - 1))) return at + 1;
    // "tg. 52", "Gr. 38", "no. 5": the point of what is cut short.
    const before = pieces.at(-1);
    const isShort =
      sign === '.' &&
      before?.type === 'word' &&
      before.end === at &&
      before.end - before.start <= 4 &&
      /^\s?\d|^\s?[SMLX]/.test(text.slice(at + 1, at + 3));
    return isShort
      ? at + 1
      : push(
          pieces,
          'end',
          at,
          at + 1,
          sign === '.' || sign === '。' || sign === '…' || sign === ';' || sign === '!' || sign === '！'
            ? {}
            : { value: '?' },
        );
  }
  if (/[,，、،()]/.test(sign)) return push(pieces, 'comma', at, at + 1);
  const phrase = phraseAt(small, at, sign, index);
  if (phrase) return push(pieces, 'word', at, at + phrase[0], { sense: phrase[1] });
  const ofAll = SIGNS.get(sign);
  const own = index.exact.get(sign);
  const sense = ofAll && own ? merge(own, ofAll) : (own ?? ofAll);
  return sense ? push(pieces, 'word', at, at + 1, { sense }) : at + 1;
}

const SIGNS = new Map<string, WordSense>([
  ...['€', '$', '£', '¥', '₩', '₽', '₺', '฿', '₫', '%', '#', '№'].map(
    (sign) => [sign, { roles: new Set(/[#№]/.test(sign) ? ['other'] : ['other', 'money']) }] as const,
  ),
  ...['/', '&', '+', '-', '~'].map((sign) => [sign, { roles: new Set(['join']) }] as const),
  ['"', { unit: 'in', roles: new Set(['unit']) }],
  ["'", { unit: 'ft', roles: new Set(['unit']) }],
]);

function phraseAt(small: string, at: number, word: string, index: WordIndex): readonly [number, WordSense] | undefined {
  for (const [rest, sense] of index.phrases.get(word) ?? []) {
    const isOpen = rest.endsWith('*');
    const tail = isOpen ? rest.slice(0, -1) : rest;
    const end = at + word.length + tail.length;
    if (!small.startsWith(tail, at + word.length)) continue;
    if (isOpen) return [end - at + (matchAt(SPACED, small, end) ?? '').length, sense];
    if (!TRAILS.test(small.charAt(end)) || !/[\p{L}]/u.test(small.charAt(end - 1))) return [end - at, sense];
  }
  return undefined;
}
