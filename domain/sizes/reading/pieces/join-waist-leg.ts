import type { Piece } from './piece.ts';
import type { ReadContext } from './message-pieces.ts';

/** Signs between a waist and the leg that goes with it. */
const NEAR = 26;
/** Written down from knowledge of these languages on 2026-11-30. */
const LEG =
  'leg|length|long|inseam|inside leg|länge|lang|beinlänge|largo|tiro|longueur|entrejambe|lunghezza|lunga|gamba|comprimento|comp|lengte|beenlengte|długość|nogawka|nogawki|długie|длина|рост|längd|benlängd|boy|boyu|paça|panjang|dài|ยาว|ขา|長さ|股下|丈|レングス|기장|총장|褲長|裤长|長|长|腿长|腿長|الطول|طول';
/** A word for length right before the second number. */
const LEG_BEFORE = new RegExp(`(?<!\\p{L})(?:${LEG})\\s?(?:de|el|la|le|o|a|är|er|is|in|na|=|:)?\\s?$`, 'iu');
const LEG_BEFORE_UNSPACED = new RegExp(
  '(?:ยาว|ขา|長さ|股下|丈|レングス|기장|총장|褲長|裤长|長|长|腿长|腿長)\\s?$',
  'u',
);
const LEG_BEHIND = new RegExp(
  `^\\s?(?:inch(?:es)?\\s|in\\s|"\\s?)?(?:leg|legs|length|long|inseam|inside leg|lang|lunghezza|de largo|de comprimento|boy)(?!\\p{L})`,
  'iu',
);

/** "33 waist 30 leg", "cintura 32 largo 34", "jeans 33 32": the waist and the leg of trousers that were told apart are one size. */
export function joinWaistLeg(
  text: string,
  list: readonly Piece[],
  { kind, isMeasured }: ReadContext,
  language: string,
): Piece[] {
  const isTrousers = kind === 'trousers' || list.some(({ sense }) => sense?.kind === 'trousers');
  // A table of the product is read by the body, and a dress has a length, too.
  const isElse = list.some(({ sense }) => sense?.roles.has('thing'));
  if (isMeasured || (!isTrousers && isElse)) return [...list];
  const isRussian = language === 'ru';
  const numbers = list.flatMap(({ type }, at) => (type === 'number' ? [at] : []));
  for (const [order, at] of numbers.entries()) {
    const next = numbers[order + 1];
    const [waist, leg] = [list[at], list[next ?? -1]];
    if (next === undefined || !waist || !leg || !isPair(waist.number, leg.number)) continue;
    const between = text.slice(waist.end, leg.start);
    if (between.length > NEAR || /[\n.!?。]/.test(between)) continue;
    // "33 waist 30 leg" is said of trousers alone; an inseam may be a body's.
    if (!isTrousers && !(/^ waist /i.test(between) && /^ leg(?!\p{L})/iu.test(text.slice(leg.end, leg.end + 5))))
      continue;
    const isLeg =
      LEG_BEFORE.test(between) ||
      LEG_BEFORE_UNSPACED.test(between) ||
      LEG_BEHIND.test(text.slice(leg.end, leg.end + 18));
    // "Jeans 33 32": side by side behind the trousers.
    const isSide =
      (between === ' ' || (isRussian && between === ' на ')) &&
      (leg.number ?? 1) % 2 === 0 &&
      isBehindTrousers(list, at);
    if (!isLeg && !isSide) continue;
    const code = { kind: 'trousers', system: 'US', value: `W${waist.number} L${leg.number}` } as const;
    const joined: Piece = { type: 'code', start: waist.start, end: leg.end, code };
    return [...list.slice(0, at), joined, ...list.slice(next + 1)];
  }
  return [...list];
}

function isPair(waist = 0, leg = 0): boolean {
  return waist >= 24 && waist <= 54 && leg >= 26 && leg <= 38 && Number.isInteger(waist) && Number.isInteger(leg);
}

function isBehindTrousers(list: readonly Piece[], at: number): boolean {
  const [before, number] = [list[at - 1], list[at]];
  return before?.sense?.kind === 'trousers' && number !== undefined && number.start - before.end <= 1;
}
