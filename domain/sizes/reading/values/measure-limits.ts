import type { SizeMeasure } from '../../charts/size-question.ts';

/** A measure of a body, a weight, or a child's age, as it was said. */
export interface SaidMeasure {
  readonly of: SizeMeasure | 'weight' | 'age';
  readonly amount: number;
  readonly unit: 'mm' | 'cm' | 'in' | 'kg' | 'lb' | 'jin' | 'years' | 'months';
  readonly start: number;
  readonly end: number;
  /** Position of the word for what was measured. */
  readonly word?: { readonly start: number; readonly end: number };
}

/** What a body can measure, in cm; `inches` is the most that a number without a unit may be in inches. */
export const LIMITS: Readonly<
  Partial<Record<SaidMeasure['of'], { readonly from: number; readonly to: number; readonly inches: number }>>
> = {
  height: { from: 45, to: 225, inches: 84 },
  bust: { from: 40, to: 170, inches: 54 },
  chest: { from: 40, to: 170, inches: 54 },
  'under-bust': { from: 50, to: 140, inches: 48 },
  waist: { from: 38, to: 170, inches: 52 },
  hip: { from: 40, to: 180, inches: 58 },
  'foot-length': { from: 8, to: 33, inches: 13 },
  head: { from: 33, to: 68, inches: 27 },
  palm: { from: 10, to: 32, inches: 12 },
  neck: { from: 22, to: 56, inches: 20.5 },
  'inside-leg': { from: 20, to: 100, inches: 38 },
  finger: { from: 1.3, to: 8, inches: 3 },
};
/** A unit in cm. */
export const CM: Readonly<Record<string, number>> = { mm: 0.1, cm: 1, m: 100, in: 2.54 };

/** The unit of a number beside a part of the body, where none is written. */
export function bareUnit(
  of: SaidMeasure['of'],
  number: number,
  shared: string | undefined,
  language: string,
): string | undefined {
  if (of === 'height' && number > 1.2 && number < 2.3) return 'm';
  // "My foot is 38", a finger of 54: labels, no lengths.
  if (of === 'foot-length')
    return number >= 200 && number <= 330 ? 'mm' : number >= 20 && number < 32 ? 'cm' : undefined;
  if (of === 'finger') return number >= 40 && number <= 75 ? 'mm' : undefined;
  const limit = LIMITS[of];
  if (!limit) return undefined;
  if (shared === 'in' && number <= limit.inches) return 'in';
  const isGirth = of === 'bust' || of === 'chest' || of === 'waist' || of === 'hip';
  // Thai tailors measure in inches.
  return number <= limit.inches &&
    (language === 'en' || (language === 'th' && isGirth) || (isGirth && number < limit.from))
    ? 'in'
    : 'cm';
}
