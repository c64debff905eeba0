import { partsBeyond } from './advise-fit.ts';
import type { FitAdvice, FitPart } from './advise-fit.ts';
import type { BodyMeasure } from '../reading/read-body.ts';
import type { SizeMeasure } from '../charts/size-question.ts';
import { numberFormat } from '../../language/intl-formats.ts';

/** The sentences of the pack that an advice is told in, in their order. */
export type FitSentence = 'fit' | 'fitPiece' | 'fitLoose' | 'fitSmaller' | 'fitNone';

/** What a reader's language needs: its tag, and the words for measures. */
interface FitReader {
  readonly language: string;
  readonly wordOf: (of: SizeMeasure) => string;
}

/** Which sentences tell an advice, and their values. Measures stand in the unit that the buyer used, inches with the centimetres behind them. */
export function fitSentenceValues(
  advice: FitAdvice,
  body: readonly BodyMeasure[],
  { language, wordOf }: FitReader,
): { readonly sentences: readonly FitSentence[]; readonly values: ReadonlyMap<string, string> } {
  const { row } = advice;
  const number = numberFormat(language, { maximumFractionDigits: 1 });
  const isInches = body.some(({ unit }) => unit === 'in');
  const length = (cm: number): string =>
    isInches ? `${number.format(cm / 2.54)} in (${number.format(cm)} cm)` : `${number.format(cm)} cm`;
  const list = (parts: readonly FitPart[], valueOf: (part: FitPart) => number | undefined): string =>
    parts
      .flatMap((part) => {
        const value = valueOf(part);
        return value === undefined ? [] : [`${wordOf(part.of)} ${length(Math.abs(value))}`];
      })
      .join(/^(?:zh|ja)/.test(language) ? '、' : ', ');
  const smaller = advice.kind === 'loose' ? advice.smaller : undefined;
  const piece = list(row.parts, (part) => part.piece);
  const values = new Map([
    ['fit.body', list(row.parts, (part) => part.body)],
    ['fit.size', row.size],
    ['fit.piece', piece],
    ['fit.loose', list(partsBeyond(row, 'loose'), (part) => part.beyond)],
    ['fit.smaller', smaller?.size ?? ''],
    ['fit.tight', smaller ? list(partsBeyond(smaller, 'tight'), (part) => part.beyond) : ''],
    [
      'fit.beyond',
      list(
        row.parts.filter(({ beyond }) => beyond !== 0),
        (part) => part.beyond,
      ),
    ],
  ]);
  if (advice.kind === 'none') return { sentences: ['fitNone'], values };
  return {
    sentences: [
      'fit',
      ...(piece === '' ? [] : (['fitPiece'] as const)),
      ...(advice.kind === 'loose' ? (['fitLoose'] as const) : []),
      ...(smaller ? (['fitSmaller'] as const) : []),
    ],
    values,
  };
}
