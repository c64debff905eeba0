import { gap, has, speaksOf } from './message-pieces.ts';
import type { Pieces } from './message-pieces.ts';
import type { SaidMeasure } from './measure-limits.ts';
import type { ReadSize, Reading } from './reading.ts';
import type { SizeKind, SizeSystem } from '../charts/size-question.ts';

/** Latin and Cyrillic letters lie below it. */
const LAST_SPACED = 0x52f;
/** Kinds whose scales part by who wears them. */
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
  const isForWhom = target === 'US' || target === 'UK' || isOfEither(pieces);
  if (isForWhom && sizes.some(({ kind, audience }) => BY_WEARER.has(kind) && audience === undefined)) return 'audience';
  if (sizes.some(isScaleOpen)) return 'system';
  if (measures.length > 0) return undefined;
  if (sizes.length > 0) return isWavering(pieces, sizes) ? 'which' : undefined;
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

/** Nobody said the scale. Up to D, bras in inches are written alike in the US and the UK; above it they part. */
function isScaleOpen({ kind, system, value }: ReadSize): boolean {
  if (system !== undefined) return false;
  return kind !== 'bra' || /^[2-5]\d(?:DDD|[E-K])/.test(value);
}

/** "Kids or ladies?": two wearers with a word for "or" between, and nothing else. */
export function isOfEither({ list, text }: Pick<Pieces, 'list' | 'text'>): boolean {
  return list.some((one, at) => {
    const place = list.findIndex((piece, index) => index > at && piece.sense?.audience !== undefined);
    const other = list[place];
    if (one.sense?.roles.has('people') && isOfGrownUps(text, one.start, one.end)) return true;
    if (one.sense?.audience === undefined || !other || other.sense?.audience === one.sense.audience) return false;
    return gap(one, other) <= 16 && OR.test(text.slice(one.end, other.start));
  });
}

/** "For a girl or for grown-ups?" */
function isOfGrownUps(text: string, start: number, end: number): boolean {
  const behind = text.slice(end, end + 28);
  const before = text.slice(Math.max(0, start - 28), start);
  const [or] = [OR.exec(behind)];
  const [grown, earlier] = [GROWN.exec(behind), GROWN.exec(before)];
  if (or && grown && or.index < grown.index) return true;
  return earlier !== null && OR.test(before.slice(earlier.index + earlier[0].length));
}

/** Written down from knowledge of these languages on 2026-11-30. */
const GROWN =
  /adult|grown|erwachsen|volwassen|vuxen|vuxna|crescid|doros|взросл|yetişkin|大人|成人|어른|성인|ผู้ใหญ่|người lớn|dewasa|كبار|بالغ/iu;

/** Words for "or". Written down from knowledge of these languages on 2026-11-30. */
export const OR =
  /(?<!\p{L})(?:or|oder|ou|o|of|czy|lub|albo|или|либо|veya|yoksa|mı|mi|mu|mü|eller|atau|apa|hay|hoặc|หรือ|أو|ام|أم|او|ولا|还是|還是|それとも|か|또는|이나|인지|아니면)(?!\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Arabic})/iu;

/** Two sizes of one thing, and words of somebody who cannot decide. */
function isWavering(pieces: Pieces, sizes: readonly ReadSize[]): boolean {
  const [first] = sizes;
  const isOneThing = sizes.every(
    ({ kind, audience, system }) =>
      kind === first?.kind &&
      (audience === first?.audience || audience === undefined) &&
      (system === first?.system || system === 'letter' || first?.system === 'letter'),
  );
  return isOneThing && new Set(sizes.map(({ value }) => value)).size > 1 && speaksOf(pieces, 'waver');
}
