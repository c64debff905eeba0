/**
 * Signs of money that stand for one currency alone, ISO 4217, in lower case. `$`, `¥` and `kr` stand for several and are left out. From the
 * narrow and plain symbols of Unicode CLDR 48 and the signs on the marketplaces' pages, 2026-11-30.
 */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
  '₫': 'VND',
  '฿': 'THB',
  '₱': 'PHP',
  '₪': 'ILS',
  '₴': 'UAH',
  '₸': 'KZT',
  zł: 'PLN',
  kč: 'CZK',
  ft: 'HUF',
  rp: 'IDR',
  rm: 'MYR',
  tl: 'TRY',
  us$: 'USD',
  r$: 'BRL',
  s$: 'SGD',
  a$: 'AUD',
  au$: 'AUD',
  c$: 'CAD',
  ca$: 'CAD',
  nt$: 'TWD',
  hk$: 'HKD',
  nz$: 'NZD',
  mx$: 'MXN',
  'cn¥': 'CNY',
  'jp¥': 'JPY',
  euro: 'EUR',
  euros: 'EUR',
  人民币: 'CNY',
  人民幣: 'CNY',
  美元: 'USD',
  美金: 'USD',
  欧元: 'EUR',
  歐元: 'EUR',
  英镑: 'GBP',
  英鎊: 'GBP',
  日元: 'JPY',
  日圓: 'JPY',
  円: 'JPY',
  원: 'KRW',
};

/** The currency (ISO 4217) that a sign or a code stands for; `undefined` if for several, or for none. */
export function currencyOfSign(sign: string): string | undefined {
  const code = sign.toUpperCase();
  return SIGNS[sign.toLowerCase()] ?? (isCurrency(code) ? code : undefined);
}

let known: ReadonlySet<string> | undefined;

/** Whether a code of three letters is one of ISO 4217. The formatters take any. */
function isCurrency(code: string): boolean {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known.has(code);
}
