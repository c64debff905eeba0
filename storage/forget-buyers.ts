import type { TeamStore } from './team-store.ts';
import type { UserStore } from './user-store.ts';

/**
 * Runs what may end in another team or in none. What was noted beside conversations, and what was being written there, is about the buyers of
 * the team that was left: it goes with it, whichever way the team went.
 */
export async function forgetLeftBuyers<T>(
  teamStore: Pick<TeamStore, 'read'>,
  { drafts, cases }: Pick<UserStore, 'drafts' | 'cases'>,
  action: () => Promise<T>,
): Promise<T> {
  const before = (await teamStore.read().catch(() => undefined))?.team;
  const result = await action();
  const after = (await teamStore.read().catch(() => undefined))?.team;
  if (before === undefined || before === after) return result;
  // What cannot be opened says so where it is used.
  for (const kept of [drafts, cases]) await kept.clear().catch(() => undefined);
  return result;
}
