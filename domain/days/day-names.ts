import { dateFormat } from '../language/intl-formats.ts';
import { MORE_DAYS, MORE_DISTANCES, MORE_WEEKDAYS } from './day-words.ts';

/** Languages whose names of days are read, whatever language the agent works in: they are copied from pages and letters. */
const LANGUAGES = 'en zh-CN zh-TW de fr es it pt nl pl ru uk sv da nb fi tr cs hu ro el ja ko vi id ms th ar'.split(
  ' ',
);

/** How words are compared: in lower case, without accents and points. */
export function foldDayWords(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i')
    .replace(/[星礼禮]期|[礼禮]拜|週|周/gu, '周')
    .replace(/周天/gu, '周日')
    .replace(/[.,'’]/g, '');
}

/** What words name: months 1 to 12, weekdays 1 Monday to 7 Sunday, days from today, and days by which one number counts. */
interface DayNames {
  readonly months: ReadonlyMap<string, number>;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly days: ReadonlyMap<string, number>;
  readonly distances: ReadonlyMap<string, number>;
}

type Kind = keyof DayNames;

const made = new Map<string, DayNames>();

/** What a word names in the agent's language, else in any, provided that all that have it agree; `undefined` if none has. */
export function findDayName(kind: Kind, words: string, language: string): number | undefined {
  const folded = foldDayWords(words).replace(/\s+/g, kind === 'months' || kind === 'weekdays' ? ' ' : '');
  const own = namesOf(language)[kind];
  const others = LANGUAGES.map((one) => namesOf(one)[kind]);
  return (
    own.get(folded) ??
    agreed(others.map((names) => names.get(folded))) ??
    findBeginning(folded, [own, ...others]) ??
    findMistyped(folded, kind, [own, namesOf('en')[kind]])
  );
}

function agreed(found: readonly (number | undefined)[]): number | undefined {
  const values = new Set(found.filter((one) => one !== undefined));
  return values.size === 1 ? [...values][0] : undefined;
}

/** `sept`, `thurs`: the begin of a single name. */
function findBeginning(folded: string, tables: readonly ReadonlyMap<string, number>[]): number | undefined {
  if (!/^\p{L}{3,}$/u.test(folded)) return undefined;
  const begun = tables.flatMap((names) => [...names].filter(([name]) => name.startsWith(folded)).map(([, at]) => at));
  return agreed(begun);
}

/** Letters of a word that may be mistyped: shorter ones are another word soon. */
const SURE_LETTERS = 6;

/** `tomorow`, `Decmber`: one letter is missing, too many, wrong, or swapped with the next. */
function findMistyped(folded: string, kind: Kind, tables: readonly ReadonlyMap<string, number>[]): number | undefined {
  if (kind === 'distances' || !new RegExp(`^\\p{L}{${SURE_LETTERS},}$`, 'u').test(folded)) return undefined;
  const meant = tables.flatMap((names) =>
    [...names].filter(([name]) => name.length >= SURE_LETTERS && isOneSlip(folded, name)).map(([, at]) => at),
  );
  return agreed(meant);
}

function isOneSlip(typed: string, name: string): boolean {
  let begin = 0;
  while (begin < Math.min(typed.length, name.length) && typed[begin] === name[begin]) begin++;
  const [a, b] = [typed.slice(begin), name.slice(begin)];
  const isSwapped =
    a.length === b.length && a.length > 1 && a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2);
  return isSwapped || a.slice(1) === b.slice(1) || a.slice(1) === b || a === b.slice(1);
}

function namesOf(language: string): DayNames {
  const known = made.get(language) ?? listNames(language);
  made.set(language, known);
  return known;
}

function listNames(language: string): DayNames {
  const months = new Map<string, number>();
  const weekdays = new Map(Object.entries(MORE_WEEKDAYS));
  const utc = { timeZone: 'UTC', calendar: 'gregory' } as const;
  const put = (names: Map<string, number>, name: string | undefined, value: number) => {
    const folded = foldDayWords(name ?? '').trim();
    // `12月` has no name.
    if (folded !== '' && !/\d/.test(folded)) names.set(folded, value);
  };
  for (const width of ['long', 'short'] as const) {
    for (let at = 0; at < 12; at++) {
      const day = new Date(Date.UTC(2026, at, 5));
      put(months, dateFormat(language, { ...utc, month: width }).format(day), at + 1);
      // Beside a day, some languages inflect the month.
      const parts = dateFormat(language, { ...utc, month: width, day: 'numeric' }).formatToParts(day);
      put(months, parts.find(({ type }) => type === 'month')?.value, at + 1);
    }
    for (let at = 1; at <= 7; at++) {
      // 1 June 2026 is a Monday.
      put(weekdays, dateFormat(language, { ...utc, weekday: width }).format(new Date(Date.UTC(2026, 5, at))), at);
    }
  }
  return { months, weekdays, ...listDistances(language) };
}

/** `tomorrow` and `in # days`, as the platform writes them in a language. */
function listDistances(language: string): Pick<DayNames, 'days' | 'distances'> {
  const days = new Map(Object.entries(MORE_DAYS));
  const distances = new Map(Object.entries(MORE_DISTANCES));
  const words = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const numbers = new Intl.RelativeTimeFormat(`${language}-u-nu-latn`, { numeric: 'always' });
  const bare = (text: string) => foldDayWords(text).replace(/\s+/g, '');
  for (let away = -3; away <= 3; away++) {
    const word = bare(words.format(away, 'day'));
    if (!/\d/.test(word)) days.set(word, away);
  }
  // One, few, many: each may be another form.
  for (const count of [1, 2, 3, 5, 11, 21]) {
    for (const sign of [1, -1]) {
      for (const [unit, length] of [
        ['day', 1],
        ['week', 7],
      ] as const) {
        const text = bare(numbers.format(sign * count, unit));
        if (text.includes(String(count))) distances.set(text.replace(String(count), '#'), sign * length);
      }
    }
  }
  return { days, distances };
}
