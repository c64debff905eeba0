import type { SizeAnswer } from '../charts/size-answer.ts';
import type { SizeQuestion, SizeSystem } from '../charts/size-question.ts';
import { numberFormat } from '../../language/intl-formats.ts';

/** The variables that a size sentence of the pack may use. */
export type SizeVariable = 'size.asked' | 'size.value' | 'size.range' | 'size.measure';

/** What the sentence may be fitted with: the reader's language (BCP 47) for decimals, and the word for the audience in that language. */
export interface SizeSentenceOptions {
  readonly language?: string;
  readonly audienceWord?: string;
}

/**
 * Values for the pack's size sentences: `US 9.5`, `EU 41`, `EU 40.5–42` (the value alone where there is no range), and `26 cm`, rounded to half a
 * centimetre for feet and to a whole one for other measures.
 */
export function sizeSentenceValues(
  answer: Extract<SizeAnswer, { kind: 'answer' }>,
  question: SizeQuestion,
  options: SizeSentenceOptions = {},
): Record<SizeVariable, string> {
  const result = answer.results.find(({ system }) => system === answer.main);
  const value = result?.value ?? answer.charts[0]?.value ?? '';
  const asked = describeAsked(question);
  return {
    'size.asked': options.audienceWord ? `${asked} (${options.audienceWord})` : asked,
    'size.value': withSystem(answer.main, value),
    'size.range': withSystem(answer.main, result?.range ? result.range.join('–') : value),
    'size.measure': describeMeasure(answer.bodyMeasure, options.language),
  };
}

/** The size in the buyer's writing: a letter with its country, a body with its weight. */
export function describeAsked({ system, value, lettersOf, frame }: SizeQuestion): string {
  if (frame) return `${frame.cm} cm, ${frame.kg} kg`;
  return lettersOf ? `${lettersOf} ${value}` : withSystem(system, value);
}

function withSystem(system: SizeSystem | undefined, value: string): string {
  if (system === undefined || system === 'letter') return value;
  return system === 'cm' ? `${value} cm` : `${system} ${value}`;
}

function describeMeasure(
  measure: Extract<SizeAnswer, { kind: 'answer' }>['bodyMeasure'],
  language: string | undefined,
): string {
  const step = measure.of === 'finger' ? 0.1 : measure.of === 'foot-length' || measure.of === 'palm' ? 0.5 : 1;
  const perCm = measure.unit === 'mm' ? 10 : 1;
  const write = (value: number): string => {
    const cm = Math.round(Math.round(value / perCm / step) * step * 10) / 10;
    return language ? numberFormat(language, {}).format(cm) : String(cm);
  };
  const [from, to] = [write(measure.from), write(measure.to)];
  return from === to ? `${from} cm` : `${from}–${to} cm`;
}
