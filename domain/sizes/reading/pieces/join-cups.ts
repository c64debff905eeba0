import { readBra } from './code-readers.ts';
import { ORDINALS } from './size-codes.ts';
import type { Piece } from './piece.ts';

/** Words for a cup. Written down from knowledge of these languages on 2026-11-30. */
const CUP =
  /(?<!\p{L})(?:cups?|körbchen(?:größe)?|bonnets?|copa|coppa|taça|bojo|cupa?|kupa|miseczk\p{L}*|чашк\p{L}*|カップ|컵|罩杯)\s?$/iu;
/** Signs between a band and its cup. */
const FAR = 34;

/** "Cup D, back 90", "quarta, coppa D": a band and a cup that were told apart are one size. */
export function joinCups(text: string, list: readonly Piece[]): Piece[] {
  const cup = list.findIndex(({ start, end }) => {
    const sign = text.slice(start, end);
    return /^[A-K]$/.test(sign) && CUP.test(text.slice(Math.max(0, start - 16), start));
  });
  const letter = list[cup];
  if (!letter) return [...list];
  const far = (one: Piece): number => (one.end <= letter.start ? letter.start - one.end : one.start - letter.end);
  const bands = list
    .map((one, at) => ({ one, at, code: bandCode(one, text.slice(letter.start, letter.end)) }))
    .filter(({ one, code }) => code !== undefined && far(one) <= FAR)
    .sort((a, b) => far(a.one) - far(b.one));
  const [best] = bands;
  const ordinal = best ? undefined : ordinalBefore(text, letter.start);
  if (ordinal) {
    const value = `${ORDINALS.indexOf(ordinal.word) + 1}${text.slice(letter.start, letter.end)}`;
    const code = { kind: 'bra', audience: 'women', system: 'IT', value } as const;
    const joined: Piece = { type: 'code', start: letter.start, end: letter.end, code };
    return list.map((piece, place) => (place === cup ? joined : piece));
  }
  if (!best?.code) return [...list];
  const { at, one, code } = best;
  return list.flatMap((piece, place): Piece[] => {
    if (place === cup) return [];
    return place === at ? [{ type: 'code', start: one.start, end: one.end, code }] : [piece];
  });
}

/** "Quarta" of Italy, close before a cup. */
function ordinalBefore(text: string, at: number): { readonly word: string } | undefined {
  const words = text
    .slice(Math.max(0, at - FAR), at)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  // 3a, 4ª.
  const counted = /(?<!\d)([1-7])\s?[aª°^]\s[^\d]{0,9}$/u.exec(text.slice(Math.max(0, at - FAR), at))?.[1];
  const word = words.findLast((one) => ORDINALS.includes(one)) ?? (counted && ORDINALS[Number(counted) - 1]);
  return word === undefined ? undefined : { word };
}

function bandCode({ type, number }: Piece, cup: string): Piece['code'] {
  return type === 'number' && number !== undefined && Number.isInteger(number)
    ? readBra(number, cup, false)
    : undefined;
}
