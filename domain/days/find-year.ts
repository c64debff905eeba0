import { utcDayOf } from '../clock.ts';
import { daysBetween } from './day-calendar.ts';

/** A day of a month, with the year where one was written. */
export interface WrittenDay {
  readonly day: number;
  readonly month: number;
  readonly year?: number | undefined;
}

/** A day on the wrong side of today by more than this is rather meant a year earlier or later. */
const WRONG_SIDE_DAYS = 31;

/**
 * The day, ISO 8601; `undefined` where there is none, such as 31 February. Without a year, the nearest one counts, and one that the field
 * `expects` before one that lies long on the other side of today.
 */
export function findYear(
  written: WrittenDay,
  today: string,
  expects: 'past' | 'future' | undefined,
): string | undefined {
  return toDay(meantYearOf(written, today, expects), written.month, written.day);
}

/** The year of a written day, whether or not it has such a day: 29 February of next year is not meant to be one three years later. */
export function meantYearOf(
  { day, month, year }: WrittenDay,
  today: string,
  expects: 'past' | 'future' | undefined,
): number {
  if (year !== undefined) return year;
  const now = Number(today.slice(0, 4));
  const cost = (one: number) => {
    const distance = daysBetween(today, utcDayOf(new Date(Date.UTC(one, month - 1, day))));
    const isWrong =
      expects === 'future' ? distance < -WRONG_SIDE_DAYS : expects === 'past' && distance > WRONG_SIDE_DAYS;
    return Math.abs(distance) + (isWrong ? 366 : 0);
  };
  return [now, now + 1, now - 1].toSorted((a, b) => cost(a) - cost(b))[0] ?? now;
}

/** A year as it was written: with two digits, in the Buddhist calendar of Thailand, or counted from 1912 as in Taiwan. */
export function meantYear(written: string): number | undefined {
  const year = Number(written);
  if (written.length === 2) return 2000 + year;
  if (written.length === 3) return year >= 100 && year < 200 ? 1911 + year : undefined;
  if (year >= 2443 && year < 2700) return year - 543;
  return year >= 1900 && year < 2200 ? year : undefined;
}

function toDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isSame && year >= 1000 && year <= 9999 ? utcDayOf(date) : undefined;
}
