import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Machine } from './machine.ts';
import type { Percentiles } from './percentiles.ts';

export type Unit = 'µs' | 'ms' | 's' | 'KB' | 'MB' | '%';

/** One line of the table. */
export interface Row {
  readonly what: string;
  /** Sizes and conditions. */
  readonly at: string;
  readonly unit: Unit;
  /** Left out for a single figure. */
  readonly times?: Percentiles;
  readonly value?: number;
  /** Exceeding it is a defect. `least`: a minimum instead. */
  readonly budget?: { readonly of: 'p95' | 'p99' | 'value' | 'least'; readonly limit: number };
  readonly rival?: string;
  /** Anything else needed to judge the figure. */
  readonly note?: string;
  /** Why there is no figure. */
  readonly failed?: string;
}

export type Mark = 'ok' | 'over' | 'failed' | '-';

/** Whether a row meets its budget; `-` where there is none. */
export function markRow({ times, value, budget, failed }: Row): Mark {
  if (failed !== undefined) return 'failed';
  if (!budget) return '-';
  if (budget.of === 'least') return (value ?? NaN) >= budget.limit ? 'ok' : 'over';
  const figure = budget.of === 'value' ? value : times?.[budget.of];
  return (figure ?? NaN) <= budget.limit ? 'ok' : 'over';
}

const HEAD = ['what', 'at', 'p50', 'p95', 'p99', 'budget', 'rival', ''] as const;

/** The table as monospaced text. */
export function drawTable(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const draw = (line: readonly string[]) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  const [head = [], ...body] = lines;
  return [draw(head), widths.map((width) => '-'.repeat(width)).join('  '), ...body.map(draw)].join('\n');
}

/** Writes `bench.json` and `bench.md` into a folder. */
export async function writeReport(folder: string, rows: readonly Row[], machine: Machine): Promise<void> {
  await mkdir(folder, { recursive: true });
  const marked = rows.map((row) => ({ ...row, mark: markRow(row) }));
  await writeFile(join(folder, 'bench.json'), `${JSON.stringify({ machine, rows: marked }, null, 2)}\n`);
  await writeFile(join(folder, 'bench.md'), drawReport(rows, machine));
}

/** The page of a run, as Markdown: which budgets were missed, every row, what to know about them, the machine. */
export function drawReport(rows: readonly Row[], machine: Machine): string {
  const missed = rows.filter((row) => ['over', 'failed'].includes(markRow(row)));
  const table = [HEAD, HEAD.map(() => '---'), ...rows.map(cellsOf)].map((cells) => `| ${cells.join(' | ')} |`);
  const facts = Object.entries(machine).map(([name, value]) => `- ${name}: ${value}`);
  const notes = rows.flatMap(({ what, at, note }) => (note ? [`- ${what}, ${at}: ${note}`] : []));
  const parts = [
    '# Numbers',
    `Written by \`npm run bench\`, ${machine.begunAt.slice(0, 10)}: one run, nothing left out. Rivals were measured in the same run.`,
    missed.length === 0
      ? 'Every budget was kept.'
      : `Budgets missed: ${missed.map(({ what, at }) => `${what} (${at})`).join('; ')}.`,
    table.join('\n'),
    '## Notes',
    notes.join('\n'),
    '## Machine',
    facts.join('\n'),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function cellsOf(row: Row): string[] {
  const { what, at, unit, times, value, budget, rival = '', failed } = row;
  if (failed !== undefined) return [what, at, '', '', '', '', failed, 'failed'];
  const show = (figure: number | undefined) => (figure === undefined ? '' : `${roundFigure(figure)} ${unit}`);
  const limit =
    budget &&
    `${budget.of.startsWith('p') ? `${budget.of} ` : ''}${budget.of === 'least' ? '≥' : '≤'} ${show(budget.limit)}`;
  const mark = markRow(row);
  return [what, at, show(times?.p50 ?? value), show(times?.p95), show(times?.p99), limit ?? '', rival, mark];
}

/** Three significant figures are all that a shared machine's measurement supports. */
export function roundFigure(figure: number): string {
  if (Math.abs(figure) >= 100) return figure.toFixed(0);
  return figure.toFixed(Math.abs(figure) >= 10 ? 1 : 2);
}
