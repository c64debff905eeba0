import { canBeKind, isUsualSize } from './likely-sizes.ts';
import { around, gap, has, isValue, speaksOf, isOfChild } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';
import { isLabelOf } from './guess-part.ts';
import { isAgeLabel } from './child-ages.ts';
import { isCode, isInAddress } from './code-candidates.ts';
import { isLetter } from './letter-candidates.ts';
import { isAgain, link } from './linked-values.ts';
import { FLOOR, isAlone, isAnyNumber, isChoice, isCounted, isOfMatter } from './number-evidence.ts';
import { isOther } from './other-numbers.ts';
import { isOfUnknown, isRequest } from './unknown-neighbours.ts';
import { findUnwanted } from './unwanted-values.ts';

/** Values of a message that are sizes, by their place among the pieces, and those that are ruled out. */
export interface Candidates {
  readonly sizes: readonly number[];
  readonly unwanted: Set<number>;
}

/** What speaks for a number being a size must add up to this. */
const ENOUGH = 3;

/** Picks what is a size out of the values that no measure took. */
export function findCandidates(pieces: Pieces, used: ReadonlySet<number>): Candidates {
  const { list } = pieces;
  const unwanted = findUnwanted(pieces, used);
  const accepted = new Set<number>();
  const values: number[] = [];
  list.forEach((piece, at) => {
    if (!isValue(piece) || used.has(at)) return;
    values.push(at);
    const isOne =
      piece.type === 'number'
        ? !isOther(pieces, at) && (pieces.context.isTyped === true || weigh(pieces, at, unwanted) >= ENOUGH)
        : piece.type === 'code'
          ? isCode(pieces, at, used)
          : isLetter(pieces, at, used);
    if (isOne) accepted.add(at);
  });
  if (accepted.size > 0 && accepted.size < values.length) {
    for (const places of [values, values.toReversed()]) for (const at of places) link(pieces, at, accepted);
    for (const at of values)
      if (list[at]?.type === 'number' && !accepted.has(at) && isAgain(pieces, at, accepted, unwanted)) accepted.add(at);
  }
  const sizes = [...accepted].sort((a, b) => a - b);
  return { sizes, unwanted: new Set([...unwanted].filter((at) => accepted.has(at))) };
}

const UNSPACED = new Set(['ja', 'ko', 'zh']);
/** Languages that tell feet in millimetres. */
const IN_MM = new Set(['ja', 'ko', 'zh', 'ru']);

/** The longest foot in mm; no scale has larger numbers. */
const LARGEST = 325;

/** A flat is told in a short message. */
const PART = 200;

/** How much speaks for a number being a size. */
function weigh(pieces: Pieces, at: number, unwanted: ReadonlySet<number>): number {
  const { list, clause, sentence, context, text } = pieces;
  const piece = list[at];
  const number = piece?.number;
  if (!piece || number === undefined || number > LARGEST) return 0;
  const next = list[at + 1];
  if (has(next, 'unit') && gap(piece, next) <= 2) return weighLength(pieces, at);
  if (has(next, 'years', 'months') && gap(piece, next) <= 2)
    return number <= (has(next, 'years') ? 18 : 36) ? ENOUGH : 0;
  // Three kids, two pairs: what is counted follows it.
  const isCounting = piece.isSpelled === true && number < 20 && Number.isInteger(number);
  if (isCounting && has(next, 'people', 'thing', 'count', 'years', 'months', 'goods') && gap(piece, next) <= 2)
    return 0;
  if (isAgeLabel(pieces, at)) return ENOUGH;
  // "38 waist for the pants".
  const isWaist =
    next?.sense?.of === 'waist' && gap(piece, next) <= 2 && isLabelOf(pieces, at, 'waist', number, undefined);
  if (isWaist) return ENOUGH;
  // "На рост 116", the height that a child's coat is made for.
  if (isLabelOf(pieces, at, list[at - 1]?.sense?.of === 'height' ? 'height' : undefined, number, undefined))
    return ENOUGH;
  const isFootCm = pieces.index.language === 'ja' && number >= 20 && number <= 30;
  const isKorean =
    pieces.index.language === 'ko' && ((number % 5 === 0 && number >= 80 && number <= 120) || number % 11 === 0);
  const isUsual =
    isUsualSize(number) || isKorean || (isOfChild(pieces) && number >= 50 && number <= 188 && number % 2 === 0);
  let weight = isUsual ? 1 : 0;
  let isNamed = false;
  let isWorn = false;
  for (let place = at - 1; place >= at - 4 && clause[place] === clause[at]; place -= 1) {
    const one = list[place];
    if (isValue(one)) break;
    if (gap(one, piece) > 24) break;
    if (has(one, 'size', 'system') && !isAnyNumber(pieces, one)) {
      weight += 3;
      isNamed = true;
    }
    if (has(one, 'wear')) {
      weight += 2;
      isWorn = true;
    }
  }
  for (let place = at + 1; place <= at + 2 && clause[place] === clause[at]; place += 1) {
    const one = list[place];
    if (isValue(one) || gap(piece, one) > 12) break;
    // "I am 44 and wear": no size of what is worn.
    if (has(one, 'join') && has(list[place + 1], 'wear')) break;
    const isNextOnes = isValue(list[place + 1]) && gap(one, list[place + 1]) < gap(piece, one);
    if (has(one, 'size', 'system') && !isNextOnes && !isAnyNumber(pieces, one)) {
      weight += 3;
      isNamed ||= true;
    }
    if (has(one, 'wear')) {
      weight += 2;
      isWorn = true;
    }
  }
  const isBrazil = pieces.index.language === 'pt';
  const here = pieces.said[sentence[at] ?? 0];
  const isSpokenHere = (...roles: readonly string[]): boolean => roles.some((role) => here?.has(role));
  const isGoods = isSpokenHere('goods');
  const isPlaced = isSpokenHere('placed');
  const isAboutMoney = isSpokenHere('money');
  const isAddress = isSpokenHere('address');
  const isTurned = has(list[at - 1], 'then', 'meant') && gap(list[at - 1], piece) <= 3;
  const isAsked = isTurned || isSpokenHere('fit', 'wear', 'swap', 'wrong', 'which', 'size', 'system', 'waver');
  let isThing = false;
  let isElsewhere = false;
  let isNamedElsewhere = false;
  const [first, end] = around(pieces, at);
  for (const place of pieces.marked) {
    const one = list[place];
    if (!one || place < first || place >= end) continue;
    const kind = has(one, 'thing') ? one.sense?.kind : one.code?.needs ? undefined : one.code?.kind;
    // Only Brazil counts bras in numbers alone.
    const fits = kind !== undefined && canBeKind(kind, number) && (kind !== 'bra' || isBrazil);
    if (fits && sentence[place] === sentence[at]) isThing = true;
    else if (fits) isElsewhere = isNamedElsewhere = true;
  }
  // "My feet differ, left 40, right 41."
  if (pieces.roles.has('of:foot-length') && number >= 33 && number <= 48) isThing = true;
  if (context.kind && canBeKind(context.kind, number) && (context.kind !== 'bra' || isBrazil)) isElsewhere = true;
  const isBehindThing = has(list[at - 1], 'thing') && gap(list[at - 1], piece) <= 2 && clause[at - 1] === clause[at];
  if (isThing && isBehindThing && number >= 4) weight += 1;
  if (isThing) weight += 2;
  else if (isElsewhere) weight += 1;
  if (isAsked) weight += isUsual || isThing ? 2 : 1;
  const isOfOne = has(list[at - 1], 'people', 'me') && gap(list[at - 1], piece) <= 2;
  const isOneOfTwo = isUsual && context.kind === undefined && isChoice(pieces, at);
  if (isOneOfTwo) weight += 2;
  const isAsking = number >= 3 && isRequest(pieces, at);
  if (isAsking) weight += 2;
  // "Forty-three and a half": little else is counted so.
  const isSpelledHalf = piece.isSpelled === true && number % 1 === 0.5 && number > 34 && number < 50;
  if (isSpelledHalf) weight += 2;
  const isSaid =
    isAsking ||
    isOneOfTwo ||
    isSpelledHalf ||
    isNamed ||
    isWorn ||
    isThing ||
    isNamedElsewhere ||
    isAsked ||
    isOfOne ||
    unwanted.has(at);
  // A number alone on the page of a product is nothing, unless it is the whole message.
  if (!isSaid && !isAlone(text)) return 0;
  const isTouched = has(list[at - 1], 'thing') && gap(list[at - 1], piece) <= 2;
  const isTurnedTo = has(list[at - 1], 'swap', 'instead') && gap(list[at - 1], piece) <= 2;
  if (!isNamed && !isWorn && !isTouched && !isTurnedTo && isOfMatter(pieces, at)) return 0;
  const before = text.slice(Math.max(0, piece.start - 8), piece.start);
  if (isAsked && IN.test(before) && context.kind === undefined) weight += 1;
  const isFirm = isNamed || isWorn || isTouched || isOneOfTwo;
  if (!isFirm && piece.isSpelled !== true && number % 1 === 0) {
    const unknown = isOfUnknown(pieces, at);
    // Where no blanks are, few signs follow a number that stands for itself.
    if (unknown.behind && (!isThing || UNSPACED.has(pieces.index.language))) return 0;
    if (!isThing && !isOfOne && !unwanted.has(at) && unknown.before) return 0;
    const isRuledOut = unwanted.has(at) && speaksOf(pieces, 'size', 'thing', 'wear', 'people');
    if (!isUsual && !isAsking && !isNamedElsewhere && !isThing && !isOfOne && !isRuledOut) return 0;
    // Only there, and of children, numbers of a hundred and more are sizes that nobody names.
    if (number >= 100 && !isThing && !IN_MM.has(pieces.index.language) && !isOfChild(pieces)) return 0;
  }
  // "I take 44", "keep 28 for me".
  const isTaken = has(list[at - 1], 'fit') && gap(list[at - 1], piece) <= 3;
  if (isTaken && !pieces.roles.has('thing') && !isElsewhere) weight += isUsual || number < 15 ? 1 : 2;
  if (isOfOne && isAsked) weight += 1;
  if (list[at - 1]?.sense?.kind === 'ring' && gap(list[at - 1], piece) <= 2 && number >= 3) weight += 1;
  if (IN.test(before)) weight += isUsual || isThing || isElsewhere ? 2 : 1;
  if (speaksOf(pieces, 'people') && (isThing || isUsual)) weight += 1;
  // "Women's 7", but not "my granddaughter 12".
  const isWhose = /(?:'s|s)$/i.test(text.slice(0, list[at - 1]?.end ?? 0)) && pieces.index.language === 'en';
  if (has(list[at - 1], 'people') && gap(list[at - 1], piece) <= 1 && isWhose) weight += 3;
  if (unwanted.has(at)) weight += 2;
  else if (unwanted.size > 0 && (isThing || isElsewhere || isUsual)) weight += 1;
  if (has(list[at - 1], 'but') || has(list[at + 1], 'but')) weight += 1;
  if (number < 3 && !isNamed) weight -= 3;
  if (list[at - 1]?.sense?.of === 'waist' && isThing) weight += 2;
  if (text.trim().length <= 24) weight += isAsked && (isUsual || text.trim().length <= 14 || isFootCm) ? 2 : 1;
  if (piece.isSpelled && (isThing || isAsked)) weight += 1;
  // "I wanted 2 pieces and got 40": how many came.
  const isHowMany = pieces.roles.has('count') && pieces.roles.has('got') && !pieces.roles.has('thing') && !isNamed;
  if (isHowMany && context.kind === undefined) weight -= 4;
  if ((isGoods || isPlaced) && !isThing && !isNamedElsewhere && !isNamed) weight -= 4;
  if (/\d\/$/.test(before) && !isNamed) weight -= 3;
  if (!isNamed && !isWorn && isCounted(pieces, at)) return 0;
  if (isAddress && !isThing && isInAddress(pieces, at)) weight -= 9;
  const isPaid =
    pieces.roles.has('money') && !['thing', 'size', 'wear', 'of', 'people'].some((role) => pieces.roles.has(role));
  if ((isPaid || (isAboutMoney && !isThing && !isAsked)) && !isNamed && !IN_SIZE.test(before)) return 0;
  // "I 38, my husband 42".
  const isOfSomebody = has(list[at - 1], 'people', 'me') && gap(list[at - 1], piece) <= 2;
  const isTouching = has(list[at - 1], 'thing') && gap(list[at - 1], piece) <= 2;
  if (isAboutMoney && !isNamed && !isTouching && !isOfSomebody && !IN_SIZE.test(before)) weight -= 3;
  return weight >= ENOUGH && !isThing && text.length < PART && FLOOR.test(text) ? 0 : weight;
}

/** Belts, rings and the like are bought by the centimetre; so are Japanese shoes. */
function weighLength(pieces: Pieces, at: number): number {
  const { list } = pieces;
  const piece = list[at];
  const number = piece?.number ?? 0;
  const unit = list[at + 1]?.sense?.unit;
  const near = (kind: string) => list.some((one) => one.sense?.kind === kind) || pieces.context.kind === kind;
  if (near('belt') && unit === 'cm' && number >= 60 && number <= 150) return ENOUGH;
  if (near('belt') && unit === 'in' && number >= 24 && number <= 58) return ENOUGH;
  if (near('trousers') && unit === 'in' && number >= 22 && number <= 56) return ENOUGH;
  if (
    near('shoe') &&
    ((unit === 'cm' && number >= 10 && number <= 32) || (unit === 'mm' && number >= 100 && number <= 320))
  )
    return ENOUGH;
  const isBeside =
    unit === 'cm' &&
    number >= 20 &&
    number <= 32 &&
    list.some((one, place) => has(one, 'system') && pieces.sentence[place] === pieces.sentence[at]);
  if (isBeside) return ENOUGH;
  const isSize = [list[at - 1], list[at - 2], list[at + 2]].some(
    (one) => has(one, 'size', 'system') && Math.abs(gap(one, piece)) < 20,
  );
  return isSize && unit === 'cm' && number >= 10 && number <= 180 ? ENOUGH : 0;
}

/** Written down from knowledge of these languages on 2026-11-30. */
const IN =
  /(?<!\p{L})(?:in|en|em|na|w|в|на|i|im|als|the|die|das|den|der|le|la|les|du|des|el|los|las|il|lo|un[ae']?|no|o|os|a|an|de|het|um|uma|nr|do|da|von|con|di|del|della|dei|with|to|for|yang|ال)\s?$/iu;

/** "The dress in 38 for 60 euros". */
const IN_SIZE = /(?<!\p{L})(?:in|en|em|w|в|i|na|на|no)\s$/iu;
