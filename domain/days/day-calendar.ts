import { addDays } from '../clock.ts';
import type { Market } from '../pack/schema.ts';

/** What is known of the days of a buyer's country. Days are `2026-12-03`. */
export interface DayCalendar {
  /** On the agent's own calendar. */
  readonly today: string;
  /** Days without work, 1 Monday to 7 Sunday. */
  readonly weekend: readonly number[];
  readonly holidays: ReadonlySet<string>;
  /** ISO 3166-1 alpha-2, where its holidays are known. */
  readonly country?: string | undefined;
}

/** What can be said about a day. */
export interface DayFacts {
  /** Days from today; below 0: ago. */
  readonly distance: number;
  /** Working days from today up to and including it; 0 for past days. */
  readonly workingDays: number;
  readonly isWeekend: boolean;
  readonly isHoliday: boolean;
}

const SATURDAY_SUNDAY = [6, 7];
const DAY_MS = 86_400_000;
/** Farther days are not counted one by one. */
const MOST_COUNTED = 400;

export function calendarOf(today: string, market: Market | undefined): DayCalendar {
  return {
    today,
    weekend: market?.restDays ?? SATURDAY_SUNDAY,
    holidays: new Set(market?.holidays),
    country: market?.holidays && market.country,
  };
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** Days from one day to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** The day that comes so many working days after, or before, another. */
export function addWorkingDays(day: string, count: number, calendar: DayCalendar): string | undefined {
  const step = Math.sign(count);
  let at: string | undefined = day;
  let left = Math.abs(count);
  for (let walked = 0; left > 0 && at !== undefined; walked++) {
    if (walked > 3 * MOST_COUNTED) return undefined;
    at = addDays(at, step);
    if (at !== undefined && isWorkingDay(at, calendar)) left--;
  }
  return at;
}

export function describeDay(day: string, calendar: DayCalendar): DayFacts {
  const distance = daysBetween(calendar.today, day);
  let workingDays = 0;
  for (let walked = 1; walked <= Math.min(distance, MOST_COUNTED); walked++) {
    if (isWorkingDay(addDays(calendar.today, walked) ?? day, calendar)) workingDays++;
  }
  return {
    distance,
    workingDays,
    isWeekend: calendar.weekend.includes(weekdayOf(day)),
    isHoliday: calendar.holidays.has(day),
  };
}

function isWorkingDay(day: string, { weekend, holidays }: DayCalendar): boolean {
  return !weekend.includes(weekdayOf(day)) && !holidays.has(day);
}
