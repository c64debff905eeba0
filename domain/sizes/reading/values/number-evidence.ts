import { isUsualSize } from './likely-sizes.ts';
import { gap, has } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';
import type { Piece } from '../pieces/piece.ts';
import { OR } from '../pieces/either-wearer.ts';

/** "A 38 or a 40?" */
export function isChoice({ list, text }: Pieces, at: number): boolean {
  const number = list[at]?.number ?? 0;
  return [-1, 1].some((step) => {
    const [link, other] = [list[at + step], list[at + 2 * step]];
    const near = other?.number ?? 0;
    if (!has(link, 'join') || !near || Math.abs(near - number) > 6 || near === number || !isUsualSize(near))
      return false;
    return OR.test(text.slice(link?.start ?? 0, link?.end ?? 0));
  });
}

/** Words for a number of any kind, which are also said of sizes. Written down from knowledge of these languages on 2026-11-30. */
const ANY_NUMBER =
  /^(?:no|nr|n[º°]|num|number|nummer|numer|número|numero|numéro|numara|nomor|nomer|номер|số|号|號|호|番|เบอร์|رقم)$/iu;
/** What tells that the number is one of a size. */
const OF_SIZES = ['thing', 'wear', 'fit', 'people', 'of', 'which', 'wrong', 'swap', 'system'];

/** "Number 38" of whatever it may be: nothing that is worn, wished or fitted is spoken of. */
export function isAnyNumber({ roles, text }: Pieces, word: Piece | undefined): boolean {
  return (
    word !== undefined &&
    !OF_SIZES.some((role) => roles.has(role)) &&
    ANY_NUMBER.test(text.slice(word.start, word.end).replace(/\.$/, ''))
  );
}

/** More signs are more than a number. */
const LONGEST_ALONE = 40;

/** "36?", "38 pls": nothing but a number. */
export function isAlone(text: string): boolean {
  if (text.length > LONGEST_ALONE) return false;
  const rest = text.replace(/[\d\s\p{P}\p{S}]/gu, '');
  return rest.length <= (/[\u0E00-\uD7AF]/.test(rest) ? 2 : 5);
}

/** Washing, weather, the price, the way: anything said about them in the same clause. */
export function isOfMatter({ list, clause }: Pieces, at: number): boolean {
  for (const step of [-1, 1])
    for (let place = at + step; clause[place] === clause[at]; place += step)
      if (has(list[place], 'matter') && !has(list[place], 'size', 'people', 'thing')) return true;
  return false;
}

/** "I need 36 aprons": where adjectives follow their noun, a number right before a thing counts it. */
export function isCounted({ list, index }: Pieces, at: number): boolean {
  const next = list[at + 1];
  return (
    COUNTING.has(index.language) &&
    has(next, 'thing') &&
    gap(list[at], next) <= 1 &&
    list[at]?.isSpelled !== true &&
    Number.isInteger(list[at]?.number) &&
    !has(list[at - 1], 'join', 'people', 'me') &&
    !(has(list[at - 1], 'thing') && gap(list[at - 1], list[at]) <= 2)
  );
}

const COUNTING = new Set(['fr', 'es', 'it', 'pt', 'pl', 'ru', 'ar', 'vi', 'id']);

/** "No. 42, 2.º C": a flat. */
export const FLOOR = /\d\.?[ºª]\s?(?:[A-Z](?!\p{L})|andar|piso|esq|dto|dcha|izq)/u;
