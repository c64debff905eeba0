import { HAN_NUMERALS } from '../language/han-number.ts';
import { plainDigits } from '../language/plain-digits.ts';
import { CURRENCY_SIGNS, currenciesOfSign, isPlainSign } from '../macros/currency-signs.ts';
import { plainAmount, SCALE_WORDS } from '../macros/plain-amount.ts';
import { parseNumber, readMoney } from '../macros/read-amount.ts';
import type { Money } from '../macros/write-value.ts';

/** Letters of scripts that write a word of money without a gap. */
const CLOSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;

/** A single letter is a size or a name. */
const SIGNS = CURRENCY_SIGNS.filter((sign) => !/^[a-z]$/.test(sign))
  .sort((a, b) => b.length - a.length)
  .map((sign) => {
    const written = [...sign].map(eitherCase).join('');
    const before = /^\p{L}/u.test(sign) && !CLOSE.test(sign) ? '(?<!\\p{L})' : '';
    return before + written;
  })
  .join('|');

function eitherCase(letter: string): string {
  const upper = letter.toUpperCase();
  if (upper !== letter && upper.length === 1) return `[${letter}${upper}]`;
  return letter.replace(/[$.*+?^{}()|[\]\\]/g, '\\$&');
}

/** What ends a word of money, unless it is a sign or in a script without gaps. */
const END = `(?:(?<=[^\\p{L}]|${CLOSE.source.replace('$', '')})|(?!\\p{L}))`;

/** A gap only parts groups of three: `3 000`, but not `$40 2 weeks`. */
const FIGURES = `\\d(?:[\\d.,'’]|[\\u00a0\\u202f ](?=\\d{3}(?!\\d))){0,24}(?<=\\d)(?:\\s?(?:${SCALE_WORDS})(?![\\p{L}\\p{M}])|[.,]\\s?[-–—]{1,2}|\\/-)?`;
/** `十元`, `5천원`, `1.2万`; a number before 块 counts pieces as often. */
const HAN = `(?<![第\\d.,])[\\d.,]{0,12}[${HAN_NUMERALS}][\\d.,${HAN_NUMERALS}]{0,12}(?=[元円원]|块钱|塊錢)`;
const NUMBER = `(?:${FIGURES}|${HAN})`;

/** A number of no more digits than an amount has, with a sign, a word or the code of a currency on one side: `€ 1.234,50`, `MYR 5,000`, `3 000 zł`, `5 euros`. */
const AMOUNT = new RegExp(
  `(?:${SIGNS}|\\p{Sc}|[A-Z]{1,3}\\p{Sc}|[A-Z]{3})\\.?\\s?${FIGURES}|${NUMBER}\\s?(?:(?:${SIGNS})${END}|\\p{Sc}|[A-Z]{3}(?![A-Za-z]))`,
  'gu',
);

/** A second number of a range, or of two to choose from, which has its sign from the first: `$30-50`. */
const FURTHER = /^\s?[-–—~/]\s?(\d(?:[\d.,]*\d)?)(?![\d/–—-])/u;

/**
 * Amounts of money in a text. A sign of several currencies means the first of the `candidates` (ISO 4217, the order's first) that it can; a currency that is
 * none of them is found too, where its sign or code says nothing else.
 */
export function findAmounts(text: string, candidates: readonly string[], language: string): Money[] {
  const plain = plainText(text);
  return [...plain.matchAll(AMOUNT)].flatMap((match) => {
    const written = match[0].trim();
    const money = readAmount(written, candidates, language);
    if (!money) return [];
    const [, further] = FURTHER.exec(plain.slice(match.index + match[0].length)) ?? [];
    const second = further === undefined ? undefined : parseNumber(further, language);
    return [money, ...(second === undefined ? [] : [{ ...money, amount: second }])];
  });
}

/** Without what is not seen, and with one kind of gap. */
function plainText(text: string): string {
  return plainDigits(text)
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Zs}/gu, ' ')
    .replace(/(?<=\d)_(?=\d)/g, '');
}

function readAmount(written: string, candidates: readonly string[], language: string): Money | undefined {
  const plain = plainAmount(written, language);
  const known = readMoney(plain, candidates, language);
  if (known) return { amount: known.amount, currency: known.currency };
  const [run = ''] = /\d(?:[\d.,'’\s]*\d)?/u.exec(plain) ?? [];
  const sign = plain.replace(run, '').replace(/[-−]/u, '').trim().replace(/\.$/u, '');
  const meant = isPlainSign(sign)
    ? currenciesOfSign(sign)
    : currenciesOfSign(sign).filter((one) => candidates.includes(one));
  const currency = candidates.find((one) => meant.includes(one)) ?? meant[0];
  if (currency === undefined) return undefined;
  // What cannot be read is taken for the most that it can mean: it is not passed over.
  const amount = parseNumber(run, language) ?? Number(run.replace(/\D/g, ''));
  return { amount, currency };
}
