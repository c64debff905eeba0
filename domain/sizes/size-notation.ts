import { canonicalLetter } from './size-number.ts';
import type { SizeAudience, SizeKind, SizeSystem } from './size-question.ts';

/** A way of writing a size that by itself tells the scale, and where the scale has only one, kind and audience. */
export interface Notation {
  readonly length: number;
  readonly value: string;
  readonly kind?: SizeKind;
  readonly audience?: SizeAudience;
  readonly system: SizeSystem;
  readonly width?: string;
}

type Form = readonly [pattern: RegExp, read: (part: (index: number) => string) => Omit<Notation, 'length'> | undefined];

const end = '(?![\\p{L}\\d])';
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
  [form(`W\\s?(\\d\\d)(?:\\s?[/x]?\\s?L\\s?(\\d\\d))?`), (part) => readTrousers(part(1), part(2))],
  [form(`(\\d\\d)\\s?[x×]\\s?(\\d\\d)`), (part) => readTrousers(part(1), part(2))],
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

/** Reads the notation that starts exactly at `at`, for example `165/88A`, `265/100`, `9AR`, `W32 L34`, `13C` or `XL`. */
export function notationAt(text: string, at: number): Notation | undefined {
  for (const [pattern, read] of forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const found = match && read((index) => match[index] ?? '');
    if (found) return { ...found, length: match[0].length };
  }
  return undefined;
}

function form(source: string): RegExp {
  return new RegExp(source + end, 'iuy');
}

function readBody(parts: readonly string[]): ReturnType<Form[1]> {
  const isBody = parts.every((part) => Number(part) >= 45 && Number(part) <= 160);
  return isBody ? { kind: 'clothing', system: 'cm', value: parts.join('-') } : undefined;
}

function readHeightAndGirth(height: string, girth: string, type: string): ReturnType<Form[1]> {
  const isBody =
    Number(height) >= (type ? 70 : 140) && Number(height) <= 200 && Number(girth) >= 40 && Number(girth) <= 140;
  return isBody ? { kind: 'clothing', system: 'CN', value: `${height}/${girth}${type}` } : undefined;
}

function readTrousers(waist: string, leg: string): ReturnType<Form[1]> {
  const isTrousers = Number(waist) >= 23 && Number(waist) <= 56 && (!leg || (Number(leg) >= 24 && Number(leg) <= 40));
  return isTrousers ? { kind: 'clothing', system: 'US', value: leg ? `W${waist} L${leg}` : `W${waist}` } : undefined;
}

function readChildShoe(size: number, mark: string): ReturnType<Form[1]> {
  if (size > (mark === 'C' ? 13.5 : 7.5)) return undefined;
  return { kind: 'shoe', audience: 'children', system: 'US', value: `${size}${mark}` };
}

function readLetter(text: string): ReturnType<Form[1]> {
  const value = canonicalLetter(text);
  return value ? { system: 'letter', value } : undefined;
}
