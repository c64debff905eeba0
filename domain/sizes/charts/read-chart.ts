import type { SizeChart } from '../../pack/schema.ts';
import { sizeSpan } from './size-number.ts';
import type { SizeQuestion, SizeSystem } from './size-question.ts';

/** A place in a chart: one row, several rows with the same label, or between two rows. Measures are in the chart's unit. */
export interface ChartPlace {
  readonly first: number;
  readonly last: number;
  /** Share of the way from `first` to `last`, for a place between two rows. */
  readonly between?: number;
  readonly from: number;
  readonly to: number;
}

/** A chart's answer in one system; `low` and `high` are the labels around it, `position` its number on the scale. */
export interface ChartLabel {
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly position?: number;
  readonly isBetween: boolean;
}

type Row = SizeChart['rows'][number];

/**
 * The label of a row in a system. German sizes are the European ones, and so are the shoes of France, Italy and Spain; children's clothing in
 * Britain and Australia goes by age; where a chart does not set them apart.
 */
export function labelOf(chart: SizeChart, row: Row | undefined, system: SizeSystem): string | undefined {
  const isShoe = chart.kind === 'shoe';
  const isEuropean = system === 'DE' || (isShoe && (system === 'FR' || system === 'IT' || system === 'ES'));
  const isAge = chart.audience === 'children' && !isShoe && (system === 'UK' || system === 'AU');
  const british = isShoe && chart.audience === 'children' && (system === 'UK' || system === 'AU') && row;
  if (british) return markRun(chart, row, system);
  return row?.sizes[system] ?? (isEuropean ? row?.sizes['EU'] : isAge ? row?.sizes['age'] : undefined);
}

/** British children's shoes start again behind 13.5: toddlers' numbers get a C and juniors' a Y, as American ones have them. */
function markRun(chart: SizeChart, row: Row, system: SizeSystem): string | undefined {
  const label = row.sizes[system];
  if (label === undefined || !/^[\d.]+$/.test(label)) return label;
  const numbers = chart.rows.map(({ sizes }) => Number(sizes[system] ?? Number.NaN));
  const again = numbers.findIndex((number, at) => at > 0 && number < (numbers[at - 1] ?? 0));
  if (again < 0) return label;
  return `${label}${chart.rows.indexOf(row) < again ? 'C' : 'Y'}`;
}

/** Finds the rows that carry the asked label, or the two it lies between; `outside` beyond the chart's ends, nothing where the chart cannot tell. */
export function findLabel(chart: SizeChart, question: SizeQuestion): ChartPlace | 'outside' | undefined {
  const { system, value } = question;
  if (!system || (value.startsWith('W') && chart.measure.of !== 'waist')) return undefined;
  const labels = chart.rows.map((row) => labelOf(chart, row, system));
  const asked = sizeSpan(value, chart.kind);
  // A child's plain 10 is 10C; a plain 2 is two sizes.
  const isPlain = chart.kind === 'shoe' && chart.audience === 'children' && /^[\d.]+$/.test(value);
  const written = (label: string): string => (isPlain ? bare(label).replace(/[CY]$/, '') : bare(label));
  const same = labels.flatMap((label, index) => (label !== undefined && written(label) === bare(value) ? [index] : []));
  const spans = labels.map((label) => (label === undefined ? undefined : spanIn(chart, label)));
  const holding = spans.flatMap((span, index) =>
    span && asked && span[0] <= asked[0] && asked[1] <= span[1] ? [index] : [],
  );
  const hits = same.length > 0 ? same : holding;
  const [first] = hits;
  const last = hits.at(-1);
  // Children's scales start again, so the same label far apart names two different sizes.
  if (first !== undefined && last !== undefined)
    return last - first === hits.length - 1 ? rowsPlace(chart, first, last) : undefined;
  const known = spans.filter((span) => span !== undefined);
  if (!asked || known.length === 0) return undefined;
  if (asked[1] < Math.min(...known.map((span) => span[0])) || asked[0] > Math.max(...known.map((span) => span[1])))
    return 'outside';
  const lower = spans.findIndex((span, index) => {
    const next = spans[index + 1];
    return span && next && span[1] < asked[0] && asked[1] < next[0];
  });
  const [below, above] = [spans[lower], spans[lower + 1]];
  if (!below || !above) return undefined;
  return betweenPlace(chart, lower, (asked[0] - below[1]) / (above[0] - below[1]));
}

/** Finds the row for a body measure in the chart's unit, the larger of two that meet there, or the two rows it lies between. */
export function findMeasure(chart: SizeChart, measure: number): ChartPlace | 'outside' {
  const tolerance = measure * 0.001;
  const row = chart.rows.findLastIndex(
    ({ measure: [from, to] }) => measure >= from - tolerance && measure <= to + tolerance,
  );
  if (row >= 0) return { first: row, last: row, from: measure, to: measure };
  const above = chart.rows.findIndex(({ measure: [from] }) => from > measure);
  if (above <= 0) return 'outside';
  const [low, high] = [chart.rows[above - 1]?.measure[1] ?? measure, chart.rows[above]?.measure[0] ?? measure];
  return { first: above - 1, last: above, between: (measure - low) / (high - low), from: measure, to: measure };
}

/** What a chart says at a place; between two rows, and among rows alike, the larger size counts. */
export function readLabel(chart: SizeChart, place: ChartPlace, system: SizeSystem): ChartLabel | undefined {
  const [first, last] = widen(chart, place);
  const low = labelOf(chart, chart.rows[first], system) ?? labelOf(chart, chart.rows[place.first], system);
  const high = labelOf(chart, chart.rows[last], system) ?? labelOf(chart, chart.rows[place.last], system);
  const middle = place.between === undefined ? Math.ceil((place.first + place.last) / 2) : place.last;
  const value = labelOf(chart, chart.rows[middle], system);
  if (low === undefined || high === undefined || value === undefined) return undefined;
  const [lowAt, highAt, valueAt] = [low, high, value].map((label) => {
    const span = spanIn(chart, label);
    return span && (span[0] + span[1]) / 2;
  });
  const isBetween = place.between !== undefined && low !== high;
  const position =
    isBetween && lowAt !== undefined && highAt !== undefined
      ? lowAt + (highAt - lowAt) * (place.between ?? 0)
      : valueAt;
  return { value, low, high, ...(position !== undefined && { position }), isBetween };
}

type Span = ReturnType<typeof sizeSpan>;

/** Labels of charts are read once: with forty charts over seventeen scales that is most of the work of an answer. */
const spansOf = new WeakMap<SizeChart, Map<string, Span>>();

function spanIn(chart: SizeChart, label: string): Span {
  const known = spansOf.get(chart) ?? new Map<string, Span>();
  if (!spansOf.has(chart)) spansOf.set(chart, known);
  if (!known.has(label)) known.set(label, sizeSpan(label, chart.kind));
  return known.get(label);
}

/** The rows that a measure may also be worn in, by the chart's tolerance. */
function widen(chart: SizeChart, place: ChartPlace): readonly [number, number] {
  const { tolerance } = chart;
  if (!tolerance) return [place.first, place.last];
  const middle = (place.from + place.to) / 2;
  const isNear = ({ measure: [from, to] }: Row): boolean => middle >= from - tolerance && middle <= to + tolerance;
  return [Math.min(place.first, chart.rows.findIndex(isNear)), Math.max(place.last, chart.rows.findLastIndex(isNear))];
}

function rowsPlace(chart: SizeChart, first: number, last: number): ChartPlace {
  return { first, last, from: chart.rows[first]?.measure[0] ?? 0, to: chart.rows[last]?.measure[1] ?? 0 };
}

function betweenPlace(chart: SizeChart, lower: number, between: number): ChartPlace {
  const low = centre(chart.rows[lower]);
  const measure = low + (centre(chart.rows[lower + 1]) - low) * between;
  return { first: lower, last: lower + 1, between, from: measure, to: measure };
}

function centre(row: Row | undefined): number {
  return row ? (row.measure[0] + row.measure[1]) / 2 : 0;
}

function bare(label: string): string {
  return label.replace(/\s/g, '').toUpperCase();
}
