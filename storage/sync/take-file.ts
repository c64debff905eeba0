import { digestOf } from '../../domain/digest.ts';
import { packOfTeam } from '../../domain/team/active-pack.ts';
import { findSeenTime } from '../../domain/team/list-age.ts';
import { writeMoment } from '../../domain/team/check-schedule.ts';
import { type PackStatus, packStatus } from '../../domain/team/pack-status.ts';
import type { TeamState } from '../../domain/team/team-state.ts';
import { receivePlain } from './receive-pack.ts';
import { noteRun } from './next-team-state.ts';
import { statusNow } from './read-status.ts';
import { fail, receiveWhole, type Received, type ReceiveFailure, type SyncDeps } from './task.ts';

/** Checks a picked file and uses it, if it could be applied. */
export async function runFile(
  deps: SyncDeps,
  bytes: Uint8Array<ArrayBuffer>,
  isShrinkMeant: boolean,
): Promise<PackStatus> {
  const begun = deps.now();
  const before = await deps.teamStore.read();
  const active = await deps.packStore.readInUse();
  const noted = (team: TeamState | undefined, received: Received) =>
    noteRun(deps, team?.runs, { begun, by: 'file' }, received);
  const refuse = async (failure: ReceiveFailure) => {
    if (before) await deps.teamStore.write({ ...before, runs: noted(before, failure) });
    return { ...packStatus(active, before, deps.now()), trouble: failure.trouble };
  };
  // No file carries the signatures that this team requires.
  if (before?.trust) return refuse(fail(deps, 'E_SIG', { detail: 'file' }));
  const held = before?.pickedAt === undefined ? undefined : before;
  const inUse = held && packOfTeam(active, held.team);
  const task = {
    signal: new AbortController().signal,
    inUse,
    ...(held && { team: held.team }),
    lowestRevision: Math.max(held?.revision ?? 0, inUse?.pack.revision ?? 0),
    isJoining: !held,
    allowedShrink: isShrinkMeant ? await digestOf(bytes) : undefined,
  };
  const received = await receiveWhole(deps, task.signal, () => receivePlain(deps, task, bytes, {}));
  if (received.kind === 'failed') return refuse(received);
  if (received.kind === 'applied' || received.kind === 'kept') {
    const { team, revision } = received;
    const pickedAt = writeMoment(deps.now());
    const state: TeamState = {
      team,
      revision: Math.max(revision, held?.revision ?? 0),
      failures: 0,
      pickedAt,
      // As with a link that is opened again, the latest time seen stays known.
      ...(before?.team === team && { floor: writeMoment(findSeenTime(before)) }),
      runs: noted(held, received),
    };
    await deps.logins?.write(undefined);
    await deps.teamStore.write(state);
  }
  return statusNow(deps);
}
