import { gap, has, isValue } from '../pieces/message-pieces.ts';
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
  // "For my son, he is 4".
  const owner = before?.type === 'comma' ? list[at - 2] : before;
  if (owner?.sense?.audience !== 'children' || (before === owner && clause[at - 1] !== clause[at])) return false;
  return IS_OLD.test(text.slice(owner.end, piece.start));
}

/** Written down from knowledge of these languages on 2026-11-30. */
const IS_OLD =
  /^,?\s(?:(?:who|he|she|der|die|das|er|sie|qui|che|que|il|elle|hij|zij|ze|som|han|hon)\s)?(?:is|of|are|is now|just turned|turned|turns|ist|sind|wird|wurde|a|ont|tiene|ha|compie|tem|fez|van|von|de|di|på|är|fyller|ma|исполнилось|уже|wordt)\s$/iu;

/** "Size 6 years", "en 8 ans": an age that names a size, not a child. */
export function isAgeSize(pieces: Pieces, at: number): boolean {
  if (isNamedSize(pieces, at) || isGarmentAlone(pieces, at)) return true;
  // "Talla 8 años para el niño y 6 años para la niña".
  const { list, sentence, text } = pieces;
  const before = text.slice(list[at - 1]?.end ?? 0, list[at]?.start ?? 0);
  return (
    !IS_OLD.test(before) &&
    !isSoOld(pieces, at) &&
    list.some(
      (one, place) =>
        place !== at && sentence[place] === sentence[at] && isAge(pieces, place) && isNamedSize(pieces, place),
    )
  );
}

function isAge({ list }: Pieces, at: number): boolean {
  return list[at]?.type === 'number' && has(list[at + 1], 'years', 'months') && gap(list[at], list[at + 1]) <= 2;
}

/** "Pyjamas for a girl of 6 years": a garment and the age that it is for, where no size is asked about or told otherwise. */
function isGarmentAlone(pieces: Pieces, at: number): boolean {
  const { list, roles, sentence } = pieces;
  if (['size', 'which', 'waver', 'wear', 'of:height', 'of:weight', 'shall', 'unit'].some((role) => roles.has(role)))
    return false;
  if (!list.some((one, place) => sentence[place] === sentence[at] && BY_AGE.has(one.sense?.kind) && has(one, 'thing')))
    return false;
  if (isSoOld(pieces, at)) return false;
  return list.every(
    (one, place) => !isValue(one) || (isAge(pieces, place) && !(place !== at && isNamedSize(pieces, place))),
  );
}

/** "Age 6 pyjamas". */
export function isAgeLabel({ list }: Pieces, at: number): boolean {
  const [before, age, next] = [list[at - 1], list[at], list[at + 1]];
  return before?.sense?.of === 'age' && BY_AGE.has(next?.sense?.kind) && has(next, 'thing') && gap(age, next) <= 1;
}

/** Somebody is, turns or has so many years. */
function isSoOld({ list, text }: Pieces, at: number): boolean {
  const start = list[at]?.start ?? 0;
  return IS_SO_OLD.test(text.slice(Math.max(0, start - 14), start));
}

function isNamedSize(pieces: Pieces, at: number): boolean {
  const number = pieces.list[at];
  const before = pieces.text.slice(Math.max(0, (number?.start ?? 0) - 8), number?.start ?? 0);
  return (
    isBeforeGarment(pieces, at) ||
    isSizeBefore(pieces, at) ||
    IN_AGE.test(before) ||
    (FOR_AGE.test(before) && isNamedGarment(pieces, at)) ||
    isChoice(pieces, at) ||
    isOfGarment(pieces, at) ||
    isNotThat(pieces, at)
  );
}

/** "Not 12 years, 14 years": of a garment, since nobody refuses the age of a child. */
function isNotThat(pieces: Pieces, at: number): boolean {
  const { list, roles } = pieces;
  if (!roles.has('thing') || !isAge(pieces, at)) return false;
  const isRefused = (place: number): boolean => has(list[place - 1], 'not') && gap(list[place - 1], list[place]) <= 6;
  return isRefused(at) || (isAge(pieces, at - 3) && isRefused(at - 3));
}

const BY_AGE: ReadonlySet<string | undefined> = new Set(['clothing', 'trousers', 'sock', 'hat', 'glove']);

/** A garment in the same sentence, before the age, and no size beside it. */
function isNamedGarment({ list, sentence }: Pieces, at: number): boolean {
  return list.some(
    (one, place) => place < at && sentence[place] === sentence[at] && BY_AGE.has(one.sense?.kind) && has(one, 'thing'),
  );
}

/** "5 years or 6 years": nobody asks which age a child has. */
function isChoice(pieces: Pieces, at: number): boolean {
  const { list } = pieces;
  const isOr = (place: number): boolean => has(list[place], 'join') && gap(list[place - 1], list[place]) <= 2;
  return isAge(pieces, at) && ((isOr(at + 2) && isAge(pieces, at + 3)) || (isOr(at - 1) && isAge(pieces, at - 3)));
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
  const between = text.slice(list[at - 1]?.end ?? 0, list[at]?.start ?? 0);
  return garment === at - 1 ? !IS_SO_OLD.test(between) : !IS_OLD.test(between);
}

/** Verbs of being old. Written down from knowledge of these languages on 2026-11-30. */
const IS_SO_OLD =
  /(?<!\p{L})(?:is|are|turned|turns|turning|ist|sind|wird|wurde|a|ont|fait|tiene|tienen|cumple|ha|hanno|compie|tem|têm|fez|faz|is|zijn|wordt|är|fyller|ma|mają|kończy|skończył|skończyła|исполнилось|уже|soal)\s$/iu;

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
