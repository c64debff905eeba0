import type { ChartLabel } from './read-chart.ts';
import { sizeSpan } from './size-number.ts';
import type { SizeKind } from './size-question.ts';

/** A range wider than this many sizes helps nobody: a chart beyond it is listed as disagreeing instead. */
const WIDEST = 2;
/** Thirds of a size are no exact numbers. */
const SLACK = 1e-6;

interface Edge {
  readonly label: string;
  readonly at: number;
}

type Edges = readonly [Edge, Edge];

/**
 * The range that the charts span in one system; the winner's label comes first. Where they lie further apart than two sizes, the two sizes
 * round the winner's value that hold the most charts; nothing where all say the same. `step` is one size in the system's own numbers.
 */
export function rangeOf(
  labels: readonly ChartLabel[],
  kind: SizeKind,
  step: number,
): readonly [string, string] | undefined {
  const value = labels[0] && edgesOf(labels[0].value, kind);
  if (!value) return undefined;
  const spans = labels.flatMap((label) => spanOf(label, kind));
  const edges = [...spans.flat(), ...value].sort((a, b) => a.at - b.at);
  const widest = Math.max(WIDEST * step, value[1].at - value[0].at) + SLACK;
  const [lowest, highest] = [edges[0], edges.at(-1)];
  if (lowest && highest && highest.at - lowest.at <= widest) return toRange(lowest, highest);
  const isIn = (from: number, edge: Edge): boolean => edge.at >= from - SLACK && edge.at <= from + widest;
  const middle = (value[0].at + value[1].at - widest) / 2;
  const places = [...new Set(edges.map(({ at }) => at))];
  const [best] = [...places, ...places.map((at) => at - widest)]
    .filter((from) => value.every((edge) => isIn(from, edge)))
    .map((from) => ({ from, held: spans.filter((span) => span.every((edge) => isIn(from, edge))).length }))
    .sort((a, b) => b.held - a.held || Math.abs(a.from - middle) - Math.abs(b.from - middle));
  const within = best ? edges.filter((edge) => isIn(best.from, edge)) : [];
  const [low, high] = [within[0], within.at(-1)];
  return low && high && toRange(low, high);
}

function toRange(low: Edge, high: Edge): readonly [string, string] | undefined {
  return low.at < high.at ? [low.label, high.label] : undefined;
}

function spanOf({ low, high }: ChartLabel, kind: SizeKind): Edges[] {
  const [first, last] = [edgesOf(low, kind)?.[0], edgesOf(high, kind)?.[1]];
  return first && last ? [[first, last]] : [];
}

/** Edges are read once: the same labels of the same charts come with every answer. */
const known = new Map<string, Edges | undefined>();

function edgesOf(label: string, kind: SizeKind): Edges | undefined {
  const key = `${kind} ${label}`;
  if (!known.has(key)) known.set(key, readEdges(label, kind));
  return known.get(key);
}

/** `38-39` is a range in itself, so its edges are its two numbers. */
function readEdges(label: string, kind: SizeKind): Edges | undefined {
  const span = sizeSpan(label, kind);
  if (!span) return undefined;
  const [from, to] = span;
  const [first = label, last = label] = from < to ? label.split(/\s?[-–]\s?/) : [];
  return [
    { label: first, at: from },
    { label: last, at: to },
  ];
}
