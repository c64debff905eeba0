import type { PackStatus } from '../../domain/team/pack-status.ts';
import { readStatus, type SyncDeps } from './sync-pack.ts';
import { takeTurn } from './take-turn.ts';

/** Remembers that a person has compared the joined team's keys, so that nobody is asked again. Keys that came in the meantime are not those that were compared. */
export async function noteCompared(deps: SyncDeps, number: number): Promise<PackStatus> {
  await takeTurn(deps.packStore, async () => {
    const team = await deps.teamStore.read();
    if (team?.trust?.keys.number !== number) return;
    await deps.teamStore.write({ ...team, trust: { ...team.trust, compared: true } });
  });
  return readStatus(deps);
}
