export const NUMBER =
  /(?:[12][.,]\d\d(?![\d.,]*\d)|\d{1,3})(?:\.\d{1,2}(?!\.?\d)|,(?:00|25|33|50|66|67|75|\d)(?!\d))?(?!\d)(?:\s?[½⅓⅔¼¾⅛⅜⅝⅞]|(?:[\s\-.+]|\sand\s)[1-7]\/[2348](?![\d/]))?/uy;
/** Halves in words, behind a number. Written down from knowledge of these languages on 2026-11-30. */
export const HALF =
  /(?:[码碼号號]半|サイズ半|센치\s?반|センチ半)|\s?(?:and\s(?:a|an|one)\s?-?\s?half|n\shalf|et\s(?:un\s)?demie?|y\smedi[oa]|e\smezz[oa]|e\smei[oa]|einhalb|en\seen\shal(?:f|ve)|och\sen\shalv|i\spół|с\sполовиной|buçuk|半|반(?!품|납|환|대|드|바|팔|스|값)|ครึ่ง|rưỡi|setengah|ونصف|ونص|و\sنصف|و\sنص)(?![\p{Script=Latin}\p{Script=Cyrillic}])/iuy;
/** Dates, times, thousands, order and telephone numbers. */
export const OTHER_NUMBER =
  /(?:\d{1,4}[-./]\d{1,2}[-./]\d{2,4}(?!\d)|\d{1,3}-\d{4,}|0\d{1,3}[-/ ]\d{2,4}(?:[ -]\d{2,4})+|\d\d-\d{3}(?!\d)|\d{1,2}(?:[.,]\d)?(?:\s?\/\s?|\s(?:out of|von|sur|su|z|из|av|van de)\s)10(?![\d/]|[.,]\d)|\d{1,2}[:h]\d{2}(?!\d)|\d{2,4}[ -]\d{3,4}[ -]\d{3,4}(?!\d)|\d{2,3}(?: \d{2,3}){3,}(?!\d)|\d{1,3}(?:[.,]\d{3})+(?!\d)|(?:\d{2,}|[03-9])[.,](?!(?:25|33|66|67|75)(?!\d))\d{2}(?!\d)|\d+,-|\d+[.,]\d{2}(?=\s?(?:€|\$|£|zł|kr|tl|₺|eur|usd|лв|р\b))|\d{4,}[\d.,]*)/iuy;
/** What case endings and the like do to a number: 38er, 38'i, 38-й, 40s, 38:an, 38e. */
export const TAIL =
  /(?:er[snm]?|s|ths?|'s|[iıuü](?=[\s?!.,]|$)|'?(?:l[iıuü]k|lı|li|lu|lü)|y[ıiuü]|[dt]en|[dt]an|'[a-zıüöğşç]{1,5}|:(?:an|or|orna|a)|-(?:й|ой|го|ый|ого|м|ому|му|х|ка|ку|ки|ke|kę|ki|ka|tk[aęi]|er|an|nya)|ой|ый|го|й|ого|ka|kę|ki|tk[aęi]|an|e|nya)(?![\p{L}\p{M}\d])/iuy;
export const SPACED =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}]+(?:'[\p{Script=Latin}]+)*/uy;
export const LINK =
  /(?:https?:\/\/|www\.)\S+|(?=[A-Za-z0-9_-]*[A-Za-z])(?=[A-Za-z0-9_-]*\d)[A-Za-z0-9]+(?:[-_][A-Za-z0-9]+){2,}|[A-Za-z]{2,}[-_#]\d{2,}[A-Za-z0-9-]*|\p{L}+@\S+/uy;
export const TRAILS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;
export const JP_OR_SUIT = /[A-Z]/;

/** Whether a sign (UTF-16) is of a script that puts no blanks between words, or of Korean, which joins them freely. */
export function isUnspaced(sign: number): boolean {
  return (
    (sign >= 0x0e00 && sign <= 0x0e7f) ||
    (sign >= 0x1100 && sign <= 0x11ff) ||
    (sign >= 0x3041 && sign <= 0x318f) ||
    (sign >= 0x3300 && sign <= 0x33ff) ||
    (sign >= 0x3400 && sign <= 0x9fff) ||
    (sign >= 0xac00 && sign <= 0xd7af)
  );
}

/** What a sticky pattern finds at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const [SMALL_A, SMALL_Z, CASE, LAST_PLAIN] = [97, 122, 32, 127];

/** Whether a letter of a spaced script is at a place; `sign` is its code (UTF-16). */
export function isLetter(sign: number, text: string, at: number): boolean {
  if (sign > LAST_PLAIN) return TRAILS.test(text.charAt(at));
  return (sign | CASE) >= SMALL_A && (sign | CASE) <= SMALL_Z;
}

/** The word at a place of a text in small letters where it is of plain ones alone. */
export function plainWord(small: string, at: number): string | undefined {
  let end = at;
  let code = small.charCodeAt(end);
  while (code >= SMALL_A && code <= SMALL_Z) {
    end += 1;
    code = small.charCodeAt(end);
  }
  // An accent or an apostrophe goes on.
  return end === at || code > LAST_PLAIN || code === APOSTROPHE ? undefined : small.slice(at, end);
}

const APOSTROPHE = 39;

/** A box or a cloth: three lengths, or two with a unit. */
export const DIMENSIONS =
  /\d+(?:[.,]\d+)?\s?(?:cm|mm|см|мм)?\s?[x*х]\s?\d+(?:[.,]\d+)?\s?(?:cm|mm|см|мм)?(?:\s?[x*х]\s?\d+(?:[.,]\d+)?(?:\s?(?:cm|mm|m|in|см|мм|м)(?!\p{L}))?|\s?(?:cm|mm|m|см|мм|м|センチ|厘米|公分)(?!\p{L}))/iuy;
/** "On 10/12", "am 3/4": a day. */
export const DAY =
  /(?:1[0-2]|[1-9])\/(?:[12]\d|3[01]|[1-9])(?=\s?[就到前后後之才寄发發收下])|(?<=(?<!\p{L})(?:on|by|since|am|vom|le|du|el|del|il|dia|på|op|na|dnia|от|до)\s)\d{1,2}[/.]\d{1,2}(?![\d/])/iuy;

/** A letter alone: no initial, no contraction, no part of `S-M-L`. */
export function isLone(text: string, at: number): boolean {
  return (
    !/[\p{Script=Latin}\p{Script=Cyrillic}\d'&.]/u.test(text.charAt(at - 1)) &&
    !/^(?:['&](?!(?:s?[iıuü]|[yn]?[aeıi]|[dt][ae]n?|n?[iı]n)(?!\p{L}))[\p{L}]|\.\s?\p{Lu}|\d|-\p{L}{2})/u.test(
      text.slice(at + 1, at + 4),
    )
  );
}

/** อก is a bust, but no part of ล็อก, นอก or บอก. */
const WITHIN = /(?:[อนลด]|\u0E47|(?<!รอ)บ)$/u;

/** A Korean word of one syllable begins behind a blank or a number, not within another. */
export function canBegin(text: string, at: number, word: string): boolean {
  if (word === 'อก' && WITHIN.test(text.slice(Math.max(0, at - 3), at))) return false;
  if (word.length > 1 || word.charCodeAt(0) < 0xac00) return true;
  if (word === '주' && text.startsWith('주세', at)) return false;
  const [before, behind] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
  if (before >= 0xac00 && before <= 0xd7af) return false;
  return !(behind >= 0xac00 && behind <= 0xd7af) || ENDINGS.includes(text.charAt(at + 1));
}

/** What may grow on to a Korean word: 회색 is grey and no "times". Written down from knowledge on 2026-11-30. */
const ENDINGS = '은는이가을를도만로에의요씩정까부인임용쯤내째간반전후짜밖분';

/** "10x de 38": what is paid in parts. */
export const INSTALMENTS = /(?:[3-9]|1\d|2[04])x\s(?:de|di|da)\s\d+(?:[.,]\d{1,2})?/iuy;

/** "A box of 35x25": two lengths that are no trousers. */
export const BOX = /(?:1[3-9]|[2-9]\d|\d{3})\s?[x*х]\s?\d{2,3}(?!\d|[.,]\d)/uy;
