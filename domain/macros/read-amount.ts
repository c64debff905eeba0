import { currencyDigits, type Money } from './write-value.ts';
import { numberFormat } from '../language/intl-formats.ts';

/**
 * The number that somebody wrote, whichever marks group and part it: `1.234,56`, `1,234.56`, `54,90`, `Rp25.000`. One mark before exactly
 * three digits groups them. `undefined` for what is no single number of this kind.
 */
export function readNumber(written: string): number | undefined {
  const text = written
    .normalize('NFKC')
    .trim()
    .replace(/[\s'’]/g, '');
  const sign = /^[-−]/.test(text) ? -1 : 1;
  const digits = text.replace(/^[-−+]/, '');
  if (!/^\d[\d.,]*$/.test(digits)) return undefined;
  const [, whole = '', end] = /^(.*?)(?:[.,](\d+))?$/.exec(digits) ?? [];
  const isGroup = end?.length === 3 && whole !== '0';
  const grouped = isGroup ? digits : whole;
  if (!/^\d+$/.test(grouped) && !/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(grouped)) return undefined;
  const number = Number(grouped.replace(/[.,]/g, '') + (isGroup || end === undefined ? '' : `.${end}`));
  return Number.isFinite(number) ? sign * number : undefined;
}

/**
 * The amount of money that a page shows; `undefined` unless amount and currency are certain. `candidates` are currencies (ISO 4217) that may
 * be meant, that of the market first: a bare `$` is the market's own or nobody's.
 */
export function readMoney(written: string, candidates: readonly string[]): Money | undefined {
  const text = written.normalize('NFKC').trim();
  const [run] = /\d(?:[\d.,'’\s]*\d)?/.exec(text) ?? [];
  if (run === undefined) return undefined;
  const symbol = text.replace(run, '').trim();
  const amount = readNumber(run);
  const currency = candidates.find((candidate, index) => namesOf(candidate, index === 0).includes(symbol));
  const digits = currency === undefined ? undefined : currencyDigits(currency);
  if (amount === undefined || currency === undefined || digits === undefined || digits > 2) return undefined;
  return Number(amount.toFixed(digits)) === amount ? { amount, currency, written } : undefined;
}

/** How a currency is named on pages. Its short sign (`$`, `kr`) belongs to many; only the market's own may be meant by it. */
function namesOf(currency: string, isMarkets: boolean): string[] {
  if (currencyDigits(currency) === undefined) return [];
  const displays = isMarkets ? (['symbol', 'narrowSymbol'] as const) : (['symbol'] as const);
  const signs = displays.map((currencyDisplay) => {
    const format = numberFormat('en', { style: 'currency', currency, currencyDisplay });
    return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? '';
  });
  return [currency, ...signs.filter((sign) => isMarkets || sign !== '$')].map((name) => name.normalize('NFKC').trim());
}
