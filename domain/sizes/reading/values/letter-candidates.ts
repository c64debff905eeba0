import { gap, has, speaksOf } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';

/** A letter is a size where sizes, fit or clothes are spoken of. */
export function isLetter(pieces: Pieces, at: number, used: ReadonlySet<number>): boolean {
  const { list, sentence, text } = pieces;
  const piece = list[at];
  if (!piece) return false;
  const behind = text.slice(piece.end, piece.end + 14);
  if (NOT_WORN.test(behind) || /^\s(?:wie|as in|comme|come|como|som|jak|zoals)\s\p{Lu}/u.test(behind)) return false;
  if (OF_A_MODEL.test(text.slice(Math.max(0, piece.start - 10), piece.start))) return false;
  const value = piece.code?.value ?? piece.value ?? '';
  if (piece.type === 'code' && value.includes('X')) return true;
  const isBeside = list[at - 1]?.type === 'number' && gap(list[at - 1], piece) <= 1 && !used.has(at - 1);
  if (isBeside && piece.end - piece.start === 1) return false;
  if (has(list[at + 1], 'goods') && gap(piece, list[at + 1]) <= 2) return false;
  if (/S\s?\/\s?M\s?\/\s?L/.test(text)) return false;
  if (piece.isTold) return true;
  if (pieces.context.isTyped || has(list[at - 1], 'size', 'wear') || has(list[at + 1], 'size')) return true;
  const isNear = list.some(
    (one, place) =>
      sentence[place] === sentence[at] &&
      place !== at &&
      has(one, 'size', 'fit', 'wear', 'swap', 'wrong', 'which', 'of', 'not', 'notBehind', 'then', 'once', 'meant'),
  );
  const isJoined = [list[at - 2], list[at + 2]].some((one) => one?.type === 'letter' || one?.code?.system === 'letter');
  const isAnother = list.some(
    ({ type, code }, place) => place !== at && (type === 'letter' || code?.system === 'letter'),
  );
  if (piece.isSpelled && isAnother && isThing(pieces, undefined)) return true;
  if (piece.isSpelled && !isJoined) return isNear || isThing(pieces, sentence[at]) || speaksOf(pieces, 'of');
  return (
    isNear ||
    isJoined ||
    used.size > 0 ||
    isThing(pieces, undefined) ||
    speaksOf(pieces, 'of', 'people') ||
    text.trim().length < 16
  );
}

function isThing({ list, sentence }: Pieces, where: number | undefined): boolean {
  return list.some((one, place) => has(one, 'thing') && (where === undefined || sentence[place] === where));
}

const NOT_WORN =
  /^\s?(?:box(?:es)?|cartons?|packages?|parcels?|bags?|prints?|photos?|screens?|pizzas?|posters?|karton|paket|boîte|colis|caja|paquete|scatola|pacco|caixa|doos|pudełko|коробк|kutu|箱|盒|ケース)(?!\p{L})/iu;

/** "Type L", "model M": written down from knowledge of these languages on 2026-11-30. */
const OF_A_MODEL =
  /(?<!\p{L})(?:typ[eo]?|version|versi[oó]n|versione|versão|modell?[eo]?|plan|block|vitamine?|klass?e|class|terminal)\s$/iu;
