import { daysBetween } from './day-calendar.ts';

/** What is odd about a day: it lies on the other side of today than its field expects, or so far away that a year or a month was probably mistaken. */
export type DayDoubt = 'past' | 'future' | 'far';

/** Days away from today beyond which nothing of an order is promised, or remembered. */
const FAR_AHEAD = 60;
const FAR_BACK = 180;

export function doubtDay(day: string, today: string, expects: 'past' | 'future' | undefined): DayDoubt | undefined {
  const distance = daysBetween(today, day);
  if (expects === 'future' && distance < 0) return 'past';
  if (expects === 'past' && distance > 0) return 'future';
  return distance > FAR_AHEAD || distance < -FAR_BACK ? 'far' : undefined;
}
