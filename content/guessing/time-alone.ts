import { attempt } from '../locating/attempt.ts';
import { momentIn } from '../reading/moment.ts';
import { listLanguages } from '../reading/read-name.ts';

const days = Array.from({ length: 12 }, (_, index) => new Date(Date.UTC(2026, index, index + 1, index * 2)));

/** A time without the name before it and without what became of the message: `Rosa 2026-11-06 11:02 ✓✓`, but `Nov 20, 10:31` and `上午 10:42`. */
export function timeAlone(line: string, place: Element): string {
  const time = momentIn(line.trim());
  const [before = ''] = /^\P{Nd}*/u.exec(time) ?? [];
  if (!/\p{L}/u.test(before) || !/\p{Nd}\P{L}*\p{Nd}/u.test(time)) return time;
  const languages = [...listLanguages(place), 'en'];
  const words = before.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.some((word) => languages.some((language) => knownWords(language).has(word)))
    ? time
    : time.slice(before.length);
}

const known = new Map<string, ReadonlySet<string>>();

/** Formats are costly to make, and a page has the same language at each reading. */
function knownWords(language: string): ReadonlySet<string> {
  const words = known.get(language) ?? new Set(attempt(() => wordsOfTime(language), []));
  known.set(language, words);
  return words;
}

/** Words before an hour in a language: months, days of the week, parts of the day, today and yesterday (CLDR, as the browser has them). */
function wordsOfTime(language: string): readonly string[] {
  const forms: readonly Intl.DateTimeFormatOptions[] = [
    { month: 'long', day: 'numeric', weekday: 'long' },
    { month: 'short', day: 'numeric', weekday: 'short' },
    { hour: 'numeric', hour12: true },
    { hour: 'numeric', dayPeriod: 'short' },
  ];
  const formats = forms.map((form) => new Intl.DateTimeFormat(language, form));
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const said = [
    ...formats.flatMap((format) => days.map((day) => format.format(day))),
    ...[0, -1, -2].map((day) => relative.format(day, 'day')),
  ];
  return said.flatMap((one) => one.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []);
}
