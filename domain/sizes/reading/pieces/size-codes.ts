import {
  readAges,
  readBody,
  readBra,
  readChild,
  readFrame,
  readGrid,
  readLetter,
  readMonths,
  readPair,
  readSuit,
  readTrousers,
  readWide,
} from './code-readers.ts';
import type { SizeCode } from './code-readers.ts';

/** `signs`: one of them begins a form of letters, or follows the number that a form of digits begins with. */
type Form = readonly [signs: string, pattern: RegExp, read: (part: RegExpExecArray) => SizeCode | undefined];

const END = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d]|[.,/-]\\d)';
/** Units of age behind a range, by language. Written down from knowledge of these languages on 2026-11-30. */
const MONTHS =
  'm|months?|mos?|mths?|mesi|meses|mois|monaten?|maanden|mnd|mån(?:ader)?|mies(?:ięcy|iące)?|m-cy|мес(?:яцев|яца|\\.)?|ay(?:lık)?|ヶ月|か月|カ月|ヵ月|개월|个月|個月|เดือน|tháng|bulan|bln|شهور|أشهر|اشهر|شهر';
const YEARS =
  'years?|yrs?|y|anni|años|anos|ans|jahren?|jaar|år|lat|лет|года|yaş|歳|才|살|세|岁|歲|ปี|ขวบ|tuổi|tahun|thn|سنوات|سنين|سنة';
const CUPS = 'AAA|AA|A|B|C|DDDD|DDD|DD|D|EE|E|FF|F|GG|G|HH|H|JJ|J|KK|K|I';

/** What begins with a digit, the longest forms first. */
const NUMBERED: readonly Form[] = [
  [
    'cktbč罩カ컵ч',
    form('(\\d{2,3})\\s?(?:cups?|cop|körbchen|kupa|coppa|copa|taça|bonnet|罩杯|カップ|컵|чашка)\\s?([A-K]{1,2})'),
    ([, band, cup]) => readBra(Number(band), (cup ?? '').toUpperCase(), false),
  ],
  ['-/–x*', form('(\\d{2,3})\\s?[-/–x*]\\s?(\\d{2,3})\\s?[-/–x*]\\s?(\\d{2,3})'), readBody],
  [
    '/',
    form('([1-9]\\d{1,2})\\s?/\\s?(\\d{2,3})\\s?([YABC])'),
    ([, height, girth, type]) => readGrid(height, girth, type),
  ],
  [
    '/',
    form('(1[3-9]\\d|20\\d)\\s?/\\s?(\\d{2,3})(?:\\s?kg)?'),
    ([, height, other]) => readFrame(Number(height), Number(other)),
  ],
  [
    '/',
    form('([23]\\d\\d)/(\\d{2,3})'),
    ([, mm, width]) => ({ kind: 'shoe', system: 'CN', value: mm ?? '', ...(width && { width }) }),
  ],
  [
    '(',
    form('([12]\\d\\d)\\s?\\((\\d(?:\\.5)?)\\)'),
    ([, mm, width]) => ({ kind: 'shoe', system: 'CN', value: mm ?? '', ...(width && { width }) }),
  ],
  [
    'x/*,l',
    form('(\\d\\d)\\s?["\']?\\s?(?:[x/*]|,?\\s?l)\\s?(\\d\\d)'),
    ([, waist, leg]) => readTrousers(Number(waist), Number(leg)),
  ],
  [
    '-/–~taàb',
    form(`(\\d{1,2})\\s?(?:[-/–~]|to|a|à|bis)\\s?(\\d{1,2})\\s?(?:${MONTHS})`),
    ([, from, to]) => readMonths(Number(from), Number(to)),
  ],
  [
    '-/–~',
    form(`(\\d{1,2})\\s?[-/–~]\\s?(\\d{1,2})\\s?(?:${YEARS})`),
    ([, from, to]) => readAges(Number(from), Number(to)),
  ],
  [
    'b',
    form('(\\d\\d)\\s?bel,?\\s?(\\d\\d)\\s?boy|bel\\s?(\\d\\d),?\\s?boy\\s?(\\d\\d)'),
    ([, waist, leg]) => readTrousers(Number(waist), Number(leg)),
  ],
  [
    '/',
    exact(`(\\d{2})\\s?/\\s?(\\d{2,3})(${CUPS})`),
    ([, inches, band, cup]) =>
      Number(band) > 55 ? { kind: 'bra', audience: 'women', value: `${inches}/${band}${cup}` } : undefined,
  ],
  [
    '-–~',
    form('(\\d\\d)\\s?[-–~]\\s?(\\d\\d)\\s?(?:cm|公分|厘米|センチ)'),
    ([, from, to]) => ({ kind: 'sock', system: 'cm', value: `${from}-${to}`, needs: 'sock' }),
  ],
  ['-/–~', form('(\\d{2,3})\\s?[-/–~]\\s?(\\d{2,3})'), ([, from, to]) => readPair(Number(from), Number(to))],
  [
    '到至从か〜btaàdдhsđถ',
    form('(\\d\\d)\\s?(?:到|至|から|〜|bis|to|ao|a|à|tot|do|до|till|hingga|sampai|đến|ถึง)\\s?(\\d\\d)'),
    ([, from, to]) => {
      const step = Number(to) - Number(from);
      return step >= 2 && step <= 5 ? { kind: 'sock', value: `${from}-${to}`, needs: 'sock' } : undefined;
    },
  ],
  [
    '-',
    form('([2-9]|1[0-4])-([3-9]|1[0-6])'),
    ([, from, to]) => {
      const age = readAges(Number(from), Number(to));
      const step = Number(to) - Number(from);
      const ages = age && ({ ...age, needs: 'clothing' } as const);
      return step >= 2 && step <= 5
        ? { kind: 'sock', value: `${from}-${to}`, needs: 'sock', ...(ages && { or: ages }) }
        : ages;
    },
  ],
  [
    'abcdefghijk',
    exact(`(\\d{2,3})\\s?(${CUPS})(?:[- ]?cup)?`),
    ([all, band, cup]) => readBra(Number(band), cup ?? '', /\s/.test(all)),
  ],
  [
    'ªa°ºbcdef',
    exact('([1-7])\\s?[ªa°º]?\\s?([A-F])'),
    ([, band, cup]) => ({
      kind: 'bra',
      audience: 'women',
      system: 'IT',
      value: `${band}${cup?.toUpperCase()}`,
      needs: 'bra',
      ...(cup === 'C' && { or: readChild(band ?? '', 'C') }),
    }),
  ],
  [
    'yab',
    form('(\\d{1,2}(?:Y|AB|A|B)(?:PP|P|R|T))'),
    ([, code]) => ({ kind: 'clothing', audience: 'women', system: 'JP', value: (code ?? '').toUpperCase() }),
  ],
  [
    '반',
    /(44|55|66|77|88|99)\s?반/uy,
    ([, number]) => ({ kind: 'clothing', audience: 'women', system: 'KR', value: `${number}.5` }),
  ],
  [
    'tx',
    form('([2-6]T|6X)'),
    ([, code]) => ({ kind: 'clothing', audience: 'children', system: 'US', value: (code ?? '').toUpperCase() }),
  ],
  [
    'm',
    exact('(3|6|9|12|18|24|36)M'),
    ([, months]) => ({
      kind: 'clothing',
      audience: 'children',
      system: 'age',
      value: `${months}M`,
      ...(Number(months) < 13 && {
        needs: 'clothing' as const,
        or: { kind: 'shoe' as const, system: 'US' as const, value: months ?? '', width: 'M' },
      }),
    }),
  ],
  [
    'cy',
    exact('(\\d{1,2}(?:[.,]5)?)(\\s?[CY]|[cy])'),
    ([, size, mark]) => readChild(size ?? '', (mark ?? '').trim().toUpperCase()),
  ],
  [
    'w',
    form('((?:1[2-9]|2\\d|3[0-4]))W'),
    ([, size]) => ({ kind: 'clothing', audience: 'women', system: 'US', value: `${size}W`, needs: 'clothing' }),
  ],
  [
    'x',
    exact('([1-6]X)'),
    ([, size]) => ({ kind: 'clothing', audience: 'women', system: 'letter', value: size ?? '' }),
  ],
  ['x-', form('([2-6])[\\s-]?x-?\\s?(l|s)(?:arge|mall)?'), ([, count, letter]) => readLetter(`${count}X${letter}`)],
  ['x', form('([2-9]XL|[2-4]XS)'), ([, letter]) => readLetter(letter ?? '')],
  ['l', exact('([2-8])L'), ([, count]) => ({ system: 'letter', value: `${count}L`, needs: 'clothing' })],
  [
    'rls',
    form('(3[2-9]|[45]\\d)\\s?(R|L|S|reg|regular|long|short)'),
    ([, chest, length]) => readSuit(Number(chest), length ?? ''),
  ],
  [
    'abcdew23456',
    exact('(\\d{1,2}(?:[.,]5)?)\\s?(AAAA|AAA|AA|[2-6]E|E{1,4}|[BCDW])'),
    ([, size, width]) => readWide(size ?? '', width ?? ''),
  ],
];

/** What begins with a letter. */
const LETTERED: readonly Form[] = [
  [
    'wW',
    form('W\\s?(\\d\\d)\\s?[/x,-]?\\s?L\\s?(\\d\\d)'),
    ([, waist, leg]) => readTrousers(Number(waist), Number(leg), true),
  ],
  // Crocs: C9 of toddlers, M6, W8.
  ['cC', exact('[Cc](\\d|1[0-3])'), ([, size]) => readChild(size ?? '', 'C')],
  [
    'mMwW',
    form('([MW])(\\d{1,2}(?:[.,]5)?)'),
    ([, whose, size]) =>
      Number(size?.replace(',', '.')) <= 16
        ? {
            kind: 'shoe',
            audience: whose?.toUpperCase() === 'M' ? 'men' : 'women',
            system: 'US',
            value: (size ?? '').replace(',', '.'),
            needs: 'shoe',
          }
        : undefined,
  ],
  ['W', exact('W(\\d\\d)'), ([, waist]) => readTrousers(Number(waist), undefined)],
  [
    'ABCDEFGHIJK',
    exact('([A-K])((?:6|7|8|9|10)[05])'),
    ([, cup, band]) => ({ kind: 'bra', audience: 'women', system: 'JP', value: `${cup}${band}` }),
  ],
  [
    'YABE',
    exact('((?:Y|YA|A|AB|B|BB|BE|E)[2-9])'),
    ([, code]) => ({ kind: 'suit', audience: 'men', system: 'JP', value: code ?? '', needs: 'suit' }),
  ],
  [
    'pstqPSTQ',
    form('(prima|seconda|terza|quarta|quinta|sesta|settima)\\s(?:misura\\s|taglia\\s)?(?:coppa\\s)?([A-F])'),
    ([, band, cup]) => ({
      kind: 'bra',
      audience: 'women',
      system: 'IT',
      value: `${1 + ORDINALS.indexOf((band ?? '').toLowerCase())}${cup?.toUpperCase()}`,
      needs: 'bra',
    }),
  ],
  [
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
    exact('([A-Z])(?:½|\\s?1/2)'),
    ([, letter]) => ({ kind: 'ring', system: 'UK', value: `${letter}½`, needs: 'ring' }),
  ],
  ['xX', form('(X{1,5}[SL])'), ([, letter]) => readLetter(letter ?? '')],
  [
    'R',
    exact('RN'),
    () => ({ kind: 'clothing', audience: 'children', system: 'letter', value: 'RN', needs: 'clothing' }),
  ],
  // Swedish jackets and trousers: C50, and D100 for those who are shorter.
  [
    'CD',
    exact('([CD](?:3[2-9]|4\\d|5\\d|6[0-6]|1[0-2]\\d|9[2-9]|14\\d|15\\d))'),
    ([, size]) => ({ audience: 'men', system: 'EU', value: size ?? '' }),
  ],
  // Brazilian plus sizes.
  ['G', exact('(G[1-5])'), ([, letter]) => ({ system: 'letter', value: letter ?? '', needs: 'clothing' })],
  ['LS', exact('(LLL?|SS)'), ([, letter]) => ({ system: 'letter', value: letter ?? '', needs: 'clothing' })],
];

/** Bras of Italy are told by them. */
export const ORDINALS = ['prima', 'seconda', 'terza', 'quarta', 'quinta', 'sesta', 'settima'];

const numbered = bySign(NUMBERED);
const lettered = bySign(LETTERED);

/** Few forms go with a sign, so that most numbers are tried against none. */
function bySign(forms: readonly Form[]): ReadonlyMap<string, readonly Form[]> {
  const map = new Map<string, Form[]>();
  for (const one of forms) for (const sign of new Set(one[0])) map.set(sign, [...(map.get(sign) ?? []), one]);
  return map;
}

/** The first sign behind a number and what may part them, as a small letter. */
export function signBehind(text: string, at: number): string {
  BEHIND.lastIndex = at;
  return text.charAt(at + (BEHIND.exec(text)?.[0].length ?? 0)).toLowerCase();
}

const BEHIND = /\d+(?:[.,]\d+)?\s?["']?\s?/y;

/** The code that begins at `at`, and how long it is. */
export function sizeCodeAt(
  text: string,
  at: number,
  isDigit: boolean,
): (SizeCode & { readonly length: number }) | undefined {
  const sign = isDigit ? signBehind(text, at) : text.charAt(at);
  for (const [, pattern, read] of (isDigit ? numbered : lettered).get(sign) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const code = match && read(match);
    if (code) return { ...code, length: match[0].length };
  }
  return undefined;
}

function form(source: string): RegExp {
  return new RegExp(source + END, 'iuy');
}

function exact(source: string): RegExp {
  return new RegExp(source + END, 'uy');
}
