import { judgeBuyer } from '../../domain/team/judge-buyer.ts';
import type { Verdict } from '../../domain/blacklist/verdict-kinds.ts';
import type { BackgroundCalls } from '../../domain/protocol.ts';
import type { LookUpCount } from '../../storage/look-up-count.ts';
import type { SyncDeps } from '../../storage/sync/task.ts';

/** What the list in use says of one buyer. Nothing of the list but this buyer's own entry is answered. */
export async function giveVerdict(
  deps: Pick<SyncDeps, 'packStore' | 'teamStore' | 'now'>,
  lookUps: LookUpCount,
  { site, handles }: BackgroundCalls['verdict']['ask'],
): Promise<Verdict> {
  const { packStore, teamStore } = deps;
  const now = deps.now();
  const inUse = await packStore.readInUse().catch(() => undefined); // Told as "cannot check".
  const team = await teamStore.read().catch(() => undefined);
  const mayLookUp = (keys: readonly string[]) => lookUps.mayLookUp(keys, now, inUse?.pack.lookUpsADay);
  const openList = (generation: number) => packStore.openList(generation);
  return (await judgeBuyer({ site, handles, inUse, team, now, openList, mayLookUp })).verdict;
}
