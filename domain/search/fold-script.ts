import { SIMPLIFIED, TRADITIONAL } from '../language/han-letters.ts';
import { asKatakana } from './fold-text.ts';

/** Letters with two written forms, mapped to the one that is searched, of the same length so that positions are kept. */
const ONE_FORM = new Map<string, string>([
  ...[...TRADITIONAL].map((letter, at): [string, string] => [letter, [...SIMPLIFIED][at] ?? letter]),
  // For Arabic by hand, 2026-11-30: the closed ta and the dotless ya are typed as their twins, Persian has its own ya and kaf.
  ['ة', 'ه'],
  ['ى', 'ي'],
  ['ی', 'ي'],
  ['ک', 'ك'],
]);
/** Only these letters: checking every Han character for another form takes most of a second at 50,000 replies. */
const IN_TWO_WAYS = new RegExp(`[${[...ONE_FORM.keys()].join('')}]`, 'gu');

/** A folded text as titles are compared: hiragana as katakana, traditional characters as simplified, Arabic letters as typed. */
export function foldScripts(folded: string): string {
  return asKatakana(folded).replace(IN_TWO_WAYS, (letter) => ONE_FORM.get(letter) ?? letter);
}

const DIGITS = '零一二三四五六七八九';
const NUMERAL = /[\d零〇一二两兩三四五六七八九]/gu;

/** A query with its digits as Han numerals or vice versa, `7天` for `七天`; `undefined` if it has neither. */
export function swapNumerals(query: string): string | undefined {
  if (!/\p{Script=Han}/u.test(query)) return undefined;
  const swapped = query.replace(NUMERAL, (sign) => {
    const digit = DIGITS.indexOf(sign.replace('〇', '零').replace(/[两兩]/u, '二'));
    return digit < 0 ? (DIGITS[Number(sign)] ?? sign) : String(digit);
  });
  return swapped === query ? undefined : swapped;
}

/** Initial consonants of Hangul, as they appear in a folded text. */
const CONSONANTS = /[\u1100-\u1112]/g;

/** The first letters of a folded title's words, `oos` for "out of stock", and the initial consonants of its Hangul, each on a line. */
export function joinInitials(folded: string): string {
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? [];
  const letters = words.length > 1 ? words.map((word) => word.charAt(0)).join('') : '';
  return `${letters}\n${folded.match(CONSONANTS)?.join('') ?? ''}`;
}
