import { countings } from '../words/number-words.ts';
import type { Counting } from '../words/number-words.ts';

/** A number in words, with the length of the words. */
export interface SpelledNumber {
  readonly value: number;
  readonly length: number;
}

interface Spoken {
  /** Every way to say a number, in small letters with blanks for hyphens. */
  readonly words: ReadonlyMap<string, number>;
  /** The first words, with the most words that may follow. */
  readonly firsts: ReadonlyMap<string, number>;
}

const spoken = new Map<string, Spoken>();

const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}']+/uy;
/** Halves that grow onto a word: achteinhalb, achtendertigeneenhalf. */
const GROWN = /(?:undeinhalb|einhalb|eneenhalf|eneenhalve|ochenhalv)$/u;
const HALF =
  /^[\s-](?:and a half|et demie?|y medi[oa]|e mezz[oa]|e mei[oa]|с половиной|i pół|och en halv|en een half|buçuk|rưỡi|setengah|ونصف|ونص|و نص|و نصف)(?!\p{L})/iu;
const LEAST = 3;

/**
 * The number in words that begins at `at`, in the words of one language (base of its tag). Small ones are many other things: from three, and below only
 * where `isNamed`, a word for size or a wish precedes them.
 */
export function spelledNumberAt(
  text: string,
  at: number,
  language: string,
  isNamed: boolean,
): SpelledNumber | undefined {
  const sign = text.charCodeAt(at);
  if (sign >= 0x0e00) return unspacedNumberAt(text, at, language);
  const { words, firsts } = wordsOf(language);
  const first = wordAt(text, at);
  if (first === undefined) return undefined;
  const grown = GROWN.exec(first)?.[0];
  if (grown !== undefined) {
    const whole = words.get(first.slice(0, -grown.length));
    return whole === undefined ? undefined : { value: whole + 0.5, length: first.length };
  }
  const most = firsts.get(first);
  if (most === undefined) return undefined;
  let [phrase, end] = [first, at + first.length];
  let best: SpelledNumber | undefined;
  for (let count = 0; count <= most; count += 1) {
    const value = words.get(phrase);
    if (value !== undefined) best = { value, length: end - at };
    if (!/[ -]/.test(text.charAt(end))) break;
    const next = wordAt(text, end + 1);
    if (next === undefined) break;
    phrase += ` ${next}`;
    end += 1 + next.length;
  }
  if (!best) return undefined;
  const pair = DIGITWISE.has(language) ? digitsAt(text, at, best, words) : undefined;
  if (pair) return pair;
  const half = HALF.exec(text.slice(at + best.length, at + best.length + 14))?.[0].length ?? 0;
  if (best.value === 1) {
    const tall = tallAt(text, at + best.length, words);
    if (tall) return { value: 100 + tall.value, length: best.length + tall.length };
    if (half === 0 && !METRE.test(text.slice(at + best.length, at + best.length + 8))) return undefined;
  }
  if (best.value < LEAST && best.value > 1.5 && !isNamed && half === 0) return undefined;
  return { value: half > 0 ? best.value + 0.5 : best.value, length: best.length + half };
}

/** Whether a number in words may begin with this word, given in small letters. */
export function beginsNumber(word: string, language: string): boolean {
  const { firsts } = wordsOf(language);
  const [first = word] = word.split("'");
  return firsts.has(word) || firsts.has(first) || GROWN.test(word);
}

/** Languages that tell a size digit by digit: "tiga delapan", "ba tám". */
const DIGITWISE = new Set(['id', 'vi']);
/** It also means "years". */
const YEARS = /^năm$/iu;

function digitsAt(
  text: string,
  at: number,
  first: SpelledNumber,
  words: ReadonlyMap<string, number>,
): SpelledNumber | undefined {
  if (first.value < 2 || first.value > 5 || !Number.isInteger(first.value)) return undefined;
  const next = text.charAt(at + first.length) === ' ' ? wordAt(text, at + first.length + 1) : undefined;
  const ones =
    next === undefined || YEARS.test(next)
      ? undefined
      : (words.get(next) ?? (/^(?:nol|không)$/.test(next) ? 0 : undefined));
  if (next === undefined || ones === undefined || ones > 9 || !Number.isInteger(ones)) return undefined;
  return { value: first.value * 10 + ones, length: first.length + 1 + next.length };
}

/** "One seventy-five", "uno e settanta": how tall somebody is. */
function tallAt(text: string, at: number, words: ReadonlyMap<string, number>): SpelledNumber | undefined {
  const link = /^\s(?:(?:e|y|og|and)\s)?/u.exec(text.slice(at, at + 5))?.[0] ?? '';
  if (link === '') return undefined;
  const parts = /^[\p{L}\p{M}']+(?:\s(?:y\s|e\s)?[\p{L}\p{M}']+)?/u.exec(
    text.slice(at + link.length, at + link.length + 32),
  )?.[0];
  for (const part of [parts, parts?.split(' ')[0]]) {
    const value = part === undefined ? undefined : words.get(part.toLowerCase());
    if (part !== undefined && value !== undefined && value >= 45 && value < 100)
      return { value, length: link.length + part.length };
  }
  return undefined;
}

const METRE = /^\s(?:m[eè]tre|metr|meter|метр|m\u00e9t)/iu;

function wordAt(text: string, at: number): string | undefined {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0].toLowerCase();
}

function wordsOf(language: string): Spoken {
  const made = spoken.get(language) ?? spell(countings[language] ?? countings.en);
  spoken.set(language, made);
  return made;
}

function spell(counting: Counting | undefined): Spoken {
  const words = new Map<string, number>();
  const firsts = new Map<string, number>();
  if (!counting) return { words, firsts };
  const { small, tens, join = (ten: string, one: string) => `${ten} ${one}`, hundred, link, names, more } = counting;
  const split = (list: string): string[][] =>
    list.split(' ').map((row) => row.split('|').map((one) => one.replaceAll('_', ' ')));
  const keep = (word: string, value: number): void => {
    if (!words.has(word) && word !== '-') words.set(word, value);
  };
  const ones = split(small);
  ones.forEach((row, index) => row.forEach((one) => keep(one, index + 1)));
  split(tens).forEach((row, index) => {
    for (const ten of row) {
      keep(ten, (index + 2) * 10);
      ones
        .slice(0, 9)
        .forEach((list, one) => list.forEach((word) => keep(join(ten, word), (index + 2) * 10 + one + 1)));
    }
  });
  for (const [ten, value] of Object.entries(more ?? {}))
    ones.forEach((list, one) =>
      list.forEach((word) => keep(`${ten.replace('_', ' ')} ${one === 10 ? 'et ' : ''}${word}`, value + one + 1)),
    );
  for (const [word, value] of [...words]) {
    for (const start of hundred.split('|').map((one) => one.replaceAll('_', ' '))) {
      keep(start, 100);
      keep(`${start}${link}${word}`, 100 + value);
    }
  }
  for (const one of counting.oneAndHalf?.split('|') ?? []) keep(one.replaceAll('_', ' '), 1.5);
  if (names) split(names).forEach((row, index) => row.forEach((one) => keep(one, index + 1)));
  for (const word of words.keys()) {
    const parts = word.split(' ');
    firsts.set(parts[0] ?? '', Math.max(firsts.get(parts[0] ?? '') ?? 0, parts.length - 1));
  }
  return { words, firsts };
}

/** Hundreds, tens and ones of scripts without blanks; Korean shoes go up to 300. */
const UNSPACED: Readonly<Record<string, readonly [pattern: RegExp, digits: string]>> = {
  zh: [/(?:([一二两兩三]?)百)?(?:零)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九])?/uy, '一二三四五六七八九'],
  ja: [/(?:([一二三]?)百)?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九])?/uy, '一二三四五六七八九'],
  ko: [/(?:([일이삼]?)백)?(?:([일이삼사오육칠팔구]?)십)?([일이삼사오육칠팔구])?/uy, '일이삼사오육칠팔구'],
  th: [/(?:(หนึ่ง|สอง)?ร้อย)?(?:(ยี่|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)?สิบ)?(เอ็ด|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)?/uy, ''],
};
const THAI = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];

const AGE = /^(?:岁|歲|歳|个月|個月)/u;

function unspacedNumberAt(text: string, at: number, language: string): SpelledNumber | undefined {
  const [pattern, digits = ''] = UNSPACED[language] ?? [];
  if (!pattern) return undefined;
  // Most signs begin no number.
  if (
    digits === ''
      ? !/[หสยรเแ]/.test(text.charAt(at))
      : !digits.includes(text.charAt(at)) && !/[十百십백两兩]/.test(text.charAt(at))
  )
    return undefined;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match?.[0]) return undefined;
  const [all, hundreds, tens, ones] = match;
  const read = (sign: string | undefined): number => {
    if (!sign) return 0;
    if (digits === '') return sign === 'ยี่' ? 2 : sign === 'เอ็ด' ? 1 : THAI.indexOf(sign) + 1;
    return digits.indexOf(sign.replace(/[两兩]/, '二')) + 1;
  };
  const hasHundred = hundreds !== undefined || /^[百백]|^ร้อย/u.test(all);
  const hasTen = /[十십]|สิบ/u.test(all);
  if (!hasHundred && !hasTen && language !== 'th' && !AGE.test(text.slice(at + all.length, at + all.length + 2)))
    return undefined;
  const value = (hasHundred ? (read(hundreds) || 1) * 100 : 0) + (hasTen ? (read(tens) || 1) * 10 : 0) + read(ones);
  // 一百六 is 160.
  const short = hasHundred && !hasTen && ones !== undefined && /^(?:zh|ja)$/.test(language) ? read(ones) * 9 : 0;
  return value + short < LEAST && !AGE.test(text.slice(at + all.length, at + all.length + 2))
    ? undefined
    : { value: value + short, length: all.length };
}
