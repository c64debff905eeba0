import { utcDayOf } from '../clock.ts';
import type { BuyerEntry } from '../pack/kinds/buyer.ts';

/** Months for which an entry may count at most: anything longer ago is no reason to treat somebody differently. */
export const TERM_MONTHS = 24;

/** The last day on which an entry that begins on this day may count, ISO 8601. */
export function lastDay(since: string): string {
  const day = new Date(`${since}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + TERM_MONTHS);
  return utcDayOf(day);
}

/** The entry with the term that it really has: former lists could name any. */
export function withTerm(entry: BuyerEntry): BuyerEntry {
  const last = lastDay(entry.since);
  return entry.until > last ? { ...entry, until: last } : entry;
}
