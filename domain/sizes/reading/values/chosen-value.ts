import { gap, has, isValue } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';

/** Who names more sizes of one thing has not come to a choice. */
const MOST = 8;

/** Signs between a word like "so" and the choice. */
const NEAR = 18;

/**
 * Of several values of one thing, the one that the message comes to: the only one that it names again at its end ("38, no 39, or 38? 38 then"), or the
 * last one behind "so" or "I meant". Nothing where people are told apart or something is asked.
 */
export function chosenValue(
  pieces: Pieces,
  places: readonly number[],
  unwanted: ReadonlySet<number>,
): string | undefined {
  const { list } = pieces;
  if (places.length > MOST) return undefined;
  const last = places.at(-1);
  const chosen = list[last ?? -1];
  const ofOwner = chosenOwner(pieces, places);
  if (ofOwner !== undefined) return valueOf(pieces, ofOwner);
  if (last === undefined || !chosen || new Set(places.map((at) => valueOf(pieces, at))).size < 2) return undefined;
  if (!places.every((at) => isAlike(pieces, at, last)) || isOfSeveral(pieces, places)) return undefined;
  const others = places.filter((at) => valueOf(pieces, at) !== valueOf(pieces, last));
  // "XL? Not L, I do not even try the L": named again, not taken.
  const isRefused = places.some((at) => unwanted.has(at) && valueOf(pieces, at) === valueOf(pieces, last));
  if (unwanted.has(last) || (isRefused && !has(list[last - 1], 'fit', 'then', 'meant', 'but'))) return undefined;
  const isAgain = places.length - others.length >= 2;
  const isOtherAgain = others.some((at) =>
    others.some((one) => one !== at && valueOf(pieces, one) === valueOf(pieces, at)),
  );
  const isOneOfTwo = has(list[last - 1], 'join') && isValue(list[last - 2]) && gap(list[last - 1], chosen) <= 3;
  if (isOneOfTwo || isOtherAgain) return undefined;
  if (isAgain) return valueOf(pieces, last);
  return isConcluded(pieces, last) ? valueOf(pieces, last) : undefined;
}

/** "Mum wears 48 and I 38, the coat is hers": of two sizes, the one of whom the thing is for. */
function chosenOwner({ list, clause }: Pieces, places: readonly number[]): number | undefined {
  const [first, second] = places;
  if (first === undefined || second === undefined || places.length > 2) return undefined;
  const isMine = (at: number): boolean | undefined => {
    for (let place = at - 1; place >= 0 && clause[place] === clause[at] && !isValue(list[place]); place -= 1) {
      if (has(list[place], 'people')) return false;
      if (has(list[place], 'me')) return true;
    }
    return undefined;
  };
  const [one, two] = [isMine(first), isMine(second)];
  if (one === undefined || two === undefined || one === two) return undefined;
  const behind = list.slice(second + 1);
  const [isOthers, isOwn] = [behind.some((piece) => has(piece, 'people')), behind.some((piece) => has(piece, 'me'))];
  if (!behind.some((piece) => has(piece, 'thing')) || isOthers === isOwn || behind.some(isValue)) return undefined;
  return one === isOwn ? first : second;
}

function valueOf({ list }: Pieces, at: number): string {
  return list[at]?.code?.value ?? list[at]?.value ?? '';
}

/** Numbers of one scale, or letters. */
function isAlike({ list }: Pieces, at: number, other: number): boolean {
  const [one, two] = [list[at], list[other]];
  if (one?.number !== undefined && two?.number !== undefined) return Math.abs(one.number - two.number) <= 8;
  const isLetter = (piece: typeof one): boolean => piece?.type === 'letter' || piece?.code?.system === 'letter';
  if (isLetter(one) || isLetter(two)) return isLetter(one) && isLetter(two);
  return one?.code?.kind === two?.code?.kind || one?.code === undefined || two?.code === undefined;
}

/** Two wearers, two things or two scales: each has a size of its own. */
function isOfSeveral({ list, roles }: Pieces, places: readonly number[]): boolean {
  const people = new Set(
    list.flatMap(({ sense }) => (sense?.audience && sense.roles.has('people') ? [sense.audience] : [])),
  );
  const things = new Set(list.flatMap(({ sense }) => (sense?.kind && sense.roles.has('thing') ? [sense.kind] : [])));
  const scales = new Set(list.flatMap(({ sense }) => (sense?.system ? [sense.system] : [])));
  if (people.size > 1 || things.size > 1 || scales.size > 1) return true;
  return people.size > 0 && roles.has('me') && places.length === 2 && !roles.has('meant') && !roles.has('once');
}

/** "So", "then" or "I meant" close before it, in a sentence that asks nothing. */
function isConcluded({ list, sentence }: Pieces, at: number): boolean {
  const end = list.find((piece, place) => place > at && piece.type === 'end' && sentence[place] === sentence[at]);
  if (end?.value === '?') return false;
  for (let place = at - 1; place >= at - 4 && sentence[place] === sentence[at]; place -= 1) {
    const one = list[place];
    if (isValue(one)) return false;
    if (gap(one, list[at]) > NEAR) return false;
    // "If not, I take 38": the other is still wanted first.
    if (has(one, 'then', 'meant')) return !(has(list[place - 1], 'join') && gap(list[place - 1], one) <= 2);
  }
  return false;
}
