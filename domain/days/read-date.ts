import { dateFormat } from '../language/intl-formats.ts';
import { findDayName, foldDayWords } from './day-names.ts';
import { NOISE } from './day-words.ts';
import { meantYear, type WrittenDay } from './find-year.ts';

/** A date that somebody wrote. `other`: what it means with day and month the other way round. */
export interface WrittenDate {
  readonly date: WrittenDay;
  readonly other?: WrittenDay | undefined;
}

/** Reads a date in numbers, in Chinese, Japanese or Korean characters, or with the month as a word; `undefined` if it isn't one. */
export function readDate(text: string, language: string): WrittenDate | undefined {
  return readCharacters(text) ?? readBasic(text) ?? readNumbers(text, language) ?? readWords(text, language);
}

const HAN_DIGITS = '〇一二三四五六七八九';

/** `十二月三日` as `12月3日`. */
function withDigits(text: string): string {
  return text.replace(/[〇一二三四五六七八九十廿]+(?=[年月日号號])/gu, (han) => {
    const [, tens, ones] = /^(.?)[十](.?)$/u.exec(han.replace('廿', '二十')) ?? [];
    if (tens === undefined || ones === undefined) return [...han].map((one) => HAN_DIGITS.indexOf(one)).join('');
    return String((tens === '' ? 1 : HAN_DIGITS.indexOf(tens)) * 10 + (ones === '' ? 0 : HAN_DIGITS.indexOf(ones)));
  });
}

const CHARACTERS =
  /^(?:(?:民[国國])?(\d{2,4})[年년])?(\d{1,2})[月월](\d{1,2})[日号號일]?(?:[(（]?(?:[周週]|星期|[礼禮]拜)?[一二三四五六日天月火水木金土월화수목금토일](?:曜日?|요일)?[)）]?)?$/u;

/** `2026年12月3日 周四`, `12月3号`, `令和8年12月3日`, `民國115年12月3日`, `12월 3일`. */
function readCharacters(text: string): WrittenDate | undefined {
  const bare = withDigits(text.replace(/\s+/g, ''));
  // The first year of Reiwa is 2019.
  const modern = bare.replace(/^令和(\d{1,2})年/u, (_, year: string) => `${2018 + Number(year)}年`);
  const [, year, month, day] = CHARACTERS.exec(modern) ?? [];
  if (month === undefined || day === undefined) return undefined;
  const meant = year === undefined ? undefined : meantYear(year);
  if (year !== undefined && meant === undefined) return undefined;
  return { date: { day: Number(day), month: Number(month), year: meant } };
}

/** `20261203`. */
function readBasic(text: string): WrittenDate | undefined {
  const [, year, month, day] = /^(20\d\d)(\d\d)(\d\d)$/.exec(text) ?? [];
  return year === undefined ? undefined : { date: { year: Number(year), month: Number(month), day: Number(day) } };
}

const NUMBERS = /^(\d{1,4})\s?([./-])\s?(\d{1,2})(?:\s?\2\s?(\d{1,4}))?\s?(\.?)$/;

/** `12/3`, `3.12.`, `2026-12-03`, `3/12/2026`. */
function readNumbers(text: string, language: string): WrittenDate | undefined {
  const [, first = '', mark, second = '', third, point] = NUMBERS.exec(leaveOutBesides(text, language)) ?? [];
  if (mark === undefined) return undefined;
  const [a, b] = [Number(first), Number(second)];
  if (first.length > 2) {
    const year = meantYear(first);
    return year === undefined || third === undefined || third.length > 2
      ? undefined
      : { date: { year, month: b, day: Number(third) } };
  }
  if (third !== undefined && isYearFirst(first, third)) {
    return { date: { year: meantYear(first), month: b, day: Number(third) } };
  }
  const year = third === undefined ? undefined : meantYear(third);
  if (third !== undefined && year === undefined) return undefined;
  const dayFirst = { day: a, month: b, year };
  const monthFirst = { day: b, month: a, year };
  // Points, once there are two, are written between day and month, in that order.
  if (mark === '.' && (third !== undefined || point === '.')) return { date: dayFirst };
  if (a > 12) return { date: dayFirst };
  if (b > 12) return { date: monthFirst };
  const isMonthFirst = mark === '.' ? /^(?:zh|ja|ko)/.test(language) : putsMonthFirst(language);
  const [date, other] = isMonthFirst ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  return a === b ? { date } : { date, other };
}

/** `26/12/3`: a year that is not the third number, since nothing of an order is about 2003. */
function isYearFirst(first: string, third: string): boolean {
  return third.length <= 2 && Number(first) >= 24 && Number(first) <= 35 && Number(third) < 24;
}

/** Whether people of a language write the month before the day. */
function putsMonthFirst(language: string): boolean {
  const parts = dateFormat(language, { day: 'numeric', month: 'numeric' }).formatToParts(new Date(0));
  const at = (type: string) => parts.findIndex((part) => part.type === type);
  return at('month') < at('day');
}

/** Without a weekday, brackets, and the word for "year" behind it. */
function leaveOutBesides(text: string, language: string): string {
  return text
    .replace(/[(（][^)）]*[)）]/gu, ' ')
    .replace(/\p{L}[\p{L}\p{M}]*\.?,?/gu, (word) => (isBesides(word, language) ? ' ' : word))
    .trim();
}

function isBesides(word: string, language: string): boolean {
  const folded = foldDayWords(word);
  return NOISE.has(folded) || findDayName('weekdays', word, language) !== undefined;
}

/** Numbers, words, and the short months of Thailand, which have points inside. */
const PIECES =
  /\d+(?:st|nd|rd|th|er|e|º|ª)?(?!\p{L})|\p{Script=Thai}[\p{Script=Thai}\p{M}]*\.\p{Script=Thai}+\.?|\p{L}[\p{L}\p{M}]*/giu;

/** `3 December 2026`, `Dec 3rd, 2026`, `3. Dez.`, `le 3 déc.`, `3 de diciembre de 2026`, `3 tháng 12, 2026`. */
function readWords(text: string, language: string): WrittenDate | undefined {
  const vietnamese = /^(?:ngày )?(\d{1,2}) tháng (\d{1,2})(?:,? (?:năm )?(\d{4}))?$/iu.exec(text.normalize('NFC'));
  if (vietnamese) {
    const [, day, month, year] = vietnamese;
    return { date: { day: Number(day), month: Number(month), year: year === undefined ? undefined : Number(year) } };
  }
  // `10-15 Dec`: between two days, of which the second is no year.
  if (/(?<![\d-])\d{1,2}(?:st|nd|rd|th)?\s?[-–—~〜]\s?\d{1,2}(?![\d-])/u.test(text)) return undefined;
  const pieces = text.match(PIECES) ?? [];
  const numbers: string[] = [];
  let month: number | undefined;
  for (const piece of pieces) {
    const number = /^\d+/.exec(piece)?.[0];
    if (number !== undefined) numbers.push(number);
    else {
      const named = findDayName('months', piece, language);
      if (named !== undefined && month === undefined) month = named;
      else if (!isBesides(piece, language)) return undefined;
    }
  }
  if (month === undefined || numbers.length === 0 || numbers.length > 2) return undefined;
  const long = numbers.find((number) => number.length > 2);
  const [day, short] = numbers.filter((number) => number !== long);
  const written = long ?? short;
  const year = written === undefined ? undefined : meantYear(written);
  if (day === undefined || (written !== undefined && year === undefined)) return undefined;
  return { date: { day: Number(day), month, year } };
}
