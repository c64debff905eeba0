import type { ParsedSize, SizeQuestion } from '../charts/size-question.ts';

/** The grid of GB/T 1335: heights in steps of 5 cm, chests of 4, waists of 2 or 4. */
const HEIGHT_STEP = 5;
const GIRTH_STEP = 2;

/** A size beside the grid of its standard, with those that are nearest. Nothing when it can be. */
export function findImpossible({ system, value }: SizeQuestion): ParsedSize | undefined {
  const match = system === 'CN' ? /^(\d{2,3})\/(\d{2,3})([YABC])$/.exec(value) : null;
  if (!match) return undefined;
  const [height, girth, type] = [Number(match[1]), Number(match[2]), match[3]];
  const heights = around(height, HEIGHT_STEP);
  const girths = around(girth, GIRTH_STEP);
  if (heights.length === 1 && girths.length === 1) return undefined;
  const nearest = heights.flatMap((h) => girths.map((g) => `${h}/${g}${type}`)).slice(0, 4);
  return { kind: 'impossible', text: value, nearest };
}

function around(value: number, step: number): number[] {
  const below = Math.floor(value / step) * step;
  return below === value ? [value] : [below, below + step];
}
