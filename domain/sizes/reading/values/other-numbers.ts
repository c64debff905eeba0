import { gap, has, isValue } from '../pieces/message-pieces.ts';
import type { Pieces } from '../pieces/message-pieces.ts';
import type { Piece } from '../pieces/read-pieces.ts';

type Around = Pick<Pieces, 'list' | 'clause' | 'sentence' | 'said' | 'text' | 'index'>;

/** Answers by the list of pieces: several steps ask the same of one number. */
const answers = new WeakMap<Around['list'], Map<number, boolean>>();

/** Quantities, prices, days, order numbers, and lengths of things. */
export function isOther(pieces: Around, at: number): boolean {
  const known = answers.get(pieces.list) ?? new Map<number, boolean>();
  const answer = known.get(at) ?? findOther(pieces, at);
  answers.set(pieces.list, known.set(at, answer));
  return answer;
}

function findOther(pieces: Around, at: number): boolean {
  const { list, clause, text } = pieces;
  const [before, piece, next] = [list[at - 1], list[at], list[at + 1]];
  if (!piece) return true;
  // 43一双, XL 兩件: the count comes between.
  const isNear = gap(piece, next) <= 2 && text.slice(piece.end, next?.start ?? piece.end).trim() === '';
  if (isGoods(pieces, at) || isOrdinal(pieces, at) || isPlace(pieces, at) || isBirthday(piece, text)) return true;
  if (isPrice(pieces, at) || isGrams(piece, text) || isParcel(pieces, at)) return true;
  // "44 numaralı otobüs", 105동 38호.
  if (
    /^\s?(?:numaralı|no'?\s?lu(?!\p{L})|nolu(?!\p{L}))/u.test(text.slice(piece.end, piece.end + 10)) &&
    !has(list[at + 2], 'thing')
  )
    return true;
  // 205호 is a room; children’s heights end before.
  if ((piece.number ?? 0) > LARGEST_NAMED && text.charAt(piece.end) === '호') return true;
  if (/\d동\s?$/u.test(text.slice(Math.max(0, piece.start - 5), piece.start))) return true;
  if (isNear && has(next, 'money') && !has(next, 'size', 'system')) return true;
  if (isNear && has(next, 'count', 'other') && !has(next, 'size')) {
    // "38 x 2": the second is how many.
    const isTimes =
      next?.end === (next?.start ?? 0) + 1 && text.charAt(next?.start ?? 0) === 'x' && (piece.number ?? 0) >= 15;
    if (!isTimes) return !isSized(list, clause, at) || has(next, 'other');
  }
  if (isNear && has(next, 'unit', 'years', 'months')) return !isAgeOrBelt(next);
  // 12月5号: a date.
  if (isNear && has(next, 'size') && before && before.end === piece.start && has(before, 'count')) return true;
  // "Postcode 414 51".
  const isCutOff = before?.type === 'number' && gap(before, piece) === 1 && has(list[at - 2], 'other', 'address');
  if (isCutOff && gap(list[at - 2], before) <= 4) return true;
  if (gap(before, piece) <= 4 && has(before, 'other') && !has(before, 'size')) return true;
  if (before && clause[at - 1] === clause[at] && has(before, 'unsized') && gap(before, piece) <= 4) return true;
  // "27 or 32 inches" of a screen.
  if (has(before, 'join') && has(list[at - 2], 'unit') && !has(next, 'unit') && list[at - 3]?.type === 'number')
    return true;
  if (PLACE.test(text.slice(piece.end, piece.end + 8))) return true;
  const isQuantity =
    piece.number !== undefined &&
    piece.number < 10 &&
    isNear &&
    has(next, 'thing', 'people') &&
    !has(before, 'size', 'system', 'thing') &&
    before?.sense?.of !== 'age' &&
    // "8 for him and 7 for her".
    !FOR_SOMEBODY.test(text.slice(next?.start ?? 0, (next?.start ?? 0) + 6));
  if (isQuantity && !/[.½]/.test(piece.value ?? '')) return true;
  // "2 x 152": the first is how many.
  const many = list[at - 2]?.number ?? 99;
  if (many <= 12 && (piece.number ?? 0) > many && (piece.number ?? 0) >= 14) return false;
  return gap(before, piece) <= 1 && has(before, 'count') && text.charAt((before?.end ?? 1) - 1) === 'x';
}

/** "Bus 38", "platform number 4", "Friday 17", "in row 12": a word for a place or a day right before the number, or with "number" between. */
function isPlace({ list, clause }: Pick<Pieces, 'list' | 'clause'>, at: number): boolean {
  const isNumbered = has(list[at - 1], 'size') && gap(list[at - 1], list[at]) <= 2;
  const place = isNumbered ? at - 2 : at - 1;
  return (
    has(list[place], 'ahead') &&
    !has(list[place], 'size', 'people', 'thing', 'wear', 'fit') &&
    clause[place] === clause[at] &&
    gap(list[place], list[place + 1]) <= (isNumbered ? 2 : 5)
  );
}

const LARGEST_NAMED = 170;

export const HOW_MANY = /[一二两兩三四五六七八九十]/u;

/** Written down from knowledge of these languages on 2026-11-30. */
const FOR_SOMEBODY = /^(?:für|pour|para|pra|per|voor|dla|till|åt|for|cho|untuk|для|ل)\s?/iu;

/** "I take it for 40": a number right behind "for", where nothing is swapped for anything. */
function isPrice(
  { list, clause, said, sentence, text }: Pick<Pieces, 'list' | 'clause' | 'said' | 'sentence' | 'text'>,
  at: number,
): boolean {
  const piece = list[at];
  if (!piece || !FOR.test(text.slice(Math.max(0, piece.start - 6), piece.start))) return false;
  if (said[sentence[at] ?? 0]?.has('swap') || has(list[at + 1], 'people', 'thing')) return false;
  for (let place = at - 1; clause[place] === clause[at]; place -= 1) if (isValue(list[place])) return false;
  return true;
}

/** "290 g": how heavy a shoe is. */
function isGrams({ end }: Piece, text: string): boolean {
  return /^\s?(?:g|gr|grs?|gramm?e?s?|gramos|grammi|гр?|克|公克|그램|กรัม|グラム)(?![\p{L}\d])/u.test(
    text.slice(end, end + 9),
  );
}

/** 60サイズ and 80サイズ of Japanese parcels. */
function isParcel({ list, text, index }: Pick<Pieces, 'list' | 'text' | 'index'>, at: number): boolean {
  const { number = 0, end = 0 } = list[at] ?? {};
  const isSize = index.language === 'ja' && number >= 60 && number <= 170 && text.startsWith('サイズ', end);
  return isSize && /配送|宅急便|ゆうパック|梱包|送料/u.test(text) && !list.some((one) => has(one, 'thing'));
}

/** Written down from knowledge of these languages on 2026-11-30. */
const FOR = /(?<!\p{L})(?:for|für|por|voor|för|za|за)\s$/iu;

/** "My mum turns 60": nobody who grows that old is a child. */
function isBirthday({ number = 0, start }: Piece, text: string): boolean {
  if (number <= 17) return false;
  return (
    TURNS.test(text.slice(Math.max(0, start - 16), start)) ||
    (text.length < SHORT && IS_YEARS.test(text.slice(Math.max(0, start - 8), start)) && BIRTHDAY.test(text))
  );
}

const SHORT = 160;
/** "She's 45", in a message about a birthday. */
const IS_YEARS = /(?<!\p{L})(?:s?he'?s|is|ist|est|è|é|es|ma|är|ze is|hij is|ей|ему)\s$/iu;
const BIRTHDAY =
  /birthday|geburtstag|anniversaire|cumple|compleanno|anivers[aá]rio|verjaardag|urodzin|день рождения|doğum günü|födelsedag|誕生日|생일|生日|วันเกิด|sinh nhật|ulang tahun|ultah|عيد ميلاد/iu;

/** Written down from knowledge of these languages on 2026-11-30. */
const TURNS =
  /(?<!\p{L})(?:turn(?:s|ed|ing)|(?:just|now) turned|wird|wordt|fyller|compie|cumple|cumplió|fête ses|faz|fez|kończy|skończyła?|исполняется|исполнится|исполнилось|tròn|genap)\s$/iu;

/** The 14th, den 13:e, 2.º, "in der 38. Woche": what is counted off is no size. */
function isOrdinal({ list, text, index }: Pick<Pieces, 'list' | 'text' | 'index'>, at: number): boolean {
  const [piece, next, second] = [list[at], list[at + 1], list[at + 2]];
  if (!piece) return false;
  const written = text.slice(piece.start, piece.end);
  if (/\d(?:st|nd|rd|th)$/i.test(written) || (index.language === 'fr' && /\de$/i.test(written))) return true;
  const behind = text.slice(piece.end, piece.end + 4);
  if (/^(?::e(?!\p{L})|\.[ºª])/u.test(behind)) return true;
  if (DOTTED.has(index.language) && Number.isInteger(piece.number) && /^\. \p{Ll}/u.test(behind)) return true;
  return (
    index.language !== 'en' &&
    Number.isInteger(piece.number) &&
    next?.type === 'end' &&
    text.charAt(piece.end) === '.' &&
    next.start === piece.end &&
    has(second, 'count', 'ahead') &&
    gap(next, second) <= 1
  );
}

/** Languages that count off with a point. */
const DOTTED = new Set(['de', 'tr', 'pl']);

/** A cable or a screen, and nothing that is worn in the same sentence and the one before. */
export function isGoods({ said, sentence }: Pick<Pieces, 'said' | 'sentence'>, at: number): boolean {
  const here = sentence[at] ?? 0;
  const isSaid = (...roles: readonly string[]): boolean =>
    roles.some((role) => said[here]?.has(role) || said[here - 1]?.has(role));
  return isSaid('goods') && !isSaid('thing', 'size', 'wear', 'people');
}

/** 38号柜 is a locker, 11号楼 a house and 9号室 a room. */
export const PLACE =
  /^\s?(?:[号號]?(?:攤|摊|月台|站台|管理室|公車|公车|公交|出口|口(?!罩)|链接|鏈接|連結|車廂|车厢|展位|棟|ブース|番ブース)|[号號](?:下|买|買|发|發|到|寄|前|之前|拍|订|訂|付|晚|早|上午|下午|收)|[号號]?(?:[柜櫃楼樓店线線门門房院仓倉桌车車室棟栋铺鋪机機收单單]|\s?[号號]\s?\d+\s?[樓楼]|호실|동(?![\p{L}])|동\s\d|号室|丁目|番地|ชั้น))/u;

/** A word for size close before: "size 38 pair" stays a size. */
function isSized(list: readonly Piece[], clause: readonly number[], at: number): boolean {
  // 80サイズ2着: the word belongs to the number before it.
  const isOthers = isValue(list[at - 2]) && gap(list[at - 2], list[at - 1]) <= 1;
  return (
    !isOthers &&
    has(list[at - 1], 'size', 'system') &&
    clause[at - 1] === clause[at] &&
    gap(list[at - 1], list[at]) <= 1
  );
}

function isAgeOrBelt(next: Piece | undefined): boolean {
  return (
    has(next, 'years', 'months') ||
    next?.sense?.unit === 'cm' ||
    next?.sense?.unit === 'in' ||
    next?.sense?.unit === 'mm'
  );
}
