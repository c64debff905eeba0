import type { SizeChart } from '../../pack/schema.ts';
import { listPlaces } from './place-size.ts';
import type { PlacedSize } from './place-size.ts';
import type { ChartAnswer, ConvertOptions, SizeAnswer, SizeResult } from './size-answer.ts';
import { convertBra } from './convert-bra.ts';
import { readLabel } from './read-chart.ts';
import type { ChartLabel } from './read-chart.ts';
import { sizeStep } from './size-step.ts';
import { chartSystems } from './size-question.ts';
import type { SizeQuestion, SizeSystem } from './size-question.ts';
import { describeAbroad, translateSize } from './translate-size.ts';
import { rangeOf } from './size-range.ts';

interface Placed extends PlacedSize {
  readonly label: ChartLabel;
}

/**
 * Converts a size through the body measure: each chart reads the asked label itself, and a chart without that label reads the measure.
 * Kind and audience are never crossed, no chart is read beyond its ends, and between two rows the larger counts and the range shows both.
 */
export function convertSize(asked: SizeQuestion, charts: readonly SizeChart[], options: ConvertOptions): SizeAnswer {
  const question = translateSize(asked);
  const answer =
    question.kind === 'bra' ? convertBra(question, charts, options) : convertOne(question, charts, options);
  const abroad = answer.kind === 'answer' ? describeAbroad(asked) : undefined;
  return answer.kind === 'answer' && abroad ? { ...answer, abroad } : answer;
}

function convertOne(question: SizeQuestion, charts: readonly SizeChart[], options: ConvertOptions): SizeAnswer {
  const found = listPlaces(question, charts, options.own);
  if (found.kind !== 'placed') return found;
  const labels = new Map<SizeSystem, Placed[]>(
    chartSystems.map((system) => [system, labelsIn(found.places, system)] as const),
  );
  const main = chooseMain(found.places, labels, question, options.main);
  const placed = (main && labels.get(main)) ?? [];
  const [winner] = placed;
  if (main === undefined || winner === undefined) return { kind: 'no-chart' };
  const { of, unit } = winner.chart.measure;
  const spreads = [...labels].map(([system, all]) => spreadIn(all, system, question));
  return {
    kind: 'answer',
    bodyMeasure: { of, unit, from: round(winner.place.from), to: round(winner.place.to) },
    results: [...labels].flatMap(([system, all]) =>
      readResult(all, system, question).map((one) => (isApart(spreads, system) ? { ...one, disagree: true } : one)),
    ),
    main,
    ...describeSpread(spreads, main),
    charts: placed.map((one) => describeChart(one, main)),
    winner: winner.chart.id,
  };
}

/** The charts are compared in a system that was not asked for, since in the asked one they all repeat the question. */
function chooseMain(
  [first]: readonly [PlacedSize, ...PlacedSize[]],
  labels: ReadonlyMap<SizeSystem, readonly Placed[]>,
  question: SizeQuestion,
  wanted: SizeSystem | undefined,
): SizeSystem | undefined {
  // A product's own chart says which of its sizes fits, even to somebody who asks in the same system.
  const isOwn = first.chart.authority === 'own';
  const among = (system: SizeSystem): readonly Placed[] =>
    (labels.get(system) ?? []).filter(({ chart }) => !isOwn || chart === first.chart);
  if (isOwn && wanted && among(wanted).length > 0) return wanted;
  const given = [...(wanted ? [wanted] : []), ...chartSystems].filter((system) => hasColumn(among(system), system));
  const asked = question.system === 'DE' ? 'EU' : question.system;
  const isSameScale = (system: SizeSystem): boolean =>
    system === asked || (system === 'EU' && question.kind === 'shoe' && (asked === 'FR' || asked === 'IT'));
  return given.find((system) => !isSameScale(system)) ?? given[0];
}

/** A scale that is another's under a second name is read, but not told apart from it. */
function hasColumn(placed: readonly Placed[], system: SizeSystem): boolean {
  return placed.some(({ chart }) => chart.rows.some((row) => row.sizes[system] !== undefined));
}

function labelsIn(places: readonly PlacedSize[], system: SizeSystem): Placed[] {
  return places.flatMap((one) => {
    const label = one.isShared && !one.shared.includes(system) ? undefined : readLabel(one.chart, one.place, system);
    return label ? [{ ...one, label }] : [];
  });
}

function readResult(placed: readonly Placed[], system: SizeSystem, question: SizeQuestion): SizeResult[] {
  const best = headOf(placed);
  if (!best || !hasColumn(placed, system)) return [];
  // What was asked is repeated as it was asked; only the product's own chart may answer with another of its sizes.
  if (system === question.system && best.chart.authority !== 'own') return [{ system, value: question.value }];
  const { kind } = best.chart;
  const range = rangeOf(
    placed.map(({ label }) => label),
    kind,
    sizeStep(kind, system, question.audience),
  );
  return [{ system, value: best.label.value, ...(range && { range }), ...ofColumn(best.chart, system) }];
}

/**
 * The chart whose value is told first: for shoes of grown-ups the one in the middle, since the formulas of standards give what few shops sell; else the first,
 * as is a product's own always.
 */
function headOf(placed: readonly Placed[]): Placed | undefined {
  const [first] = placed;
  const { kind, audience, authority } = first?.chart ?? {};
  if (authority === 'own' || kind !== 'shoe' || audience === 'children' || placed.length < 3) return first;
  const sorted = placed
    .filter(({ label }) => label.position !== undefined)
    .sort((a, b) => (a.label.position ?? 0) - (b.label.position ?? 0));
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? first;
}

interface Spread {
  readonly system: SizeSystem;
  readonly by: number;
}

function spreadIn(placed: readonly Placed[], system: SizeSystem, question: SizeQuestion): Spread {
  const positions = placed.flatMap(({ label }) => (label.position === undefined ? [] : [label.position]));
  const [first] = placed;
  if (!first || positions.length < 2) return { system, by: 0 };
  const apart = Math.max(...positions) - Math.min(...positions);
  return { system, by: apart / sizeStep(first.chart.kind, system, question.audience) };
}

/** Charts closer than that agree: their range holds what all say. */
const ONE_SIZE = 1;

function isApart(spreads: readonly Spread[], system: SizeSystem): boolean {
  return spreads.some((one) => one.system === system && one.by > ONE_SIZE + SLACK);
}

/** Thirds of a size are no exact numbers. */
const SLACK = 1e-6;

/** Charts disagree where their own best values lie more than one size apart in the scale that the product is sold in; other scales say it of themselves. */
function describeSpread(
  spreads: readonly Spread[],
  main: SizeSystem,
): Pick<Extract<SizeAnswer, { kind: 'answer' }>, 'disagree' | 'spread'> {
  const told = spreads.find(({ system }) => system === main);
  return told && isApart(spreads, main)
    ? { disagree: true, spread: { system: main, by: round(told.by) } }
    : { disagree: false };
}

function describeChart({ chart, label }: Placed, main: SizeSystem): ChartAnswer {
  const { id, title, authority } = chart;
  const source = chart.columns?.[main] ?? chart.source;
  const position = label.position === undefined ? undefined : round(label.position);
  const isNumber = chart.kind === 'shoe' && /^[\d.]+$/.test(label.low) && /^[\d.]+$/.test(label.high);
  const between =
    isNumber && label.position !== undefined
      ? String(Math.round(label.position * 10) / 10)
      : `${label.low}–${label.high}`;
  return {
    id,
    title,
    authority,
    source,
    ...ofColumn(chart, main),
    value: label.isBetween ? between : label.value,
    ...(position !== undefined && { position }),
  };
}

/** Scales under a second name are the column that they are read from. */
const SAME_COLUMN: Readonly<Partial<Record<SizeSystem, SizeSystem>>> = { DE: 'EU' };

/** A chart that tells the sources of its columns has none for the others. */
function ofColumn({ columns }: SizeChart, system: SizeSystem): { isUnsourced?: true } {
  return columns && !columns[system] && !columns[SAME_COLUMN[system] ?? system] ? { isUnsourced: true } : {};
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
