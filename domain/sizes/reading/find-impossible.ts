import type { ParsedSize, SizeQuestion } from '../charts/size-question.ts';
import type { SizeMention } from './scan-sizes.ts';

/** The grid of GB/T 1335: heights in steps of 5 cm, chests of 4, waists of 2 or 4. */
const HEIGHT_STEP = 5;
const GIRTH_STEP = 2;

/** A size that cannot be: below zero, or beside the grid of its standard. Nothing when it can. */
export function findImpossible(
  question: SizeQuestion,
  text: string,
  mentions: readonly SizeMention[],
): ParsedSize | undefined {
  const [mention] = mentions;
  if (mention && /(?:^|[\s\p{L}])[-−]$/u.test(text.slice(0, mention.valueStart)) && !mention.notation) {
    const isJoined = /\p{L}[-−]$/u.test(text.slice(0, mention.valueStart));
    if (!isJoined) return { kind: 'impossible', text: `-${question.value}`, nearest: [] };
  }
  return question.system === 'CN' ? besideGrid(question) : undefined;
}

function besideGrid({ value }: SizeQuestion): ParsedSize | undefined {
  const match = /^(\d{2,3})\/(\d{2,3})([YABC])$/.exec(value);
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
