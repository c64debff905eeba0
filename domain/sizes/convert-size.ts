import type { LocalText, SizeChart } from '../pack/schema.ts';
import { listPlaces } from './place-size.ts';
import type { PlacedSize } from './place-size.ts';
import { readLabel, sizeMiddle } from './read-chart.ts';
import type { ChartLabel } from './read-chart.ts';
import { sizeStep } from './size-step.ts';
import type { SizeMeasure, SizeQuestion, SizeSystem } from './size-question.ts';

/** One system's value; the range spans the answers of all charts. */
export interface SizeResult {
  readonly system: SizeSystem;
  readonly value: string;
  readonly range?: readonly [string, string];
}

/** What one chart says in the main system. */
export interface ChartAnswer {
  readonly id: string;
  readonly title: LocalText;
  readonly authority: SizeChart['authority'];
  readonly source: SizeChart['source'];
  readonly value: string;
  /** Its number on the main system's scale; letters count in steps of one. */
  readonly position?: number;
}

/** The answer to a size question. `out-of-range` names the chart and its range in the asked system, `EU 36–46` or `220–290 mm`. */
export type SizeAnswer =
  | {
      readonly kind: 'answer';
      readonly bodyMeasure: {
        readonly of: SizeMeasure;
        readonly from: number;
        readonly to: number;
        readonly unit: 'mm' | 'cm';
      };
      /** EU, UK, US, CN, JP, KR, letter; only those that a chart gives. */
      readonly results: readonly SizeResult[];
      /** The system that the charts are compared in. */
      readonly main: SizeSystem;
      readonly disagree: boolean;
      /** How far apart the charts are, in sizes of the system; only where they disagree. */
      readonly spread?: { readonly system: SizeSystem; readonly by: number };
      /** The winner first. */
      readonly charts: readonly ChartAnswer[];
      readonly winner: string;
    }
  | { readonly kind: 'out-of-range'; readonly chart: string; readonly range: string }
  | { readonly kind: 'no-chart' };

/** `own` is the chart of the product, which wins over all; `main` the system of the product's sizes, EU when left out. */
export interface ConvertOptions {
  readonly own?: string;
  readonly main?: SizeSystem;
}

interface Placed extends PlacedSize {
  readonly label: ChartLabel;
}

const systems: readonly SizeSystem[] = ['EU', 'UK', 'US', 'CN', 'JP', 'KR', 'letter'];

/**
 * Converts a size through the body measure: each chart reads the asked label itself, and a chart without that label reads the measure.
 * Kind and audience are never crossed, no chart is read beyond its ends, and between two rows the larger counts and the range shows both.
 */
export function convertSize(question: SizeQuestion, charts: readonly SizeChart[], options: ConvertOptions): SizeAnswer {
  const found = listPlaces(question, charts, options.own);
  if (found.kind !== 'placed') return found;
  const [winner] = found.places;
  const { of, unit } = winner.chart.measure;
  const bodyMeasure = { of, unit, from: round(winner.place.from), to: round(winner.place.to) };
  const main = chooseMain(winner, question, options.main);
  const placed = main === undefined ? [] : labelsIn(found.places, main);
  const results = systems.flatMap((system) => readResult(labelsIn(found.places, system), system));
  if (main === undefined || placed.length === 0) return { kind: 'no-chart' };
  const positions = placed.flatMap(({ label }) => (label.position === undefined ? [] : [label.position]));
  const by = (Math.max(...positions) - Math.min(...positions)) / sizeStep(winner.chart.kind, main, question.audience);
  const disagree = positions.length > 1 && by > 0.5 + 1e-6;
  return {
    kind: 'answer',
    bodyMeasure,
    results,
    main,
    disagree,
    ...(disagree && { spread: { system: main, by: round(by) } }),
    charts: placed.map(describeChart),
    winner: winner.chart.id,
  };
}

/** The charts are compared in a system that was not asked for, since in the asked one they all repeat the question. */
function chooseMain(
  winner: PlacedSize,
  question: SizeQuestion,
  wanted: SizeSystem | undefined,
): SizeSystem | undefined {
  // A product's own chart says which of its sizes fits, even to somebody who asks in the same system.
  const isOwn = winner.chart.authority === 'own';
  if (isOwn && wanted && labelsIn([winner], wanted).length > 0) return wanted;
  const given = [...(wanted ? [wanted] : []), ...systems].filter((system) => labelsIn([winner], system).length > 0);
  const isEuropean = question.system === 'DE' || question.system === 'FR' || question.system === 'IT';
  const asked = isEuropean ? 'EU' : question.system;
  return given.find((system) => system !== asked) ?? given[0];
}

function labelsIn(places: readonly PlacedSize[], system: SizeSystem): Placed[] {
  return places.flatMap((one) => {
    const label = one.isShared && !one.shared.includes(system) ? undefined : readLabel(one.chart, one.place, system);
    return label ? [{ ...one, label }] : [];
  });
}

function readResult(placed: readonly Placed[], system: SizeSystem): SizeResult[] {
  const [best] = placed;
  if (!best) return [];
  const edges = placed.flatMap(({ label }) => [label.low, label.high]);
  const sorted = edges
    .map((label) => ({ label, at: sizeMiddle(label) }))
    .filter((edge): edge is { label: string; at: number } => edge.at !== undefined)
    .sort((a, b) => a.at - b.at);
  const [low, high] = [sorted[0], sorted.at(-1)];
  const isRange = low !== undefined && high !== undefined && low.at < high.at;
  return [{ system, value: best.label.value, ...(isRange && { range: [low.label, high.label] as const }) }];
}

function describeChart({ chart, label }: Placed): ChartAnswer {
  const { id, title, authority, source } = chart;
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
    value: label.isBetween ? between : label.value,
    ...(position !== undefined && { position }),
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
