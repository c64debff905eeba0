import { dateFormat, ordinalRules } from '../domain/language/intl-formats.ts';

/** Two letters for a narrow column: `DE`, and 中 / 繁 for Chinese, which agents know at a glance. */
export function languageMark(language: string): string {
  if (/^zh-(TW|HK|Hant)/.test(language)) return '繁';
  return language.startsWith('zh') ? '中' : (language.split('-')[0] ?? language).toUpperCase();
}

/** A day as people of a language write it, with the month as a word: `3 Nov 2026`, `2026年11月3日`. */
export function formatDay(day: string, language: string): string {
  const format = dateFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** A moment (ISO 8601) by the agent's own clock: `29 Nov 2026, 15:40`. */
export function formatMoment(moment: string, language: string): string {
  const format = dateFormat(language === 'en' ? 'en-GB' : language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });
  return format.format(new Date(moment));
}

/** Endings of English ordinals by the browser's plural rules. */
const ENDINGS: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd', other: 'th' };

/** `3rd` in English, `3` in Chinese, where the word around it says the rest. */
export function ordinal(number: number, language: string): string {
  return language.startsWith('en') ? `${number}${ENDINGS[ordinalRules('en').select(number)]}` : String(number);
}

/** The hour of a moment by the agent's own clock: `16:53`. */
export function clockTime(moment: Date, language: string): string {
  return dateFormat(language === 'en' ? 'en-GB' : language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(moment);
}

/** An address as it may be shown on a screen that others see: what follows `?` is left out, since in links of object stores it opens the file. */
export function shownAddress(address: string): string {
  const { origin, pathname, search } = new URL(address);
  return `${origin}${pathname}${search === '' ? '' : '?…'}`;
}
