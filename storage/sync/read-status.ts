import { packStatus, type PackStatus } from '../../domain/team/pack-status.ts';
import { chooseTroubleCode, fail, readReason, type SyncDeps } from './task.ts';

type StatusDeps = Pick<SyncDeps, 'packStore' | 'teamStore' | 'now'>;

/** The state of the pack in use, without asking the network. It never rejects. */
export function readStatus(deps: StatusDeps): Promise<PackStatus> {
  return reportFaults(deps, () => statusNow(deps));
}

/** The same; it fails where a store does. */
export async function statusNow({ packStore, teamStore, now }: StatusDeps): Promise<PackStatus> {
  const team = await teamStore.read();
  return packStatus(await packStore.readInUse(), team, now());
}

/** A fault of storage, or of our own code around it, becomes trouble in the status; what can still be read is reported with it. */
export async function reportFaults(
  deps: Pick<SyncDeps, 'teamStore' | 'now'>,
  action: () => Promise<PackStatus>,
): Promise<PackStatus> {
  try {
    return await action();
  } catch (error) {
    const team = await deps.teamStore.read().catch(() => undefined); // If this fails too, nothing can be said about the team.
    const { trouble } = fail(deps, chooseTroubleCode(error), { detail: readReason(error) });
    return { ...packStatus(undefined, team, deps.now()), trouble };
  }
}
