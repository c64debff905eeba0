import {
  readAges,
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

type Form = readonly [pattern: RegExp, read: (part: RegExpExecArray) => SizeCode | undefined];

const END = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\d]|[.,/-]\\d)';
/** Units of age behind a range, by language. Written down from knowledge of these languages on 2026-11-30. */
const MONTHS =
  'm|months?|mos?|mths?|mesi|meses|mois|monaten?|maanden|mnd|mån(?:ader)?|mies(?:ięcy|iące)?|m-cy|мес(?:яцев|яца|\\.)?|ay(?:lık)?|ヶ月|か月|カ月|ヵ月|개월|个月|個月|เดือน|tháng|bulan|bln|شهور|أشهر|اشهر|شهر';
const YEARS =
  'years?|yrs?|y|anni|años|anos|ans|jahren?|jaar|år|lat|лет|года|yaş|歳|才|살|세|岁|歲|ปี|ขวบ|tuổi|tahun|thn|سنوات|سنين|سنة';
const CUPS = 'AAA|AA|A|B|C|DDDD|DDD|DD|D|EE|E|FF|F|GG|G|HH|H|JJ|J|KK|K|I';

/** What begins with a digit, the longest forms first. */
const NUMBERED: readonly Form[] = [
  [form('(\\d{2,3})\\s?[-/–x*]\\s?(\\d{2,3})\\s?[-/–x*]\\s?(\\d{2,3})'), readBody],
  [form('([1-9]\\d{1,2})\\s?/\\s?(\\d{2,3})\\s?([YABC])'), ([, height, girth, type]) => readGrid(height, girth, type)],
  [
    form('(1[3-9]\\d|20\\d)\\s?/\\s?(\\d{2,3})(?:\\s?kg)?'),
    ([, height, other]) => readFrame(Number(height), Number(other)),
  ],
  [
    form('([23]\\d\\d)/(\\d{2,3})'),
    ([, mm, width]) => ({ kind: 'shoe', system: 'CN', value: mm ?? '', ...(width && { width }) }),
  ],
  [
    form('([12]\\d\\d)\\s?\\((\\d(?:\\.5)?)\\)'),
    ([, mm, width]) => ({ kind: 'shoe', system: 'CN', value: mm ?? '', ...(width && { width }) }),
  ],
  [
    form('(\\d\\d)\\s?["\']?\\s?(?:[x/*]|,?\\s?l)\\s?(\\d\\d)'),
    ([, waist, leg]) => readTrousers(Number(waist), Number(leg)),
  ],
  [
    form(`(\\d{1,2})\\s?(?:[-/–~]|to|a|à|bis)\\s?(\\d{1,2})\\s?(?:${MONTHS})`),
    ([, from, to]) => readMonths(Number(from), Number(to)),
  ],
  [form(`(\\d{1,2})\\s?[-/–~]\\s?(\\d{1,2})\\s?(?:${YEARS})`), ([, from, to]) => readAges(Number(from), Number(to))],
  [
    form('(\\d\\d)\\s?bel,?\\s?(\\d\\d)\\s?boy|bel\\s?(\\d\\d),?\\s?boy\\s?(\\d\\d)'),
    ([, waist, leg]) => readTrousers(Number(waist), Number(leg)),
  ],
  [
    exact(`(\\d{2})\\s?/\\s?(\\d{2,3})(${CUPS})`),
    ([, inches, band, cup]) =>
      Number(band) > 55 ? { kind: 'bra', audience: 'women', value: `${inches}/${band}${cup}` } : undefined,
  ],
  [
    form('(\\d\\d)\\s?[-–~]\\s?(\\d\\d)\\s?(?:cm|公分|厘米|センチ)'),
    ([, from, to]) => ({ kind: 'sock', system: 'cm', value: `${from}-${to}`, needs: 'sock' }),
  ],
  [form('(\\d{2,3})\\s?[-/–~]\\s?(\\d{2,3})'), ([, from, to]) => readPair(Number(from), Number(to))],
  [
    form('(\\d\\d)\\s?(?:到|至|から|〜|bis|to|ao|a|à|tot|do|до|till|hingga|sampai|đến|ถึง)\\s?(\\d\\d)'),
    ([, from, to]) => {
      const step = Number(to) - Number(from);
      return step >= 2 && step <= 5 ? { kind: 'sock', value: `${from}-${to}`, needs: 'sock' } : undefined;
    },
  ],
  [
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
    exact(`(\\d{2,3})\\s?(${CUPS})(?:[- ]?cup)?`),
    ([all, band, cup]) => readBra(Number(band), cup ?? '', /\s/.test(all)),
  ],
  [
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
    form('(\\d{1,2}(?:Y|AB|A|B)(?:PP|P|R|T))'),
    ([, code]) => ({ kind: 'clothing', audience: 'women', system: 'JP', value: (code ?? '').toUpperCase() }),
  ],
  [
    /(44|55|66|77|88|99)\s?반/uy,
    ([, number]) => ({ kind: 'clothing', audience: 'women', system: 'KR', value: `${number}.5` }),
  ],
  [
    form('([2-6]T|6X)'),
    ([, code]) => ({ kind: 'clothing', audience: 'children', system: 'US', value: (code ?? '').toUpperCase() }),
  ],
  [
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
    exact('(\\d{1,2}(?:[.,]5)?)(\\s?[CY]|[cy])'),
    ([, size, mark]) => readChild(size ?? '', (mark ?? '').trim().toUpperCase()),
  ],
  [
    form('((?:1[2-9]|2\\d|3[0-4]))W'),
    ([, size]) => ({ kind: 'clothing', audience: 'women', system: 'US', value: `${size}W`, needs: 'clothing' }),
  ],
  [exact('([1-6]X)'), ([, size]) => ({ kind: 'clothing', audience: 'women', system: 'letter', value: size ?? '' })],
  [form('([2-6])[\\s-]?x-?\\s?(l|s)(?:arge|mall)?'), ([, count, letter]) => readLetter(`${count}X${letter}`)],
  [form('([2-9]XL|[2-4]XS)'), ([, letter]) => readLetter(letter ?? '')],
  [exact('([2-8])L'), ([, count]) => ({ system: 'letter', value: `${count}L`, needs: 'clothing' })],
  [
    form('(3[2-9]|[45]\\d)\\s?(R|L|S|reg|regular|long|short)'),
    ([, chest, length]) => readSuit(Number(chest), length ?? ''),
  ],
  [
    exact('(\\d{1,2}(?:[.,]5)?)\\s?(AAAA|AAA|AA|[2-6]E|E{1,4}|[BCDW])'),
    ([, size, width]) => readWide(size ?? '', width ?? ''),
  ],
];

/** What begins with a letter. */
const LETTERED: readonly Form[] = [
  [
    form('W\\s?(\\d\\d)\\s?[/x,-]?\\s?L\\s?(\\d\\d)'),
    ([, waist, leg]) => readTrousers(Number(waist), Number(leg), true),
  ],
  // Crocs: C9 of toddlers, M6, W8.
  [exact('[Cc](\\d|1[0-3])'), ([, size]) => readChild(size ?? '', 'C')],
  [
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
  [exact('W(\\d\\d)'), ([, waist]) => readTrousers(Number(waist), undefined)],
  [
    exact('([A-K])((?:6|7|8|9|10)[05])'),
    ([, cup, band]) => ({ kind: 'bra', audience: 'women', system: 'JP', value: `${cup}${band}` }),
  ],
  [
    exact('((?:Y|YA|A|AB|B|BB|BE|E)[2-9])'),
    ([, code]) => ({ kind: 'suit', audience: 'men', system: 'JP', value: code ?? '', needs: 'suit' }),
  ],
  [
    form('(prima|seconda|terza|quarta|quinta|sesta|settima)\\s(?:misura\\s|taglia\\s)?(?:coppa\\s)?([A-F])'),
    ([, band, cup]) => ({
      kind: 'bra',
      audience: 'women',
      system: 'IT',
      value: `${1 + ORDINALS.indexOf((band ?? '').toLowerCase())}${cup?.toUpperCase()}`,
      needs: 'bra',
    }),
  ],
  [exact('([A-Z])(?:½|\\s?1/2)'), ([, letter]) => ({ kind: 'ring', system: 'UK', value: `${letter}½`, needs: 'ring' })],
  [form('(X{1,5}[SL])'), ([, letter]) => readLetter(letter ?? '')],
  [exact('RN'), () => ({ kind: 'clothing', audience: 'children', system: 'letter', value: 'RN', needs: 'clothing' })],
  // Swedish jackets and trousers: C50, and D100 for those who are shorter.
  [
    exact('([CD](?:4[4-9]|5\\d|6[0-6]|1[0-2]\\d|9[2-9]|14\\d|15\\d))'),
    ([, size]) => ({ audience: 'men', system: 'EU', value: size ?? '' }),
  ],
  // Brazilian plus sizes.
  [exact('(G[1-5])'), ([, letter]) => ({ system: 'letter', value: letter ?? '', needs: 'clothing' })],
  [exact('(LLL?|SS)'), ([, letter]) => ({ system: 'letter', value: letter ?? '', needs: 'clothing' })],
];

const ORDINALS = ['prima', 'seconda', 'terza', 'quarta', 'quinta', 'sesta', 'settima'];

/** The code that begins at `at`, and how long it is. */
export function sizeCodeAt(
  text: string,
  at: number,
  isDigit: boolean,
): (SizeCode & { readonly length: number }) | undefined {
  for (const [pattern, read] of isDigit ? NUMBERED : LETTERED) {
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

function readBody([all, one, two, three]: RegExpExecArray): SizeCode | undefined {
  const body = [Number(one), Number(two), Number(three)];
  const [bust = 0, waist = 0, hip = 0] = body;
  const isCm = bust >= 70 && bust <= 150 && waist >= 50 && waist <= 140 && hip >= 70 && hip <= 160;
  const isInches = bust >= 28 && bust <= 54 && waist >= 20 && waist <= 50 && hip >= 30 && hip <= 58;
  if (!(isCm || isInches) || waist > Math.max(bust, hip) || /[x*]/.test(all)) return undefined;
  return { kind: 'clothing', system: 'cm', value: body.join('-'), body };
}
