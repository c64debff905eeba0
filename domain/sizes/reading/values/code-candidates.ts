import { has, gap, speaksOf } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';
import { isLetter } from './letter-candidates.ts';
import { PLACE } from './other-numbers.ts';

/** A message that says nothing else is twice as long at most. */
const SHORT = 14;

/** Whether a code is a size, and no flat, stocking or name. */
export function isCode(pieces: Pieces, at: number, used: ReadonlySet<number>): boolean {
  const code = pieces.list[at]?.code;
  if (!code) return false;
  if (PLACE.test(pieces.text.slice(pieces.list[at]?.end ?? 0, (pieces.list[at]?.end ?? 0) + 8))) return false;
  const [piece, next] = [pieces.list[at], pieces.list[at + 1]];
  const isCountedBehind = pieces.text.slice(piece?.end ?? 0, next?.start ?? 0).trim() === '';
  const isTimes = has(next, 'count') && pieces.list[at + 2]?.type === 'number' && gap(next, pieces.list[at + 2]) <= 1;
  if (gap(piece, next) <= 2 && isCountedBehind && !isTimes && has(next, 'count', 'money') && !has(next, 'size'))
    return false;
  if (/^[CD]\d/.test(code.value) && code.kind === undefined)
    return ['kind:suit', 'kind:trousers', 'kind:clothing'].some((role) => pieces.roles.has(role));
  if (code.system === 'letter') return isLetter(pieces, at, used);
  const before = pieces.list[at - 1];
  // "Flat 38B", "room 42".
  const isPlaced = has(before, 'ahead', 'address') || (has(before, 'other') && code.kind === 'bra');
  if (isPlaced && !has(before, 'size', 'people', 'thing') && gap(before, piece) <= 3) return false;
  if (isInAddress(pieces, at)) return false;
  // 40D are stockings.
  const isDenier = code.kind === 'bra' && pieces.roles.has('kind:sock') && !pieces.roles.has('kind:bra');
  if (isDenier) return false;
  if (pieces.context.isTyped) return true;
  // "Bell 75B" on the page of a bra: nothing is said of one.
  const isBraOfPage = code.kind === 'bra' && !pieces.roles.has('kind:bra') && pieces.context.kind === 'bra';
  if (isBraOfPage && !isAskedFor(pieces) && !speaksOf(pieces, 'people', 'which', 'me', 'but', 'waver')) return false;
  if (!code.needs) return true;
  if (code.needs === 'clothing') return code.kind === 'clothing' ? isSpokenOf(pieces) : isLetter(pieces, at, used);
  const { needs } = code;
  if (pieces.list.some((one) => one.sense?.kind === needs)) return true;
  return pieces.context.kind === needs && (isAskedFor(pieces) || (needs !== 'bra' && speaksOf(pieces, 'thing')));
}

/** Somebody asks about fit or stock, or says nothing else. */
function isAskedFor(pieces: Pieces): boolean {
  return speaksOf(pieces, 'fit', 'wear', 'size', 'swap', 'wrong', 'of') || pieces.text.trim().length <= 2 * SHORT;
}

/** A street, a flat or a door, and nothing that is worn in the same sentence. */
export function isInAddress({ list, clause, said, roles, sentence }: Pieces, at: number): boolean {
  if (!roles.has('address')) return false;
  if (!['thing', 'wear', 'fit', 'size'].some((role) => roles.has(role))) return true;
  const isHere = (...wanted: readonly string[]): boolean =>
    list.some((one, place) => clause[place] === clause[at] && has(one, ...wanted));
  if (isHere('address') && !isHere('thing', 'wear', 'size')) return true;
  const here = said[sentence[at] ?? 0];
  return here?.has('address') === true && !['thing', 'wear', 'fit'].some((role) => here.has(role));
}

/** Clothes, people or sizes, in the message or on the page. */
function isSpokenOf(pieces: Pieces): boolean {
  return (
    pieces.context.kind === 'clothing' ||
    speaksOf(pieces, 'size', 'system', 'people') ||
    pieces.list.some(({ sense }) => sense?.kind === 'clothing')
  );
}
