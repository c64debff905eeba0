import { addDays } from '../clock.ts';
import { readHanNumber } from '../language/han-number.ts';
import { plainDigits } from '../language/plain-digits.ts';
import { countAway } from './count-away.ts';
import { findDayName } from './day-names.ts';
import type { DayQuestion, LikelyDay } from './day-question.ts';
import { DEADLINES, TIMES } from './day-words.ts';
import { findYear, meantYearOf, type WrittenDay } from './find-year.ts';
import { readDate, type WrittenDate } from './read-date.ts';
import { readMonthEnd } from './read-month-end.ts';
import { readRelative } from './read-relative.ts';
import { readWeekday } from './read-weekday.ts';

/**
 * A day that somebody typed, ISO 8601. `other`: what else it may be, with day and month the other way round or a week later, where both are possible.
 * `no-such-day`: it names a day that no year near has, as 31 February.
 */
export type ReadDay =
  LikelyDay | { readonly wrong: 'date' } | { readonly wrong: 'no-such-day'; readonly written: WrittenDay };

/** More characters are no day. */
const LONGEST = 60;

/** Reads a day as people type it: `12/3`, `3.12.`, `12月3日`, `+2`, `3 working days`, `by Friday`, `明天下午`, `月底`, `in drei Tagen`. */
export function readDay(typed: string, question: DayQuestion): ReadDay {
  const text = plainDigits(typed).replace(/\s+/g, ' ');
  if (text === '' || text.length > LONGEST) return { wrong: 'date' };
  const away = countAway(text, question.calendar, question.language);
  if (away !== undefined) return { day: away };
  const named = readNamed(text, question) ?? readNamed(leaveOutBesides(text), question);
  return named ?? readBracketed(text, question) ?? { wrong: 'date' };
}

/** Without a time of day, and without what makes the day a deadline. */
function leaveOutBesides(text: string): string {
  return text.replace(TIMES, ' ').trim().replace(DEADLINES, ' ').trim();
}

/** `周四（12月3日）`: a weekday with its date, where both are read. */
function readBracketed(text: string, question: DayQuestion): ReadDay | undefined {
  const [, before = '', inside = ''] = /^([^(（]+)[(（]([^)）]+)[)）]$/u.exec(text) ?? [];
  return inside !== '' && readWeekday(before, question) ? readNamed(inside.trim(), question) : undefined;
}

/** A day by its name or its date. */
function readNamed(text: string, question: DayQuestion): ReadDay | undefined {
  const { calendar, language, expects } = question;
  const { today } = calendar;
  const away = findDayName('days', text, language);
  const named = away === undefined ? undefined : addDays(today, away);
  if (named !== undefined) return { day: named };
  const short = readWeekday(text, question) ?? readMonthEnd(text, question);
  if (short) return short;
  const written: WrittenDate | undefined =
    readDate(text, language) ?? readRelative(text, today, language) ?? readDayOfMonth(text, question);
  if (!written) return undefined;
  const day = findYear(written.date, today, expects);
  const other = written.other && findYear(written.other, today, expects);
  if (day === undefined) return other === undefined ? refuse(written.date, question) : { day: other };
  return other === undefined || other === day ? { day } : { day, other };
}

function refuse(written: WrittenDay, { calendar, expects }: DayQuestion): ReadDay {
  const isNamed = written.month >= 1 && written.month <= 12 && written.day >= 1 && written.day <= 99;
  if (!isNamed) return { wrong: 'date' };
  // The 29th of February is a day in other years.
  const year = written.day === 29 && written.month === 2 ? meantYearOf(written, calendar.today, expects) : written.year;
  return { wrong: 'no-such-day', written: { ...written, ...(year !== undefined && { year }) } };
}

/** `3号`, `三十日`, `the 3rd`: the next or last such day, as the field expects. */
function readDayOfMonth(text: string, { calendar, expects }: DayQuestion) {
  const [, written = ''] =
    /^(?:the )?(\d{1,2}|[一二三四五六七八九十廿]{1,3})(?:st|nd|rd|th|日|号|號|일)$/iu.exec(text) ?? [];
  const day = readHanNumber(written);
  if (day === undefined) return undefined;
  const [year, month, today] = calendar.today.split('-').map(Number) as [number, number, number];
  const step = expects === 'past' ? -1 : 1;
  // Not every month has a 31st.
  for (
    let away = expects === 'past' ? (day > today ? -1 : 0) : day < today ? 1 : 0;
    Math.abs(away) <= 3;
    away += step
  ) {
    const at: Date = new Date(Date.UTC(year, month - 1 + away, day));
    if (at.getUTCDate() === day) return { date: { day, month: at.getUTCMonth() + 1, year: at.getUTCFullYear() } };
  }
  return undefined;
}
