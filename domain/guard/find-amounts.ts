import { plainDigits } from '../language/plain-digits.ts';
import { CURRENCY_SIGNS } from '../macros/currency-signs.ts';
import { readMoney } from '../macros/read-amount.ts';
import type { Money } from '../macros/write-value.ts';

/** Letters of scripts that write a word of money without a gap. */
const CLOSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]$/u;

/** A single Latin letter is a size or a name; a lone word is written in small letters, capitals, or with one. */
const SIGNS = CURRENCY_SIGNS.filter((sign) => !/^\p{Script=Latin}$/u.test(sign))
  .sort((a, b) => b.length - a.length)
  .flatMap((sign) => {
    const forms = new Set([sign, sign.toUpperCase(), sign.charAt(0).toUpperCase() + sign.slice(1)]);
    return [...forms].map(
      (form) =>
        form.replace(/[$.*+?^{}()|[\]\\]/g, '\\$&') + (CLOSE.test(form) || !/\p{L}$/u.test(form) ? '' : '(?!\\p{L})'),
    );
  })
  .join('|');

const NUMBER = "\\d[\\d.,'’\\u00a0\\u202f ]{0,24}(?<=\\d)";

/** A number of no more digits than an amount has, with a sign, a word or the code of a currency on one side: `€ 1.234,50`, `MYR 5,000`, `3 000 zł`, `5 euros`. */
const AMOUNT = new RegExp(
  `(?:(?<!\\p{L})(?:${SIGNS}|\\p{Sc}|[A-Z]{1,3}\\p{Sc}|[A-Z]{3})\\.?\\s?)${NUMBER}|${NUMBER}\\s?(?:${SIGNS}|\\p{Sc}|[A-Z]{3}(?![A-Za-z]))`,
  'gu',
);

/** Amounts of money in a text; those whose currency is not one of the `candidates` (ISO 4217, the order's first) are left out. */
export function findAmounts(text: string, candidates: readonly string[], language: string): Money[] {
  return [...plainDigits(text).matchAll(AMOUNT)].flatMap(([written]) => {
    const money = readMoney(written.trim(), candidates, language);
    return money ? [{ amount: money.amount, currency: money.currency }] : [];
  });
}
