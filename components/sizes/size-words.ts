import type { TFunction } from 'i18next';
import type { SizeAnswer } from '../../domain/sizes/charts/size-answer.ts';
import { sizeSentenceValues } from '../../domain/sizes/telling/describe-size.ts';
import type { SizeQuestion, SizeSystem } from '../../domain/sizes/charts/size-question.ts';

/** What a scale is called: most by the letters of their country, a few in words of the interface. */
export function scaleName(system: SizeSystem, t: TFunction): string {
  if (system === 'letter' || system === 'CN-old' || system === 'chi' || system === 'age')
    return t(`sizes.scale.${system}`);
  return system;
}

/** `US 9.5`, `27.5 cm`, `XL`. */
export function sizeLabel(
  { system, value, lettersOf, frame }: Pick<SizeQuestion, 'system' | 'value' | 'lettersOf' | 'frame'>,
  t: TFunction,
): string {
  if (frame) return `${frame.cm} cm · ${frame.kg} kg`;
  if (lettersOf) return `${lettersOf} ${value}`;
  if (system === 'cm') return `${value} cm`;
  return system && system !== 'letter' ? `${scaleName(system, t)} ${value}` : value;
}

/** Kind and audience in words of the interface, where known. */
export function questionWords(question: SizeQuestion, t: TFunction): string[] {
  return [
    question.kind && t(`sizes.kind.${question.kind}`),
    question.audience && t(`sizes.audience.${question.audience}`),
    question.of && !question.frame && t(`sizes.measure.${question.of}`),
    sizeLabel(question, t),
  ].filter((word): word is string => Boolean(word));
}

/** `US 9.5 women → EU 41`. */
export function sizeAnswerWords(
  answer: Extract<SizeAnswer, { kind: 'answer' }>,
  question: SizeQuestion,
  t: TFunction,
): string {
  const values = sizeSentenceValues(answer, question);
  return t('sizes.answer', { asked: sizeAndAudience(question, t), value: values['size.value'] });
}

/** `US 9.5 women`, so that two sizes of one line can be distinguished. */
export function sizeAndAudience(question: SizeQuestion, t: TFunction): string {
  return [sizeLabel(question, t), question.audience && t(`sizes.audience.${question.audience}`)]
    .filter(Boolean)
    .join(' ');
}
