import type { Table } from 'dexie';
import { dayOf } from '../domain/clock.ts';
import type { MacroUseRow } from './user-database.ts';
import { watchQuery } from './watch-query.ts';

/** Habits older than a month say little about the season's buyers. */
const COUNTED_MS = 30 * 24 * 3_600_000;

/** How often the agent inserted each reply within the last 30 days, by its id. */
export type Uses = ReadonlyMap<string, number>;

/** What the agent chose on this device. Every call fails with AppError E_DB or E_QUOTA only. */
export interface UseStore {
  /** Counts one insert. */
  count(macro: string, now: Date): Promise<void>;
  read(now: Date): Promise<Uses>;
  /** Calls back with the counts, now and after every change; with none where they cannot be read. */
  watch(now: Date, callback: (uses: Uses) => void, signal: AbortSignal): void;
  /** Forgets one reply's counts, of all days; without an id all of them. */
  forget(macro?: string): Promise<void>;
}

export function openUseStore(
  table: Table<MacroUseRow, [string, string]>,
  open: () => Promise<void>,
  run: <T>(action: () => PromiseLike<T>) => Promise<T>,
): UseStore {
  const read = async (now: Date): Promise<Uses> => {
    const from = dayOf(new Date(now.getTime() - COUNTED_MS));
    const uses = new Map<string, number>();
    for (const { macro, count } of await table.where('day').aboveOrEqual(from).toArray())
      uses.set(macro, (uses.get(macro) ?? 0) + count);
    return uses;
  };
  return {
    count: (macro, now) =>
      run(() =>
        table.db.transaction('rw', table, async () => {
          const day = dayOf(now);
          const row = await table.get([macro, day]);
          await table.put({ macro, day, count: (row?.count ?? 0) + 1 });
        }),
      ),
    read: (now) => run(() => read(now)),
    watch: (now, callback, signal) =>
      watchQuery(open, () => read(now), { next: callback, fault: () => callback(new Map()) }, signal),
    forget: (macro) =>
      run(async () => {
        if (macro === undefined) await table.clear();
        else await table.where('[macro+day]').between([macro, ''], [macro, '\uffff']).delete();
      }),
  };
}
