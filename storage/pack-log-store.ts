import { parsePackLog, type PackLog } from '../domain/pack/pack-changes.ts';
import type { UserDatabase } from './user-database.ts';

/** What was last seen of each team's pack, and what has changed in it. Every call fails with AppError E_DB or E_QUOTA only. */
export interface PackLogStore {
  /** A damaged row counts as none. */
  read(team: string): Promise<PackLog | undefined>;
  write(team: string, log: PackLog): Promise<void>;
  clear(): Promise<void>;
}

export function openPackLogStore(
  { packLogs }: UserDatabase,
  run: <T>(action: () => PromiseLike<T>) => Promise<T>,
): PackLogStore {
  return {
    read: (team) => run(async () => parsePackLog((await packLogs.get(team))?.content)),
    write: (team, content) =>
      run(async () => {
        await packLogs.put({ team, content });
      }),
    clear: () => run(() => packLogs.clear()),
  };
}
