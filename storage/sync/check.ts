import { packOfTeam, type PackInUse } from '../../domain/team/active-pack.ts';
import { isWholeReadDue, mayCheck, noteStopped, choosePollTime } from '../../domain/team/check-schedule.ts';
import { findSeenTime, noteTime } from '../../domain/team/list-age.ts';
import { packStatus, type PackStatus } from '../../domain/team/pack-status.ts';
import { readTrust, type TeamState } from '../../domain/team/team-state.ts';
import { nextTeamState, noteRun } from './next-team-state.ts';
import { receiveAs } from './receive-pack.ts';
import type { SyncDeps } from './task.ts';

/** Why a run ends early; if left out, something else replaces it. */
export const STOPPED_BY_PERSON = 'stopped';

interface CheckOptions {
  /** As for an alarm: nothing is requested before the next check is due. A wait that the host asked for always applies. */
  readonly onlyIfDue?: boolean;
  /** What is stored was damaged and has to be fetched again. */
  readonly isMending?: boolean;
}

/** One check of the team's address: asks the host, if it may be asked, and records the outcome. */
export async function runCheck(
  deps: SyncDeps,
  { onlyIfDue = false, isMending = false }: CheckOptions,
  signal: AbortSignal,
): Promise<PackStatus> {
  const begun = deps.now();
  const team = await deps.teamStore.read();
  const active = await deps.packStore.readInUse();
  // What has to be fetched again is not compared with what is stored.
  const inUse = isMending ? undefined : team && packOfTeam(active, team.team);
  // A pack that got lost here is fetched at once; only after a failed try does it wait its turn.
  const isLost = team !== undefined && !inUse && team.failures === 0;
  // A file is picked by a person; nobody else can ask for it.
  if (team?.address === undefined || !mayCheck(team, deps.now(), onlyIfDue && !isLost)) {
    const noted = team && noteTime(team, deps.now());
    if (noted && noted !== team) await deps.teamStore.write(noted);
    return packStatus(active, noted, deps.now());
  }
  const login = await deps.logins?.read(team.address);
  const received = await receiveAs(deps, login, {
    address: team.address,
    etag: chooseEtag(team, inUse, deps.now()),
    signal,
    inUse,
    team: team.team,
    lowestRevision: Math.max(team.revision, inUse?.pack.revision ?? 0),
    trust: readTrust(team),
    key: team.key,
    drops: team.drops,
    seenTime: findSeenTime(team),
    isFirst: isMending,
    allowedShrink: team.shrink?.isAllowed ? team.shrink.digest : undefined,
  });
  const after = await deps.packStore.readInUse();
  const poll = choosePollTime(after?.pack);
  const noted = { ...team, runs: noteRun(deps, team.runs, { begun, by: isMending ? 'mend' : 'check' }, received) };
  if (received.kind !== 'aborted') await deps.teamStore.write(nextTeamState(deps, noted, received, poll));
  else if (signal.reason === STOPPED_BY_PERSON) await deps.teamStore.write(noteStopped(noted, deps.now(), poll));
  return packStatus(after, await deps.teamStore.read(), deps.now());
}

/** The host's tag is sent only while the bytes it belongs to are stored, else "unchanged" would refer to nothing. */
function chooseEtag(team: TeamState, inUse: PackInUse | undefined, now: number): string | undefined {
  const { validator } = team;
  if (!validator || !inUse || isWholeReadDue(team, now)) return undefined;
  return validator.digest === inUse.origin.digest || validator.digest === inUse.leftDigest ? validator.etag : undefined;
}
