import { readNumber, sizeSpan } from './size-number.ts';
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
  /** Whether the kind must be known already: a bare number is not offered as a ring. */
  readonly needsKind?: true;
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
  { kind: 'shoe', system: 'CN-old', from: 33, to: 50, isNamedOnly: true },
  { kind: 'shoe', system: 'AU', from: 2, to: 18, step: 0.5, isNamedOnly: true },
  { kind: 'shoe', system: 'BR', from: 14, to: 48, isNamedOnly: true },
  { kind: 'shoe', system: 'MX', from: 10, to: 34, step: 0.5, isNamedOnly: true },
  { kind: 'shoe', system: 'RU', from: 15, to: 50, isNamedOnly: true },
  { kind: 'shoe', system: 'ES', from: 15, to: 52, isNamedOnly: true },
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
  { kind: 'clothing', system: 'ES', from: 30, to: 66, step: 2, isNamedOnly: true },
  { kind: 'clothing', system: 'AU', from: 4, to: 54, step: 2, isNamedOnly: true },
  { kind: 'clothing', system: 'BR', from: 32, to: 60, step: 2, isNamedOnly: true },
  { kind: 'clothing', system: 'MX', from: 0, to: 28, step: 2, isNamedOnly: true },
  { kind: 'clothing', system: 'RU', from: 36, to: 70, step: 2, isNamedOnly: true },
  { kind: 'clothing', system: 'UK', from: 1, to: 16, audience: 'children', isNamedOnly: true },
  { kind: 'clothing', system: 'US', from: 4, to: 20, audience: 'children', isNamedOnly: true },
  { kind: 'clothing', system: 'KR', from: 44, to: 88, step: 11, audience: 'women' },
  { kind: 'clothing', system: 'KR', from: 85, to: 110, step: 5 },
  { kind: 'clothing', system: 'CN', from: 80, to: 170, step: 10, audience: 'children' },
  { kind: 'clothing', system: 'JP', from: 3, to: 23, step: 2, isNamedOnly: true },
  { kind: 'clothing', system: 'cm', from: 35, to: 210 },
  { kind: 'clothing', system: 'letter', from: 0, to: 12 },
  ...smallScales(),
];

/** Scales of the other kinds: they are meant only where the product or a word says so. */
function smallScales(): Scale[] {
  const rows: readonly (readonly [SizeKind, SizeSystem, number, number, number?, SizeAudience?])[] = [
    ['suit', 'EU', 40, 68, 2],
    ['suit', 'US', 30, 58, 2],
    ['suit', 'UK', 30, 58, 2],
    ['suit', 'IT', 40, 68, 2],
    ['suit', 'FR', 40, 68, 2],
    ['suit', 'RU', 40, 68, 2],
    ['suit', 'letter', 0, 12],
    ['shirt', 'EU', 34, 52, 1],
    ['shirt', 'US', 13, 20, 0.5],
    ['shirt', 'UK', 13, 20, 0.5],
    ['shirt', 'JP', 34, 52, 1],
    ['shirt', 'cm', 30, 56],
    ['trousers', 'US', 22, 56, 1],
    ['trousers', 'US', 0, 21, 1, 'women'],
    ['trousers', 'UK', 2, 21, 1, 'women'],
    ['trousers', 'AU', 2, 26, 1, 'women'],
    ['trousers', 'EU', 30, 68, 2],
    ['trousers', 'FR', 30, 66, 2],
    ['trousers', 'IT', 36, 68, 2],
    ['trousers', 'RU', 36, 68, 2],
    ['trousers', 'UK', 22, 56, 1],
    ['trousers', 'chi', 1.5, 4],
    ['trousers', 'letter', 0, 12],
    ['trousers', 'cm', 50, 150],
    ['ring', 'US', 0, 16, 0.5],
    ['ring', 'EU', 38, 76],
    ['ring', 'JP', 1, 32, 1],
    ['ring', 'CN', 1, 32, 1],
    ['ring', 'IT', 1, 35, 1],
    ['ring', 'FR', 38, 76],
    ['ring', 'UK', 0, 30],
    ['ring', 'AU', 0, 30],
    ['ring', 'cm', 3.5, 8],
    ['hat', 'EU', 48, 68],
    ['hat', 'US', 6, 8.5, 0.125],
    ['hat', 'UK', 6, 8.5, 0.125],
    ['hat', 'letter', 0, 12],
    ['hat', 'cm', 48, 68],
    ['glove', 'EU', 5, 13, 0.5],
    ['glove', 'letter', 0, 12],
    ['glove', 'cm', 14, 32],
    ['belt', 'EU', 65, 150, 5],
    ['belt', 'US', 24, 58, 2],
    ['belt', 'letter', 0, 12],
    ['belt', 'cm', 60, 160],
    ['sock', 'EU', 15, 52],
    ['sock', 'US', 5, 15],
    ['sock', 'letter', 0, 12],
    ['sock', 'cm', 8, 34],
  ];
  return rows.map(([kind, system, from, to, step, audience]) => ({
    kind,
    system,
    from,
    to,
    ...(step && { step }),
    ...(audience && { audience }),
    needsKind: true,
  }));
}

/**
 * What a size may mean on the scales known here, narrowed by what the question already says, one reading per kind and system.
 * An audience is filled in only where the number can belong to no other.
 */
export function listReadings(question: SizeQuestion): SizeQuestion[] {
  const value = sizeSpan(question.value, question.kind)?.[0];
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

/** Whether the number is one of its scale at all: EU 99 is no shoe, and neither is US 7.3. Scales that are not known here may have any. */
export function canBeOnScale({ kind, system, value }: SizeQuestion): boolean {
  const known = scales.filter((scale) => scale.kind === kind && scale.system === system);
  const number = readNumber(value);
  if (known.length === 0 || number === undefined) return true;
  return known.some(({ from, to, step }) => {
    const isOnStep = kind !== 'shoe' || step === undefined || Number.isInteger((number - from) / step);
    return number >= from && number <= to && isOnStep;
  });
}

function fits(scale: Scale, value: number, question: SizeQuestion): boolean {
  if (question.kind ? question.kind !== scale.kind : scale.needsKind) return false;
  if (question.system ? question.system !== scale.system : scale.isNamedOnly || isBodyScale(scale)) return false;
  const made = scale.audience ?? (question.system ? undefined : scale.mostly);
  if (made && question.audience && question.audience !== 'unisex' && made !== question.audience) return false;
  const steps = scale.step === undefined ? 0 : (value - scale.from) / scale.step;
  const isWhole = scale.kind !== 'clothing' || scale.system === 'cm' || Number.isInteger(value);
  return value >= scale.from && value <= scale.to && Number.isInteger(steps) && isWhole;
}

function isBodyScale(scale: Scale): boolean {
  return scale.system === 'cm' || scale.system === 'letter';
}
