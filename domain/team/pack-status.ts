import { CLOCK_SLACK_MS } from '../blacklist/verdict.ts';
import type { PackTrouble } from '../pack/trouble.ts';
import type { FormerPack, PackInUse } from './active-pack.ts';
import { freshFor, choosePollTime } from './check-schedule.ts';
import { findCheckTime, findEnd, judgeListAge } from './list-age.ts';
import type { TeamState } from './team-state.ts';

/** State of the pack in use. Times are ISO 8601 UTC. */
export interface PackStatus {
  /**
   * `sample`: no team joined. `fresh` and `ageing`: by the age of the last good check. `stale`: past `notAfter`. `unverified`: the team is signed,
   * and the pack in use has no signatures that still count. `none`: nothing usable yet.
   */
  readonly state: 'sample' | 'fresh' | 'ageing' | 'stale' | 'unverified' | 'none';
  readonly team?: string;
  readonly revision?: number;
  readonly issuedAt?: string;
  /** End of the head, of the pack itself or of the leads' keys, whichever comes first. */
  readonly notAfter?: string;
  readonly checkedAt?: string;
  /** Minutes between two checks, if the pack sets them. */
  readonly checkMinutes?: number;
  /** Address of the pack, without its key; left out for a pack from a file. */
  readonly address?: string;
  /** When the pack was picked as a file; such a pack does not update automatically. */
  readonly pickedAt?: string;
  /** The host asked for no request before this. */
  readonly waitUntil?: string;
  /** Whether a team key is known, so that buyers can be looked up. */
  readonly hasKey: boolean;
  /** Whether the team's pack has to be signed. */
  readonly isSigned?: boolean;
  /** Nobody has compared these leads' keys by the fingerprint that covers everything: joined with a former version. */
  readonly isUncompared?: boolean;
  /** Whether a name and password for the pack's host are kept; no page ever sees the login itself. */
  readonly hasLogin?: boolean;
  /** What one click brings back. */
  readonly former?: FormerPack;
  /** The computer's clock is behind what this device has seen, or differs from the host's: nobody is "not listed" by it. */
  readonly clockDoubt?: ClockDoubt;
  /** A person went back to the pack in use from a newer one. */
  readonly isSetBack?: boolean;
  /** The last try, if it failed; the pack in use stayed as it was. */
  readonly trouble?: PackTrouble;
}

/** Two times (ISO 8601 UTC) that cannot both be right. */
export interface ClockDoubt {
  readonly here: string;
  readonly other: string;
  /** Whose the other one is: the host's at the last answer, or an earlier one of this device. */
  readonly by: 'host' | 'earlier';
}

/** The progress of a long import: what has arrived, and which entries are written. */
export interface SyncProgress {
  readonly revision: number;
  readonly bytes: { readonly done: number; readonly total: number };
  readonly rows: { readonly done: number; readonly total: number };
  /** Of the current step, arriving or writing, at its pace so far; left out while it cannot be estimated. */
  readonly secondsLeft?: number;
}

/** The state of the pack in use, from the active generation, the joined team and the time (ms since the epoch). */
export function packStatus(active: PackInUse | undefined, team: TeamState | undefined, now: number): PackStatus {
  const isOfTeam = team
    ? active?.origin.source === 'team' && active.pack.team === team.team
    : active?.origin.source === 'sample';
  const inUse = isOfTeam ? active : undefined;
  const end = inUse && findEnd(inUse, team);
  return {
    state: nameState(inUse, team, now),
    hasKey: team?.key !== undefined && team.keyFits !== false,
    ...(team && { team: team.team }),
    ...(team?.address !== undefined && { address: team.address }),
    ...(team?.pickedAt !== undefined && { pickedAt: team.pickedAt }),
    ...(team?.checkedAt !== undefined && !team.isUndated && { checkedAt: team.checkedAt }),
    ...(team?.waitUntil !== undefined && Date.parse(team.waitUntil) > now && { waitUntil: team.waitUntil }),
    ...(team?.trouble && { trouble: team.trouble }),
    ...(inUse && { team: inUse.pack.team, revision: inUse.pack.revision, issuedAt: inUse.pack.issuedAt }),
    ...(end !== undefined && { notAfter: end }),
    ...(inUse?.pack.checkMinutes !== undefined && { checkMinutes: inUse.pack.checkMinutes }),
    ...(team?.trust && { isSigned: true }),
    ...(team?.trust && !team.trust.compared && { isUncompared: true }),
    ...(team?.hasLogin && { hasLogin: true }),
    ...(inUse?.former && team && { former: inUse.former }),
    ...(inUse?.leftDigest !== undefined && team && { isSetBack: judgeListAge(inUse, team).isSetBack }),
    ...(inUse && team && doubtClock(inUse, team, now)),
  };
}

function nameState(inUse: PackInUse | undefined, team: TeamState | undefined, now: number): PackStatus['state'] {
  if (!inUse) return 'none';
  if (!team) return 'sample';
  const { signatures, endsAt } = judgeListAge(inUse, team);
  if (signatures === 'too-few') return 'unverified';
  if (endsAt !== undefined && now >= endsAt) return 'stale';
  // A check in the future means that the clock was set back: its age is not known.
  const seenAt = findCheckTime(team);
  const age = seenAt === undefined ? NaN : now - Date.parse(seenAt);
  const isFresh = age > -choosePollTime(inUse.pack) && age < freshFor({ ...inUse.pack, pickedAt: team.pickedAt });
  return isFresh ? 'fresh' : 'ageing';
}

function doubtClock(inUse: PackInUse, team: TeamState, now: number): Pick<PackStatus, 'clockDoubt'> {
  const { floor, isClockOff } = judgeListAge(inUse, team);
  if (isClockOff && team.hostClock) return { clockDoubt: { ...team.hostClock, by: 'host' } };
  if (!isClockOff && now >= floor - CLOCK_SLACK_MS) return {};
  return { clockDoubt: { here: new Date(now).toISOString(), other: new Date(floor).toISOString(), by: 'earlier' } };
}
