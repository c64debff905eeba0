import { around } from './message-pieces.ts';
import type { Pieces } from './message-pieces.ts';
import type { Piece } from './read-pieces.ts';

/** Another clause and another sentence are that many signs farther away. */
const CLAUSE = 6;
const SENTENCE = 45;
/** A word after the value is less often meant. */
const BEHIND = 8;
/** And so is one beyond an "and". */
const LINK = 12;
const FARTHEST = 500;

/** How far a word is from a value, in signs; words of other clauses and sentences farther. */
export function distance(
  { list, clause, sentence, valuesBefore, linksBefore }: Pieces,
  value: number,
  word: number,
): number {
  const [one, other] = [list[value], list[word]];
  if (!one || !other) return Infinity;
  const away = word < value ? one.start - other.end : other.start - one.end + BEHIND;
  const [first, last] = word < value ? [word, value] : [value, word];
  const between = (valuesBefore[last] ?? 0) - (valuesBefore[first + 1] ?? 0);
  const links = (linksBefore[last] ?? 0) - (linksBefore[first + 1] ?? 0);
  return (
    away +
    CLAUSE * Math.abs((clause[value] ?? 0) - (clause[word] ?? 0)) +
    SENTENCE * Math.abs((sentence[value] ?? 0) - (sentence[word] ?? 0)) +
    2 * between +
    LINK * links
  );
}

/** The marked piece nearest to a value that `read` finds something in; `weigh` puts some farther away. */
export function nearest<T>(
  pieces: Pieces,
  value: number,
  read: (piece: Piece, at: number) => T | undefined,
  weigh?: (piece: Piece, at: number) => number,
): { found: T; at: number } | undefined {
  let best: { found: T; at: number; far: number } | undefined;
  const [first, end] = around(pieces, value);
  for (const at of pieces.marked) {
    if (at < first || at >= end || at === value) continue;
    const piece = pieces.list[at];
    const found = piece && read(piece, at);
    if (found === undefined || !piece) continue;
    const far = distance(pieces, value, at) + (weigh?.(piece, at) ?? 0);
    if (far <= FARTHEST && (!best || far < best.far)) best = { found, at, far };
  }
  return best;
}

/** Of a number, a pair (its lower end), or nothing for letters and codes. */
export function numberOf({ number, code }: Piece): number | undefined {
  if (number !== undefined) return number;
  const pair = /^(\d{2,3})[/-]\d{2,3}$/.exec(code?.value ?? '');
  return pair ? Number(pair[1]) : undefined;
}
