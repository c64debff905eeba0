import { lookUpBuyer } from '../../domain/blacklist/look-up-buyer.ts';
import { decideVerdict } from '../../domain/blacklist/verdict.ts';
import type { Verdict } from '../../domain/blacklist/verdict-kinds.ts';
import { decodeTeamKey } from '../../domain/pack/join-link.ts';
import type { BackgroundCalls } from '../../domain/protocol.ts';
import { readStatus, type SyncDeps } from '../../storage/sync/sync-pack.ts';

/** What the list in use says of one buyer. Nothing of the list but this buyer's own entry is answered. */
export async function giveVerdict(
  deps: Pick<SyncDeps, 'packStore' | 'teamStore' | 'now'>,
  { site, handles }: BackgroundCalls['verdict']['ask'],
): Promise<Verdict> {
  const { packStore, teamStore, now } = deps;
  const [status, team] = [await readStatus(deps), await teamStore.read().catch(() => undefined)];
  const teamKey = team?.key === undefined ? undefined : decodeTeamKey(team.key);
  const look = await lookUpBuyer({ site, handles, teamKey, findBuyers: (keys) => packStore.findBuyers(keys) });
  return decideVerdict({ status, handles, look, today: new Date(now()).toISOString().slice(0, 10) });
}
