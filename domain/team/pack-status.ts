import { CLOCK_SLACK_MS } from '../blacklist/verdict.ts';
import type { PackStatus } from '../protocol.ts';
import type { PackInUse } from './active-pack.ts';
import { freshFor, pollOf } from './check-schedule.ts';
import { currencyOf, endOf } from './currency.ts';
import type { TeamState } from './team-state.ts';

/** The state of the pack in use, from the active generation, the joined team and the time (ms since the epoch). */
export function packStatus(active: PackInUse | undefined, team: TeamState | undefined, now: number): PackStatus {
  const isOfTeam = team
    ? active?.origin.source === 'team' && active.pack.team === team.team
    : active?.origin.source === 'sample';
  const inUse = isOfTeam ? active : undefined;
  const end = inUse && endOf(inUse, team);
  return {
    state: nameState(inUse, team, now),
    hasKey: team?.key !== undefined && team.keyFits !== false,
    ...(team && { team: team.team }),
    ...(team?.address !== undefined && { address: team.address }),
    ...(team?.pickedAt !== undefined && { pickedAt: team.pickedAt }),
    ...(team?.checkedAt !== undefined && { checkedAt: team.checkedAt }),
    ...(team?.waitUntil !== undefined && Date.parse(team.waitUntil) > now && { waitUntil: team.waitUntil }),
    ...(team?.trouble && { trouble: team.trouble }),
    ...(inUse && { team: inUse.pack.team, revision: inUse.pack.revision, issuedAt: inUse.pack.issuedAt }),
    ...(end !== undefined && { notAfter: end }),
    ...(inUse?.pack.checkMinutes !== undefined && { checkMinutes: inUse.pack.checkMinutes }),
    ...(team?.trust && { isSigned: true }),
    ...(team?.trust && !team.trust.compared && { isUncompared: true }),
    ...(team?.hasLogin && { hasLogin: true }),
    ...(inUse?.former && team && { former: inUse.former }),
    ...(inUse?.leftDigest !== undefined && team && { isSetBack: currencyOf(inUse, team).isSetBack }),
    ...(inUse && team && doubtClock(inUse, team, now)),
  };
}

function nameState(inUse: PackInUse | undefined, team: TeamState | undefined, now: number): PackStatus['state'] {
  if (!inUse) return 'none';
  if (!team) return 'sample';
  const { signatures, endsAt } = currencyOf(inUse, team);
  if (signatures === 'too-few') return 'unverified';
  if (endsAt !== undefined && now >= endsAt) return 'stale';
  // A check in the future means that the clock was set back: its age is not known.
  const seenAt = team.pickedAt ?? team.checkedAt;
  const age = seenAt === undefined ? NaN : now - Date.parse(seenAt);
  const isFresh = age > -pollOf(inUse.pack) && age < freshFor({ ...inUse.pack, pickedAt: team.pickedAt });
  return isFresh ? 'fresh' : 'ageing';
}

function doubtClock(inUse: PackInUse, team: TeamState, now: number): Pick<PackStatus, 'clockDoubt'> {
  const { floor, isClockOff } = currencyOf(inUse, team);
  if (isClockOff && team.hostClock) return { clockDoubt: { ...team.hostClock, by: 'host' } };
  if (!isClockOff && now >= floor - CLOCK_SLACK_MS) return {};
  return { clockDoubt: { here: new Date(now).toISOString(), other: new Date(floor).toISOString(), by: 'earlier' } };
}
