import { addDays } from '../clock.ts';
import { weekdayOf } from './day-calendar.ts';
import { findDayName, foldDayWords } from './day-names.ts';
import type { DayQuestion, LikelyDay } from './day-question.ts';
import { ARTICLE, WEEK_ON, WEEKS, WEEKS_BEHIND } from './day-words.ts';

/** `周五`, `Friday`, `last Friday`, `下周五`, `Friday next week`, `a week on Tuesday`; `undefined` if it isn't one. */
export function readWeekday(text: string, { calendar, language, expects }: DayQuestion): LikelyDay | undefined {
  if (/\d/.test(text)) return undefined;
  const folded = foldDayWords(text).trim();
  const [words, week] = partWeek(folded, (one) => findDayName('weekdays', one, language) !== undefined);
  const weekday = findDayName('weekdays', words, language);
  if (weekday === undefined) return undefined;
  const ahead = weekday - weekdayOf(calendar.today);
  const at = (days: number, other?: number): LikelyDay | undefined => {
    const day = addDays(calendar.today, days);
    const second = other === undefined ? undefined : addDays(calendar.today, other);
    return day === undefined ? undefined : { day, ...(second !== undefined && { other: second }) };
  };
  const coming = ahead <= 0 ? ahead + 7 : ahead;
  if (week === 'week-on') return at(coming + 7);
  // A day of this week that has passed is rather a slip.
  if (typeof week === 'number') return at(ahead + 7 * week, week === 0 && ahead < 0 ? ahead + 7 : undefined);
  // Today's name is today, or the next such day.
  const today = week === undefined && ahead === 0 ? 0 : undefined;
  if (week === 'past' || (week === undefined && expects === 'past')) return at(ahead >= 0 ? ahead - 7 : ahead, today);
  return at(coming, week === 'next' && ahead > 0 ? ahead + 7 : today);
}

type Week = (typeof WEEKS)[number][1] | 'week-on' | undefined;

/** The words of the weekday alone, and which week they are of. */
function partWeek(folded: string, isWeekday: (words: string) => boolean): [string, Week] {
  if (isWeekday(folded)) return [folded, undefined];
  for (const text of [folded, folded.replace(ARTICLE, '')]) {
    for (const [words, week] of [...WEEKS_BEHIND, [WEEK_ON, 'week-on'] as const, ...WEEKS]) {
      const rest = text.replace(words, '').trim();
      if (words.test(text) && isWeekday(rest)) return [rest, week];
    }
  }
  return [folded, undefined];
}
