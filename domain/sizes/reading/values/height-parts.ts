import type { SaidMeasure } from './measure-limits.ts';
import { gap, has } from '../pieces/message-pieces.ts';
import type { Piece } from '../pieces/read-pieces.ts';

/** `5'6"`, `5 ft 6`, `1m68`, `1,68 m`. */
export function readParts(
  list: readonly Piece[],
  at: number,
  number: number,
  unit: 'ft' | 'm',
  used: Set<number>,
): { amount: number; unit: 'in' | 'cm'; end: number } | undefined {
  const mark = list[at + 1];
  const isJoined = has(list[at + 2], 'join') && unit === 'm' && list[at]?.isSpelled === true;
  const place = isJoined ? at + 3 : at + 2;
  const more = list[place];
  const isMore = more?.type === 'number' && gap(mark, more) <= (isJoined ? 3 : 1) && Number.isFinite(more.number);
  if (unit === 'ft') {
    if (number < 2 || number > 7 || !Number.isInteger(number)) return undefined;
    const inches = isMore && (more.number ?? 0) < 12 ? (more.number ?? 0) : 0;
    if (isMore) used.add(at + 2);
    const last = isMore && has(list[at + 3], 'unit') ? list[at + 3] : isMore ? more : mark;
    return { amount: number * 12 + inches, unit: 'in', end: last?.end ?? 0 };
  }
  if (number >= 0.5 && number < 2.3 && !Number.isInteger(number))
    return { amount: number * 100, unit: 'cm', end: mark?.end ?? 0 };
  if (!isMore || !(number === 1 || number === 2) || (more.number ?? 100) > 99) return undefined;
  used.add(place);
  const rest = more.end - more.start === 1 ? (more.number ?? 0) * 10 : (more.number ?? 0);
  return { amount: number * 100 + rest, unit: 'cm', end: more.end };
}

/** `165 55kg`, `55kg 165`: a height that nothing names. */
export function besideWeight(
  list: readonly Piece[],
  found: readonly (SaidMeasure & { at: number })[],
  used: ReadonlySet<number>,
  add: (at: number, of: SaidMeasure['of'], amount: number, unit: SaidMeasure['unit']) => void,
): void {
  if (found.some(({ of }) => of === 'height')) return;
  for (const { of, at } of found) {
    if (of !== 'weight') continue;
    const places = [at - 1, at - 2, at - 3, at - 4, at + 2, at + 3];
    const near = places.find((place) => {
      const { type, number = 0 } = list[place] ?? {};
      const far = place < at ? gap(list[place], list[at]) : gap(list[at], list[place]);
      return (
        type === 'number' &&
        !used.has(place) &&
        far < 20 &&
        ((number >= 130 && number <= 210) || (number > 1.3 && number < 2.2))
      );
    });
    const number = near === undefined ? undefined : list[near]?.number;
    if (near !== undefined && number !== undefined)
      return add(near, 'height', number < 3 ? number * 100 : number, 'cm');
  }
}
