import type { Piece } from './read-pieces.ts';
import type { WordSense } from '../words/word-index.ts';
import type { ReadContext } from './message-pieces.ts';

const BRAND_SHOE: WordSense = { kind: 'shoe', roles: new Set(['thing']) };

/** Settles what the rest of a message decides: a lone letter is a ring where rings are spoken of, `3C` a child's shoe where bras are not. */
export function pickReadings(text: string, list: readonly Piece[], { kind }: ReadContext): Piece[] {
  const speaksOf = (wanted: string): boolean => kind === wanted || list.some(({ sense }) => sense?.kind === wanted);
  const isRing = speaksOf('ring') && !list.some(({ sense }) => sense?.kind !== undefined && sense.kind !== 'ring');
  const isBra = speaksOf('bra') || list.some(({ sense }) => sense?.system === 'IT');
  const isSockAlone = speaksOf('sock') && !speaksOf('trousers');
  const isAdult = list.some(({ sense }) => sense?.audience === 'men' || sense?.audience === 'women');
  const isShoe = speaksOf('shoe') || (isAdult && !speaksOf('clothing'));
  // "O anel", "A ring", "I want".
  const isArticle = ({ letter = '', end }: Piece): boolean =>
    /[AEIOY]/.test(letter) && /^\s\p{Ll}/u.test(text.slice(end, end + 2));
  const isBrandShoe = (kind ?? 'shoe') === 'shoe' && !list.some(({ sense }) => sense?.roles.has('thing'));
  return list.flatMap((piece): Piece[] => {
    const { code, letter } = piece;
    // Socks of 35/38 are no trousers.
    const pair = isSockAlone && code?.kind === 'trousers' ? /^W(\d\d) L(\d\d)$/.exec(code.value) : undefined;
    if (pair) return [{ ...piece, code: { value: `${pair[1]}-${pair[2]}` } }];
    if (isBrandShoe && piece.sense?.roles.has('brand')) return [{ ...piece, sense: BRAND_SHOE }];
    if (letter !== undefined) {
      if (isRing && !isArticle(piece))
        return [
          {
            ...piece,
            type: 'code',
            code: { kind: 'ring', system: 'UK', value: `${letter}${halfOf(text, piece.end)}` },
          },
        ];
      return piece.value === undefined ? [] : [piece];
    }
    const isOther =
      code?.or &&
      (code.needs === 'bra'
        ? !isBra
        : code.needs === 'sock'
          ? !speaksOf('sock')
          : code.needs === 'suit'
            ? speaksOf('trousers') && !speaksOf('suit')
            : isShoe);
    return [isOther ? { ...piece, code: code.or } : piece];
  });
}

/** "T and a half". */
function halfOf(text: string, end: number): string {
  return /^\sand a half(?!\p{L})/iu.test(text.slice(end, end + 12)) ? '½' : '';
}
