import type { PackStatus } from '../protocol.ts';
import type { PackInUse } from './active-pack.ts';
import { freshFor, pollOf } from './check-schedule.ts';
import { isStillVouched } from './signed/trust.ts';
import type { TeamState } from './team.ts';

/** The state of the pack in use, from the active generation, the joined team and the time (ms since the epoch). */
export function packStatus(active: PackInUse | undefined, team: TeamState | undefined, now: number): PackStatus {
  const isOfTeam = team
    ? active?.origin.source === 'team' && active.pack.team === team.team
    : active?.origin.source === 'sample';
  const inUse = isOfTeam ? active : undefined;
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
    ...(inUse && endOf(inUse, team) !== undefined && { notAfter: endOf(inUse, team) }),
    ...(inUse?.pack.checkMinutes !== undefined && { checkMinutes: inUse.pack.checkMinutes }),
    ...(team?.trust && { isSigned: true }),
    ...(team?.trust && !team.trust.compared && { isUncompared: true }),
    ...(team?.hasLogin && { hasLogin: true }),
    ...(inUse?.former && team && { former: inUse.former }),
    ...(inUse?.leftDigest !== undefined && team && { isSetBack: isSetBack(inUse) }),
  };
}

function nameState(inUse: PackInUse | undefined, team: TeamState | undefined, now: number): PackStatus['state'] {
  if (!inUse) return 'none';
  if (!team) return 'sample';
  if (team.trust && !isStillVouched(inUse.origin.signed?.signers ?? [], team.trust.keys)) return 'unverified';
  const end = endOf(inUse, team);
  if (end !== undefined && now >= Date.parse(end)) return 'stale';
  // A check in the future means that the clock was set back: its age is not known.
  const seenAt = team.pickedAt ?? team.checkedAt;
  const age = seenAt === undefined ? NaN : now - Date.parse(seenAt);
  const isFresh = age > -pollOf(inUse.pack) && age < freshFor({ ...inUse.pack, pickedAt: team.pickedAt });
  return isFresh ? 'fresh' : 'ageing';
}

/** The end of the head, of the pack itself or of the keys that count now, whichever comes first. */
function endOf({ origin, pack }: PackInUse, team?: TeamState): string | undefined {
  const expires = team?.trust?.keys.expires;
  const ofKeys = expires === undefined ? undefined : `${expires}T00:00:00Z`;
  const ends = [origin.signed?.notAfter, pack.notAfter, ofKeys].filter((end) => end !== undefined);
  return ends.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/** Going back and forth again leaves a mark too, on the newer of the two. */
function isSetBack({ pack, former }: PackInUse): boolean {
  return former !== undefined && former.revision > pack.revision;
}
