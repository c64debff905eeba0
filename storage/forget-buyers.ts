import { LEAVING_KEY, type KeyValueArea, type TeamStore } from './team-store.ts';
import type { UserStore } from './user-store.ts';

type BesideConversations = 'drafts' | 'cases' | 'buyers' | 'unfinished' | 'gaps';
type Kept = Pick<UserStore, BesideConversations | 'packLogs'> & { readonly teamArea: KeyValueArea };

/**
 * Runs an action that may end in another team or in none. What was noted beside conversations, and replies begun there, are about the buyers of the
 * team that was left: they are removed with it, however the team was left. If the browser is stopped in between, `finishForgetting` does it.
 */
export async function forgetLeftBuyers<T>(
  teamStore: Pick<TeamStore, 'read'>,
  kept: Kept,
  action: () => Promise<T>,
): Promise<T> {
  await finishForgetting(teamStore, kept);
  const before = (await teamStore.read().catch(() => undefined))?.team;
  // A database that cannot be opened reports it where it is used.
  if (before !== undefined) await kept.teamArea.set({ [LEAVING_KEY]: before }).catch(() => undefined);
  const result = await action();
  await finishForgetting(teamStore, kept);
  return result;
}

/** Removes what belongs to a team that was left, if that was begun. What could not be removed is tried again the next time. */
export async function finishForgetting(teamStore: Pick<TeamStore, 'read'>, kept: Kept): Promise<void> {
  const { drafts, cases, buyers, unfinished, gaps, packLogs, teamArea } = kept;
  try {
    const left = (await teamArea.get(LEAVING_KEY))[LEAVING_KEY];
    // While the team is still joined, the note stays: it may be left at this moment.
    if (typeof left !== 'string' || (await teamStore.read())?.team === left) return;
    const done = await Promise.allSettled(
      [drafts, cases, buyers, unfinished, gaps, packLogs].map((one) => one.clear()),
    );
    if (done.every(({ status }) => status === 'fulfilled')) await teamArea.set({ [LEAVING_KEY]: null });
  } catch {
    // It is tried again the next time.
  }
}
