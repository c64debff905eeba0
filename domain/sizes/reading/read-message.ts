import { bindSystem } from './binding/bind-scale.ts';
import { bindAudience, bindKind } from './binding/bind-words.ts';
import { numberOf } from './pieces/nearest-word.ts';
import { assumeSystem, homeOf } from './binding/assumed-system.ts';
import type { Home } from './binding/assumed-system.ts';
import { guessLanguage } from './words/guess-language.ts';
import { foldText, smallLetters } from './pieces/fold-text.ts';
import { plainKeycaps } from './pieces/keycaps.ts';
import { gap, groupPieces, has, isOfChild, speaksOf } from './pieces/message-pieces.ts';
import type { Pieces, ReadContext } from './pieces/message-pieces.ts';
import type { ReadSize, Reading } from './reading.ts';
import { readLong } from './read-long.ts';
import { pickReadings } from './pieces/pick-readings.ts';
import { readPieces } from './pieces/read-pieces.ts';
import type { Piece } from './pieces/read-pieces.ts';
import { isAgeLabel } from './values/child-ages.ts';
import { chosenValue } from './values/chosen-value.ts';
import { findMeasures } from './values/said-measures.ts';
import { findCandidates } from './values/size-candidates.ts';
import type { SizeAudience, SizeKind, SizeSystem } from '../charts/size-question.ts';
import { joinCups } from './pieces/join-cups.ts';
import { joinWaistLeg } from './pieces/join-waist-leg.ts';
import { joinLegs } from './join-legs.ts';
import { openQuestion } from './open-question.ts';
import { wordIndex } from './words/word-index.ts';

/** Latin and Cyrillic letters lie below it. */
const LAST_SPACED = 0x52f;
/** The most of a message that is read: more is no message. What is longer than a part is read part by part. */
const LONGEST = 20_000;
const PART = 1200;

/** Reads a buyer's message: its sizes with kind, audience and scale, its measures, what is ruled out, and what would have to be asked. */
export function readMessage(given: string, context: ReadContext = {}): Reading {
  const text = plainKeycaps(given.slice(0, LONGEST));
  return text.length > PART ? readLong(text, context, readPart) : readPart(text, context);
}

function readPart(text: string, context: ReadContext): Reading {
  const folded = foldText(text);
  const language = context.language ?? guessLanguage(folded, context.isTyped);
  const index = wordIndex(language);
  const cut = joinCups(folded, readPieces(folded, smallLetters(folded), index));
  const list = pickReadings(folded, joinWaistLeg(folded, cut, context, language), context);
  const pieces = groupPieces(text, folded, list, index, context);
  const { measures, used } = findMeasures(pieces);
  const { sizes: places, unwanted } = findCandidates(pieces, used);
  const place = pieces.list.find(({ sense }) => sense?.home)?.sense?.home;
  const usual = context.isTyped ? undefined : (homeOf(language, context.country) ?? homeOfText(folded));
  const all = places.map((at) => ({ at, ...readSize(pieces, at, place, usual) }));
  const left = all.filter(({ at }) => !unwanted.has(at));
  // "46 is too wide and 44 pinches, is there anything between?"
  const isBetween =
    left.length === 0 && all.length === 2 && measures.length === 0 && speaksOf(pieces, 'waver', 'between', 'help');
  if (isBetween) unwanted.clear();
  const chosen = isBetween ? undefined : chosenValue(pieces, places, unwanted);
  if (chosen !== undefined)
    for (const { at, size } of all) {
      if (size.value === chosen) unwanted.delete(at);
      else unwanted.add(at);
    }
  const gone = new Set(all.filter(({ at }) => unwanted.has(at)).map(({ size }) => size.value));
  const sizes: ReadSize[] = [];
  for (const { at, size } of all) {
    if (unwanted.has(at) || gone.has(size.value) || sizes.some((one) => isSame(one, size))) continue;
    sizes.push(size);
  }
  inheritKind(sizes);
  inheritScale(sizes);
  dropStrays(sizes, pieces);
  joinLegs(sizes, pieces);
  const target = all.find((one) => one.target)?.target;
  const ask = openQuestion(pieces, sizes, measures, target, gone.size > 0);
  return {
    sizes,
    measures,
    notWanted: [...gone],
    ...(ask && { ask }),
    ...(target && { target }),
    topic: topicOf(pieces),
    text,
  };
}

/** "Lucía 36, Carmen 44, the wedding is on the 14": beside sizes that have a scale, a bare whole number that has none is a day or a count. */
function dropStrays(sizes: ReadSize[], pieces: Pieces): void {
  const { context, list, text } = pieces;
  if (context.isTyped || !sizes.some(({ system }) => system !== undefined)) return;
  for (let at = sizes.length - 1; at >= 0; at -= 1) {
    const { system, between, kind, value, start } = sizes[at] ?? {};
    if (system !== undefined || between || kind === 'ring' || kind === 'bra' || !/^\d{1,2}$/.test(value ?? ''))
      continue;
    const place = list.findIndex((one) => one.start === start);
    const isDay = Number(value) <= 31 && /^[号號日]/u.test(text.slice(list[place]?.end ?? 0));
    // "The skates say 6. I wear 240.": American or British, and nobody says which.
    const isOfElsewhere =
      kind === 'shoe' && Number(value) >= 4 && Number(value) <= 14 && !isInSentence(pieces, sizes, place);
    const isFirm =
      isOfElsewhere ||
      (!isDay && [list[place - 1], list[place + 1]].some((one) => has(one, 'size', 'wear', 'system', 'join')));
    if (!isFirm) sizes.splice(at, 1);
  }
}

/** Whether another size is in the sentence of a place. */
function isInSentence({ list, sentence }: Pieces, sizes: readonly ReadSize[], place: number): boolean {
  return list.some(
    (one, at) => at !== place && sentence[at] === sentence[place] && sizes.some(({ start }) => start === one.start),
  );
}

/** 我37码半，拍37还是38: beside a half, which only shoes have, a number that close is of a shoe. */
function inheritKind(sizes: ReadSize[]): void {
  const shoe = sizes.find(({ kind, value }) => kind === 'shoe' && /\.5$/.test(value));
  if (!shoe) return;
  sizes.forEach((size, at) => {
    const isNear = size.kind === undefined && Math.abs(Number(size.value) - Number(shoe.value)) <= 2;
    const { audience, system, systemFrom } = shoe;
    if (isNear)
      sizes[at] = {
        ...size,
        kind: 'shoe',
        ...(!size.audience && audience && { audience }),
        ...(system && { system }),
        ...(systemFrom && { systemFrom }),
      };
  });
}

/** "A US 8.5, sometimes a 9": a number that close on the scale of the other. */
function inheritScale(sizes: ReadSize[]): void {
  sizes.forEach((size, at) => {
    const number = Number(size.value);
    if (size.systemFrom === 'said' || size.between || !Number.isFinite(number)) return;
    const other = sizes.find(
      (one) =>
        one.systemFrom === 'said' &&
        one.kind === size.kind &&
        Math.abs(Number(one.value) - number) <= 2 &&
        one.system !== 'age',
    );
    const scales = new Set(
      sizes.flatMap(({ system, systemFrom }) => (systemFrom === 'said' && system ? [system] : [])),
    );
    if (other?.system && scales.size === 1) sizes[at] = { ...size, system: other.system, systemFrom: 'said' };
  });
}

function readSize(
  pieces: Pieces,
  at: number,
  place: Home | undefined,
  usual: Home | undefined,
): { size: ReadSize; target?: SizeSystem } {
  const piece = pieces.list[at];
  const { start = 0, end = 0, code } = piece ?? {};
  const next = pieces.list[at + 1];
  const unit = has(next, 'unit') && gap(piece, next) <= 2 ? next?.sense?.unit : undefined;
  const isAge = (has(next, 'years', 'months') && gap(piece, next) <= 2) || isAgeLabel(pieces, at);
  const raw = code?.value ?? piece?.value ?? '';
  if (isAge && !code) {
    const value = has(next, 'months') && !has(next, 'years') ? `${raw}M` : `${raw}Y`;
    const phrase = phraseAround(pieces, at);
    const worn = bindKind(pieces, at);
    const kind = worn === 'glove' || worn === 'hat' || worn === 'sock' || worn === 'trousers' ? worn : 'clothing';
    return {
      size: { kind, audience: 'children', system: 'age', systemFrom: 'said', value, phrase, start, end },
    };
  }
  const kind = bindKind(pieces, at);
  const audience = bindAudience(pieces, at, kind);
  const { system: bound, target, between, lettersOf } = bindSystem(pieces, at, kind);
  const said = between ? undefined : bound;
  const number = (piece && numberOf(piece)) ?? bandOf(raw);
  const width = code?.width ?? widthOf(pieces, at, kind);
  const measured = unit === 'cm' || unit === 'mm' ? 'cm' : unit === 'in' && kind === 'trousers' ? 'US' : undefined;
  const isMonths = said === 'age';
  // In millimetres, and from 34 for clothes, neither America nor Britain counts: "from London I take a 12, is that your 40?"
  const isOfHome = place !== undefined && !((number ?? 0) >= 100 || (kind === 'clothing' && (number ?? 0) >= 34));
  const home = isOfHome ? place : usual;
  const assumed =
    said ??
    measured ??
    (pieces.context.isTyped || between
      ? undefined
      : kind === 'bra' || number !== undefined
        ? assumeSystem({ kind, audience: isOfChildren(pieces, audience, kind, number), number: number ?? 0 }, home)
        : undefined);
  const size: ReadSize = {
    ...(kind && { kind }),
    ...(audience && { audience }),
    ...(assumed && { system: assumed, systemFrom: said || measured || isMonths ? 'said' : 'assumed' }),
    ...(between && { between }),
    ...(lettersOf && { lettersOf }),
    value:
      unit === 'mm' && number !== undefined
        ? String(number / 10)
        : kind === 'hat' && number !== undefined && number < 9
          ? inEighths(number)
          : raw,
    ...(width && { width }),
    phrase: phraseAround(pieces, at),
    start,
    end,
  };
  return { size, ...(target && { target }) };
}

/** The only thing and the only people of a message. */
function topicOf({ list }: Pieces): NonNullable<Reading['topic']> {
  const kinds = new Set(list.flatMap(({ sense }) => (sense?.kind && sense.roles.has('thing') ? [sense.kind] : [])));
  const people = new Set(list.flatMap(({ sense }) => (sense?.audience ? [sense.audience] : [])));
  const [kind] = kinds;
  const scales = new Set(list.flatMap(({ sense }) => (sense?.system ? [sense.system] : [])));
  const [audience] = people;
  const [system] = scales;
  return {
    ...(scales.size === 1 && system && { system }),
    ...(kinds.size === 1 && kind && { kind }),
    ...(people.size === 1 && audience && { audience }),
  };
}

/** The words close to a value that say what it is. */
function phraseAround({ list, given, clause, text }: Pieces, at: number): string {
  const isPart = (place: number, beside: number): boolean => {
    const [piece, other] = place < beside ? [list[place], list[beside]] : [list[place], list[beside]];
    const far = place < beside ? gap(piece, other) : gap(other, piece);
    if (clause[place] !== clause[at] || far > 1) return false;
    const isVerb =
      has(piece, 'wear') && piece !== undefined && piece.start > 0x0 && text.charCodeAt(piece.start) > LAST_SPACED;
    return has(piece, 'size', 'system', 'unit', 'people', 'years', 'months') || isVerb;
  };
  let first = at;
  while (first > 0 && isPart(first - 1, first)) first -= 1;
  let last = at;
  while (last < list.length - 1 && isPart(last + 1, last)) last += 1;
  return given.slice(list[first]?.start ?? 0, list[last]?.end ?? 0);
}

/** Heights in steps of six are children's, also where nobody says so. */
function isOfChildren(
  pieces: Pieces,
  audience: SizeAudience | undefined,
  kind: SizeKind | undefined,
  number: number | undefined,
): SizeAudience | undefined {
  if (audience !== undefined || kind !== 'clothing' || number === undefined) return audience;
  const isHeight = number >= 74 && number <= 176 && (number - 50) % 6 === 0;
  return isHeight || isOfChild(pieces) ? 'children' : undefined;
}

/** As caps are labelled: `7 1/4`. */
function inEighths(number: number): string {
  const whole = Math.floor(number);
  let [over, under] = [Math.round((number - whole) * 8), 8];
  while (over > 0 && over % 2 === 0) [over, under] = [over / 2, under / 2];
  return over === 0 ? String(whole) : `${whole} ${over}/${under}`;
}

/** The band of a bra: 75 of `75B`, `B75` and `3C`. */
function bandOf(value: string): number | undefined {
  const match = /(\d+)[A-K]*$/.exec(value);
  return match ? Number(match[1]) : undefined;
}

/** Words that only one of them uses. Written down from knowledge of these languages on 2026-11-30. */
const OF_BRITAIN =
  /£|\b(?:quid|hubby|wellies|wellingtons?|plimsolls?|jumpers?|knickers|mum|mummy|mum's|nan|dinner (?:suit|jacket)|dungarees|bairn|lads?|cheers|tenner|fiver|stone)\b/i;
const OF_AMERICA =
  /\blbs?\b|\bUSD\b|\b(?:mom|mommy|mom's|sweatpants|pantyhose|kindergartner|bucks|y'all|zip ?code)\b|\$/i;

/** Money and weights tell the countries of English apart. */
function homeOfText(text: string): Home | undefined {
  if (OF_BRITAIN.test(text)) return 'UK';
  return OF_AMERICA.test(text) ? 'US' : undefined;
}

function isSame(one: ReadSize, other: ReadSize): boolean {
  return (
    one.value === other.value &&
    one.kind === other.kind &&
    one.audience === other.audience &&
    one.system === other.system
  );
}

/** `9.5 M`, "10 wide": the letter or word close behind the number of a shoe. */
function widthOf({ list, text }: Pieces, at: number, kind: SizeKind | undefined): string | undefined {
  const [piece, next, second] = [list[at], list[at + 1], list[at + 2]];
  const number = piece?.number ?? 99;
  if (number > 18 || (kind !== undefined && kind !== 'shoe')) return undefined;
  const mark = WIDTH.exec(text.slice(piece?.end ?? 0, (piece?.end ?? 0) + 5))?.[1];
  if (mark) return mark;
  const word = [next, second].find((one: Piece | undefined) => has(one, 'width') && gap(piece, one) < 16);
  return word?.sense?.width;
}

const WIDTH = /^\s?([2-6]E|A{1,4}|E{1,4}|[BCDFGHMWN])(?![\p{L}\d'-])/u;
