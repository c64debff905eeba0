import type { PackStatus } from '../protocol.ts';
import type { ActivePack } from './active-pack.ts';
import type { TeamState } from './team.ts';

/** Time between two automatic checks of the team's pack, in ms. */
export const POLL_MS = 15 * 60_000;

/** The state of the pack in use, from the active generation, the joined team and the time (ms since the epoch). */
export function packStatus(active: ActivePack | undefined, team: TeamState | undefined, now: number): PackStatus {
  const isOfTeam = team
    ? active?.origin.source === 'team' && active.pack.team === team.team
    : active?.origin.source === 'sample';
  const inUse = isOfTeam ? active : undefined;
  return {
    state: nameState(inUse, team, now),
    hasKey: team?.key !== undefined,
    ...(team && { team: team.team, address: team.address }),
    ...(team?.checkedAt !== undefined && { checkedAt: team.checkedAt }),
    ...(team?.waitUntil !== undefined && Date.parse(team.waitUntil) > now && { waitUntil: team.waitUntil }),
    ...(team?.trouble && { trouble: team.trouble }),
    ...(inUse && { team: inUse.pack.team, revision: inUse.pack.revision, issuedAt: inUse.pack.issuedAt }),
    ...(inUse?.pack.notAfter !== undefined && { notAfter: inUse.pack.notAfter }),
  };
}

function nameState(inUse: ActivePack | undefined, team: TeamState | undefined, now: number): PackStatus['state'] {
  if (!inUse) return 'none';
  if (!team) return 'sample';
  if (inUse.pack.notAfter !== undefined && now >= Date.parse(inUse.pack.notAfter)) return 'stale';
  // A check in the future means that the clock was set back: its age is not known.
  const age = team.checkedAt === undefined ? NaN : now - Date.parse(team.checkedAt);
  return age > -POLL_MS && age < 2 * POLL_MS ? 'fresh' : 'ageing';
}
