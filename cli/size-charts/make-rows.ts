import type { SizeChart } from '../../domain/pack/schema.ts';

export type ChartRow = SizeChart['rows'][number];

/** Every number from `from` to `to`, computed from the step count so that errors don't add up. */
export function steps(from: number, to: number, step: number): number[] {
  return Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
}

/** The nearest multiple of `step`, written without a trailing zero. */
export function nearest(value: number, step: number): string {
  return String(Math.round((Math.round(value / step + 1e-9) * step + 1e-9) * 100) / 100);
}

/** `half` on each side of `middle`, to a tenth. */
export function around(middle: number, half: number): [number, number] {
  return [tenth(middle - half), tenth(middle + half)];
}

export function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
