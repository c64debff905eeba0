import { sizeSpan } from './size-number.ts';
import type { SizeAudience, SizeKind, SizeQuestion, SizeSystem } from './size-question.ts';

/** Numbers that a scale uses; they tell what a bare number may mean, never what it converts to. */
interface Scale {
  readonly kind: SizeKind;
  readonly system: SizeSystem;
  readonly from: number;
  readonly to: number;
  /** Left out: any fraction. */
  readonly step?: number;
  /** Told where the numbers belong to one audience only. */
  readonly audience?: SizeAudience;
  /** Mostly of this audience, so not offered to another, and not taken for granted either. */
  readonly mostly?: SizeAudience;
  /** Too rare to be offered for a number without its system. */
  readonly isNamedOnly?: boolean;
}

const scales: readonly Scale[] = [
  { kind: 'shoe', system: 'EU', from: 33, to: 52 },
  { kind: 'shoe', system: 'EU', from: 15, to: 40, audience: 'children' },
  { kind: 'shoe', system: 'US', from: 0, to: 18, step: 0.5 },
  { kind: 'shoe', system: 'UK', from: 0, to: 16, step: 0.5 },
  { kind: 'shoe', system: 'JP', from: 20, to: 32, step: 0.5 },
  { kind: 'shoe', system: 'CN', from: 100, to: 330, step: 5 },
  { kind: 'shoe', system: 'CN', from: 33, to: 50, isNamedOnly: true },
  { kind: 'shoe', system: 'KR', from: 100, to: 330, step: 5 },
  { kind: 'shoe', system: 'DE', from: 15, to: 52, isNamedOnly: true },
  { kind: 'shoe', system: 'FR', from: 15, to: 52, isNamedOnly: true },
  { kind: 'shoe', system: 'IT', from: 15, to: 52, isNamedOnly: true },
  { kind: 'shoe', system: 'cm', from: 8, to: 34 },
  { kind: 'clothing', system: 'EU', from: 30, to: 64, step: 2 },
  { kind: 'clothing', system: 'EU', from: 80, to: 176, step: 6, audience: 'children' },
  { kind: 'clothing', system: 'US', from: 0, to: 24, step: 2 },
  { kind: 'clothing', system: 'US', from: 34, to: 54, step: 2, mostly: 'men' },
  { kind: 'clothing', system: 'UK', from: 4, to: 32, step: 2 },
  { kind: 'clothing', system: 'UK', from: 34, to: 54, step: 2, mostly: 'men', isNamedOnly: true },
  { kind: 'clothing', system: 'IT', from: 36, to: 66, step: 2 },
  { kind: 'clothing', system: 'DE', from: 30, to: 64, step: 2, isNamedOnly: true },
  { kind: 'clothing', system: 'FR', from: 30, to: 66, step: 2, isNamedOnly: true },
  { kind: 'clothing', system: 'KR', from: 44, to: 88, step: 11, audience: 'women' },
  { kind: 'clothing', system: 'KR', from: 85, to: 110, step: 5 },
  { kind: 'clothing', system: 'CN', from: 80, to: 170, step: 10, audience: 'children' },
  { kind: 'clothing', system: 'JP', from: 3, to: 23, step: 2, isNamedOnly: true },
  { kind: 'clothing', system: 'cm', from: 35, to: 210 },
  { kind: 'clothing', system: 'letter', from: 0, to: 12 },
];

/**
 * What a size may mean on the scales known here, narrowed by what the question already says, one reading per kind and system.
 * An audience is filled in only where the number can belong to no other.
 */
export function listReadings(question: SizeQuestion): SizeQuestion[] {
  const value = sizeSpan(question.value)?.[0];
  if (value === undefined) return [];
  const readings = new Map<string, SizeQuestion>();
  for (const scale of scales) {
    if (!fits(scale, value, question)) continue;
    const key = `${scale.kind} ${scale.system}`;
    const audience = readings.has(key) ? question.audience : (question.audience ?? scale.audience);
    readings.set(key, { ...question, kind: scale.kind, system: scale.system, ...(audience && { audience }) });
  }
  return [...readings.values()];
}

function fits(scale: Scale, value: number, question: SizeQuestion): boolean {
  if (question.kind && question.kind !== scale.kind) return false;
  if (question.system ? question.system !== scale.system : scale.isNamedOnly || isBodyScale(scale)) return false;
  const made = scale.audience ?? (question.system ? undefined : scale.mostly);
  if (made && question.audience && question.audience !== 'unisex' && made !== question.audience) return false;
  const steps = scale.step === undefined ? 0 : (value - scale.from) / scale.step;
  const isWhole = scale.kind === 'shoe' || scale.system === 'cm' || Number.isInteger(value);
  return value >= scale.from && value <= scale.to && Number.isInteger(steps) && isWhole;
}

function isBodyScale(scale: Scale): boolean {
  return scale.system === 'cm' || scale.system === 'letter';
}
