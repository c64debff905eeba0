import { parsePackLog, type PackLog } from '../domain/pack/pack-changes.ts';
import type { PackLogRow, UserDatabase } from './user-database.ts';
import { watchQuery } from './watch-query.ts';

/** What was last seen of each team's pack, and what has changed in it. Every call fails with AppError E_DB or E_QUOTA only. */
export interface PackLogStore {
  /** A damaged row counts as none. */
  read(team: string): Promise<PackLog | undefined>;
  write(team: string, log: PackLog): Promise<void>;
  /** Calls back with a team's log, now and after every change, in whichever page it happens; `undefined` where there is none. */
  watch(team: string, callback: (log: PackLog | undefined) => void, signal: AbortSignal): void;
  clear(): Promise<void>;
}

export function openPackLogStore(
  { packLogs }: UserDatabase,
  open: () => Promise<void>,
  run: <T>(action: () => PromiseLike<T>) => Promise<T>,
): PackLogStore {
  return {
    read: (team) => run(async () => parsePackLog((await packLogs.get(team))?.content)),
    write: (team, content) =>
      run(async () => {
        await packLogs.put({ team, content });
      }),
    watch: (team, callback, signal) => {
      const next = (row: PackLogRow | undefined) => callback(parsePackLog(row?.content));
      watchQuery(open, async () => packLogs.get(team), { next, fault: () => callback(undefined) }, signal);
    },
    clear: () => run(() => packLogs.clear()),
  };
}
