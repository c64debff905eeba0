import { utcDayOf } from '../clock.ts';
import { dateFormat } from '../language/intl-formats.ts';
import { datedSteps, denialWords, forecastWords, orderWords } from './order-words.ts';

type OrderStep = (typeof orderWords)[number][0];

/**
 * A state that the page writes in its own language, as an agent of any language can be told it. `day`: when it came to that, ISO;
 * `undefined` where the page does not say, or says when something is to come.
 */
export type OrderState =
  | { readonly step: Exclude<OrderStep, DatedStep>; readonly day?: undefined }
  | { readonly step: DatedStep; readonly day?: string | undefined };

type DatedStep = (typeof datedSteps)[number];

const forecast = new RegExp(forecastWords, 'iu');
const denial = new RegExp(denialWords, 'iu');

/** More letters than this are no state but a sentence, of which one word says little. */
const LONGEST = 60;

const patterns = orderWords.map(([step, words]) => [step, new RegExp(words, 'iu')] as const);

/** What has not happened yet is said by a denial. */
const DENIED: ReadonlySet<OrderStep> = new Set(['unpaid', 'to-ship']);

/** Languages whose months are read. */
const MONTH_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru'];

/** Letters of a month's name that may stand for it, at least. */
const SHORTEST = 3;

/**
 * Reads what a page says of an order: `Shipped on Nov 11`, `Zugestellt am 17. Nov. 2026`, `待付款`. `today` is an ISO day: a day without a year is
 * the last one of that name. `undefined` where no known state is named.
 */
export function readOrderState(text: string, today: string): OrderState | undefined {
  const step = text.length > LONGEST ? undefined : patterns.find(([, words]) => words.test(text))?.[0];
  if (!step || (!DENIED.has(step) && denial.test(text))) return undefined;
  const dated = datedSteps.find((one) => one === step);
  if (dated) return { step: dated, day: forecast.test(text) ? undefined : readDay(text, today) };
  return { step: step as Exclude<OrderStep, DatedStep> };
}

function readDay(text: string, today: string): string | undefined {
  const iso = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text);
  if (iso) return pastDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), today);
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{4})?/.exec(text);
  if (dotted) return pastDay(dotted[3] ? Number(dotted[3]) : undefined, Number(dotted[2]), Number(dotted[1]), today);
  const han = /(\d{1,2})月(\d{1,2})日/.exec(text);
  if (han) return pastDay(undefined, Number(han[1]), Number(han[2]), today);
  for (const pattern of NAMED) {
    for (const { groups = {} } of text.matchAll(pattern)) {
      const month = monthOf(groups.month ?? '');
      if (month) return pastDay(groups.year ? Number(groups.year) : undefined, month, Number(groups.day), today);
    }
  }
  return undefined;
}

const NAMED = [
  /(?<day>\d{1,2})(?:\.|º|er)?\s+(?:de\s+)?(?<month>\p{L}{3,})\.?(?:\s+de)?,?\s*(?<year>\d{4})?/gu,
  /(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b,?\s*(?<year>\d{4})?/gu,
];

/** The last day of this name that is not after today; `undefined` for one that there is not. */
function pastDay(year: number | undefined, month: number, day: number, today: string): string | undefined {
  const thisYear = Number(today.slice(0, 4));
  const candidates = year ? [year] : [thisYear, thisYear - 1];
  return candidates.map((one) => isoDay(one, month, day)).find((one) => one !== undefined && one <= today);
}

function isoDay(year: number, month: number, day: number): string | undefined {
  const moment = new Date(Date.UTC(year, month - 1, day));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day ? utcDayOf(moment) : undefined;
}

let months: ReadonlyMap<string, number> | undefined;

function monthOf(word: string): number | undefined {
  months ??= new Map(listMonths());
  return months.get(bare(word));
}

/** Every beginning of a month's name that stands for one month alone. */
function* listMonths(): Iterable<readonly [string, number]> {
  const found = new Map<string, Set<number>>();
  for (const language of MONTH_LANGUAGES) {
    // With a day beside it: Russian and Polish months bend there.
    const format = dateFormat(language, { month: 'long', day: 'numeric', timeZone: 'UTC' });
    for (let month = 1; month <= 12; month++) {
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 1));
      const name = bare(parts.find(({ type }) => type === 'month')?.value ?? '');
      for (let end = SHORTEST; end <= name.length; end++) {
        const begin = name.slice(0, end);
        found.set(begin, (found.get(begin) ?? new Set()).add(month));
      }
    }
  }
  for (const [begin, [month = 0, ...others]] of found) if (others.length === 0) yield [begin, month];
}

function bare(word: string): string {
  return word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}
