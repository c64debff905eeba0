import { addDays } from '../clock.ts';
import { plainDigits } from '../language/plain-digits.ts';
import { addWorkingDays, weekdayOf, type DayCalendar } from './day-calendar.ts';
import { findDayName, foldDayWords } from './day-names.ts';
import { UNITS, WEEKS } from './day-words.ts';
import { findYear, type WrittenDay } from './find-year.ts';
import { readDate } from './read-date.ts';

/**
 * A day that somebody typed, ISO 8601. `other`: what it would be with day and month the other way round, where both are possible.
 * `no-such-day`: it names a day that no year near has, as 31 February.
 */
export type ReadDay =
  | { readonly day: string; readonly other?: string | undefined }
  | { readonly wrong: 'date' }
  | { readonly wrong: 'no-such-day'; readonly written: WrittenDay };

export interface DayQuestion {
  readonly calendar: DayCalendar;
  /** Of the interface, BCP 47: it decides whether `3/12` is in March or in December. */
  readonly language: string;
  readonly expects?: 'past' | 'future' | undefined;
}

/** More characters are no day. */
const LONGEST = 60;

/** Reads a day as people type it: `12/3`, `3.12.`, `12月3日`, `+2`, `+3 working days`, `周五`, `tomorrow`, `in 3 Tagen`. */
export function readDay(typed: string, question: DayQuestion): ReadDay {
  const text = plainDigits(typed).replace(/\s+/g, ' ');
  if (text === '' || text.length > LONGEST) return { wrong: 'date' };
  const away = readOffset(text, question) ?? readNamed(text, question) ?? readWeekday(text, question);
  if (away !== undefined) return { day: away };
  const written = readDate(text, question.language) ?? readDayOfMonth(text, question);
  if (!written) return { wrong: 'date' };
  const { today } = question.calendar;
  const day = findYear(written.date, today, question.expects);
  const other = written.other && findYear(written.other, today, question.expects);
  if (day === undefined) return other === undefined ? refuse(written.date) : { day: other };
  return other === undefined || other === day ? { day } : { day, other };
}

function refuse(written: WrittenDay): ReadDay {
  const isNamed = written.month >= 1 && written.month <= 12 && written.day >= 1 && written.day <= 99;
  return isNamed ? { wrong: 'no-such-day', written } : { wrong: 'date' };
}

/** `+2`, `-3`, `+1w`, `+3 working days`. */
function readOffset(text: string, { calendar }: DayQuestion): string | undefined {
  const [, sign, number, words = ''] = /^([+＋\-−])\s?(\d{1,3})\s?(\D*)$/u.exec(text) ?? [];
  const unit = UNITS[words.toLowerCase().replace(/\s+/g, '')];
  if (sign === undefined || unit === undefined) return undefined;
  const count = Number(number) * (/[+＋]/u.test(sign) ? 1 : -1);
  if (unit === 'work') return addWorkingDays(calendar.today, count, calendar);
  return addDays(calendar.today, unit === 'week' ? 7 * count : count);
}

/** `tomorrow`, `übermorgen`, `后天`, `in 3 days`, `3天后`. */
function readNamed(text: string, { calendar, language }: DayQuestion): string | undefined {
  const away = findDayName('days', text, language);
  if (away !== undefined) return addDays(calendar.today, away);
  const [number] = /\d{1,3}/.exec(text) ?? [];
  if (number === undefined) return undefined;
  const one = findDayName('distances', text.replace(number, '#'), language);
  return one === undefined ? undefined : addDays(calendar.today, one * Number(number));
}

/** `周五`, `Friday`, `last Friday`, `下周五`. */
function readWeekday(text: string, { calendar, language, expects }: DayQuestion): string | undefined {
  if (/\d/.test(text)) return undefined;
  const folded = foldDayWords(text).trim();
  const [begin, week] = WEEKS.find(([words]) => words.test(folded) && !isWeekday(folded)) ?? [];
  const rest = (begin ? folded.replace(begin, '') : folded).trim();
  const weekday = findDayName('weekdays', rest, language);
  if (weekday === undefined) return undefined;
  const ahead = weekday - weekdayOf(calendar.today);
  if (typeof week === 'number') return addDays(calendar.today, ahead + 7 * week);
  const isPast = week === 'past' || (week === undefined && expects === 'past');
  if (isPast) return addDays(calendar.today, ahead >= 0 ? ahead - 7 : ahead);
  return addDays(calendar.today, ahead <= 0 ? ahead + 7 : ahead);

  function isWeekday(words: string): boolean {
    return findDayName('weekdays', words, language) !== undefined;
  }
}

/** `3号`, `3日`, `the 3rd`: the next or last such day, as the field expects. */
function readDayOfMonth(text: string, { calendar, expects }: DayQuestion) {
  const [, day] = /^(?:the )?(\d{1,2})(?:st|nd|rd|th|日|号|號|일)$/iu.exec(text) ?? [];
  if (day === undefined) return undefined;
  const [year, month, today] = calendar.today.split('-').map(Number) as [number, number, number];
  const step = expects === 'past' ? (Number(day) > today ? -1 : 0) : Number(day) < today ? 1 : 0;
  const at = new Date(Date.UTC(year, month - 1 + step, 1));
  return { date: { day: Number(day), month: at.getUTCMonth() + 1, year: at.getUTCFullYear() }, other: undefined };
}
