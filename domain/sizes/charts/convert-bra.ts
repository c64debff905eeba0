import type { SizeChart } from '../../pack/schema.ts';
import type { ChartAnswer, ConvertOptions, SizeAnswer, SizeResult } from './size-answer.ts';
import { chartSystems } from './size-question.ts';
import type { SizeQuestion, SizeSystem } from './size-question.ts';

/** One half of a bra size in one chart: the row that carries the asked label. */
interface Half {
  readonly chart: SizeChart;
  readonly row: SizeChart['rows'][number];
}

/** Band and cup of `34DD`, `75B` or `B75`; nothing when the text is no bra size. */
export function splitBra(value: string): { readonly band: string; readonly cup: string } | undefined {
  const match = /^(\d{1,3})([A-Z]{1,4})$/i.exec(value) ?? /^([A-Z]{1,2})(\d{2,3})$/i.exec(value);
  if (!match) return undefined;
  const [, first = '', second = ''] = match;
  const [band, cup] = /^\d/.test(first) ? [first, second] : [second, first];
  return { band, cup: cup.toUpperCase() };
}

/**
 * Converts a bra by its two halves: the band through the under-bust, the cup by its place in the alphabet of its country, since above D the
 * alphabets part. A product's own chart carries whole sizes and is read like any other.
 */
export function convertBra(question: SizeQuestion, charts: readonly SizeChart[], options: ConvertOptions): SizeAnswer {
  const asked = splitBra(question.value);
  const { system } = question;
  const usable = charts.filter(
    (chart) => chart.kind === 'bra' && (chart.authority !== 'own' || chart.id === options.own),
  );
  if (!asked || !system) return { kind: 'no-chart' };
  const bands = findHalves(usable, 'under-bust', system, asked.band);
  const cups = findHalves(usable, 'cup', system, asked.cup);
  const [band] = bands;
  const [cup] = cups;
  if (!band || !cup) return outside(usable, system);
  const main = [...(options.main ? [options.main] : []), ...chartSystems].find(
    (one) => one !== system && write(band, cup, one) !== undefined,
  );
  if (!main) return { kind: 'no-chart' };
  const results = chartSystems.flatMap((one) => readResult(bands, cups, one));
  const answers = cups.flatMap((half) => answerOf(bands, half, main));
  const disagree = results.some(({ range }) => range !== undefined);
  const place = (label: string) => cupPlace(cup.chart, main, splitBra(label)?.cup ?? '');
  const places = answers.map(({ value }) => place(value)).filter((at) => at >= 0);
  return {
    kind: 'answer',
    bodyMeasure: {
      of: 'under-bust',
      unit: 'cm',
      from: Math.ceil(band.row.measure[0]),
      to: Math.floor(band.row.measure[1]),
    },
    results,
    main,
    disagree,
    ...(disagree && { spread: { system: main, by: Math.max(1, Math.max(...places) - Math.min(...places)) } }),
    charts: answers,
    winner: cup.chart.id,
  };
}

function findHalves(charts: readonly SizeChart[], of: 'under-bust' | 'cup', system: SizeSystem, label: string): Half[] {
  return charts
    .filter((chart) => chart.measure.of === of)
    .flatMap((chart) => {
      const row = chart.rows.find((one) => one.sizes[system]?.split('/').includes(label));
      return row ? [{ chart, row }] : [];
    });
}

/** A country's whole size: Japan writes the cup first. */
function write(band: Half, cup: Half, system: SizeSystem): string | undefined {
  const [number, letter] = [band.row.sizes[system], cup.row.sizes[system]];
  if (number === undefined || letter === undefined) return undefined;
  return system === 'JP' ? `${letter}${number}` : `${number}${letter}`;
}

function readResult(bands: readonly Half[], cups: readonly Half[], system: SizeSystem): SizeResult[] {
  const all = bands.flatMap((band) => cups.flatMap((cup) => write(band, cup, system) ?? []));
  const labels = [...new Set(all)];
  const [value] = labels;
  const [first] = cups;
  if (value === undefined || !first) return [];
  const place = (label: string) => {
    const halves = splitBra(label.replace(/\/.*$/, ''));
    return Number(halves?.band) * 100 + cupPlace(first.chart, system, halves?.cup ?? '');
  };
  const sorted = [...labels].sort((a, b) => place(a) - place(b));
  const [low, high] = [sorted[0], sorted.at(-1)];
  return [
    { system, value, ...(low !== undefined && high !== undefined && low !== high && { range: [low, high] as const }) },
  ];
}

function answerOf(bands: readonly Half[], cup: Half, system: SizeSystem): ChartAnswer[] {
  const [band] = bands;
  const value = band && write(band, cup, system);
  if (value === undefined) return [];
  const { id, title, authority, source } = cup.chart;
  return [{ id, title, authority, source, value }];
}

function cupPlace(chart: SizeChart, system: SizeSystem, cup: string): number {
  return chart.rows.findIndex((row) => row.sizes[system]?.split('/').includes(cup));
}

function outside(charts: readonly SizeChart[], system: SizeSystem): SizeAnswer {
  const ends = (of: 'under-bust' | 'cup'): string | undefined => {
    const labels = charts.find((chart) => chart.measure.of === of)?.rows.flatMap((row) => row.sizes[system] ?? []);
    return labels && labels.length > 0 ? `${labels[0]}–${labels.at(-1)}` : undefined;
  };
  const [bands, cups] = [ends('under-bust'), ends('cup')];
  const chart = charts.find(({ measure }) => measure.of === 'under-bust');
  return bands && cups && chart
    ? { kind: 'out-of-range', chart: chart.id, range: `${system} ${bands}, ${cups}` }
    : { kind: 'no-chart' };
}
