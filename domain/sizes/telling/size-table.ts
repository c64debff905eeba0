import type { Garment, SizeChart } from '../../pack/schema.ts';
import type { FitAdvice } from './advise-fit.ts';
import type { SizeAnswer } from '../charts/size-answer.ts';
import { chartSystems } from '../charts/size-question.ts';
import type { SizeMeasure, SizeSystem } from '../charts/size-question.ts';

/** A scale, the product's own sizes, or a measure in cm. */
export type TableColumn =
  | { readonly kind: 'scale'; readonly system: SizeSystem }
  | { readonly kind: 'size' }
  | { readonly kind: 'measure'; readonly of: SizeMeasure };

/** A table for a buyer: the same for the text and for the picture. A cell is empty where the chart says nothing. */
export interface SizeTable {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly string[])[];
  /** The row of the answer. */
  readonly chosen?: number;
}

/** Rows on each side of the answer, where the chart is not the product's own: nobody wants thirty lines in a message. */
const AROUND = 3;
const LONGEST = 16;
const SCALES = 6;
const PER_CM: Record<Garment['unit'], number> = { cm: 1, mm: 10, in: 1 / 2.54 };

/**
 * The winning chart with its scales and the measure. The product's own chart is given whole up to 16 rows, others around the answer. Nothing where
 * the chart is not at hand.
 */
export function chartTable(
  answer: Extract<SizeAnswer, { kind: 'answer' }>,
  charts: readonly SizeChart[],
): SizeTable | undefined {
  const chart = charts.find(({ id }) => id === answer.winner);
  if (!chart || chart.kind === 'bra') return undefined;
  const perCm = chart.measure.unit === 'mm' ? 10 : 1;
  const { from, to, unit } = answer.bodyMeasure;
  const middle = ((from + to) / 2) * (unit === chart.measure.unit ? 1 : unit === 'mm' ? 0.1 : 10);
  const at = chart.rows.findIndex(({ measure }) => measure[1] >= middle);
  const isWhole = chart.authority === 'own' && chart.rows.length <= LONGEST;
  const first = isWhole ? 0 : Math.max(0, at - AROUND);
  const rows = isWhole ? chart.rows : chart.rows.slice(first, at + AROUND + 1);
  const systems = chartSystems.filter((system) => rows.some(({ sizes }) => sizes[system])).slice(0, SCALES);
  return {
    columns: [
      ...systems.map((system): TableColumn => ({ kind: 'scale', system })),
      { kind: 'measure', of: chart.measure.of },
    ],
    rows: rows.map(({ measure, sizes }) => [
      ...systems.map((system) => sizes[system] ?? ''),
      measure.map((value) => tenth(value / perCm)).join('–'),
    ]),
    ...(at >= 0 && { chosen: at - first }),
  };
}

/** The measures of a piece, the row of the advice marked; long tables only around it. */
export function garmentTable(garment: Garment, advice: FitAdvice): SizeTable {
  const at = garment.rows.findIndex(({ size }) => size === advice.row.size);
  const isWhole = garment.rows.length <= LONGEST;
  const first = isWhole ? 0 : Math.max(0, at - AROUND);
  const rows = isWhole ? garment.rows : garment.rows.slice(first, at + AROUND + 1);
  const perCm = PER_CM[garment.unit];
  return {
    columns: [{ kind: 'size' }, ...garment.measures.map(({ of }): TableColumn => ({ kind: 'measure', of }))],
    rows: rows.map(({ size, values }) => [
      size,
      ...garment.measures.map(({ of }) =>
        [values[of] ?? []]
          .flat()
          .map((one) => tenth(one / perCm))
          .join('–'),
      ),
    ]),
    ...(at >= 0 && { chosen: at - first }),
  };
}

/**
 * A table as plain text for a message, a line for each size: `EU 41 | UK 7.5 | 25.5–26.2 cm`. `wordOf` names a measure in the reader's language
 * where there are several.
 */
export function writeTable({ columns, rows }: SizeTable, wordOf: (of: SizeMeasure) => string): string {
  const isOne = columns.filter(({ kind }) => kind === 'measure').length === 1;
  const write = (column: TableColumn, written: string): string => {
    // A cell with a line break or tab would fall apart into several.
    const cell = written.replace(/\s+/g, ' ');
    if (column.kind === 'measure') return `${isOne ? '' : `${wordOf(column.of)} `}${cell} cm`;
    return column.kind === 'size' || column.system === 'letter' ? cell : `${column.system} ${cell}`;
  };
  return rows
    .map((cells) => columns.flatMap((column, index) => (cells[index] ? [write(column, cells[index])] : [])).join(' | '))
    .join('\n');
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
