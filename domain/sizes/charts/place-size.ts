import type { SizeChart } from '../../pack/schema.ts';
import { findLabel, findMeasure, labelOf } from './read-chart.ts';
import type { ChartPlace } from './read-chart.ts';
import { kindsForEverybody } from './size-question.ts';
import type { SizeKind, SizeMeasure, SizeQuestion, SizeSystem } from './size-question.ts';

/** Where a question stands in one chart. `isShared`: the chart is not of the asked audience, so only the systems in `shared` may be read from it. */
export interface PlacedSize {
  readonly chart: SizeChart;
  readonly place: ChartPlace;
  /** The chart knows the asked label or measure itself, and was not reached through another chart's measure. */
  readonly isDirect: boolean;
  readonly isShared: boolean;
  readonly shared: readonly SizeSystem[];
}

/** The places of a question in all charts, the one that wins first, or why there is none. */
export type Places =
  | { readonly kind: 'placed'; readonly places: readonly [PlacedSize, ...PlacedSize[]] }
  | { readonly kind: 'out-of-range'; readonly chart: string; readonly range: string }
  | { readonly kind: 'no-chart' };

type Candidate = Omit<PlacedSize, 'place' | 'isDirect'>;

/** Shoe scales that count the foot itself, the same for everybody. */
const commonShoeSystems: readonly SizeSystem[] = [
  'EU',
  'CN',
  'JP',
  'KR',
  'DE',
  'FR',
  'IT',
  'ES',
  'CN-old',
  'BR',
  'MX',
  'RU',
];
const lettersOnly: readonly SizeSystem[] = ['letter'];

/**
 * Finds the question in every chart of its kind and audience. The chart with the id `own` wins and alone decides what is out of range; charts
 * of other products take no part; what knows the asked size itself goes before what is reached through the measure, a standard before a convention.
 */
export function listPlaces(question: SizeQuestion, charts: readonly SizeChart[], own: string | undefined): Places {
  const candidates = charts
    .flatMap((chart) => admit(chart, question, own))
    .sort((a, b) => rank(a.chart, own) - rank(b.chart, own));
  const read = candidates.map((candidate) => ({ candidate, place: readQuestion(candidate, question) }));
  const anchor = read.find(({ place }) => place !== undefined && place !== 'outside');
  const settled = read.map(({ candidate, place }) => ({
    candidate,
    isDirect: place !== undefined,
    place:
      place ??
      (anchor && isPlace(anchor.place) ? throughMeasure(candidate, anchor.candidate.chart, anchor.place) : undefined),
  }));
  const isOwnOutside = settled[0]?.candidate.chart.id === own && settled[0]?.place === 'outside';
  const places = settled
    .flatMap(({ candidate, isDirect, place }) => (isPlace(place) ? [{ ...candidate, isDirect, place }] : []))
    .sort((a, b) => order(a, own) - order(b, own));
  const [winner, ...rest] = places;
  // Tops and trousers number different parts of the body: only charts of the winner's measure are compared.
  const others = rest.filter(({ chart }) => winner && isSameMeasure(chart.measure.of, winner.chart.measure.of));
  if (winner && !isOwnOutside) return { kind: 'placed', places: [winner, ...others] };
  const outside = settled.find(({ place }) => place === 'outside')?.candidate.chart;
  return outside
    ? { kind: 'out-of-range', chart: outside.id, range: describeRange(outside, question.system) }
    : { kind: 'no-chart' };
}

/**
 * A chart serves its own audience in every system. Between adults only scales that count the foot itself are common, and in clothing the
 * letters of a chart made for everybody; children's charts serve children alone.
 */
function admit(chart: SizeChart, question: SizeQuestion, own: string | undefined): Candidate[] {
  if (chart.kind !== question.kind || (chart.authority === 'own' && chart.id !== own)) return [];
  const shared = chart.kind === 'shoe' ? commonShoeSystems : lettersOnly;
  const isForAll = chart.audience === 'unisex' && kindsForEverybody.includes(chart.kind);
  if (chart.audience === question.audience || isForAll) return [{ chart, isShared: false, shared }];
  const isOpen = question.audience === undefined || question.audience === 'unisex';
  const isForAdults = chart.audience !== 'children' && question.audience !== 'children';
  return isForAdults && (isOpen || chart.audience === 'unisex') ? [{ chart, isShared: true, shared }] : [];
}

/** The product's own chart wins whether it was read directly or not. */
function order({ chart, isDirect }: PlacedSize, own: string | undefined): number {
  return chart.id === own ? -1 : isDirect ? 0 : 1;
}

function rank(chart: SizeChart, own: string | undefined): number {
  if (chart.id === own) return 0;
  return chart.authority === 'standard' ? 1 : 2;
}

function readQuestion(
  { chart, isShared, shared }: Candidate,
  question: SizeQuestion,
): ChartPlace | 'outside' | undefined {
  if (question.system === 'cm') {
    const cm = bodyCm(question, chart.measure.of);
    return cm === undefined
      ? undefined
      : findMeasure(chart, (chart.measure.unit === 'mm' ? cm * 10 : cm) + (chart.ease ?? 0));
  }
  const isReadable =
    !isShared || (chart.kind === 'shoe' && question.system !== undefined && shared.includes(question.system));
  return isReadable ? findLabel(chart, question) : undefined;
}

/** The one thing that is measured for these kinds; for others the question says what was measured. */
const usualMeasure: Partial<Record<SizeKind, SizeMeasure>> = {
  shoe: 'foot-length',
  sock: 'foot-length',
  ring: 'finger',
  hat: 'head',
  glove: 'palm',
  shirt: 'neck',
  trousers: 'waist',
  belt: 'waist',
};

function bodyCm(question: SizeQuestion, of: SizeMeasure): number | undefined {
  const [around, waist] = question.value.split('-').map(Number);
  if (waist !== undefined) return isSameMeasure(of, 'bust') ? around : of === 'waist' ? waist : undefined;
  const usual = usualMeasure[question.kind ?? 'clothing'];
  return of === usual || (question.of && isSameMeasure(question.of, of)) ? around : undefined;
}

function throughMeasure({ chart }: Candidate, from: SizeChart, place: ChartPlace): ChartPlace | 'outside' | undefined {
  if (!isSameMeasure(from.measure.of, chart.measure.of)) return undefined;
  const units = from.measure.unit === chart.measure.unit ? 1 : chart.measure.unit === 'mm' ? 10 : 0.1;
  return findMeasure(chart, ((place.from + place.to) / 2 - (from.ease ?? 0)) * units + (chart.ease ?? 0));
}

/** Bust and chest are one measure under two names. */
function isSameMeasure(one: SizeMeasure, other: SizeMeasure): boolean {
  const plain = (of: SizeMeasure): SizeMeasure => (of === 'bust' ? 'chest' : of);
  return plain(one) === plain(other);
}

function describeRange(chart: SizeChart, system: SizeSystem | undefined): string {
  const labels = chart.rows.map((row) => system && labelOf(chart, row, system)).filter((label) => label !== undefined);
  if (labels.length > 0) return `${system === 'letter' ? '' : `${system} `}${labels[0]}–${labels.at(-1)}`;
  return `${chart.rows[0]?.measure[0]}–${chart.rows.at(-1)?.measure[1]} ${chart.measure.unit}`;
}

function isPlace(place: ChartPlace | 'outside' | undefined): place is ChartPlace {
  return place !== undefined && place !== 'outside';
}
