import { utcDayOf } from '../clock.ts';
import { daysBetween } from '../days/day-calendar.ts';
import { meantYear } from '../days/find-year.ts';
import { dateFormat } from '../language/intl-formats.ts';
import {
  datedSteps,
  denialWords,
  forecastWords,
  futureWords,
  orderWords,
  requestWords,
  settledWords,
} from './order-words.ts';

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
const request = new RegExp(requestWords, 'iu');
const future = new RegExp(futureWords, 'iu');
const settled = new RegExp(settledWords, 'iu');

const patternOf = (step: OrderStep) => new RegExp(orderWords.find(([one]) => one === step)?.[1] ?? '', 'iu');
const ofMoney = patternOf('refunded');
const returned = patternOf('returning');

/** More letters than this are no state but a sentence, of which one word says little. */
const LONGEST = 60;

const patterns = orderWords.map(([step, words]) => [step, new RegExp(words, 'iu')] as const);

/** What has not happened yet is said by a denial, and a dispute may be about what has not. */
const DENIED: ReadonlySet<OrderStep> = new Set(['unpaid', 'to-ship', 'dispute']);

/** What somebody asks for before it happens. */
const ASKED_FOR: ReadonlySet<OrderStep> = new Set(['cancelled', 'refunded']);

/** Languages whose months are read. */
const MONTH_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'sv', 'da', 'nb', 'tr', 'id', 'th'];

/** Letters of a month's name that may stand for it, at least. */
const SHORTEST = 3;

/**
 * Reads what a page says of an order: `Shipped on Nov 11`, `Zugestellt am 17. Nov. 2026`, `待付款`. `today` is an ISO day: a day without a year is
 * the last one of that name. `undefined` where no known state is named.
 */
export function readOrderState(text: string, today: string): OrderState | undefined {
  const step = text.length > LONGEST ? undefined : patterns.find(([, words]) => words.test(text))?.[0];
  if (!step || (!DENIED.has(step) && denial.test(text))) return undefined;
  if (ASKED_FOR.has(step) && request.test(text)) return undefined;
  if (step === 'dispute' && settled.test(text)) return undefined;
  // The name of a list: returns and refunds.
  if (step === 'refunded' && /[/&]/.test(text) && returned.test(text)) return undefined;
  const dated = datedSteps.find((one) => one === step);
  if (dated && future.test(text)) return undefined;
  if (dated) return { step: dated, day: forecast.test(text) ? undefined : readDay(text, today) };
  return { step: step as Exclude<OrderStep, DatedStep> };
}

function readDay(text: string, today: string): string | undefined {
  const iso = /(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(text);
  if (iso) return pastDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), today);
  const dotted = /\b(\d{1,2})\.(\d{1,2})\.(\d{2,4})?/.exec(text);
  if (dotted) return pastDay(yearOf(dotted[3]), Number(dotted[2]), Number(dotted[1]), today);
  const han = /(\d{1,2})[月월]\s?(\d{1,2})[日號号일]/.exec(text);
  if (han) return pastDay(undefined, Number(han[1]), Number(han[2]), today);
  // Two numbers with a point may be an amount.
  const pointed = /(?<![\d.,\p{Sc}]|[A-Z]{3}\s?)\b(\d{1,2})\.(\d{2})$/u.exec(text.trim());
  if (pointed && !ofMoney.test(text)) return readParted(text, Number(pointed[1]), Number(pointed[2]), undefined, today);
  const parted = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})(?:\2(\d{4}|\d{2}))?(?![\d/-])/.exec(text);
  if (parted) return readParted(text, Number(parted[1]), Number(parted[3]), yearOf(parted[4]), today);
  for (const pattern of NAMED) {
    for (const { groups = {} } of text.matchAll(pattern)) {
      const month = monthOf(groups.month ?? '');
      if (month) return pastDay(yearOf(groups.year), month, Number(groups.day), today);
    }
  }
  return undefined;
}

/** `11/3`, `20-11-2026`: by the letters beside it, except in English, where only one of the two readings may have been. */
function readParted(
  text: string,
  first: number,
  second: number,
  year: number | undefined,
  today: string,
): string | undefined {
  const monthFirst = pastDay(year, first, second, today);
  const dayFirst = pastDay(year, second, first, today);
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(text)) return monthFirst;
  if (!ENGLISH.test(text)) return dayFirst;
  const isLikely = (one: string | undefined) => one !== undefined && daysBetween(one, today) <= LONG_AGO;
  const [only, ...others] = [...new Set([monthFirst, dayFirst].filter(isLikely))];
  return others.length === 0 ? only : undefined;
}

/** Days after which nobody asks about an order. */
const LONG_AGO = 200;

/** Britain and America write days the other way round. */
const ENGLISH = /\b(?:cancell?ed|refunded|delivered|picked|completed?|shipped|dispatched|transit|paid|payment)\b/i;

const NAMED = [
  /(?<day>\d{1,2})(?:\.|º|er)?\s+(?:de\s+)?(?<month>\p{Script=Thai}\.\p{Script=Thai}\.|[\p{L}\p{M}]{3,})\.?(?:\s+de)?,?\s*(?<year>\d{4})?/gu,
  /(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?\b,?\s*(?<year>\d{4})?/gu,
];

/** A year as it was written, if it was. */
const yearOf = (written: string | undefined) => (written === undefined ? undefined : meantYear(written));

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
    const nameOf = (month: number, width: 'long' | 'short') => {
      const format = dateFormat(language, { month: width, day: 'numeric', timeZone: 'UTC' });
      const parts = format.formatToParts(Date.UTC(2026, month - 1, 1));
      return bare(parts.find(({ type }) => type === 'month')?.value ?? '');
    };
    for (let month = 1; month <= 12; month++) {
      const name = nameOf(month, 'long');
      const begins = Array.from({ length: name.length }, (_, at) => name.slice(0, at + 1));
      // Thai writes short months with two letters and points.
      for (const begin of [...begins.filter(({ length }) => length >= SHORTEST), nameOf(month, 'short')])
        found.set(begin, (found.get(begin) ?? new Set()).add(month));
    }
  }
  for (const [begin, [month = 0, ...others]] of found) if (others.length === 0) yield [begin, month];
}

function bare(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '');
}
