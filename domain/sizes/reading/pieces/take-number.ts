import { readNumber, writeNumber } from '../../charts/size-number.ts';
import { senseOfWord } from '../words/word-index.ts';
import type { WordIndex } from '../words/word-index.ts';
import { push } from './piece.ts';
import type { Piece } from './piece.ts';
import {
  BOX,
  DAY,
  DIMENSIONS,
  HALF,
  INSTALMENTS,
  LINK,
  matchAt,
  NUMBER,
  OTHER_NUMBER,
  SPACED,
  TAIL,
  TRAILS,
} from './piece-patterns.ts';
import { signBehind, sizeCodeAt } from './size-codes.ts';

const DIGITS = /\d+/y;
const LONGEST_SIZE = 3;
/** "23 and a quarter". */
const QUARTER = /^\sand\s(a|one|three)[\s-]quarters?(?!\p{L})/u;
/** What may be cut by more hyphens: a part number. */
const CUT = /[A-Za-z0-9]+[-_]/y;
/** What is between two lengths, or begins their unit. */
const TIMES = /[x*хcmсм]/;
/** Nothing grows on to a number before one of these. */
const ENDS = /^[\s.,!?)]?$/;

/** Reads the number at a place, or passes over a date, a box or a part number; where it ends. */
export function takeNumber(text: string, small: string, at: number, index: WordIndex, pieces: Piece[]): number {
  const link = matchAt(CUT, text, at) === undefined ? undefined : matchAt(LINK, text, at);
  if (link && /^[A-Za-z0-9]+[-_].*[-_]/.test(link) && !/^\d{1,3}-\d{1,3}(?:-\d{1,3})?(?:[a-z]+)?$/i.test(link))
    return at + link.length;
  const digits = matchAt(DIGITS, text, at)?.length ?? 1;
  const sign = signBehind(text, at);
  const isTimes = TIMES.test(sign);
  const things =
    (isTimes ? (matchAt(DIMENSIONS, small, at) ?? matchAt(INSTALMENTS, small, at)) : undefined) ??
    (/[./]/.test(text.charAt(at + digits)) ? matchAt(DAY, small, at) : undefined);
  if (things) return at + things.length;
  const code = sizeCodeAt(text, at, true);
  if (code && !(code.needs === undefined && isDate(text, at))) {
    return push(pieces, 'code', at, at + code.length, { code });
  }
  const isOpen = digits > LONGEST_SIZE || /[-./ :,h]/i.test(text.charAt(at + digits));
  const other =
    (isOpen ? matchAt(OTHER_NUMBER, small, at) : undefined) ?? (isTimes ? matchAt(BOX, small, at) : undefined);
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
  const quarter = half === '' ? QUARTER.exec(small.slice(end, end + 20)) : null;
  end += quarter?.[0].length ?? 0;
  if (!ENDS.test(text.charAt(end))) end += (matchAt(TAIL, small, end) ?? '').length;
  // Letters that go on make it a part number, unless they are a word of their own: 38cm.
  if (TRAILS.test(text.charAt(end))) {
    const word = matchAt(SPACED, small, end) ?? '';
    const isKnown = senseOfWord(index, word) !== undefined || /^(?:ft|x|m)$/.test(word);
    if (!isKnown) return end + word.length;
  }
  const before = text.charAt(at - 1);
  const isJoined = TRAILS.test(before) && pieces.at(-1)?.end !== at;
  if (isJoined) return end;
  const value = half ? number + 0.5 : number + (quarter ? (quarter[1] === 'three' ? 0.75 : 0.25) : 0);
  return push(pieces, 'number', at, end, { number: value, value: writeNumber(value) });
}

/** 12.05. and 24/12/25 were tried as codes of two or three numbers. */
function isDate(text: string, at: number): boolean {
  return /^\d{1,2}[./]\d{1,2}[./](?:20)?\d\d(?!\d)/.test(text.slice(at, at + 10));
}
