import type { DayCalendar } from './day-calendar.ts';

/** What the letters of a day are read by. */
export interface DayQuestion {
  readonly calendar: DayCalendar;
  /** Of the interface, BCP 47: it decides whether `3/12` is in March or in December. */
  readonly language: string;
  readonly expects?: 'past' | 'future' | undefined;
}

/** A day, and the other one that may be meant (ISO 8601). */
export interface LikelyDay {
  readonly day: string;
  readonly other?: string | undefined;
}
