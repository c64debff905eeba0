import type { SizeKind, SizeSystem } from '../../charts/size-question.ts';

type Span = readonly [from: number, to: number, step: number];

/** Numbers that a kind is sold by, in any country: what may be meant, never what it converts to. */
const SPANS: Readonly<Partial<Record<SizeKind, readonly Span[]>>> = {
  shoe: [
    [15, 52, 1 / 6],
    [1, 15, 0.5],
    [100, 320, 5],
  ],
  clothing: [
    [0, 30, 1],
    [32, 74, 1],
    [74, 188, 1],
  ],
  suit: [
    [34, 70, 1],
    [88, 160, 2],
  ],
  trousers: [
    [0, 22, 1],
    [22, 62, 1],
    [62, 188, 2],
  ],
  ring: [
    [1, 36, 0.25],
    [38, 76, 0.5],
  ],
  hat: [
    [6, 8.5, 1 / 8],
    [44, 68, 0.5],
  ],
  // Brazilian bras are numbers, too.
  bra: [[40, 54, 2]],
  glove: [
    [2, 14, 0.5],
    [15, 30, 1],
  ],
  belt: [
    [24, 58, 1],
    [60, 160, 1],
  ],
  sock: [
    [5, 16, 0.5],
    [15, 52, 1],
    [200, 310, 5],
  ],
};

/** Whether a number may be a size of a kind. */
export function canBeKind(kind: SizeKind, number: number): boolean {
  return (SPANS[kind] ?? []).some(([from, to, step]) => number >= from && number <= to && isStep(number, step));
}

function isStep(number: number, step: number): boolean {
  const steps = number / step;
  return Math.abs(steps - Math.round(steps)) < 1e-3;
}

/** Numbers that are sizes more often than anything else. */
export function isUsualSize(number: number): boolean {
  if (number >= 200 && number <= 310) return number % 5 === 0;
  if (number >= 30 && number <= 60) return isStep(number, 1 / 6);
  return number >= 3 && number < 30 && number % 1 === 0.5;
}

/** Letters are sizes of what is cut, not of shoes or rings. */
export function hasLetters(kind: SizeKind): boolean {
  return kind !== 'shoe' && kind !== 'ring' && kind !== 'bra';
}

/** Whether a scale has such a number: a US 42 is no shoe, so the 42 is what is to be converted to it. */
export function canBeSystem(kind: SizeKind | undefined, system: SizeSystem, number: number): boolean {
  if (kind !== 'shoe' && kind !== undefined) {
    if (kind === 'ring' && system === 'EU') return number >= 38;
    if (kind !== 'clothing') return true;
    if (system === 'US' || system === 'UK' || system === 'AU') return number <= 60;
    return system !== 'EU' || number >= 30;
  }
  if (system === 'US' || system === 'UK' || system === 'AU') return number <= 18 || (kind === undefined && number < 30);
  if (system === 'JP' || system === 'MX') return number >= 9 && number <= 34;
  if (system === 'KR' || system === 'CN') return number >= 100 || (kind === undefined && number > 40);
  return number >= 14 && number <= 76;
}
