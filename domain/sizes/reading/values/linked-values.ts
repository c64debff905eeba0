import { gap, has, isValue } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';
import type { Piece } from '../pieces/read-pieces.ts';
import { isUsualSize } from './likely-sizes.ts';
import { isOther } from './other-numbers.ts';
import { isOfUnknown } from './unknown-neighbours.ts';

/** "In 36, no wait, 38. Yes, 38": what stands for itself, is of the form of a size and is said twice or behind a word of choosing. */
export function isAgain(
  pieces: Pieces,
  at: number,
  accepted: ReadonlySet<number>,
  unwanted: ReadonlySet<number>,
): boolean {
  const { list } = pieces;
  const piece = list[at];
  if (!piece || accepted.size === 0 || isOther(pieces, at)) return false;
  const isNear = [...accepted].some((place) => {
    const other = list[place];
    return other?.number !== undefined && isSameForm(piece, other) && isUsualSize(other.number);
  });
  if (!isNear) return false;
  const isTwice = list.some((one, place) => place !== at && one.type === 'number' && one.value === piece.value);
  // "Not 36! I said 38": where all others are ruled out, the one that is left is meant.
  const isLeft = [...accepted].every((place) => unwanted.has(place)) && isUsualSize(piece.number ?? 0);
  if (!isTwice && !isLeft && !(has(list[at - 1], 'not', 'then', 'meant') && gap(list[at - 1], piece) <= 3))
    return false;
  const unknown = isOfUnknown(pieces, at);
  const isSaid = isLeft && has(list[at - 1], 'me', 'got', 'fit', 'but') && gap(list[at - 1], piece) <= 6;
  return (isSaid || !unknown.before) && !unknown.behind;
}

const LINKS = ['join', 'size', 'wear', 'but', 'fit', 'not', 'notBehind', 'meant', 'people', 'me'];

/** "38 or 39", "8/9", "M, L", "39, not 38": what is linked to a size and of its form is one too. */
export function link(pieces: Pieces, at: number, accepted: Set<number>): void {
  const { list } = pieces;
  if (accepted.size === 0 || accepted.has(at) || !isValue(list[at])) return;
  for (const step of [-1, 1]) {
    let place = at + step;
    let links = 0;
    while (links < 3 && (has(list[place], ...LINKS) || list[place]?.type === 'comma')) {
      place += step;
      links += 1;
    }
    const other = list[place];
    if (links === 0 || !other || !accepted.has(place) || !isSameForm(list[at], other)) continue;
    const isNear = Math.abs(other.start - (list[at]?.start ?? 0)) < 30;
    if (isNear && !(list[at]?.type === 'number' && isOther(pieces, at))) accepted.add(at);
  }
}

function isSameForm(one: Piece | undefined, other: Piece): boolean {
  if (one?.number === undefined || other.number === undefined)
    return (one?.number === undefined) === (other.number === undefined);
  const apart = Math.abs(one.number - other.number);
  const least = Math.min(one.number, other.number);
  // Children's heights go in steps of six, the millimetres of feet in steps of five.
  return apart <= 4 || (least >= 20 && apart <= 6) || (least >= 50 && apart <= 20);
}
