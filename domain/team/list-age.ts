import type { ListAge } from '../blacklist/verdict-kinds.ts';
import type { PackInUse } from './active-pack.ts';
import { MOST_GOOD_HOURS } from '../pack/schema.ts';
import { isStillVouched } from '../pack/signed/trust.ts';
import type { TeamState } from './team-state.ts';

const HOUR_MS = 3_600_000;

/** How far the list of the pack in use may be relied on: its age, its end, its signatures, and the clock by which they are judged. */
export function judgeListAge(inUse: PackInUse, team: TeamState): ListAge {
  const { origin, pack, former, leftDigest, isFallback } = inUse;
  const hours = Math.min(pack.buyersGoodForHours ?? MOST_GOOD_HOURS, MOST_GOOD_HOURS);
  const isNewerThanFormer = former !== undefined && former.revision < pack.revision;
  return {
    signatures: !team.trust
      ? 'not-asked'
      : isStillVouched(origin.signed?.signers ?? [], team.trust.keys)
        ? 'enough'
        : 'too-few',
    endsAt: momentOf(findEnd(inUse, team)),
    checkedAt: momentOf(team.pickedAt ?? team.checkedAt),
    goodFor: hours * HOUR_MS,
    floor: Math.max(findSeenTime(team), momentOf(pack.issuedAt) ?? 0),
    isClockOff: team.isClockOff === true,
    isSetBack: isFallback === true || pack.revision < team.revision || (leftDigest !== undefined && !isNewerThanFormer),
  };
}

/** The end of the head, of the pack itself or of the keys that now count, whichever comes first, ISO 8601. */
export function findEnd({ origin, pack }: PackInUse, team: TeamState | undefined): string | undefined {
  const expires = team?.trust?.keys.expires;
  const ofKeys = expires === undefined ? undefined : `${expires}T00:00:00Z`;
  const ends = [origin.signed?.notAfter, pack.notAfter, ofKeys].filter((end) => end !== undefined);
  return ends.toSorted((a, b) => Date.parse(a) - Date.parse(b))[0];
}

/** The latest time that this device knows of, ms since the epoch; 0 where it knows none. */
export function findSeenTime({ floor, checkedAt }: Pick<TeamState, 'floor' | 'checkedAt'>): number {
  return Math.max(...[floor, checkedAt].map((moment) => momentOf(moment) ?? 0));
}

function momentOf(moment: string | undefined): number | undefined {
  return moment === undefined ? undefined : Date.parse(moment);
}
