/**
 * Signs and words of money, in lower case, by the currencies (ISO 4217) that they stand for: `$` stands for several. From the narrow and plain symbols of
 * Unicode CLDR 48 and the signs on the marketplaces' pages, 2026-11-30; the words, and which currencies share one, from knowledge, same day.
 */
const SIGNS: Readonly<Record<string, string>> = {
  EUR: '€ euro euros euronen eurot евро ευρώ evro ユーロ 유로 欧元 歐元 欧',
  GBP: '£ quid 英镑 英鎊 镑 鎊 ポンド',
  USD: 'us$ $us usd$ us_dollar us_dollars usdollar usdollars us-dollar us-dollars 美元 美金 米ドル',
  INR: '₹ रुपये रुपए',
  KRW: '₩ 원 won 韩元 韓元',
  TRY: '₺ tl lira türk_lirası',
  RUB: '₽ руб рублей рубля рубль р рубл rubli rubel',
  VND: '₫ đ đồng dong vnđ',
  THB: '฿ บาท baht',
  PHP: '₱ php₱',
  ILS: '₪ nis שקל שקלים ש"ח',
  UAH: '₴ грн гривень гривні',
  KZT: '₸ тенге',
  PLN: 'zł zl złoty złotych złote zloty zlotych zlote',
  CZK: 'kč korun koruny korunu',
  HUF: 'ft forint',
  RON: 'lei leu ron',
  IDR: 'rp rupiah',
  MYR: 'rm ringgit',
  BRL: 'r$ reais real',
  ZAR: 'r rand',
  CHF: 'sfr fr franken stutz',
  SGD: 's$ sg$ 新币 新幣',
  AUD: 'a$ au$ $au 澳元',
  CAD: 'c$ ca$ $ca can$ $can 加元',
  TWD: 'nt$ nt 台币 台幣 新台币 新台幣',
  HKD: 'hk$ $hk 港币 港幣 港元',
  NZD: 'nz$ $nz',
  MXN: 'mx$ $mx',
  CNY: 'cn¥ rmb yuan kuai 人民币 人民幣 元人民币 元人民幣',
  JPY: 'jp¥ yen 円 日元 日圓 日币 日幣',
  AED: 'dhs درهم د.إ',
  'USD CAD AUD NZD HKD TWD SGD MXN ARS CLP COP': '$ ＄ dollar dollars bucks dólares dollari dólar ドル 달러 刀',
  'JPY CNY': '¥ ￥',
  'SEK NOK DKK ISK': 'kr kronor kroner krona krone',
  'INR PKR LKR NPR MUR': 'rs ₨ rupee rupees',
  'GBP EGP': 'pound pounds pfund',
  'MXN ARS CLP COP PHP UYU': 'peso pesos',
  'SAR QAR OMR YER': 'ريال riyal riyals rial sr',
  'CNY TWD HKD': '元 块 塊 块钱 塊錢 圆',
  'AED MAD': 'dirham dirhams',
  'PHP BWP': 'p',
  'CHF XOF XAF': 'franc francs',
};

const bySign = new Map<string, readonly string[]>();
for (const [codes, signs] of Object.entries(SIGNS))
  for (const sign of signs.split(' ')) bySign.set(sign.replaceAll('_', ' '), codes.split(' '));

/** Every sign and word. */
export const CURRENCY_SIGNS: readonly string[] = [...bySign.keys()];

/** The currencies (ISO 4217) that a sign, a word or a code stands for: none, one, or several. */
export function currenciesOfSign(sign: string): readonly string[] {
  const known = bySign.get(sign.toLowerCase());
  if (known) return known;
  const code = sign.toUpperCase();
  return isCurrency(code) ? [code] : [];
}

/** Codes and words of money that mean something else as often. From knowledge, 2026-11-30. */
const AMBIGUOUS = new Set('all top try cup mop gel pen sos mad bob cop real rand dong'.split(' '));
/** Short ones that mean nothing else. */
const SHORT = new Set('yen rmb dhs vnđ'.split(' '));

/** Whether a sign, a code or a word stands for money wherever it is beside a number: not `ft`, `ALL` or `real`. */
export function isPlainSign(sign: string): boolean {
  const name = sign.toLowerCase();
  if (AMBIGUOUS.has(name)) return false;
  if (!/^[a-z]{1,3}$/.test(name)) return true;
  return SHORT.has(name) || (/^[A-Z]{3}$/.test(sign) && isCurrency(sign));
}

let known: ReadonlySet<string> | undefined;

/** Whether a code of three letters is one of ISO 4217. The formatters take any. */
function isCurrency(code: string): boolean {
  known ??= new Set(Intl.supportedValuesOf('currency'));
  return known.has(code);
}
