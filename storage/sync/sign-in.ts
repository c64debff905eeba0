import type { HostLogin } from '../../domain/team/host-login.ts';
import type { PackStatus } from '../../domain/team/pack-status.ts';
import { stopRunning, syncPack, type SyncDeps } from './sync-pack.ts';
import { takeTurn } from './take-turn.ts';

/** Keeps another login for the host of the team's pack, and checks with it. */
export async function signIn(deps: SyncDeps, login: HostLogin): Promise<PackStatus> {
  stopRunning(deps);
  const keep = async () => {
    const team = await deps.teamStore.read();
    if (team?.address === undefined) return;
    await deps.logins?.write({ origin: new URL(team.address).origin, ...login });
    await deps.teamStore.write({ ...team, hasLogin: true });
  };
  // What cannot be kept is found missing by the check, which says so.
  await takeTurn(deps.packStore, keep).catch(() => undefined);
  return syncPack(deps);
}
