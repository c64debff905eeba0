import type { TableSource } from './table-source.ts';
import type { LetterLand, SizeAudience } from './size-question.ts';

/** A grown-up as people describe themselves. */
export interface Frame {
  readonly cm: number;
  readonly kg: number;
}

/** Letters by height and weight, as listings print them; each row goes on where the one before ends. */
export interface FrameChart {
  readonly audience: SizeAudience;
  readonly lettersOf: LetterLand;
  readonly title: string;
  readonly rows: readonly { readonly letter: string; readonly kg: number; readonly cm: number }[];
  /** The least weight and height of the first row. */
  readonly from: Frame;
  readonly source: TableSource;
}

const checkedOn = '2026-11-30';

/** `kg` and `cm` are the most that a row is for. */
export const frameCharts: readonly FrameChart[] = [
  {
    audience: 'women',
    lettersOf: 'CN',
    title: 'Height with weight, women, Chinese letters',
    from: { cm: 145, kg: 38 },
    rows: [
      { letter: 'S', kg: 47.5, cm: 160 },
      { letter: 'M', kg: 52.5, cm: 165 },
      { letter: 'L', kg: 57.5, cm: 170 },
      { letter: 'XL', kg: 62.5, cm: 173 },
      { letter: 'XXL', kg: 67.5, cm: 176 },
      { letter: '3XL', kg: 75, cm: 180 },
    ],
    source: {
      title: 'Steps of 10 jin as listings of Chinese shops print them; from knowledge, no page was looked at',
      checkedOn,
      isNone: true,
    },
  },
  {
    audience: 'men',
    lettersOf: 'CN',
    title: 'Height with weight, men, Chinese letters',
    from: { cm: 155, kg: 45 },
    rows: [
      { letter: 'S', kg: 50, cm: 165 },
      { letter: 'M', kg: 60, cm: 170 },
      { letter: 'L', kg: 67.5, cm: 175 },
      { letter: 'XL', kg: 75, cm: 180 },
      { letter: 'XXL', kg: 82.5, cm: 185 },
      { letter: '3XL', kg: 90, cm: 190 },
    ],
    source: {
      title: 'Steps of 15 jin as listings of Chinese shops print them; from knowledge, no page was looked at',
      checkedOn,
      isNone: true,
    },
  },
];
