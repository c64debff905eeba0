import { readSaidSizes } from '../../../../domain/sizes/reading/said-sizes.ts';

/** The sizes and measures of a message on one line: `shoe US 8.5, weight 82kg`. */
export const readInWords = (text: string) =>
  readSaidSizes(text)
    .map((one) =>
      one.role === 'size'
        ? [one.question.kind, one.question.audience, one.question.system, one.question.value].filter(Boolean).join(' ')
        : `${one.of} ${one.amount}${one.unit}`,
    )
    .join(', ');
