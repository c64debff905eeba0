import type { SizeMeasure } from '../charts/size-question.ts';
import { CM } from './values/measure-limits.ts';
import { readMessage } from './read-message.ts';

/** A part of a body as a buyer gave it. */
export interface BodyMeasure {
  readonly of: SizeMeasure;
  readonly cm: number;
  /** The unit that it was given in. */
  readonly unit: 'cm' | 'in';
  readonly start: number;
  readonly end: number;
}

/**
 * The measures of a body that a text names: `bust 90, waist 74 cm`, `34 inch hips`, `90-60-90`, `5'6"`, `Schrittlänge 78`. What is said last
 * corrects what was said before.
 */
export function readBody(given: string): BodyMeasure[] {
  const parts = new Map<SizeMeasure, BodyMeasure>();
  for (const { of, amount, unit, start, end } of readMessage(given, { isMeasured: true }).measures) {
    if (of === 'weight' || of === 'age') continue;
    const cm = Math.round(amount * (CM[unit] ?? 1) * 10) / 10;
    parts.set(of, { of, cm, unit: unit === 'in' ? 'in' : 'cm', start, end });
  }
  return [...parts.values()];
}

/** The buyer's words for their measures, in order; `undefined` where a text names none. */
export function findBody(given: string): string | undefined {
  const { measures, text } = readMessage(given, { isMeasured: true });
  const body = measures.filter(({ of }) => of !== 'weight' && of !== 'age');
  const words = body.map(({ start, end, word }) =>
    text.slice(Math.min(start, word?.start ?? start), Math.max(end, word?.end ?? end)).trim(),
  );
  return words.length > 0 ? [...new Set(words)].join(', ') : undefined;
}
