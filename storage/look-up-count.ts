import { dayOf } from '../domain/clock.ts';
import type { EntityTable } from 'dexie';
import type { LookUpRow } from './user-database.ts';

/** Buyers that one device may look up on one day if the pack does not set a number: some four times as many as an agent answers. */
export const LOOK_UPS_A_DAY = 2000;

/** Counts how many buyers this device looked up on a day, so that nobody can try an unlimited number of guesses through an agent's panel. */
export interface LookUpCount {
  /** Whether these keys may be looked up; they are counted, except for those that this page has asked for already. `now` in ms since the epoch. */
  mayLookUp(keys: readonly string[], now: number, limit?: number): Promise<boolean>;
  /** Buyers looked up on the day of `now`. */
  read(now: number): Promise<number>;
}

export function openLookUpCount(
  table: EntityTable<LookUpRow, 'day'>,
  run: <R>(action: () => PromiseLike<R>) => Promise<R>,
): LookUpCount {
  /** What this page knows of the day; other pages write too. */
  let asked = { day: '', count: 0, keys: new Set<string>() };
  const countOn = (day: string) => run(async () => (await table.get(day))?.count ?? 0);

  return {
    async mayLookUp(keys, now, limit = LOOK_UPS_A_DAY) {
      const day = dayOf(new Date(now));
      if (asked.day !== day) asked = { day, count: 0, keys: new Set() };
      if (keys.every((key) => asked.keys.has(key))) return true;
      const today = asked;
      const stored = await countOn(day);
      today.count = Math.max(today.count, stored);
      if (today.count >= limit) return false;
      today.count += 1;
      for (const key of keys) today.keys.add(key);
      // Nobody waits for it: a lost count allows one more look-up.
      void run(() => table.put({ day, count: today.count })).catch(() => undefined);
      void run(() => table.where('day').below(day).delete()).catch(() => undefined);
      return true;
    },
    read: (now) => countOn(dayOf(new Date(now))),
  };
}
