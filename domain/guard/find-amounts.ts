import { plainDigits } from '../language/plain-digits.ts';
import { readMoney } from '../macros/read-amount.ts';
import type { Money } from '../macros/write-value.ts';

/** A number of no more digits than an amount has, with the sign or the code of a currency on one side: `€ 1.234,50`, `MYR 5,000`, `3 000 zł`. */
const AMOUNT =
  /(?:(?:\p{Sc}|[A-Z]{1,3}\p{Sc}|[A-Z]{3}|Rp|RM|R\$|kr\.?|zł|Kč|Ft|CHF|₺)\s?)\d[\d.,'’\u00a0\u202f ]{0,24}(?<=\d)|\d[\d.,'’\u00a0\u202f ]{0,24}(?<=\d)\s?(?:\p{Sc}|[A-Z]{3}(?![A-Za-z])|kr\.?|zł|Kč|Ft|元|円|원|руб)/gu;

/** Amounts of money in a text; those whose currency is not one of the `candidates` (ISO 4217, the order's first) are left out. */
export function findAmounts(text: string, candidates: readonly string[], language: string): Money[] {
  return [...plainDigits(text).matchAll(AMOUNT)].flatMap(([written]) => {
    const money = readMoney(written.trim(), candidates, language);
    return money ? [{ amount: money.amount, currency: money.currency }] : [];
  });
}
