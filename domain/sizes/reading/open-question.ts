import { has, isValue, speaksOf } from './pieces/message-pieces.ts';
import type { Pieces } from './pieces/message-pieces.ts';
import type { SaidMeasure } from './values/measure-limits.ts';
import type { ReadSize, Reading } from './reading.ts';
import type { SizeKind, SizeSystem } from '../charts/size-question.ts';

/** Latin and Cyrillic letters lie below it. */
const LAST_SPACED = 0x52f;
/** Kinds whose scales differ by wearer. */
const BY_WEARER: ReadonlySet<SizeKind | undefined> = new Set(['shoe', 'clothing', 'trousers'] as const);

/** The one thing to ask: of what, then for whom, then on which scale, then which of those that the buyer wavers between. */
export function openQuestion(
  pieces: Pieces,
  sizes: readonly ReadSize[],
  measures: readonly SaidMeasure[],
  target: SizeSystem | undefined,
  isRuledOut: boolean,
): Reading['ask'] {
  if (sizes.some(({ kind }) => kind === undefined)) return 'kind';
  const isForWhom = target === 'US' || target === 'UK' || pieces.isOfEither;
  if (sizes.some(isCutByWearer)) return 'audience';
  if (isForWhom && sizes.some(({ kind, audience }) => BY_WEARER.has(kind) && audience === undefined)) return 'audience';
  if (sizes.some(isScaleOpen)) return 'system';
  if (sizes.length > 0) return isWavering(pieces, sizes, measures.length > 0) ? 'which' : undefined;
  if (measures.length > 0) return undefined;
  if (isRuledOut) return undefined;
  const isSure = pieces.list.some(
    (piece) =>
      has(piece, 'which') &&
      (/\s/.test(pieces.text.slice(piece.start, piece.end)) || pieces.text.charCodeAt(piece.start) > LAST_SPACED),
  );
  return isSure || (speaksOf(pieces, 'which') && speaksOf(pieces, 'size', 'join', 'swap', 'fit', 'but'))
    ? 'which'
    : undefined;
}

/** Smaller ones are mostly children's, who have two scales of their own. */
const LEAST_OF_ADULTS = 4;

/** Trousers by number and American shoes: a woman's and a man's are two. */
function isCutByWearer({ kind, audience, system, value }: ReadSize): boolean {
  if (audience !== undefined || system === undefined) return false;
  if (kind === 'shoe') return system === 'US' && /^[\d.]+$/.test(value) && Number(value) >= LEAST_OF_ADULTS;
  if (kind !== 'trousers') return false;
  return system !== 'US' && system !== 'cm' && system !== 'letter' && system !== 'chi' && /^\d+$/.test(value);
}

/** Nobody said the scale. Up to D, bras in inches are written alike in the US and the UK; above it they part. */
function isScaleOpen({ kind, system, value }: ReadSize): boolean {
  if (system !== undefined) return false;
  return kind !== 'bra' || /^[2-5]\d(?:DDD|[E-K])|^(?:[89]|10)\d?[05][A-K]/.test(value);
}

/**
 * Two sizes of one thing, and words of somebody who cannot decide: "M or L?" beside the measures of a body, "shall I take 38 or 39?". Whether both are
 * in stock is another question: "do you have M or L?".
 */
function isWavering(pieces: Pieces, sizes: readonly ReadSize[], isMeasured: boolean): boolean {
  const isMany = new Set(sizes.map(({ value }) => value)).size > 1;
  if (!isMany) return false;
  const isUndecided = speaksOf(pieces, 'waver', 'between', 'help');
  const pair = pairOf(pieces, sizes);
  const isWeighed = isMeasured || speaksOf(pieces, 'shall') || isConcluded(pieces, pair);
  if (isOneThing(sizes)) return isUndecided || (isWeighed && pair.length > 1);
  return pair.length > 1 && isOneThing(pair) && (isWeighed || isUndecided);
}

/** "In Nike I wear 44.5, so 44 or 45?", "I wear 48, here 46 or 48?" */
function isConcluded({ list, roles }: Pieces, pair: readonly ReadSize[]): boolean {
  const isAsked = list.some(({ type, value }) => type === 'end' && value === '?');
  const isAgain = pair.some(({ value }) => list.filter((one) => (one.code?.value ?? one.value) === value).length > 1);
  return isAsked && (roles.has('then') || isAgain);
}

function isOneThing(sizes: readonly ReadSize[]): boolean {
  const [first] = sizes;
  return sizes.every(
    ({ kind, audience, system }) =>
      kind === first?.kind &&
      (audience === first?.audience || audience === undefined) &&
      (system === first?.system || system === 'letter' || first?.system === 'letter'),
  );
}

/** The two sizes with a word for "or" between them, and no other number. */
function pairOf({ list }: Pieces, sizes: readonly ReadSize[]): readonly ReadSize[] {
  for (const [at, piece] of list.entries()) {
    if (!has(piece, 'or')) continue;
    const [before, behind] = [list.slice(0, at).findLast(isValue), list.slice(at).find(isValue)];
    const [one, other] = [before, behind].map((value) => sizes.find((size) => isOf(size, value)));
    if (one && other && one !== other) return [one, other];
  }
  return [];
}

/** A number that is told twice is one size. */
function isOf({ start, value }: ReadSize, piece: Pieces['list'][number] | undefined): boolean {
  return piece !== undefined && (start === piece.start || value === (piece.code?.value ?? piece.value));
}
