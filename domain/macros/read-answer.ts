import { isSameLanguage } from '../language/pick-text.ts';
import { plainDigits } from '../language/plain-digits.ts';
import type { MacroField } from '../pack/schema.ts';
import { currenciesOfSign } from './currency-signs.ts';
import { plainAmount } from './plain-amount.ts';
import { readMoney, parseNumber } from './read-amount.ts';
import { currencyDigits, type Value } from './write-value.ts';

/** What was expected instead of an answer. `currency`: the amount needs one; `unknown-currency`: what was written isn't one. */
export type WrongAnswer = 'number' | 'money' | 'date' | 'currency' | 'unknown-currency';

/** An answer read as the type of value that a field asks for; `wrong` names the expected type. */
export type ReadAnswer = { readonly value: Value | undefined } | { readonly wrong: WrongAnswer };

/** Where an answer goes, and who wrote it. */
export interface AnswerPlace {
  /** Of the text, BCP 47: a choice is stored as its number and written in it. */
  readonly language: string;
  /** In which the agent works, and writes numbers (BCP 47); left out: the text's. */
  readonly typedIn?: string | undefined;
  /** The order's or the market's, ISO 4217. */
  readonly currency?: string | undefined;
}

/** Reads an agent's answer. A blank one has no value; a date is `2026-12-03`, as its field stores it. */
export function readAnswer(
  field: Pick<MacroField, 'type' | 'choices' | 'currency'>,
  answer: string,
  { language, typedIn = language, currency }: AnswerPlace,
): ReadAnswer {
  const text = answer.trim();
  if (text === '') return { value: undefined };
  switch (field.type) {
    case 'text':
      return { value: text };
    case 'number': {
      const number = parseNumber(text, typedIn);
      return number === undefined ? { wrong: 'number' } : { value: { number } };
    }
    case 'date':
      return isDay(text) ? { value: { day: text } } : { wrong: 'date' };
    case 'money':
      return readMoneyAnswer(text, field.currency ?? currency, typedIn);
    case 'choice':
      return { value: choiceText(field.choices?.[Number(text)], language) };
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** In the currency that was written, otherwise the order's. */
function readMoneyAnswer(written: string, currency: string | undefined, language: string): ReadAnswer {
  const own = currency === undefined ? undefined : readMoney(written, [currency], language);
  if (own) return { value: { amount: own.amount, currency: own.currency } };
  const text = plainAmount(plainDigits(written), language);
  const { number, sign } = splitSign(text);
  if (sign !== '') return readSigned(number, sign, currency, language);
  const amount = readInput(text, currency) ?? parseNumber(text, language);
  if (amount === undefined) return { wrong: 'money' };
  const digits = currency && currencyDigits(currency);
  if (currency === undefined || digits === undefined || digits === '') return { wrong: 'currency' };
  return Number(amount.toFixed(digits)) === amount ? { value: { amount, currency } } : { wrong: 'money' };
}

/** An amount that names its own currency; a sign of several means the order's, if it is one of them. */
function readSigned(number: string, sign: string, own: string | undefined, language: string): ReadAnswer {
  if (parseNumber(number, language) === undefined) return { wrong: 'money' };
  const meant = currenciesOfSign(sign);
  const currency = meant.length === 1 ? meant[0] : meant.find((one) => one === own);
  const money = currency === undefined ? undefined : readMoney(`${number} ${currency}`, [currency], language);
  if (money) return { value: { amount: money.amount, currency: money.currency } };
  if (currency !== undefined) return { wrong: 'money' };
  if (meant.length > 1 || /^\p{Sc}$/u.test(sign)) return { wrong: 'currency' };
  return { wrong: /^\p{L}{3}$/u.test(sign) ? 'unknown-currency' : 'money' };
}

/** The number, with its minus, and what stands before or behind it. */
function splitSign(text: string): { number: string; sign: string } {
  const plain = plainDigits(text);
  const [run = ''] = /\d(?:[\d.,'’\s]*\d)?/.exec(plain) ?? [];
  const around = plain.replace(run, ' ').trim();
  const minus = /^[-−]|[-−]$/.test(around) ? '-' : '';
  return {
    number: minus + run,
    sign: around
      .replace(/[-−]/g, '')
      .replace(/\s+/g, '')
      .replace(/(?<=\p{L})\.$/u, ''),
  };
}

/** In the format of `inputText`, which writes amounts of three decimals; elsewhere such digits are a group. */
function readInput(text: string, currency: string | undefined): number | undefined {
  const digits = currency === undefined ? undefined : currencyDigits(currency);
  return digits === 3 && /^-?\d+\.\d{3}$/.test(text) ? Number(text) : undefined;
}

/** Only in the text's language: another would silently end up in it. */
function choiceText(choice: Readonly<Record<string, string>> | undefined, language: string): string | undefined {
  return choice?.[language] ?? Object.entries(choice ?? {}).find(([l]) => isSameLanguage(language, l))?.[1];
}
