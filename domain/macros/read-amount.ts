import { currenciesOfSign } from './currency-signs.ts';
import { currencyDigits, writeNumber, writeValue, type Money } from './write-value.ts';
import { numberFormat } from '../language/intl-formats.ts';
import { plainDigits } from '../language/plain-digits.ts';

/** Whole numbers in groups of three, or grouped as in India: the last three, then pairs. A single kind of separator. */
const GROUPS = [/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/, /^\d{1,2}(?:([.,])\d{2})(?:\1\d{2})*\1\d{3}$/];

/**
 * The number someone wrote, whichever separators it has: `1.234,56`, `1,234.56`, `1,23,456.00`, `54,90`, `Rp25.000`. A single
 * separator before exactly three digits groups them, unless we ourselves would write such a fraction in the text's `language`
 * (BCP 47). `undefined` if it isn't a single number of this kind.
 */
export function parseNumber(written: string, language?: string): number | undefined {
  const text = plainDigits(written).replace(/[\s'’]/g, '');
  const sign = /^[-−]/.test(text) ? -1 : 1;
  const digits = text.replace(/^[-−+]/, '');
  if (!/^\d[\d.,]*$/.test(digits)) return undefined;
  const [, whole = '', mark, end] = /^(.*?)(?:([.,])(\d+))?$/.exec(digits) ?? [];
  const asFraction = numberOf(whole, end);
  // With two kinds of separator, the last one is the decimal point.
  const isParted = mark === undefined || whole === '0' || /[.,]/.test(whole.replaceAll(mark, ''));
  // What groups the digits does not end them: 12,345,6.
  if (mark !== undefined && whole.includes(mark) && end?.length !== 3) return undefined;
  const isGroup = end?.length === 3 && !isParted && !isOurs(asFraction, sign, digits, language);
  const number = (isGroup ? numberOf(digits, undefined) : undefined) ?? asFraction;
  return number === undefined ? undefined : sign * number;
}

/** Whether we would write the number this way in the language. */
function isOurs(number: number | undefined, sign: number, digits: string, language: string | undefined): boolean {
  if (number === undefined || language === undefined) return false;
  return (
    plainDigits(writeNumber(sign * number, language))
      .replace(/[\s'’]/g, '')
      .replace(/^[-−]/, '') === digits
  );
}

/** Longer numbers silently lose their last digits; such input is a parcel or order number. */
const MOST_DIGITS = 15;

function numberOf(whole: string, fraction: string | undefined): number | undefined {
  if (!/^\d+$/.test(whole) && !GROUPS.some((groups) => groups.test(whole))) return undefined;
  const digits = whole.replace(/[.,]/g, '');
  if ((digits + (fraction ?? '')).replace(/^0+/, '').length > MOST_DIGITS) return undefined;
  return Number(digits + (fraction === undefined ? '' : `.${fraction}`));
}

/**
 * The amount of money that a page shows or an agent types; `undefined` unless amount and currency are certain. `candidates` are the
 * possible currencies (ISO 4217), the market's first: a bare `$` means the market's own or is ambiguous. Given a `language` (BCP 47),
 * amounts in our own format for it are read too.
 */
export function readMoney(written: string, candidates: readonly string[], language?: string): Money | undefined {
  const text = plainDigits(written);
  const [run] = /\d(?:[\d.,'’\s]*\d)?/.exec(text) ?? [];
  if (run === undefined) return undefined;
  const around = text.replace(run, '').trim();
  const isNegative = language !== undefined && /^[-−]|[-−]$/.test(around);
  const symbol = isNegative ? around.replace(/[-−]/, '').trim() : around;
  const read = parseNumber(run, language);
  const currency = candidates.find(
    (candidate, index) =>
      namesOf(candidate, index === 0, language).includes(symbol.toLowerCase()) ||
      isNamed(candidate, symbol, index === 0),
  );
  const digits = currency === undefined ? undefined : currencyDigits(currency);
  if (read === undefined || currency === undefined || digits === undefined) return undefined;
  // Three decimals look like a group; only our own format is certain.
  const readings = digits > 2 ? listReadings(run) : [read];
  const amount = readings
    .map((one) => (isNegative ? -one : one))
    .find((one) => digits <= 2 || isWrittenAs({ amount: one, currency }, text, language));
  if (amount === undefined) return undefined;
  return Number(amount.toFixed(digits)) === amount ? { amount, currency, written } : undefined;
}

/** With its last separator as the decimal point, and with all of them as grouping. */
function listReadings(run: string): number[] {
  const digits = run.replace(/[\s'’]/g, '');
  const [, whole = '', end] = /^(.*?)(?:[.,](\d+))?$/.exec(digits) ?? [];
  return [numberOf(whole, end), numberOf(digits, undefined)].filter((one) => one !== undefined);
}

function isWrittenAs(money: Money, text: string, language: string | undefined): boolean {
  const ours = language === undefined ? undefined : writeValue(money, 'money', language, 'team')?.text;
  return ours !== undefined && plainDigits(ours).toLowerCase() === text.toLowerCase();
}

/** Whether a sign or a word of money means a currency: that alone, or that among several and the market's own. */
function isNamed(currency: string, sign: string, isMarkets: boolean): boolean {
  const meant = currenciesOfSign(sign.replace(/(?<=\p{L})\.$/u, ''));
  return meant.includes(currency) && (isMarkets || meant.length === 1);
}

/** Signs of several currencies, each of which can only mean the market's own. */
const SHARED = new Set(['$', '¥', '￥', 'kr']);

/**
 * Names of a currency on pages, in lower case. Its short sign (`$`, `kr`) is shared by many, so it can only mean the
 * market's own.
 */
function namesOf(currency: string, isMarkets: boolean, language: string | undefined): string[] {
  if (currencyDigits(currency) === undefined) return [];
  const displays = isMarkets ? (['symbol', 'narrowSymbol'] as const) : (['symbol'] as const);
  const signs = ['en', ...(language === undefined ? [] : [language])].flatMap((one) =>
    displays.map((currencyDisplay) => {
      const format = numberFormat(one, { style: 'currency', currency, currencyDisplay });
      return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? '';
    }),
  );
  return [currency, ...signs.filter((sign) => isMarkets || !SHARED.has(sign))].map((name) =>
    plainDigits(name).toLowerCase(),
  );
}
