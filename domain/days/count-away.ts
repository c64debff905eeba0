import { addDays, utcDayOf } from '../clock.ts';
import { HAN_NUMERALS, readHanNumber } from '../language/han-number.ts';
import { addWorkingDays, type DayCalendar } from './day-calendar.ts';
import { findDayName, foldDayWords } from './day-names.ts';
import { AHEAD, LATER, NEXT_WORKING_DAY, NUMBER_WORDS, UNITS, type Unit } from './day-words.ts';

/** A day by its distance from today: `+2`, `-3`, `3 working days`, `in three weeks`, `24小时内`, `两天后`, `in a month`; `undefined` for none. */
export function countAway(text: string, calendar: DayCalendar, language: string): string | undefined {
  const signed = /^([+＋\-−])\s?(\d{1,3})\s?(\D*)$/u.exec(text);
  if (signed) {
    const [, sign = '', number, words = ''] = signed;
    const unit = words === '' ? 'day' : unitOf(words);
    return unit && move(Number(number) * (/[+＋]/u.test(sign) ? 1 : -1), unit, calendar);
  }
  if (NEXT_WORKING_DAY.has(foldDayWords(text).replace(/\s+/g, ''))) return addWorkingDays(calendar.today, 1, calendar);
  for (const counted of new Set([text, inFigures(text)])) {
    const day = readNamed(counted, calendar, language) ?? readBare(counted, calendar);
    if (day !== undefined) return day;
  }
  return undefined;
}

/** `in 3 days`, `3天后`, `vor 2 Tagen`: as the platform writes distances. */
function readNamed(text: string, { today }: DayCalendar, language: string): string | undefined {
  const [number] = /\d{1,3}/.exec(text) ?? [];
  if (number === undefined) return undefined;
  const one = findDayName('distances', text.replace(number, '#'), language);
  return one === undefined ? undefined : addDays(today, one * Number(number));
}

/** `3 working days`, `within 48 hours`, `5天内`. A bare `3日` is the third. */
function readBare(text: string, calendar: DayCalendar): string | undefined {
  const folded = foldDayWords(text).trim();
  const rest = folded.replace(AHEAD, '').replace(LATER, '');
  const [, number, words = ''] = /^(\d{1,3})\s?(\D+)$/u.exec(rest) ?? [];
  const unit = unitOf(words);
  if (number === undefined || unit === undefined) return undefined;
  if (rest === folded && /^[日일]$/u.test(words.trim())) return undefined;
  return move(Number(number), unit, calendar);
}

function unitOf(words: string): Unit | undefined {
  return UNITS.get(foldDayWords(words).replace(/\s+/g, ''));
}

function move(count: number, unit: Unit, calendar: DayCalendar): string | undefined {
  const { today } = calendar;
  if (unit === 'work') return addWorkingDays(today, count, calendar);
  if (unit === 'month') return addMonths(today, count);
  // Fewer hours than a day end today or tomorrow, by the clock.
  if (unit === 'hour') return count % 24 === 0 ? addDays(today, count / 24) : undefined;
  return addDays(today, unit === 'week' ? 7 * count : count);
}

/** The same day of another month, or its last one. */
export function addMonths(day: string, count: number): string | undefined {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + count, 0));
  if (Number.isNaN(last.getTime())) return undefined;
  return utcDayOf(new Date(Date.UTC(year, month - 1 + count, Math.min(date, last.getUTCDate()))));
}

const HAN = new RegExp(`[${HAN_NUMERALS}]+(?=个|個|天|日|周|週|星期|礼拜|禮拜|小时|小時|工作|ヶ|か)`, 'u');

/** With its first number word in figures. */
function inFigures(text: string): string {
  if (/\d/.test(text)) return text;
  const han = HAN.exec(text)?.[0];
  // `两三天` is two or three.
  if (han !== undefined && !/^[一二两兩三四五六七八九]{2,}$/u.test(han))
    return text.replace(han, String(readHanNumber(han) ?? han));
  const word = foldDayWords(text)
    .split(/\s+/)
    .find((one) => NUMBER_WORDS.has(one));
  return word === undefined
    ? text
    : foldDayWords(text).replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'), String(NUMBER_WORDS.get(word)));
}
