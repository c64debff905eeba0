import { isSizeBefore } from './child-ages.ts';
import type { SaidMeasure } from './measure-limits.ts';
import { isOfChild } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';

/** What a length without a word for it measures. */
export function guessPart(pieces: Pieces, at: number, cm: number, unit: string): SaidMeasure['of'] | undefined {
  const kind = nearestKind(pieces, at) ?? pieces.context.kind;
  if (kind === 'hat' && cm >= 33 && cm <= 68) return 'head';
  if (kind === 'glove' && cm >= 12 && cm <= 32) return 'palm';
  if (kind === 'ring' && cm >= 1.3 && cm <= 8) return 'finger';
  if (kind === 'belt') return undefined;
  if (kind === 'shoe' && cm >= 8 && cm <= 33 && !/^(?:ja|zh|ko)$/.test(pieces.index.language)) return 'foot-length';
  if (kind === 'trousers' && unit === 'in') return undefined;
  if (unit === 'cm' && cm >= 140 && cm <= 210) return 'height';
  const isChild = isOfChild(pieces);
  if (unit === 'cm' && isChild && cm >= 48 && cm < 140 && !isSizeBefore(pieces, at)) return 'height';
  if (kind === 'trousers' && cm >= 55 && cm <= 130) return 'waist';
  return undefined;
}

/** The kind of the thing that is named nearest to a place. */
export function nearestKind({ list, sentence }: Pieces, at: number): string | undefined {
  const number = list[at];
  let best: { kind: string; far: number } | undefined;
  for (let place = Math.max(0, at - 40); place < Math.min(list.length, at + 41); place += 1) {
    const piece = list[place];
    const kind = piece?.sense?.kind;
    if (!piece || !kind || !number) continue;
    const far = Math.abs(piece.start - number.start) + 40 * Math.abs((sentence[place] ?? 0) - (sentence[at] ?? 0));
    if (!best || far < best.far) best = { kind, far };
  }
  return best?.kind;
}

/** The inches of trousers are their size, and Russian children's clothes are labelled with the height they fit. */
export function isLabelOf(
  pieces: Pieces,
  at: number,
  of: SaidMeasure['of'] | undefined,
  number: number,
  unit: string | undefined,
): boolean {
  if (pieces.context.isMeasured || (of !== 'waist' && of !== 'height')) return false;
  const isWaist = of === 'waist' && (unit === undefined || unit === 'in') && number >= 23 && number <= 46;
  if (isWaist)
    return (
      isHere(pieces, at, 'trousers') && !pieces.list.some(({ sense }) => sense?.of === 'hip' || sense?.of === 'bust')
    );
  if (of === 'height' && isForHeight(pieces, at)) return true;
  return (
    of === 'height' &&
    unit === undefined &&
    pieces.index.language === 'ru' &&
    number < 150 &&
    isOfChild(pieces) &&
    isHere(pieces, at, 'clothing')
  );
}

/** "На рост 116", "na wzrost 104": children's clothes are asked for by the height that they fit. */
export function isForHeight(pieces: Pieces, at: number): boolean {
  const start = pieces.list[at]?.start ?? 0;
  return isOfChild(pieces) && FOR_HEIGHT.test(pieces.text.slice(Math.max(0, start - 12), start));
}

/** Written down from knowledge of these languages on 2026-11-30. */
const FOR_HEIGHT = /(?<!\p{L})(?:на рост|на зріст|na wzrost|för längd|für größe)\s$/iu;

function isHere({ list, sentence }: Pieces, at: number, kind: string): boolean {
  return list.some(({ sense }, place) => sense?.kind === kind && sentence[place] === sentence[at]);
}
