import type { TeamStore } from './team-store.ts';
import type { UserStore } from './user-store.ts';

type BesideConversations = 'drafts' | 'cases' | 'buyers' | 'unfinished';

/**
 * Runs an action that may end in another team or in none. What was noted beside conversations, and replies begun there, are about the buyers of the
 * team that was left: they are removed with it, however the team was left.
 */
export async function forgetLeftBuyers<T>(
  teamStore: Pick<TeamStore, 'read'>,
  { drafts, cases, buyers, unfinished, packLogs }: Pick<UserStore, BesideConversations | 'packLogs'>,
  action: () => Promise<T>,
): Promise<T> {
  const before = (await teamStore.read().catch(() => undefined))?.team;
  const result = await action();
  const after = (await teamStore.read().catch(() => undefined))?.team;
  if (before === undefined || before === after) return result;
  // A database that cannot be opened reports it where it is used.
  for (const kept of [drafts, cases, buyers, unfinished, packLogs]) await kept.clear().catch(() => undefined);
  return result;
}
