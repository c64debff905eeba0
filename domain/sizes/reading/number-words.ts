/** How a language says a number of two digits: its words for tens and ones, and how they are put together. */
interface Counting {
  /** Twenty, thirty, forty, fifty; several spellings parted by a bar, words within one by a low line. */
  readonly tens: string;
  /** One to nine. */
  readonly ones: string;
  readonly join: (ten: string, one: string) => string;
}

const behind =
  (link: string) =>
  (ten: string, one: string): string =>
    `${ten}${link}${one}`;
const before =
  (link: string) =>
  (ten: string, one: string): string =>
    `${one}${link}${ten}`;

/** Sizes of shoes and clothes as they are said in words, 20 to 59. Written down from knowledge of these languages on 2026-11-30; no page was looked at. */
const COUNTINGS: Readonly<Record<string, Counting>> = {
  en: { tens: 'twenty thirty forty fifty', ones: 'one two three four five six seven eight nine', join: behind(' ') },
  de: {
    tens: 'zwanzig dreißig|dreissig vierzig fünfzig|fuenfzig',
    ones: 'ein zwei drei vier fünf|fuenf sechs sieben acht neun',
    join: before('und'),
  },
  fr: {
    tens: 'vingt trente quarante cinquante',
    ones: 'et_un deux trois quatre cinq six sept huit neuf',
    join: behind(' '),
  },
  es: {
    tens: 'veinte treinta cuarenta cincuenta',
    ones: 'uno dos tres cuatro cinco seis siete ocho nueve',
    join: behind(' y '),
  },
  it: {
    tens: 'venti trenta quaranta cinquanta',
    ones: 'uno due tre|tré quattro cinque sei sette otto nove',
    join: (ten, one) => `${/^[uo]/.test(one) ? ten.slice(0, -1) : ten}${one}`,
  },
  pt: {
    tens: 'vinte trinta quarenta cinquenta|cinqüenta',
    ones: 'um dois|duas três|tres quatro cinco seis sete oito nove',
    join: behind(' e '),
  },
  nl: {
    tens: 'twintig dertig veertig vijftig',
    ones: 'een twee drie vier vijf zes zeven acht negen',
    join: (ten, one) => `${one}${one.endsWith('e') ? 'ën' : 'en'}${ten}`,
  },
  pl: {
    tens: 'dwadzieścia trzydzieści czterdzieści pięćdziesiąt',
    ones: 'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć',
    join: behind(' '),
  },
  ru: {
    tens: 'двадцать тридцать сорок пятьдесят',
    ones: 'один|первый|первого два|второй|второго три|третий|третьего четыре|четвертый|четвёртый|четвертого пять|пятый|пятого шесть|шестой|шестого семь|седьмой|седьмого восемь|восьмой|восьмого девять|девятый|девятого',
    join: behind(' '),
  },
  uk: {
    tens: 'двадцять тридцять сорок п’ятдесят',
    ones: "один|перший два|другий три|третій чотири|четвертий п'ять|п'ятий шість|шостий сім|сьомий вісім|восьмий дев'ять|дев'ятий",
    join: behind(' '),
  },
  tr: { tens: 'yirmi otuz kırk elli', ones: 'bir iki üç dört beş altı yedi sekiz dokuz', join: behind(' ') },
  sv: {
    tens: 'tjugo trettio fyrtio femtio',
    ones: 'ett|en två tre fyra fem sex sju åtta nio',
    join: behind(''),
  },
  id: {
    tens: 'dua_puluh tiga_puluh empat_puluh lima_puluh',
    ones: 'satu dua tiga empat lima enam tujuh delapan sembilan',
    join: behind(' '),
  },
  vi: {
    tens: 'hai_mươi ba_mươi bốn_mươi năm_mươi',
    ones: 'mốt hai ba bốn|tư lăm|năm sáu bảy tám chín',
    join: behind(' '),
  },
  th: {
    tens: 'ยี่สิบ สามสิบ สี่สิบ ห้าสิบ',
    ones: 'เอ็ด สอง สาม สี่ ห้า หก เจ็ด แปด เก้า',
    join: behind(''),
  },
  ar: {
    tens: 'عشرين|عشرون ثلاثين|ثلاثون|تلاتين اربعين|أربعين|أربعون خمسين|خمسون',
    ones: 'واحد اثنين|اتنين ثلاثة|تلاتة اربعة|أربعة خمسة ستة سبعة ثمانية|تمانية|ثمان تسعة',
    join: before(' و'),
  },
  zh: { tens: '二十 三十 四十 五十', ones: '一 二 三 四 五 六 七 八 九', join: behind('') },
  ko: { tens: '이십 삼십 사십 오십', ones: '일 이 삼 사 오 육 칠 팔 구', join: behind('') },
};

/** Tens that have a word of their own when a size is called by it. */
const ALONE: Readonly<Record<string, number>> = {
  тридцатый: 30,
  сороковой: 40,
  пятидесятый: 50,
  trzydziestka: 30,
  czterdziestka: 40,
};

/** Small numbers, from four, are too many other things: they count only behind a word for size. */
const SMALL = ['four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen'];

function smallNumber(word: string): number {
  const index = SMALL.indexOf(word.toLowerCase());
  return index < 0 ? 0 : index + 4;
}

/** By their first sign, longest first. */
const known = new Map<string, (readonly [string, number])[]>();
for (const { tens, ones, join } of Object.values(COUNTINGS)) {
  const spell = (words: string): string[][] =>
    words.split(' ').map((word) => word.split('|').map((one) => one.replaceAll('_', ' ')));
  spell(tens).forEach((spellings, index) => {
    const value = (index + 2) * 10;
    for (const ten of spellings) {
      keep(ten, value);
      spell(ones).forEach((digits, one) => {
        for (const digit of digits) keep(join(ten, digit), value + one + 1);
      });
    }
  });
}
for (const [word, value] of Object.entries(ALONE)) keep(word, value);
for (const list of known.values()) list.sort((a, b) => b[0].length - a[0].length);

function keep(word: string, value: number): void {
  const first = word.charAt(0);
  known.set(first, [...(known.get(first) ?? []), [word, value]]);
}

const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{M}]/u;
const HALF = /^\s(?:and a half|et demie?|y medi[oa]|e mezz[oa]|e mei[oa]|с половиной)(?!\p{L})/iu;

/** The number in words that begins at `at`, with the length of the words. `isNamed`: a word for size stands before it. */
export function numberWordAt(
  text: string,
  at: number,
  isNamed: boolean,
): { readonly value: number; readonly length: number } | undefined {
  const list = known.get(text.charAt(at).toLowerCase());
  const word = /^[a-z]+(?![\p{L}-])/iu.exec(text.slice(at, at + 12))?.[0];
  const isHalved =
    word !== undefined && smallNumber(word) > 0 && HALF.test(text.slice(at + word.length, at + word.length + 14));
  const small = isNamed || isHalved ? word : undefined;
  if (!list && small === undefined) return undefined;
  const here = text
    .slice(at, at + 32)
    .toLowerCase()
    .replace(/[-\u2010\u2011]/g, ' ')
    .replace('’', "'");
  const found = list?.find(
    ([word]) => here.startsWith(word) && !(SPACED.test(word) && SPACED.test(here.slice(word.length))),
  );
  const value = found?.[1] ?? (small === undefined ? 0 : smallNumber(small));
  const length = found?.[0].length ?? small?.length ?? 0;
  if (value === 0) return undefined;
  const half = HALF.exec(here.slice(length))?.[0].length ?? 0;
  return { value: half > 0 ? value + 0.5 : value, length: length + half };
}
