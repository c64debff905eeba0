import { plainKeycaps } from './keycaps.ts';
import { scanSizes } from './scan-sizes.ts';
import type { SizeMention } from './scan-sizes.ts';
import { readNumber } from '../charts/size-number.ts';
import type { SizeMeasure } from '../charts/size-question.ts';
import { foldDigits } from './size-tokens.ts';

/** A part of a body as a buyer gave it. */
export interface BodyMeasure {
  readonly of: SizeMeasure;
  readonly cm: number;
  /** The unit that it was given in. */
  readonly unit: 'cm' | 'in';
  readonly start: number;
  readonly end: number;
}

/** A Chinese foot (市尺) is a third of a metre. */
const CM_OF_CHI = 100 / 3;

/** Heights in feet and inches, or in metres: `5'6"`, `5 ft 6`, `1,68 m`, `1m68`. */
const feet =
  /(?<![\d.,])([3-6])\s?(?:'|′|ft\b|feet\b|foot\b)\s?(?:(1[01]|\d)(?:[.,]5)?\s?(?:"|″|''|in\b|inches\b)?)?/giu;
const metres = /(?<![\d.,])([12])(?:[.,](\d\d)\s?(?:m\b|м\b|米|メートル)|\s?m\s?(\d\d)\b)/giu;

/** The most that a number may be to be inches, where no unit is written, and what is possible at all (cm). */
const limits: Partial<Record<SizeMeasure, { readonly inches: number; readonly from: number; readonly to: number }>> = {
  bust: { inches: 50, from: 40, to: 180 },
  chest: { inches: 50, from: 40, to: 180 },
  waist: { inches: 50, from: 38, to: 180 },
  hip: { inches: 52, from: 40, to: 190 },
  'under-bust': { inches: 50, from: 45, to: 150 },
  'inside-leg': { inches: 40, from: 20, to: 110 },
  'foot-length': { inches: 13.5, from: 8, to: 34 },
  height: { inches: 84, from: 45, to: 225 },
  neck: { inches: 22, from: 20, to: 60 },
  head: { inches: 28, from: 35, to: 70 },
  palm: { inches: 12, from: 10, to: 35 },
};

/**
 * The measures of a body that a text names: `bust 90, waist 74 cm`, `34 inch hips`, `90-60-90`, `5'6"`, `Schrittlänge 78`. A number without a
 * unit takes that of its line, else the one in which it is possible.
 */
export function readBody(given: string): BodyMeasure[] {
  const parts = new Map<SizeMeasure, BodyMeasure>();
  // What is said last corrects what was said before.
  for (const one of readMeasures(given)) parts.set(one.of, one);
  return [...parts.values()];
}

/** The same, with what was corrected, in reading order. */
export function readMeasures(given: string): BodyMeasure[] {
  const found: BodyMeasure[] = [];
  let text = foldDigits(plainKeycaps(given));
  const take = (pattern: RegExp, cmOf: (match: RegExpExecArray) => number, unit: 'cm' | 'in') => {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      found.push({ of: 'height', cm: tenth(cmOf(match)), unit, start: match.index, end });
    }
    text = text.replace(pattern, (all) => ' '.repeat(all.length));
  };
  take(feet, ([, foot, inch]) => (Number(foot) * 12 + Number(inch ?? 0)) * 2.54, 'in');
  take(metres, ([, metre, after, behind]) => Number(metre) * 100 + Number(after ?? behind), 'cm');

  // A lone "in" is a unit only where measures are told: elsewhere it is a word ("size 8 in women's").
  const { mentions } = scanSizes(text.replace(/(?<=\d)\s?(?:in\b|")/giu, (all) => '㏌'.padEnd(all.length)));
  const units = new Set(mentions.flatMap((mention) => unitOf(mention) ?? []));
  const shared = units.size === 1 ? [...units][0] : undefined;
  for (const mention of mentions) found.push(...readMention(mention, shared));
  found.push(...readWaistOfSize(mentions, found));
  return found.sort((a, b) => a.start - b.start);
}

/** The buyer's words for their measures, one behind the other; `undefined` where a text names none. */
export function findBody(given: string): string | undefined {
  const text = plainKeycaps(given);
  const places = readBody(text).sort((a, b) => a.start - b.start);
  const words = places.map(({ start, end }) => text.slice(start, end).trim());
  return words.length > 0 ? [...new Set(words)].join(', ') : undefined;
}

function readMention(mention: SizeMention, shared: number | undefined): BodyMeasure[] {
  const { start, end, notation, value } = mention;
  if (notation?.system === 'cm' && value.split('-').length === 3) {
    const parts = ['bust', 'waist', 'hip'] as const;
    return value
      .split('-')
      .map((cm, index) => ({ of: parts[index] ?? 'bust', cm: Number(cm), unit: 'cm', start, end }));
  }
  const of = mention.words.flatMap(({ meaning }) => (meaning.role === 'measure' ? [meaning.of] : []))[0];
  const chi = notation?.system === 'chi' && of !== undefined ? (readNumber(value) ?? 0) * CM_OF_CHI : undefined;
  const number = chi ?? (notation ? undefined : readNumber(value));
  const limit = of && limits[of];
  // "My foot is US 7½" names a size.
  const isSize = chi === undefined && mention.words.some(({ meaning }) => meaning.role === 'system');
  if (!limit || number === undefined || isSize) return [];
  const cms = chi ?? (of === 'height' && number >= 1.3 && number <= 2.2 ? number * 100 : undefined);
  if (cms !== undefined) return [{ of, cm: tenth(cms), unit: 'cm', start, end }];
  const usual = number <= limit.inches ? 2.54 : of === 'foot-length' && number > 100 ? 0.1 : 1;
  const perUnit = unitOf(mention) ?? shared ?? usual;
  const cm = tenth(number * perUnit);
  if (cm < limit.from || cm > limit.to) return [];
  return [{ of, cm, unit: perUnit === 2.54 ? 'in' : 'cm', start, end }];
}

/** "Taille" is the size in French and the waist in French and German: among other measures it is the waist. */
function readWaistOfSize(mentions: readonly SizeMention[], found: readonly BodyMeasure[]): BodyMeasure[] {
  if (found.length === 0 || found.some(({ of }) => of === 'waist')) return [];
  return mentions.flatMap(({ words, value, start, end, notation }): BodyMeasure[] => {
    const cm = notation ? undefined : readNumber(value);
    const isTaille = words.some(({ text }) => /^tailles?$/i.test(text));
    return isTaille && cm !== undefined && cm >= 50 && cm <= 150 ? [{ of: 'waist', cm, unit: 'cm', start, end }] : [];
  });
}

function unitOf({ next }: SizeMention): number | undefined {
  return next?.meaning.role === 'unit' ? next.meaning.cm : undefined;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
