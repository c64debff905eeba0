import { currencyDigits, writeNumber, writeValue, type Money } from './write-value.ts';
import { numberFormat } from '../language/intl-formats.ts';

/** Zeros of the digits that number formats write with: Arabic, Persian, Indic and South-East Asian; the other nine follow each. */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0,
];

/** Plain digits and marks, without the marks of direction that some languages have in numbers. */
function plainDigits(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/[^\P{Nd}0-9]/gu, (digit) => {
      const code = digit.codePointAt(0) ?? 0;
      const zero = ZEROS.find((one) => code >= one && code < one + 10);
      return zero === undefined ? digit : String(code - zero);
    })
    .replaceAll('٫', '.')
    .replace(/[٬،]/g, ',')
    .replace(/\p{Cf}/gu, '')
    .trim();
}

/** Whole numbers in groups of three, or as India groups them: the last three, then twos. One kind of mark. */
const GROUPS = [/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/, /^\d{1,2}(?:([.,])\d{2})(?:\1\d{2})*\1\d{3}$/];

/**
 * The number that somebody wrote, whichever marks group and part it: `1.234,56`, `1,234.56`, `1,23,456.00`, `54,90`, `Rp25.000`. One mark before exactly
 * three digits groups them, unless it is how we ourselves would write a fraction in the `language` (BCP 47) of the text. `undefined` for what is no
 * single number of this kind.
 */
export function parseNumber(written: string, language?: string): number | undefined {
  const text = plainDigits(written).replace(/[\s'’]/g, '');
  const sign = /^[-−]/.test(text) ? -1 : 1;
  const digits = text.replace(/^[-−+]/, '');
  if (!/^\d[\d.,]*$/.test(digits)) return undefined;
  const [, whole = '', mark, end] = /^(.*?)(?:([.,])(\d+))?$/.exec(digits) ?? [];
  const asFraction = numberOf(whole, end);
  // Two kinds of marks: the last one parts.
  const isParted = mark === undefined || whole === '0' || /[.,]/.test(whole.replaceAll(mark, ''));
  const isGroup = end?.length === 3 && !isParted && !isOurs(asFraction, sign, digits, language);
  const number = (isGroup ? numberOf(digits, undefined) : undefined) ?? asFraction;
  return number === undefined ? undefined : sign * number;
}

/** Whether this is how the number is written in the language. */
function isOurs(number: number | undefined, sign: number, digits: string, language: string | undefined): boolean {
  if (number === undefined || language === undefined) return false;
  return (
    plainDigits(writeNumber(sign * number, language))
      .replace(/[\s'’]/g, '')
      .replace(/^[-−]/, '') === digits
  );
}

/** With more of them a number loses its last ones without a word; what was typed is a parcel's or an order's then. */
const MOST_DIGITS = 15;

function numberOf(whole: string, fraction: string | undefined): number | undefined {
  if (!/^\d+$/.test(whole) && !GROUPS.some((groups) => groups.test(whole))) return undefined;
  const digits = whole.replace(/[.,]/g, '');
  if ((digits + (fraction ?? '')).replace(/^0+/, '').length > MOST_DIGITS) return undefined;
  return Number(digits + (fraction === undefined ? '' : `.${fraction}`));
}

/**
 * The amount of money that a page shows or an agent types; `undefined` unless amount and currency are certain. `candidates` are currencies (ISO 4217)
 * that may be meant, that of the market first: a bare `$` is the market's own or nobody's. With a `language` (BCP 47) what we ourselves write in it is
 * read too.
 */
export function readMoney(written: string, candidates: readonly string[], language?: string): Money | undefined {
  const text = plainDigits(written);
  const [run] = /\d(?:[\d.,'’\s]*\d)?/.exec(text) ?? [];
  if (run === undefined) return undefined;
  const around = text.replace(run, '').trim();
  const isNegative = language !== undefined && /^[-−]|[-−]$/.test(around);
  const symbol = isNegative ? around.replace(/[-−]/, '').trim() : around;
  const read = parseNumber(run, language);
  const currency = candidates.find((candidate, index) =>
    namesOf(candidate, index === 0, language).includes(symbol.toLowerCase()),
  );
  const digits = currency === undefined ? undefined : currencyDigits(currency);
  if (read === undefined || currency === undefined || digits === undefined) return undefined;
  // Three decimals look like a group; only what we wrote ourselves is certain.
  const readings = digits > 2 ? listReadings(run) : [read];
  const amount = readings
    .map((one) => (isNegative ? -one : one))
    .find((one) => digits <= 2 || isWrittenAs({ amount: one, currency }, text, language));
  if (amount === undefined) return undefined;
  return Number(amount.toFixed(digits)) === amount ? { amount, currency, written } : undefined;
}

/** With its last mark parting, and with all of them grouping. */
function listReadings(run: string): number[] {
  const digits = run.replace(/[\s'’]/g, '');
  const [, whole = '', end] = /^(.*?)(?:[.,](\d+))?$/.exec(digits) ?? [];
  return [numberOf(whole, end), numberOf(digits, undefined)].filter((one) => one !== undefined);
}

function isWrittenAs(money: Money, text: string, language: string | undefined): boolean {
  const ours = language === undefined ? undefined : writeValue(money, 'money', language, 'team')?.text;
  return ours !== undefined && plainDigits(ours).toLowerCase() === text.toLowerCase();
}

/** How a currency is named on pages, in lower case. Its short sign (`$`, `kr`) belongs to many; only the market's own may be meant by it. */
function namesOf(currency: string, isMarkets: boolean, language: string | undefined): string[] {
  if (currencyDigits(currency) === undefined) return [];
  const displays = isMarkets ? (['symbol', 'narrowSymbol'] as const) : (['symbol'] as const);
  const signs = ['en', ...(language === undefined ? [] : [language])].flatMap((one) =>
    displays.map((currencyDisplay) => {
      const format = numberFormat(one, { style: 'currency', currency, currencyDisplay });
      return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? '';
    }),
  );
  return [currency, ...signs.filter((sign) => isMarkets || sign !== '$')].map((name) =>
    plainDigits(name).toLowerCase(),
  );
}
