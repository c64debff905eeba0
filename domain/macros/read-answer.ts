import { isSameLanguage } from '../language/pick-text.ts';
import type { MacroField } from '../pack/schema.ts';
import { readMoney, parseNumber } from './read-amount.ts';
import { currencyDigits, type Value } from './write-value.ts';

/** An answer read as the type of value that a field asks for; `wrong` names the expected type. */
export type ReadAnswer =
  { readonly value: Value | undefined } | { readonly wrong: 'number' | 'money' | 'date' | 'currency' };

/**
 * Reads an agent's answer. `language` is the text's (a choice is stored as its number and written in that language), `currency`
 * (ISO 4217) the order's or the market's. A blank answer has no value.
 */
export function readAnswer(
  field: Pick<MacroField, 'type' | 'choices' | 'currency'>,
  answer: string,
  { language, currency }: { language: string; currency?: string | undefined },
): ReadAnswer {
  const text = answer.trim();
  if (text === '') return { value: undefined };
  switch (field.type) {
    case 'text':
      return { value: text };
    case 'number': {
      const number = parseNumber(text, language);
      return number === undefined ? { wrong: 'number' } : { value: { number } };
    }
    case 'date':
      return isDay(text) ? { value: { day: text } } : { wrong: 'date' };
    case 'money':
      return readMoneyAnswer(text, field.currency ?? currency, language);
    case 'choice':
      return { value: choiceText(field.choices?.[Number(text)], language) };
  }
}

function isDay(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** In the currency that was written, otherwise the order's. */
function readMoneyAnswer(text: string, currency: string | undefined, language: string): ReadAnswer {
  const code = /[A-Z]{3}/.exec(text.toUpperCase())?.[0];
  const candidates = [currency, code].flatMap((one) => one ?? []);
  const money = readMoney(text, candidates, language);
  if (money) return { value: { amount: money.amount, currency: money.currency } };
  const amount = readInput(text, currency) ?? parseNumber(text, language);
  if (amount === undefined) return { wrong: 'money' };
  const digits = currency && currencyDigits(currency);
  if (currency === undefined || digits === undefined || digits === '') return { wrong: 'currency' };
  return Number(amount.toFixed(digits)) === amount ? { value: { amount, currency } } : { wrong: 'money' };
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
