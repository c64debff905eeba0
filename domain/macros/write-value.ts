import type { Format, PluralForm } from '../pack/kinds/template.ts';
import { leaveOutHidden, type PlainText } from '../language/hidden-characters.ts';
import { dateFormat, numberFormat, pluralRules } from '../language/intl-formats.ts';

/**
 * A variable's value: words as they are, a number, an amount of money (ISO 4217) or a day (`2026-11-20`).
 * It is literal: braces in it are text and never expanded.
 */
export type Value = string | { readonly number: number } | Money | { readonly day: string };

export interface Money {
  readonly amount: number;
  readonly currency: string;
  /** As the page writes it. */
  readonly written?: string;
}

/**
 * Whose words a value holds. A page's, and those an agent typed or pasted, may hide characters; the team's own are used as
 * written.
 */
export type Origin = 'page' | 'answer' | 'team';

/**
 * Writes a value in a language (BCP 47); `undefined` if the format doesn't fit, so that nothing strange is inserted. This is the only
 * place where words of a page become words of a reply, so invisible characters are removed and reported here.
 */
export function writeValue(
  value: Value,
  format: Format | undefined,
  language: string,
  origin: Origin,
): PlainText | undefined {
  if (typeof value === 'string') return format === undefined || format === 'money' ? plain(value, origin) : undefined;
  if ('amount' in value) {
    if (format !== undefined && format !== 'money') return undefined;
    const money = writeMoney(value, language);
    if (money !== undefined) return whole(money);
    return value.written === undefined ? undefined : plain(value.written, origin);
  }
  const text = writeCounted(value, format, language);
  return text === undefined ? undefined : whole(text);
}

/** As the browser's formatters write it: the direction marks that some languages put in numbers belong there. */
const whole = (text: string): PlainText => ({ text, leftOut: [] });

/** A value that is empty without its hidden characters counts as none. */
function plain(words: string, origin: Origin): PlainText | undefined {
  if (origin === 'team') return whole(words);
  const left = leaveOutHidden(words, { isOneLine: origin === 'page' });
  return left.text.trim() === '' ? undefined : left;
}

function writeCounted(
  value: Exclude<Value, string | Money>,
  format: Format | undefined,
  language: string,
): string | undefined {
  if ('day' in value) {
    const isDay = format === undefined || format === 'day' || format === 'date' || format === 'weekday';
    return isDay ? writeDay(value.day, format ?? 'day', language) : undefined;
  }
  if (format === undefined || format === 'number') return writeNumber(value.number, language);
  return typeof format === 'object' ? writePlural(value.number, format, language) : undefined;
}

/** A number in a language's format, with at most six decimals. */
export function writeNumber(number: number, language: string): string {
  return numberFormat(language, { maximumFractionDigits: 6 }).format(number);
}

/** An amount with its currency; `undefined` if the currency doesn't exist, or the amount has more decimals than it allows. */
function writeMoney({ amount, currency }: Money, language: string): string | undefined {
  const digits = currencyDigits(currency);
  if (digits === undefined || Number(amount.toFixed(digits)) !== amount) return undefined;
  return numberFormat(language, { style: 'currency', currency }).format(amount);
}

/** Number of a currency's decimals (ISO 4217); `undefined` if it isn't one. */
export function currencyDigits(currency: string): number | undefined {
  if (!/^[A-Z]{3}$/.test(currency)) return undefined;
  return numberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
}

const DAY_FORMATS = {
  day: { day: 'numeric', month: 'long' },
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** The month is a word, so that it can't be confused with the day; the calendar is the one orders are dated in. */
function writeDay(day: string, format: keyof typeof DAY_FORMATS, language: string): string | undefined {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return undefined;
  const options = { ...DAY_FORMATS[format], calendar: 'gregory', timeZone: 'UTC' };
  return dateFormat(language, options).format(date);
}

/** `undefined` if the form that the language needs is missing. */
function writePlural(
  number: number,
  forms: Readonly<Partial<Record<PluralForm, string>>>,
  language: string,
): string | undefined {
  const form = pluralRules(language).select(number);
  // If a template doesn't distinguish them, the form for millions and fractions is the same word as `other`.
  return (forms[form] ?? forms.other)?.replaceAll('#', () => writeNumber(number, language));
}

/** The forms that a language (BCP 47) needs for whole numbers up to some hundreds, and `other` for the rest. */
export function neededForms(language: string): PluralForm[] {
  const rules = pluralRules(language);
  const forms = new Set<PluralForm>(['other']);
  for (let number = 0; number <= 120; number += 1) forms.add(rules.select(number));
  return [...forms];
}
