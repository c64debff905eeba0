import type { SizeChart } from '../pack/schema.ts';
import type { SizeAnswer } from './size-answer.ts';
import { chartSystems } from './size-question.ts';

/** Rows on each side of the answer, where the chart is not the product's own: nobody wants thirty lines in a message. */
const AROUND = 3;
const LONGEST = 16;
const COLUMNS = 6;

/**
 * The winning chart as plain text for a message, a line for each size: `EU 41 | UK 7.5 | US 9.5 | 25.5–26.2 cm`. The product's own chart is
 * given whole up to 16 rows, others around the answer. Nothing where the chart is not at hand.
 */
export function writeSizeTable(
  answer: Extract<SizeAnswer, { kind: 'answer' }>,
  charts: readonly SizeChart[],
): string | undefined {
  const chart = charts.find(({ id }) => id === answer.winner);
  if (!chart || chart.kind === 'bra') return undefined;
  const perCm = chart.measure.unit === 'mm' ? 10 : 1;
  const { from, to, unit } = answer.bodyMeasure;
  const middle = ((from + to) / 2) * (unit === chart.measure.unit ? 1 : unit === 'mm' ? 0.1 : 10);
  const at = chart.rows.findIndex(({ measure }) => measure[1] >= middle);
  const isWhole = chart.authority === 'own' && chart.rows.length <= LONGEST;
  const rows = isWhole ? chart.rows : chart.rows.slice(Math.max(0, at - AROUND), at + AROUND + 1);
  const systems = chartSystems.filter((system) => rows.some(({ sizes }) => sizes[system])).slice(0, COLUMNS);
  return rows
    .map(({ measure, sizes }) => {
      const cells = systems.flatMap((system) => {
        const label = sizes[system];
        return label ? [system === 'letter' ? label : `${system} ${label}`] : [];
      });
      const cm = measure.map((value) => Math.round((value / perCm) * 10) / 10).join('–');
      return [...cells, `${cm} cm`].join(' | ');
    })
    .join('\n');
}
