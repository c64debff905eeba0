import { canonicalLetter } from '../charts/size-number.ts';
import type { SizeAudience, SizeKind, SizeSystem } from '../charts/size-question.ts';

/** A size that its writing alone tells apart from a number. */
export interface SizeCode {
  readonly value: string;
  readonly kind?: SizeKind;
  readonly audience?: SizeAudience;
  readonly system?: SizeSystem;
  readonly width?: string;
  /** More numbers of one body: bust, waist and hips. */
  readonly body?: readonly number[];
  /** A height and a weight: 165/55. */
  readonly frame?: readonly [height: number, kg: number];
  /** What it is where that is not spoken of. */
  readonly or?: SizeCode;
  /** Only where such a thing is spoken of. */
  readonly needs?: SizeKind;
}

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
      return age && { ...age, needs: 'clothing' };
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
  [form('W\\s?(\\d\\d)\\s?[/x,-]?\\s?L\\s?(\\d\\d)'), ([, waist, leg]) => readTrousers(Number(waist), Number(leg))],
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
    }),
  ],
  [exact('([A-Z])(?:½|\\s?1/2)'), ([, letter]) => ({ kind: 'ring', system: 'UK', value: `${letter}½`, needs: 'ring' })],
  [form('(X{1,5}[SL])'), ([, letter]) => readLetter(letter ?? '')],
  [exact('RN'), () => ({ kind: 'clothing', audience: 'children', system: 'letter', value: 'RN', needs: 'clothing' })],
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

function readGrid(height = '', girth = '', type = ''): SizeCode | undefined {
  const isBody = Number(height) >= 70 && Number(height) <= 200 && Number(girth) >= 40 && Number(girth) <= 140;
  return isBody ? { kind: 'clothing', system: 'CN', value: `${height}/${girth}${type.toUpperCase()}` } : undefined;
}

/** `165/55` is what somebody measures and weighs; a girth is more. */
function readFrame(height: number, other: number): SizeCode | undefined {
  if (other - height > 0 && other - height <= 12) return readPair(height, other);
  if (other >= 76 && other <= 120 && height >= 140)
    return { kind: 'clothing', system: 'CN', value: `${height}/${other}` };
  return other >= 35 && other < 130 ? { value: `${height}/${other}`, frame: [height, other] } : undefined;
}

function readTrousers(waist: number, leg: number | undefined): SizeCode | undefined {
  const isTrousers = waist >= 23 && waist <= 56 && (leg === undefined || (leg >= 26 && leg <= 38));
  // 38/40 are neighbours on one label.
  if (!isTrousers || (leg !== undefined && (leg === waist + 1 || waist > 48))) return undefined;
  return { kind: 'trousers', system: 'US', value: leg === undefined ? `W${waist}` : `W${waist} L${leg}` };
}

function readMonths(from: number, to: number): SizeCode | undefined {
  if (to > 36 || to <= from) return undefined;
  return { kind: 'clothing', audience: 'children', system: 'age', value: `${from}-${to}M`, needs: 'clothing' };
}

function readAges(from: number, to: number): SizeCode | undefined {
  if (to > 17 || to <= from || to - from > 3) return undefined;
  return { kind: 'clothing', audience: 'children', system: 'age', value: `${from}-${to}` };
}

/** Neighbours on one label: 37/38, 38-40, 134/140, 39-42. */
function readPair(from: number, to: number): SizeCode | undefined {
  const step = to - from;
  if (from >= 50 && to <= 194 && step === 6) return { kind: 'clothing', audience: 'children', value: `${from}/${to}` };
  if (from >= 15 && to <= 50 && step >= 1 && step <= 5)
    return { value: step === 1 || step === 2 ? `${from}/${to}` : `${from}-${to}` };
  if (from >= 200 && to <= 310 && step <= 40 && step >= 5) return { value: `${from}-${to}` };
  return undefined;
}

/** Bands in inches are even, those in centimetres end in 0 or 5. */
function readBra(band: number, cup: string, isApart: boolean): SizeCode | undefined {
  const isInches = band >= 28 && band <= 56 && band % 2 === 0;
  const isCm = band >= 60 && band <= 135 && band % 5 === 0 && cup.length <= 2;
  if (!isInches && !isCm) return undefined;
  return {
    kind: 'bra',
    audience: 'women',
    value: `${band}${cup}`,
    ...((isApart || (isInches && cup === 'E')) && { needs: 'bra' as const }),
  };
}

function readChild(size: string, mark: string): SizeCode | undefined {
  const number = Number(size.replace(',', '.'));
  if (mark === 'Y' && Number.isInteger(number) && number > 7 && number < 18)
    return { kind: 'clothing', audience: 'children', system: 'age', value: `${number}` };
  if (number > (mark === 'C' ? 13.5 : 7.5)) return undefined;
  return { kind: 'shoe', audience: 'children', system: 'US', value: `${number}${mark}`, needs: 'shoe' };
}

function readSuit(chest: number, length: string): SizeCode | undefined {
  if (chest % 2 !== 0) return undefined;
  const letter = length.charAt(0).toUpperCase();
  return { kind: 'suit', audience: 'men', system: 'US', value: `${chest}${letter}`, needs: 'suit' };
}

function readWide(size: string, width: string): SizeCode | undefined {
  const number = Number(size.replace(',', '.'));
  return number >= 3 && number <= 18
    ? {
        kind: 'shoe',
        system: 'US',
        value: String(number),
        width,
        ...(Number.isInteger(number) && { needs: 'shoe' as const }),
      }
    : undefined;
}

function readLetter(text: string): SizeCode | undefined {
  const value = canonicalLetter(text);
  return value ? { system: 'letter', value } : undefined;
}
