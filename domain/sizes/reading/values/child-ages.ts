import { gap, has } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';

/** "My daughter is 4", "turned 4": the age of a child that no word names. */
export function isBareAge({ list, clause, text }: Pieces, at: number): boolean {
  const [before, piece] = [list[at - 1], list[at]];
  if (!piece?.number || piece.number > 17 || !Number.isInteger(piece.number)) return false;
  // "My boys are 6 and 9".
  const [first, and] = [at - 2, at - 1];
  if (
    has(list[and], 'join') &&
    gap(list[and], piece) <= 1 &&
    list[first]?.type === 'number' &&
    gap(list[first], list[and]) <= 1
  )
    return isBareAge({ list, clause, text } as Pieces, first);
  if (before?.sense?.audience !== 'children' || clause[at - 1] !== clause[at]) return false;
  return IS_OLD.test(text.slice(before.end, piece.start));
}

/** Written down from knowledge of these languages on 2026-11-30. */
const IS_OLD =
  /^,?\s(?:(?:who|he|she|der|die|das|er|sie|qui|che|que|il|elle|hij|zij|ze|som|han|hon)\s)?(?:is|of|are|is now|just turned|turned|turns|ist|sind|wird|wurde|a|ont|tiene|ha|compie|tem|fez|van|von|de|di|på|är|fyller|ma|исполнилось|уже|wordt)\s$/iu;

/** "Size 6 years", "en 8 ans": an age that names a size, not a child. */
export function isAgeSize(pieces: Pieces, at: number): boolean {
  const number = pieces.list[at];
  const before = pieces.text.slice(Math.max(0, (number?.start ?? 0) - 8), number?.start ?? 0);
  return (
    isBeforeGarment(pieces, at) ||
    isSizeBefore(pieces, at) ||
    IN_AGE.test(before) ||
    (FOR_AGE.test(before) && isNamedGarment(pieces, at)) ||
    isChoice(pieces, at) ||
    isOfGarment(pieces, at)
  );
}

/** A garment in the same sentence, before the age, and no size beside it. */
function isNamedGarment({ list, sentence }: Pieces, at: number): boolean {
  return list.some(
    (one, place) =>
      place < at && sentence[place] === sentence[at] && one.sense?.kind === 'clothing' && has(one, 'thing'),
  );
}

/** "5 years or 6 years": nobody asks which age a child has. */
function isChoice({ list }: Pieces, at: number): boolean {
  const isAge = (place: number): boolean => list[place]?.type === 'number' && has(list[place + 1], 'years', 'months');
  const isOr = (place: number): boolean => has(list[place], 'join') && gap(list[place - 1], list[place]) <= 2;
  return isAge(at) && ((isOr(at + 2) && isAge(at + 3)) || (isOr(at - 1) && isAge(at - 3)));
}

/** 5 yaş pijama: where adjectives come first, an age right before a garment is its size. */
function isBeforeGarment({ list, index }: Pieces, at: number): boolean {
  const garment = list[at + 2];
  return (
    index.language === 'tr' &&
    has(garment, 'thing') &&
    garment?.sense?.kind !== 'shoe' &&
    gap(list[at + 1], garment) <= 1
  );
}

/** "Romper 6 months": the garment precedes it, with nobody but "baby" between. */
function isOfGarment({ list, clause, text }: Pieces, at: number): boolean {
  const isAge = list[at - 1]?.sense?.of === 'age' && has(list[at - 2], 'people');
  const garment = [at - 1, at - 2, ...(isAge ? [at - 3] : [])].find(
    (place) => list[place]?.sense?.kind === 'clothing' && has(list[place], 'thing') && clause[place] === clause[at],
  );
  if (garment === undefined || gap(list[garment], list[at]) > 12 || list[at - 1]?.type === 'number') return false;
  return !IS_OLD.test(text.slice(list[at - 1]?.end ?? 0, list[at]?.start ?? 0));
}

/** Written down from knowledge of these languages on 2026-11-30. */
const IN_AGE = /(?<!\p{L})(?:en|em|in|na|du|le|la|da|per|w|t)\s$/iu;
/** "A dress for 4 years": beside a garment. */
const FOR_AGE = /(?<!\p{L})(?:para|pra|for|für|pour|voor|dla|na|для|för|till|untuk|cho|عمر|لعمر|سن)\s$/iu;

/** A word for size close before a number. */
export function isSizeBefore({ list, clause }: Pieces, at: number): boolean {
  return [at - 1, at - 2].some(
    (place) => clause[place] === clause[at] && has(list[place], 'size') && gap(list[place], list[at]) <= 10,
  );
}
