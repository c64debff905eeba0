import { parseTeamState } from '../../domain/team/team-state.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import { readStatus, syncPack, type SyncDeps } from './sync-pack.ts';
import { takeTurn } from './take-turn.ts';

/**
 * Joins the team of a second copy again, where the browser has lost what was known of it, and fetches its pack. A team that was left stays so, and one that
 * is joined too. `onRestored` is told before the pack is fetched.
 */
export async function restoreTeam(
  deps: SyncDeps,
  copy: unknown,
  onRestored: () => Promise<void> = async () => undefined,
): Promise<PackStatus> {
  const restore = async () => {
    const team = parseTeamState(copy);
    if (!team || (await deps.teamStore.isLeft()) || (await deps.teamStore.read())) return false;
    await deps.teamStore.write(team);
    await onRestored();
    return true;
  };
  const isRestored = await takeTurn(deps.packStore, restore).catch(() => false); // A store that cannot be opened says so in the status.
  return isRestored ? syncPack(deps) : readStatus(deps);
}
