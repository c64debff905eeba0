import type { TFunction } from 'i18next';
import type { SizeQuestion } from '../../domain/sizes/size-question.ts';

/** `US 9.5`, `27.5 cm`, `XL`. */
export function sizeLabel({ system, value }: Pick<SizeQuestion, 'system' | 'value'>): string {
  if (system === 'cm') return `${value} cm`;
  return system && system !== 'letter' ? `${system} ${value}` : value;
}

/** Kind and audience in words of the interface, where known. */
export function questionWords(question: SizeQuestion, t: TFunction): string[] {
  return [
    question.kind && t(`sizes.kind.${question.kind}`),
    question.audience && t(`sizes.audience.${question.audience}`),
    question.of && t(`sizes.measure.${question.of}`),
    sizeLabel(question),
  ].filter((word): word is string => Boolean(word));
}

/** `US 9.5 women`, so that two sizes of one line can be told apart. */
export function sizeAndAudience(question: SizeQuestion, t: TFunction): string {
  return [sizeLabel(question), question.audience && t(`sizes.audience.${question.audience}`)].filter(Boolean).join(' ');
}
