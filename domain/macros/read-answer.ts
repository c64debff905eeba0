import { isSameLanguage } from '../language/pick-text.ts';
import type { MacroField } from '../pack/schema.ts';
import { readMoney, parseNumber } from './read-amount.ts';
import { currencyDigits, type Value } from './write-value.ts';

/** An answer read as the kind of value that a field asks for; `wrong` names what was needed instead. */
export type ReadAnswer =
  { readonly value: Value | undefined } | { readonly wrong: 'number' | 'money' | 'date' | 'currency' };

/**
 * Reads what an agent answered. `language` is that of the text (a choice is kept as its number and given in the words of that language),
 * `currency` (ISO 4217) that of the order or the market. A blank answer has no value.
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

/** With its currency where it is written, else in that of the order. */
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

/** As `inputText` puts an amount of three decimals into the field; elsewhere such digits are a group. */
function readInput(text: string, currency: string | undefined): number | undefined {
  const digits = currency === undefined ? undefined : currencyDigits(currency);
  return digits === 3 && /^-?\d+\.\d{3}$/.test(text) ? Number(text) : undefined;
}

/** Only in the language of the text: another would stand in it silently. */
function choiceText(choice: Readonly<Record<string, string>> | undefined, language: string): string | undefined {
  return choice?.[language] ?? Object.entries(choice ?? {}).find(([l]) => isSameLanguage(language, l))?.[1];
}
