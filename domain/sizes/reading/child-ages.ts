import { gap, has } from './message-pieces.ts';
import type { Pieces } from './message-pieces.ts';

/** "My daughter is 4", "turned 4": the age of a child that no word names. */
export function isBareAge({ list, clause, text }: Pieces, at: number): boolean {
  const [before, piece] = [list[at - 1], list[at]];
  if (!piece?.number || piece.number > 17 || !Number.isInteger(piece.number)) return false;
  if (before?.sense?.audience !== 'children' || clause[at - 1] !== clause[at]) return false;
  return IS_OLD.test(text.slice(before.end, piece.start));
}

/** Written down from knowledge of these languages on 2026-11-30. */
const IS_OLD =
  /^\s(?:is|of|are|is now|just turned|turned|turns|ist|sind|wird|wurde|a|ont|tiene|ha|compie|tem|fez|van|von|de|di|på|är|fyller|ma|исполнилось|уже|wordt)\s$/iu;

/** "Size 6 years", "en 8 ans": an age that names a size, not a child. */
export function isAgeSize(pieces: Pieces, at: number): boolean {
  const number = pieces.list[at];
  const before = pieces.text.slice(Math.max(0, (number?.start ?? 0) - 8), number?.start ?? 0);
  return isSizeBefore(pieces, at) || IN_AGE.test(before);
}

/** Written down from knowledge of these languages on 2026-11-30. */
const IN_AGE = /(?<!\p{L})(?:en|em|in|na|du|le|la|da|per|w|t)\s$/iu;

/** A word for size close before a number. */
export function isSizeBefore({ list, clause }: Pieces, at: number): boolean {
  return [at - 1, at - 2].some(
    (place) => clause[place] === clause[at] && has(list[place], 'size') && gap(list[place], list[at]) <= 10,
  );
}
