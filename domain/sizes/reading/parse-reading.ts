import { canonicalLetter, readNumber, writeNumber } from '../charts/size-number.ts';
import type { ParsedSize, SizeKind, SizeMeasure, SizeQuestion } from '../charts/size-question.ts';
import { findImpossible } from './find-impossible.ts';
import type { ReadSize } from './reading.ts';
import type { SaidMeasure } from './values/measure-limits.ts';
import { CM } from './values/measure-limits.ts';
import { inferSize, settleSize } from './settle-size.ts';

type Said = (SizeQuestion | undefined)[];

/** One size as the question it asks, several as a choice between them. */
export function parseQuestions(questions: Said): ParsedSize {
  const all = questions.filter((one) => one !== undefined);
  const kind = all.map(inferSize).find((one) => one.kind)?.kind;
  const told: SizeQuestion[] = [];
  for (const question of all) {
    const one = question.kind || !kind || all.length === 1 ? question : { ...question, kind };
    if (!told.some((other) => isSame(one, other))) told.push(one);
  }
  const [first, second] = told;
  if (!first) return { kind: 'none' };
  if (second) return { kind: 'two-systems', questions: told.map(inferSize) };
  return findImpossible(first) ?? settleSize(first);
}

/** A size as the charts ask for it: months are American, and a letter has one spelling. */
export function questionOf(size: ReadSize): SizeQuestion {
  const { kind, audience, system, systemFrom, lettersOf, value, width, phrase } = size;
  const months = system === 'age' ? /^(?:\d{1,2}-)?(\d{1,2}M)$/.exec(value)?.[1] : undefined;
  const isHeight = kind === 'clothing' && system === 'cm' && /^\d+$/.test(value) && audience === 'children';
  return {
    ...(kind && { kind }),
    ...(audience && { audience }),
    ...(system && { system: months ? ('US' as const) : system }),
    value: months ?? (system === 'age' ? value.replace(/Y$/, '') : system === 'letter' ? plainLetter(value) : value),
    ...(lettersOf && { lettersOf }),
    ...(width && { width }),
    ...(isHeight && { of: 'height' as const }),
    ...(systemFrom === 'assumed' && { isAssumed: true as const }),
    text: phrase,
  };
}

/** Japan counts the letter: LL is XL and 3L is XXL; 2X is what others write as XXL. */
function plainLetter(value: string): string {
  const counted = /^([2-8])L$/.exec(value)?.[1];
  if (counted) return canonicalLetter(`${'X'.repeat(Number(counted) - 1)}L`) ?? value;
  if (value === 'LL' || value === 'SS') return `X${value.charAt(0)}`;
  return canonicalLetter(value.replace(/^([2-6])X$/, '$1XL')) ?? value;
}

/** What a part of the body is measured for; bust, chest, waist and hips are those of clothes, if not of trousers or a belt. */
const KIND_OF: Readonly<Partial<Record<SizeMeasure, SizeKind>>> = {
  'foot-length': 'shoe',
  finger: 'ring',
  head: 'hat',
  palm: 'glove',
  neck: 'shirt',
};
/** The widest that a ring is across, in cm: what is more goes round it. */
const WIDEST_RING = 2.6;

/** A measure as the question which size it is; nothing for a weight, an age or a height beside which nothing is asked. */
export function questionOfMeasure(
  { of, amount, unit }: SaidMeasure,
  text: string,
  { kind, audience }: Pick<SizeQuestion, 'kind' | 'audience'>,
): SizeQuestion | undefined {
  if (of === 'weight' || of === 'age' || of === 'under-bust' || of === 'inside-leg') return undefined;
  const cm = Math.round(amount * (CM[unit] ?? 1) * 10) / 10;
  const whole = of === 'finger' && cm <= WIDEST_RING ? Math.round(amount * (CM[unit] ?? 1) * Math.PI * 10) / 10 : cm;
  const worn = KIND_OF[of] ?? (of === 'waist' ? (kind === 'belt' ? 'belt' : 'trousers') : 'clothing');
  return {
    kind: worn,
    ...(audience && { audience }),
    system: 'cm',
    value: writeNumber(whole),
    ...(KIND_OF[of] === undefined && { of }),
    text,
  };
}

/** Units of weight in kg. */
const KG: Readonly<Record<string, number>> = { kg: 1, lb: 0.4536, jin: 0.5 };

/** A height and a weight that nothing else was said beside, as the question which size it is. */
export function questionOfFrame(
  measures: readonly SaidMeasure[],
  text: string,
  { kind, audience }: Pick<SizeQuestion, 'kind' | 'audience'>,
): SizeQuestion | undefined {
  const [height, weight] = [measures.find(({ of }) => of === 'height'), measures.find(({ of }) => of === 'weight')];
  const isMore = measures.some(({ of }) => of !== 'height' && of !== 'weight' && of !== 'age');
  if (!height || !weight || isMore || (kind !== undefined && kind !== 'clothing')) return undefined;
  const cm = Math.round(height.amount * (CM[height.unit] ?? 1));
  const kg = Math.round(weight.amount * (KG[weight.unit] ?? 1) * 10) / 10;
  return {
    kind: 'clothing',
    ...(audience && { audience }),
    system: 'cm',
    value: writeNumber(cm),
    of: 'height',
    frame: { cm, kg },
    text,
  };
}

/** A number of a collar is no measure where its scale is named. */
export function collarOf(question: SizeQuestion, system: SizeQuestion['system'], amount: number): SizeQuestion {
  return system === undefined || question.kind !== 'shirt'
    ? question
    : { ...question, system, value: writeNumber(amount) };
}

function isSame(one: SizeQuestion, other: SizeQuestion): boolean {
  const number = readNumber(one.value);
  return (
    one.system === other.system &&
    one.audience === other.audience &&
    (one.value === other.value || (number !== undefined && number === readNumber(other.value)))
  );
}
