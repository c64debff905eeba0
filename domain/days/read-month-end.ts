import { addMonths } from './count-away.ts';
import { findDayName, foldDayWords } from './day-names.ts';
import type { DayQuestion, LikelyDay } from './day-question.ts';
import { END_OF, MONTH_ENDS } from './day-words.ts';
import { findYear } from './find-year.ts';

/** The last day of a month: `end of month`, `月底`, `下个月底`, `end of December`, `12月底`; `undefined` if it isn't one. */
export function readMonthEnd(
  text: string,
  { calendar: { today }, language, expects }: DayQuestion,
): LikelyDay | undefined {
  const folded = foldDayWords(text).trim();
  const away = MONTH_ENDS.get(folded.replace(/\s+/g, ''));
  if (away !== undefined) {
    const day = lastOf(addMonths(`${today.slice(0, 8)}01`, away));
    // On the last day, the next one may be meant.
    const next = away === 0 && day === today ? lastOf(addMonths(`${today.slice(0, 8)}01`, 1)) : undefined;
    return day === undefined ? undefined : { day, ...(next !== undefined && { other: next }) };
  }
  if (!END_OF.test(folded)) return undefined;
  const name = folded.replace(END_OF, '').trim();
  const month = Number(/^(\d{1,2}) ?[月월]$/u.exec(name)?.[1] ?? findDayName('months', name, language));
  if (!(month >= 1 && month <= 12)) return undefined;
  const day = lastOf(findYear({ day: 28, month }, today, expects));
  return day === undefined ? undefined : { day };
}

function lastOf(day: string | undefined): string | undefined {
  if (day === undefined) return undefined;
  const [year, month] = day.split('-').map(Number) as [number, number];
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${day.slice(0, 8)}${last}`;
}
