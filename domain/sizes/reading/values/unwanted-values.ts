import { gap, has, isValue } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';
import { isOther } from './other-numbers.ts';

/** "Not 41 but 42", 不要40码, 41じゃなくて42, 40 말고; "the 41 is too small"; "swap the M for an L". */
export function findUnwanted(pieces: Pieces, used: ReadonlySet<number>): Set<number> {
  const { list } = pieces;
  const unwanted = new Set<number>();
  const values = [...list.keys()].filter(
    (at) => isValue(list[at]) && !used.has(at) && (list[at]?.type !== 'number' || !isOther(pieces, at)),
  );
  for (const at of values) {
    const piece = list[at];
    if (!piece) continue;
    for (let place = at - 1; place >= at - 4 && place >= 0; place -= 1) {
      const one = list[place];
      if (isValue(one) || one?.type === 'end' || has(one, 'fit', 'wear', 'wrong') || gap(one, piece) > 22) break;
      // "Não quero o 37": not before the wish.
      const isNotWished = has(one, 'but') && has(list[place - 1], 'not') && gap(list[place - 1], one) <= 2;
      if (isNotWished) {
        unwanted.add(at);
        break;
      }
      if (has(one, 'but') && !has(one, 'not')) break;
      if (isBehind(pieces, place)) break;
      // "If not, the jacket in 80".
      if (one?.type === 'comma' && has(list[place - 1], 'not') && !isValue(list[place - 2])) break;
      if (has(one, 'not') && !(has(one, 'size') && gap(one, piece) <= 2)) {
        unwanted.add(at);
        break;
      }
    }
    for (let place = at + 1; place <= at + 2; place += 1) {
      const one = list[place];
      if (!one || isValue(one) || one.type === 'end' || gap(piece, one) > 9) break;
      // "39 nicht 29": it belongs to what follows.
      const isNextOnes = has(one, 'not') && isValue(list[place + 1]) && gap(one, list[place + 1]) <= 3;
      if (has(one, 'notBehind') && !isNextOnes) unwanted.add(at);
    }
    // "Too small, the 38; 39 please".
    const isWrongBefore = has(list[at - 1], 'wrong') && gap(list[at - 1], piece) <= 5 && values.some((one) => one > at);
    if (isWrongBefore) unwanted.add(at);
    if (isBehind(pieces, at + 1) || isWrong(pieces, at) || isOfOnce(pieces, at, values)) unwanted.add(at);
  }
  takeOneOfTwo(pieces, values, unwanted);
  return unwanted;
}

/** "Swap the M for an L", "42 came, I ordered 43", "38 instead of 39": one of two is what is wanted. */
function takeOneOfTwo(
  { list, sentence, index, roles }: Pieces,
  values: readonly number[],
  unwanted: Set<number>,
): void {
  if (!roles.has('instead') && !roles.has('swap') && !roles.has('got')) return;
  const isFree = (at: number | undefined): at is number => at !== undefined && !unwanted.has(at);
  const isBad = list.some((piece) => has(piece, 'got', 'swap'));
  list.forEach((piece, place) => {
    if (!has(piece, 'instead', 'swap')) return;
    const before = values.findLast((at) => at < place && sentence[at] === sentence[place]);
    const behind = values.find((at) => at > place && sentence[at] === sentence[place]);
    if (has(piece, 'instead')) {
      const isGot = list.slice(0, before ?? 0).some((one) => has(one, 'got'));
      const isLater = list.slice(place).some((one) => has(one, 'swap', 'got'));
      const gone = isBad && (isGot || isLater) ? before : behind;
      if (isFree(gone) && values.length > 1) unwanted.add(gone);
    } else if (has(piece, 'swap')) {
      const [first, second, third] = values.filter((at) => sentence[at] === sentence[place]);
      if (isFree(first) && isFree(second) && third === undefined) unwanted.add(first);
    }
  });
  if (values.length !== 2 || unwanted.size > 0) return;
  // What came or was said before, beside another that was meant.
  const near = values.map((at) =>
    Math.min(
      ...list.map((one, place) =>
        has(one, 'got') && sentence[place] === sentence[at]
          ? Math.abs(place < at ? gap(one, list[at]) : gap(list[at], one))
          : 99,
      ),
    ),
  );
  const [first = 99, second = 99] = near;
  // The verb follows its value there: 270 왔는데요.
  const isBehindFirst = first === second && /^(?:ko|ja|tr)$/.test(index.language);
  const gone = first < second || isBehindFirst ? values[0] : values[1];
  if (Math.min(first, second) < 26 && gone !== undefined) unwanted.add(gone);
}

/** "I used to be a 36, now I am a 40": what was once is not wanted. */
function isOfOnce({ list, clause, sentence, roles }: Pieces, at: number, values: readonly number[]): boolean {
  if (!roles.has('once')) return false;
  const next = values.find((place) => place > at);
  if (next === undefined || list[next]?.type !== list[at]?.type) return false;
  const isNextOnes = list.some(
    (one, place) => place > at && place < next && has(one, 'once') && gap(one, list[next]) <= gap(list[at], one),
  );
  if (isNextOnes) return false;
  const isHere = (place: number): boolean => clause[place] === clause[at] && sentence[place] === sentence[at];
  return list.some(
    (one, place) =>
      has(one, 'once') && isHere(place) && Math.abs(place - at) <= 4 && !values.some((v) => v > place && v < at),
  );
}

/** "La 38 no, la 39", "el 38 no que me aprieta": a word for "not" that follows its value and ends the clause, or goes on with the reason. */
function isBehind({ list, text, index }: Pieces, place: number): boolean {
  const [before, one, next] = [list[place - 1], list[place], list[place + 1]];
  if (!isValue(before)) return false;
  if (has(one, 'not') && gap(before, one) <= 2 && (next?.type === 'comma' || next?.type === 'end')) return true;
  return NO_BEHIND.has(index.language) && NO_WITH_REASON.test(text.slice(before?.end ?? 0, (before?.end ?? 0) + 16));
}

/** Languages whose "no" comes behind what it refuses. */
const NO_BEHIND = new Set(['es', 'it', 'pt', 'fr', 'de', 'nl', 'pl', 'sv', 'ru', 'en']);
/** Written down from knowledge of these languages on 2026-11-30. */
const NO_WITH_REASON =
  /^\s(?:no|não|nao|non|nein|nee|nie|nej|нет|nope)\s?(?:$|[.,;:!)\n]|(?:que|q|porque|pq|porq|pues|ya|já|perch[eé]|xk[eé]|xch[eé]|ché|che|già|car|parce|puisque|weil|denn|want|omdat|bo|ponieważ|eftersom|för|потому|так|because|cuz|cos|as|since)(?!\p{L}))/iu;

/** A size that was too small or large: what is said of it before another size comes, and not asked. */
function isWrong({ list, sentence, text, said }: Pieces, at: number): boolean {
  if (!said[sentence[at] ?? 0]?.has('wrong')) return false;
  for (let place = at + 1; place < list.length; place += 1) {
    const one = list[place];
    if (isValue(one) || sentence[place] !== sentence[at]) return false;
    if (has(one, 'wrong')) {
      // "My feet are wide": they are, and not the size.
      const isOfBody = isLimb(list[place - 1]) && gap(list[place - 1], one) <= 5;
      if (isOfBody || (isLimb(list[place + 1]) && gap(one, list[place + 1]) <= 2)) return false;
      if (ASKS.test(text.slice(list[at]?.end ?? 0, one?.end ?? 0))) return false;
      if (ASKS_BEHIND.test(text.slice(one?.end ?? 0, (one?.end ?? 0) + 10))) return false;
      const end = list.find(
        (piece, index) =>
          index > place && (piece.type === 'end' || piece.type === 'comma') && sentence[index] === sentence[place],
      );
      return end?.value !== '?';
    }
  }
  return false;
}

function isLimb(piece: Pieces['list'][number] | undefined): boolean {
  return piece?.sense?.of === 'foot-length' || piece?.sense?.of === 'palm' || piece?.sense?.of === 'head';
}

/** A question without its mark. */
const ASKS = /会不会|會不會|是不是|会|會/u;
/** きついですか, 작을까요, คับไหม, 太小吗. Written down from knowledge of these languages on 2026-11-30. */
const ASKS_BEHIND =
  /^(?:です|でしょう|ます|かも|んです)*か(?:ね|な)?|^[을를]?까|^(?:나|은가|ㄴ가|인가)요?(?!\p{L})|^(?:ไป|เกิน)?(?:ไหม|มั้ย|มะ|รึเปล่า)|^(?:了|件)?(?:吗|嗎|么)/u;
