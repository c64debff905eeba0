import { HAN_NUMERALS } from '../language/han-number.ts';
import { plainDigits } from '../language/plain-digits.ts';
import { CURRENCY_SIGNS } from '../macros/currency-signs.ts';
import { plainAmount, SCALE_WORDS } from '../macros/plain-amount.ts';
import { readMoney } from '../macros/read-amount.ts';
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

const FIGURES = `\\d[\\d.,'’\\u00a0\\u202f ]{0,24}(?<=\\d)(?:\\s?(?:${SCALE_WORDS})(?![\\p{L}\\p{M}])|[.,]\\s?[-–—]{1,2}|\\/-)?`;
/** `十元`, `5천원`, `1.2万`; a number before 块 counts pieces as often. */
const HAN = `(?<![第\\d.,])[\\d.,]{0,12}[${HAN_NUMERALS}][\\d.,${HAN_NUMERALS}]{0,12}(?=[元円원]|块钱|塊錢)`;
const NUMBER = `(?:${FIGURES}|${HAN})`;

/** A number of no more digits than an amount has, with a sign, a word or the code of a currency on one side: `€ 1.234,50`, `MYR 5,000`, `3 000 zł`, `5 euros`. */
const AMOUNT = new RegExp(
  `(?:${SIGNS}|\\p{Sc}|[A-Z]{1,3}\\p{Sc}|[A-Z]{3})\\.?\\s?${FIGURES}|${NUMBER}\\s?(?:(?:${SIGNS})${END}|\\p{Sc}|[A-Z]{3}(?![A-Za-z]))`,
  'gu',
);

/** Amounts of money in a text; those whose currency is not one of the `candidates` (ISO 4217, the order's first) are left out. */
export function findAmounts(text: string, candidates: readonly string[], language: string): Money[] {
  return [...plainDigits(text).matchAll(AMOUNT)].flatMap(([written]) => {
    const money = readMoney(plainAmount(written.trim(), language), candidates, language);
    return money ? [{ amount: money.amount, currency: money.currency }] : [];
  });
}
