/** The day on the agent's own calendar, YYYY-MM-DD: for everything that a person reads or counts by days. */
export function dayOf(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The day in UTC, YYYY-MM-DD: for days that are calculated with, wherever somebody is. */
export function utcDayOf(moment: Date): string {
  return moment.toISOString().slice(0, 10);
}

/** A day some days later; `undefined` for an invalid day or one beyond the range of dates. */
export function addDays(day: string, days: number): string | undefined {
  const time = Date.parse(`${day}T00:00:00Z`) + days * 86_400_000;
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? undefined : utcDayOf(date);
}
