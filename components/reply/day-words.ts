import { dateFormat } from '../../domain/language/intl-formats.ts';

const LONG = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** A day with its weekday, by the Gregorian calendar: `Thursday 3 December 2026`, `2026年12月3日星期四`. */
export function longDay(day: string, language: string): string {
  const format = dateFormat(language === 'en' ? 'en-GB' : language, { ...LONG, calendar: 'gregory' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** `tomorrow`, `in 4 days`, `26 days ago`. */
export function distanceWords(days: number, language: string): string {
  return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
}

/** The name of a month, 1 to 12, and its year where it matters: `February 2027`, `2027年2月`. */
export function monthName(month: number, language: string, year?: number): string {
  const words = { month: 'long', timeZone: 'UTC', calendar: 'gregory' } as const;
  const format = dateFormat(language, year === undefined ? words : { ...words, year: 'numeric' });
  return format.format(new Date(Date.UTC(year ?? 2026, month - 1, 1)));
}
