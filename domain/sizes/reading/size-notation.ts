import { canonicalLetter } from '../charts/size-number.ts';
import type { SizeAudience, SizeKind, SizeSystem } from '../charts/size-question.ts';

/** A way of writing a size that by itself tells the scale, and where the scale has only one, kind and audience. */
export interface Notation {
  readonly length: number;
  readonly value: string;
  readonly kind?: SizeKind;
  readonly audience?: SizeAudience;
  /** Left out where two scales write it alike; the words beside it tell which. */
  readonly system?: SizeSystem;
  readonly width?: string;
  /** Said in words: `told` where something beside it speaks of a size, `bare` where it may describe something else. */
  readonly spoken?: 'told' | 'bare';
}

type Form = readonly [pattern: RegExp, read: (part: (index: number) => string) => Omit<Notation, 'length'> | undefined];

/** What joins a word of a spaced script goes on; behind `C70` and `XL` a particle may follow at once: C70を, XL이. */
const end = '(?![\\p{Script=Latin}\\p{Script=Cyrillic}\\p{Script=Arabic}\\p{Script=Hebrew}\\d])';
const cups = 'AAA|AA|A|B|C|DDDD|DDD|DD|D|EE|E|FF|F|GG|G|HH|H|JJ|J|KK|K|I';
const years = 'years?|yrs?|yo|y|ans|jahre|años|anni|anos|lat|jaar|лет|yaş|tuổi|岁|歲|歳|세|살';
const months =
  'months?|mos?\\.?|mths?|monate|mois|mesi|meses|maanden|mies(?:ięcy|iące)|мес(?:\\.|яцев|яца)?|个月|個月|ヶ月|か月|カ月|개월';
const oldYears =
  'years? old|yr old|yo|y/o|ans|jahren?|años|anni|anos|lat|jaar|лет|года|yaş(?:ında)?|tuổi|ขวบ|سنوات|岁|歲|歳|세|살';
const forms: readonly Form[] = [
  [form(`(\\d{2,3})-(\\d{2,3})-(\\d{2,3})`), (part) => readBody([part(1), part(2), part(3)])],
  [
    form(`(\\d{2,3})\\/(\\d{2,3})(?:\\s?([YABC]))?`),
    (part) => readHeightAndGirth(part(1), part(2), part(3).toUpperCase()),
  ],
  [
    form(`([23]\\d\\d)\\/(\\d{2,3})`),
    (part) => ({ kind: 'shoe', system: 'cm', value: String(Number(part(1)) / 10), width: part(2) }),
  ],
  [
    form(`([12]\\d\\d)\\s?\\((\\d(?:\\.5)?)\\)`),
    (part) => ({ kind: 'shoe', system: 'CN', value: part(1), width: part(2) }),
  ],
  [form(`(\\d\\d)\\s?\\/\\s?(\\d\\d)(?![/.]\\d)`), (part) => readPair(Number(part(1)), Number(part(2)))],
  [form(`(3[4-9]|4[0-8])\\s?yards?`), (part) => ({ kind: 'shoe', value: part(1) })],
  [form(`W\\s?(\\d\\d)(?:\\s?[/x]?\\s?L\\s?(\\d\\d))?`), (part) => readTrousers(part(1), part(2))],
  [form(`(\\d\\d)\\s?[x×]\\s?(\\d\\d)`), (part) => readTrousers(part(1), part(2))],
  [
    exact(`(?:IT|[Ii]tal(?:ian|ienne|iana|y))\\s?(?:size\\s)?(\\d)\\s?([A-F])`),
    (part) => ({ kind: 'bra', audience: 'women', system: 'IT', value: `${part(1)}${part(2).toUpperCase()}` }),
  ],
  [
    form(
      `(prima|seconda|terza|quarta|quinta|sesta|settima|[1-7]\\s?[ªa°])(?:\\s(?:misura|taglia))?\\s(?:coppa\\s)?([A-F])`,
    ),
    (part) => readItalianBra(part(1).toLowerCase(), part(2).toUpperCase()),
  ],
  [exact(`(\\d{2,3})(${cups})`), (part) => readBra(Number(part(1)), part(2).toUpperCase())],
  [
    exact(`([A-K])((?:6|7|8|9|10)[05])`),
    (part) => ({ kind: 'bra', audience: 'women', system: 'JP', value: `${part(1).toUpperCase()}${part(2)}` }),
  ],
  [exact(`([A-Z])(?:½|\\s?1/2)`), (part) => ({ kind: 'ring', system: 'UK', value: `${part(1).toUpperCase()}½` })],
  [form(`([1-3一二两兩三])尺([1-9一二三四五六七八九])?寸?`), (part) => readChi(part(1), part(2))],
  [form(`(\\d\\d)(?:\\s?(?:regular|long|short)|R)`), (part) => readSuit(Number(part(1)))],
  [form(`(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})\\s?(?:M|${months})`), (part) => readMonths(Number(part(1)), Number(part(2)))],
  [form(`(\\d{1,2})\\s?(?:${months})`), (part) => readMonths(Number(part(1)), Number(part(1)))],
  // Up to 12 it may as well be a shoe of medium width.
  [form(`(18|24|36)M`), (part) => readMonths(Number(part(1)), Number(part(1)))],
  [form(`(\\d{1,2})\\s?[-–]\\s?(\\d{1,2})\\s?(?:${years})`), (part) => readAges(Number(part(1)), Number(part(2)))],
  [form(`(\\d{1,2})\\s?(?:${oldYears})`), (part) => readAges(Number(part(1)), Number(part(1)))],
  [
    form(`(\\d{1,2}(?:Y|AB|A|B)(?:PP|P|R|T))`),
    (part) => ({ kind: 'clothing', audience: 'women', system: 'JP', value: part(1).toUpperCase() }),
  ],
  [
    form(`([2-6]T|6X)`),
    (part) => ({ kind: 'clothing', audience: 'children', system: 'US', value: part(1).toUpperCase() }),
  ],
  [form(`(\\d{1,2}(?:\\.5)?)([CY])`), (part) => readChildShoe(Number(part(1)), part(2).toUpperCase())],
  [form(`((?:[2-6]|X{0,5})X[SL])`), (part) => readLetter(part(1))],
];

/** What a notation can begin with: most words need not be held against every form. */
const BEGINS =
  /\d|[A-Z][A-Z]?(?=[\d½\s])|[A-Za-z]*X|w\s?\d|it|prima|second|terza|quart|quint|sest|settim|[一二三两兩]尺/iy;

/** Reads the notation that starts exactly at `at`, for example `165/88A`, `265/100`, `9AR`, `W32 L34`, `13C` or `XL`. */
export function notationAt(text: string, at: number): Notation | undefined {
  BEGINS.lastIndex = at;
  if (!BEGINS.test(text)) return undefined;
  for (const [pattern, read] of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const found = match && read((index) => match[index] ?? '');
    if (found) return { ...found, length: match[0].length };
  }
  return undefined;
}

/** Capitals as they are written: `80G` is a bra, `80 g` a weight. */
function exact(source: string): RegExp {
  return new RegExp(source + end, 'uy');
}

function form(source: string): RegExp {
  return new RegExp(source + end, 'iuy');
}

/** `37/38`: two neighbours on one label. */
function readPair(low: number, high: number): ReturnType<Form[1]> {
  return high === low + 1 && low >= 15 && high <= 50 ? { value: `${low}/${high}` } : undefined;
}

function readBody(parts: readonly string[]): ReturnType<Form[1]> {
  const isBody = parts.every((part) => Number(part) >= 45 && Number(part) <= 160);
  return isBody ? { kind: 'clothing', system: 'cm', value: parts.join('-') } : undefined;
}

/** `165/55` without a letter is more often what somebody weighs. */
const LEAST_BARE_GIRTH = 76;

function readHeightAndGirth(height: string, girth: string, type: string): ReturnType<Form[1]> {
  const isBody =
    Number(height) >= (type ? 70 : 140) &&
    Number(height) <= 200 &&
    Number(girth) >= (type ? 40 : LEAST_BARE_GIRTH) &&
    Number(girth) <= 140;
  return isBody ? { kind: 'clothing', system: 'CN', value: `${height}/${girth}${type}` } : undefined;
}

function readTrousers(waist: string, leg: string): ReturnType<Form[1]> {
  const isTrousers = Number(waist) >= 23 && Number(waist) <= 56 && (!leg || (Number(leg) >= 24 && Number(leg) <= 40));
  return isTrousers ? { kind: 'trousers', system: 'US', value: leg ? `W${waist} L${leg}` : `W${waist}` } : undefined;
}

/** Bands in inches are even, those in centimetres end in 0 or 5; the country is told by the words, or asked. */
function readBra(band: number, cup: string): ReturnType<Form[1]> {
  const isInches = band >= 28 && band <= 56 && band % 2 === 0;
  const isCm = band >= 60 && band <= 135 && band % 5 === 0;
  if (!isInches && (!isCm || cup.length > 2)) return undefined;
  return { kind: 'bra', audience: 'women', value: `${band}${cup}` };
}

/** Italian bands are counted: una terza coppa C. */
function readItalianBra(band: string, cup: string): ReturnType<Form[1]> {
  const number =
    ['prima', 'seconda', 'terza', 'quarta', 'quinta', 'sesta', 'settima'].indexOf(band) + 1 || Number(band[0]);
  return { kind: 'bra', audience: 'women', system: 'IT', value: `${number}${cup}` };
}

/** A jacket by the inch: the letter is its length. */
function readSuit(chest: number): ReturnType<Form[1]> {
  return chest >= 32 && chest <= 56 && chest % 2 === 0
    ? { kind: 'suit', audience: 'men', system: 'US', value: String(chest) }
    : undefined;
}

function readAges(from: number, to: number): ReturnType<Form[1]> {
  if (from < 1 || to > 17 || to < from) return undefined;
  return { kind: 'clothing', audience: 'children', system: 'age', value: from === to ? String(from) : `${from}-${to}` };
}

/** Charts of babies' sizes name the months up to which a piece is worn. */
function readMonths(from: number, to: number): ReturnType<Form[1]> {
  if (to > 36 || to < from) return undefined;
  return { kind: 'clothing', audience: 'children', system: 'US', value: `${to}M` };
}

/** Waists of trousers in Chinese feet and tenths: `2尺4`, `二尺四`. */
function readChi(feet: string, tenths: string): ReturnType<Form[1]> {
  const digit = (sign: string): number =>
    '一二三四五六七八九'.indexOf(sign.replace(/[两兩]/, '二')) + 1 || Number(sign);
  const value = tenths ? `${digit(feet)}.${digit(tenths)}` : String(digit(feet));
  return { kind: 'trousers', system: 'chi', value };
}

function readChildShoe(size: number, mark: string): ReturnType<Form[1]> {
  if (mark === 'Y' && Number.isInteger(size) && size > 7 && size < 18) return readAges(size, size);
  if (size > (mark === 'C' ? 13.5 : 7.5)) return undefined;
  return { kind: 'shoe', audience: 'children', system: 'US', value: `${size}${mark}` };
}

function readLetter(text: string): ReturnType<Form[1]> {
  const value = canonicalLetter(text);
  return value ? { system: 'letter', value } : undefined;
}
