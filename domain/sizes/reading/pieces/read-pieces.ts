import { writeNumber } from '../../charts/size-number.ts';
import { isInches } from './inches.ts';
import { namedLetterAt } from '../words/letter-names.ts';
import { push } from './piece.ts';
import type { Piece } from './piece.ts';
import { scaleBeside, scaleMark, WHOSE } from './scale-marks.ts';
import { beginsNumber, spelledNumberAt } from './spelled-number.ts';
import { readBra } from './code-readers.ts';
import { ORDINALS, sizeCodeAt } from './size-codes.ts';
import { beginsLetter, spokenLetterAt } from './spoken-letter.ts';
import {
  canBegin,
  HALF,
  isLetter,
  isLone,
  isUnspaced,
  JP_OR_SUIT,
  LINK,
  matchAt,
  plainWord,
  SPACED,
  TRAILS,
} from './piece-patterns.ts';
import { pronounAt } from './pronouns.ts';
import { takeNumber } from './take-number.ts';
import { merge, senseOfWord } from '../words/word-index.ts';
import type { WordIndex, WordSense } from '../words/word-index.ts';

export type { Piece } from './piece.ts';

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

function takeWord(text: string, small: string, at: number, sign: number, index: WordIndex, pieces: Piece[]): number {
  const named = sign < 128 && index.language !== 'pt' ? undefined : namedLetterAt(text, at, index.language);
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
  if (!isLetter(sign, text, at)) return takeSign(text, small, at, index, pieces);
  const word = plainWord(small, at) ?? matchAt(SPACED, small, at) ?? small.charAt(at);
  const isOpen = isOpening(text.charCodeAt(at + word.length));
  if (!isOpen && isIdle(index, word)) return at + word.length;
  const link = isOpen ? matchAt(LINK, text, at) : undefined;
  if (link) return at + link.length;
  if (sign < 128 && (word.length < LEAST_IDLE || index.language === 'it') && !BEFORE_CODE.test(text.charAt(at - 1))) {
    const code =
      JP_OR_SUIT.test(text.charAt(at)) || /[wxpstqrcdm]/.test(small.charAt(at))
        ? sizeCodeAt(text, at, false)
        : undefined;
    if (code) return push(pieces, 'code', at, at + code.length, { code });
  }
  if (
    word.length === 1 &&
    /[СМ]/.test(text.charAt(at)) &&
    (said(pieces).isNamed || (text.charAt(at) === 'М' && isLone(text, at))) &&
    !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))
  )
    return push(pieces, 'letter', at, at + 1, { value: text.charAt(at) === 'М' ? 'M' : 'S' });
  // "Cao m58": a metre and 58.
  if (
    word === 'm' &&
    index.language === 'vi' &&
    METRE_LEFT_OUT.test(text.slice(at, at + 5)) &&
    !/\S/.test(text.charAt(at - 1))
  ) {
    push(pieces, 'number', at, at, { number: 1, value: '1' });
    return push(pieces, 'word', at, at + 1, { sense: { unit: 'm', roles: new Set(['unit']) } });
  }
  const whose = sign < 128 && word.length === 1 ? matchAt(WHOSE, text, at) : undefined;
  if (whose && !TRAILS.test(text.charAt(at - 1)))
    return push(pieces, 'word', at, at + 1, {
      sense: { audience: whose === 'M' ? 'men' : 'women', roles: new Set(['people']) },
    });
  // "Ring 070-123 45 67": a call.
  if (word === 'ring' && PHONE.test(text.slice(at + word.length, at + word.length + 12))) return at + word.length;
  // In capitals, ОТ is the girth of the waist; else it is "from".
  if (
    word === 'от' &&
    (text.startsWith('ОТ', at) || (GIRTHS.test(small) && /^ ?-?:? ?\d/.test(text.slice(at + 2, at + 6))))
  )
    return push(pieces, 'word', at, at + 2, { sense: { of: 'waist', roles: new Set(['of']) } });
  const pronoun = word.length <= LONGEST_PRONOUN ? pronounAt(small, at, word, index.language) : undefined;
  if (pronoun) return push(pieces, 'word', at, at + word.length, { sense: pronoun });
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
  if (word.length === 1 && /[smlpg]/.test(word) && (isLone(text, at) || isAnswer(text, at, pieces))) {
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
  if (word.length === 1 && /[A-Z]/.test(text.charAt(at)) && isLone(text, at) && senseOfWord(index, word) === undefined)
    return push(pieces, 'letter', at, at + 1, { letter: text.charAt(at) });
  const written = word.length <= LONGEST_MARK ? text.slice(at, at + word.length) : '';
  const mark = written === '' ? undefined : scaleMark(text, at, written, pieces);
  if (mark === 'none') return at + word.length;
  const sense = mark ?? senseOfWord(index, word) ?? (written.length === 2 ? scaleBeside(text, at, written) : undefined);
  // "L'abito", "m'habille": the article goes for itself.
  const elided = sense ? -1 : word.indexOf("'");
  if (elided > 0 && elided < 6) return at + elided + 1;
  if (sense?.unit === 'in' && word === 'in' && !isInches(text, at, pieces)) return at + word.length;
  const spelled =
    sense?.roles.has('thing') || sense?.audience
      ? undefined
      : beginsNumber(word, index.language)
        ? spelledNumberAt(text, at, index.language, said(pieces).isNamed)
        : undefined;
  if (spelled) return spellNumber(text, small, at, spelled, pieces);
  return sense ? push(pieces, 'word', at, at + word.length, { sense }) : at + word.length;
}

/** "ог 96 от 74 об 104": the girths of a body, cut short. */
const GIRTHS = /(?<!\p{L})(?:ог|об) ?-?:? ?\d/u;
const BEFORE_CODE = /[\p{Script=Latin}\p{Script=Cyrillic}\d]/u;
const METRE_LEFT_OUT = /^[mM][4-9]\d?(?![\d\p{L}])/u;
/** "Not XL. L. The parka": a letter between two points, no initial where another was a size. */
function isAnswer(text: string, at: number, pieces: readonly Piece[]): boolean {
  const before = pieces.at(-1)?.type;
  return (
    /^[SML]\.\s/.test(text.slice(at, at + 3)) &&
    (before === 'end' || before === 'comma') &&
    pieces.some(({ type, code }) => type === 'letter' || code?.system === 'letter')
  );
}

const LONGEST_PRONOUN = 6;
const PHONE = /^\s(?:\+|0)\d[\d\s-]{4,}/;

/** Shorter words may be the beginning of a code. */
const LEAST_IDLE = 5;
const LONGEST_MARK = 3;
/** What an address, a part number or a word that is cut short goes on with. */
const GOES_ON = new Set([..."-_#@:.'’0123456789"].map((sign) => sign.charCodeAt(0)));

function isOpening(code: number): boolean {
  return GOES_ON.has(code);
}

/** Most words say nothing of sizes, whatever is beside them; they are passed over at once. */
function isIdle(index: WordIndex, word: string): boolean {
  if (word.length < LEAST_IDLE) return false;
  const known = index.idle.get(word);
  if (known !== undefined) return known;
  const isOne =
    !index.phrases.has(word) &&
    !beginsLetter(word) &&
    !beginsNumber(word, index.language) &&
    !word.includes("'") &&
    !ORDINALS.includes(word) &&
    senseOfWord(index, word) === undefined;
  if (index.idle.size >= MOST_IDLE) index.idle.clear();
  index.idle.set(word, isOne);
  return isOne;
}

const MOST_IDLE = 6000;

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
  const phrases = index.phrases.get(word);
  if (!phrases) return undefined;
  for (const [rest, sense] of phrases) {
    const isOpen = rest.endsWith('*');
    const tail = isOpen ? rest.slice(0, -1) : rest;
    const end = at + word.length + tail.length;
    if (!small.startsWith(tail, at + word.length)) continue;
    if (isOpen) return [end - at + (matchAt(SPACED, small, end) ?? '').length, sense];
    if (!TRAILS.test(small.charAt(end)) || !/[\p{L}]/u.test(small.charAt(end - 1))) return [end - at, sense];
  }
  return undefined;
}
