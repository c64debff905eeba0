import { isAgeLabel, isAgeSize, isBareAge } from './child-ages.ts';
import { guessPart, isLabelOf, nearestKind } from './guess-part.ts';
import { besideWeight, readParts } from './height-parts.ts';
import { isGoods } from './other-numbers.ts';
import { bareUnit, CM, LIMITS } from './measure-limits.ts';
import type { SaidMeasure } from './measure-limits.ts';
import { gap, has, isOfChild, isValue, speaksOf } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';
import type { Piece } from '../pieces/read-pieces.ts';

export interface FoundMeasures {
  readonly measures: readonly SaidMeasure[];
  /** The pieces whose numbers are already taken and can no longer be sizes. */
  readonly used: ReadonlySet<number>;
}

type Part = SaidMeasure['of'];

const FAR = 26;
/** Months of somebody who is not born yet. */
const PREGNANT =
  /pregnan|schwanger|enceinte|grossesse|embaraz|incinta|gravid|grávid|zwanger|ciąż|беремен|hamile|妊娠|임신|怀孕|懷孕|孕妇|孕婦|ท้อง|bầu|hamil|حامل/iu;

/** The measures of a message. */
export function findMeasures(pieces: Pieces): FoundMeasures {
  const { list } = pieces;
  const found: (SaidMeasure & { at: number })[] = [];
  const used = new Set<number>();
  const taken = new Set<number>();
  const add = (at: number, of: Part, amount: number, unit: SaidMeasure['unit'], end?: number, word?: number): void => {
    const piece = list[at];
    if (!piece) return;
    used.add(at);
    found.push({
      of,
      amount: Math.round(amount * 100) / 100,
      unit,
      start: piece.start,
      end: end ?? piece.end,
      at,
      ...placeOf(list[word ?? -1]),
    });
  };
  const shared = sharedUnit(list);
  list.forEach((piece, at) => {
    if (piece.type === 'code') return takeCode(piece, at, add);
    if (piece.type !== 'number' || piece.number === undefined || used.has(at)) return;
    const { number } = piece;
    if (isGoods(pieces, at)) return;
    const next = list[at + 1];
    const isUnit = has(next, 'unit') && gap(piece, next) <= 2;
    const unit = isUnit ? next?.sense?.unit : undefined;
    if (unit === 'ft' || unit === 'm') {
      const height = readParts(list, at, number, unit, used);
      if (height) add(at, 'height', height.amount, height.unit, height.end);
      if (height) return;
    }
    const before = list[at - 1];
    const isBehindMetre =
      before?.sense?.unit === 'm' && before.end - before.start > 2 && list[at - 2]?.type !== 'number';
    if (isBehindMetre && number >= 30 && number < 100 && gap(before, piece) <= 3)
      return add(at, 'height', 100 + number, 'cm');
    const word = measureWord(pieces, at, taken, unit);
    const isTall =
      piece.isSpelled === true && number >= 145 && number <= 210 && !/^(?:ko|ja|zh)$/.test(pieces.index.language);
    if (isTall && (word === undefined || word.of === 'height')) {
      if (word) taken.add(word.at);
      return add(at, 'height', number, 'cm');
    }
    const behind = list[at + 2];
    if (
      unit === 'kg' &&
      number >= 130 &&
      number <= 210 &&
      behind?.type === 'number' &&
      gap(next, behind) <= 2 &&
      (behind.number ?? 0) < 150
    ) {
      // "boy 158 kilo 72": the unit precedes its number.
      add(at, 'height', number, 'cm');
      add(at + 2, 'weight', behind.number ?? 0, 'kg');
      return;
    }
    if (unit === 'chi') {
      const more = behind?.type === 'number' && gap(next, behind) <= 1 ? (behind.number ?? 0) / 10 : 0;
      if (more) used.add(at + 2);
      if (number <= 4) add(at, 'waist', Math.round((number + more) / 0.03), 'cm', more ? behind?.end : next?.end);
      return;
    }
    if (unit === 'kg' || unit === 'lb' || unit === 'jin') {
      const kg = unit === 'kg' ? number : unit === 'lb' ? number * 0.4536 : number / 2;
      const least = speaksOf(pieces, 'people') ? 2 : 28;
      if (kg >= least && kg <= 200 && isOfBody(pieces, word)) add(at, 'weight', number, unit, next?.end);
      else used.add(at);
      return;
    }
    const isAge = has(next, 'years', 'months') && gap(piece, next) <= 2;
    if (isAge && pieces.context.isTyped) return;
    if (isAge && !isAgeSize(pieces, at)) {
      const isMonths = !has(next, 'years');
      const isChild = isMonths ? number <= 36 : number <= 17;
      used.add(at);
      const half = halfBehind(pieces.text, next?.end ?? 0);
      const years = number + half;
      const isWhole = isMonths || Number.isInteger(years);
      if (isChild && isOfChild(pieces) && !(isMonths && PREGNANT.test(pieces.text)))
        add(at, 'age', isWhole ? number : years * 12, isWhole && !isMonths ? 'years' : 'months', next?.end);
      return;
    }
    if (isAge || isAgeLabel(pieces, at)) return;
    if (isBareAge(pieces, at)) {
      add(at, 'age', number, 'years');
      return;
    }
    if (word === undefined && unit === undefined) return;
    if (isLabelOf(pieces, at, word?.of, number, unit)) return;
    if (word && word.at > at && nearestKind(pieces, at) === 'belt' && unit === 'cm') return;
    const of = word?.of ?? (unit ? guessPart(pieces, at, number * (CM[unit] ?? 1), unit) : undefined);
    if (of === undefined) return;
    if (of === 'age') {
      if (number <= 17 && unit === undefined) add(at, 'age', number, 'years');
      return;
    }
    if (of === 'weight') {
      if (unit === undefined && number >= 28 && number <= 180)
        add(at, 'weight', number, pieces.index.language === 'en' && number > 110 ? 'lb' : 'kg');
      if (word) taken.add(word.at);
      return;
    }
    const written = unit ?? bareUnit(of, number, shared, pieces.index.language);
    const limit = LIMITS[of];
    if (written === undefined || !limit) return;
    // "52 lang" is how trousers are cut: nobody names a height below a metre without its unit, but for a child.
    if (of === 'height' && unit === undefined && written === 'cm' && number < 100 && !isOfChild(pieces)) return;
    const more = isUnit && Number.isInteger(number) ? halfBehind(pieces.text, next?.end ?? 0) : 0;
    const cm = (number + more) * (CM[written] ?? 1);
    if (cm < limit.from || cm > limit.to) return;
    if (word) taken.add(word.at);
    const end = isUnit ? next?.end : undefined;
    if (written === 'm') add(at, of, cm, 'cm', end, word?.at);
    else if (written === 'cm' || written === 'mm' || written === 'in')
      add(at, of, number + more, written, end, word?.at);
  });
  besideWeight(list, found, used, add);
  // The age of somebody tells nothing where no size, thing or measure is spoken of.
  const isAgeAlone =
    found.every(({ of }) => of === 'age') &&
    pieces.context.kind === undefined &&
    !speaksOf(pieces, 'thing', 'size', 'wear', 'which') &&
    !list.some((piece, at) => isValue(piece) && !used.has(at));
  if (isAgeAlone) return { measures: [], used };
  return { measures: found.sort((a, b) => a.start - b.start).map(({ at: _at, ...one }) => one), used };
}

/** 半, "e meio": half a year or a centimetre that is told behind the unit. */
function halfBehind(text: string, at: number): number {
  return HALF_BEHIND.test(text.slice(at, at + 16)) ? 0.5 : 0;
}

/** Written down from knowledge of these languages on 2026-11-30. */
const HALF_BEHIND =
  /^\s?(?:半|반|ครึ่ง)|^\s(?:and a half|et demie?|y medi[oa]|e mezz[oa]|e mei[oa]|с половиной|och ett? halvt?|en een half|en half|i pół|buçuk|rưỡi|setengah|ونصف|ونص)(?!\p{L})/u;

function placeOf(word: Piece | undefined): Pick<SaidMeasure, 'word'> {
  return word ? { word: { start: word.start, end: word.end } } : {};
}

function takeCode(
  { code }: Piece,
  at: number,
  add: (at: number, of: Part, amount: number, unit: SaidMeasure['unit']) => void,
): void {
  const unit = (code?.body?.[0] ?? 0) < 60 ? 'in' : 'cm';
  (['bust', 'waist', 'hip'] as const).forEach((of, order) => {
    const amount = code?.body?.[order];
    if (amount !== undefined) add(at, of, amount, unit);
  });
  if (!code?.frame) return;
  add(at, 'height', code.frame[0], 'cm');
  add(at, 'weight', code.frame[1], 'kg');
}

/** The word for what was measured: before the number in its clause, else close behind it. */
function measureWord(
  { list, clause, text }: Pieces,
  at: number,
  taken: ReadonlySet<number>,
  unit: string | undefined,
): { of: Part; at: number } | undefined {
  const number = list[at];
  const cm = unit === undefined || CM[unit] === undefined ? undefined : (number?.number ?? 0) * CM[unit];
  const canBe = (of: Part): boolean => {
    const limit = LIMITS[of];
    return cm === undefined || !limit || (cm >= limit.from && cm <= limit.to);
  };
  // "Bust (100 cm)": the word is before the bracket.
  const isOpened = list[at - 1]?.type === 'comma' && text.charAt(list[at - 1]?.start ?? 0) === '(';
  const first = isOpened ? at - 2 : at - 1;
  const here = clause[isOpened ? first : at];
  for (let before = first; before >= 0 && clause[before] === here; before -= 1) {
    const piece = list[before];
    if (!piece || piece.type === 'number' || gap(piece, number) > FAR) break;
    if (has(piece, 'unsized')) return undefined;
    if (piece.sense?.of && !taken.has(before) && canBe(piece.sense.of)) return { of: piece.sense.of, at: before };
  }
  for (let behind = at + 1; behind <= at + 3 && clause[behind] === clause[at]; behind += 1) {
    const piece = list[behind];
    if (!piece || piece.type === 'number' || gap(number, piece) > 18) break;
    const isNextOnes = list[behind + 1]?.type === 'number' && gap(piece, list[behind + 1]) < gap(number, piece);
    if (
      piece.sense?.of &&
      canBe(piece.sense.of) &&
      !isNextOnes &&
      (!has(piece, 'unit') || has(list[behind - 1], 'unit'))
    )
      return { of: piece.sense.of, at: behind };
  }
  return undefined;
}

/** The unit of the other measures, where they have only one. */
function sharedUnit(list: readonly Piece[]): string | undefined {
  const units = new Set(
    list.flatMap((piece, at) => {
      const unit = list[at - 1] && has(piece, 'unit') ? piece.sense?.unit : undefined;
      const isBehind = list[at - 1]?.type === 'number' || list[at - 1]?.type === 'comma';
      return isBehind && (unit === 'cm' || unit === 'in') ? [unit] : [];
    }),
  );
  return units.size === 1 ? [...units][0] : undefined;
}

function isOfBody(pieces: Pieces, word: { of: Part } | undefined): boolean {
  return (
    word?.of === 'weight' ||
    isOfChild(pieces) ||
    pieces.list.some(({ sense }) => sense?.unit === 'ft') ||
    speaksOf(pieces, 'of', 'size', 'wear', 'thing', 'fit') ||
    pieces.list.some(
      ({ number = 0, type }) =>
        type === 'number' && ((number >= 140 && number <= 210) || (number > 1.3 && number < 2.2)),
    ) ||
    pieces.list.some(({ type }) => type === 'letter')
  );
}
