import { canonicalLetter } from '../../charts/size-number.ts';
import type { SizeAudience, SizeKind, SizeSystem } from '../../charts/size-question.ts';

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

export function readGrid(height = '', girth = '', type = ''): SizeCode | undefined {
  const isBody = Number(height) >= 70 && Number(height) <= 200 && Number(girth) >= 40 && Number(girth) <= 140;
  return isBody ? { kind: 'clothing', system: 'CN', value: `${height}/${girth}${type.toUpperCase()}` } : undefined;
}

/** `165/55` is what somebody measures and weighs; a girth is more. */
export function readFrame(height: number, other: number): SizeCode | undefined {
  if (other - height > 0 && other - height <= 12) return readPair(height, other);
  if (other >= 76 && other <= 120 && height >= 140)
    return { kind: 'clothing', system: 'CN', value: `${height}/${other}` };
  return other >= 35 && other < 130 ? { value: `${height}/${other}`, frame: [height, other] } : undefined;
}

export function readTrousers(waist: number, leg: number | undefined, isNamed = false): SizeCode | undefined {
  const isTrousers = waist >= 23 && waist <= 56 && (leg === undefined || (leg >= 26 && leg <= 38));
  // 38/40 are neighbours on one label.
  if (!isTrousers || (leg !== undefined && !isNamed && (leg === waist + 1 || waist > 48))) return undefined;
  return { kind: 'trousers', system: 'US', value: leg === undefined ? `W${waist}` : `W${waist} L${leg}` };
}

export function readMonths(from: number, to: number): SizeCode | undefined {
  if (to > 36 || to <= from) return undefined;
  return { kind: 'clothing', audience: 'children', system: 'age', value: `${from}-${to}M`, needs: 'clothing' };
}

export function readAges(from: number, to: number): SizeCode | undefined {
  if (to > 17 || to <= from || to - from > 3) return undefined;
  return { kind: 'clothing', audience: 'children', system: 'age', value: `${from}-${to}` };
}

/** Neighbours on one label: 37/38, 38-40, 134/140, 39-42. */
export function readPair(from: number, to: number): SizeCode | undefined {
  const step = to - from;
  if (from >= 50 && to <= 194 && step === 6) return { kind: 'clothing', audience: 'children', value: `${from}/${to}` };
  if (from >= 15 && to <= 50 && step >= 1 && step <= 5)
    return { value: step === 1 || step === 2 ? `${from}/${to}` : `${from}-${to}` };
  if (from >= 32 && to <= 74 && from % 2 === 0 && step === 2) return { value: `${from}/${to}` };
  if (from >= 200 && to <= 310 && step <= 40 && step >= 5) return { value: `${from}-${to}` };
  return undefined;
}

/** Bands in inches are even, those in centimetres end in 0 or 5. */
export function readBra(band: number, cup: string, isApart: boolean): SizeCode | undefined {
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

export function readChild(size: string, mark: string): SizeCode | undefined {
  const number = Number(size.replace(',', '.'));
  if (mark === 'Y' && Number.isInteger(number) && number > 7 && number < 18)
    return { kind: 'clothing', audience: 'children', system: 'age', value: `${number}` };
  if (number > (mark === 'C' ? 13.5 : 7.5)) return undefined;
  return { kind: 'shoe', audience: 'children', system: 'US', value: `${number}${mark}`, needs: 'shoe' };
}

export function readSuit(chest: number, length: string): SizeCode | undefined {
  if (chest % 2 !== 0) return undefined;
  const letter = length.charAt(0).toUpperCase();
  // "A 32 long" of trousers is a waist.
  return {
    kind: 'suit',
    audience: 'men',
    system: 'US',
    value: `${chest}${letter}`,
    needs: 'suit',
    ...(chest <= 44 && { or: { kind: 'trousers', system: 'US', value: `W${chest}` } }),
  };
}

export function readWide(size: string, width: string): SizeCode | undefined {
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

export function readLetter(text: string): SizeCode | undefined {
  const value = canonicalLetter(text);
  return value ? { system: 'letter', value } : undefined;
}

/** Bust, waist and hips. */
export function readBody([all, one, two, three]: RegExpExecArray): SizeCode | undefined {
  const body = [Number(one), Number(two), Number(three)];
  const [bust = 0, waist = 0, hip = 0] = body;
  const isCm = bust >= 70 && bust <= 150 && waist >= 50 && waist <= 140 && hip >= 70 && hip <= 160;
  const isInches = bust >= 28 && bust <= 54 && waist >= 20 && waist <= 50 && hip >= 30 && hip <= 58;
  if (!(isCm || isInches) || waist > Math.max(bust, hip) || /[x*]/.test(all)) return undefined;
  return { kind: 'clothing', system: 'cm', value: body.join('-'), body };
}
