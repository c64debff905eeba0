import type { ListAge } from '../blacklist/verdict-kinds.ts';
import type { PackInUse } from './active-pack.ts';
import { CLOCK_SLACK_MS } from '../blacklist/verdict.ts';
import { MOST_GOOD_HOURS } from '../pack/schema.ts';
import { isStillVouched } from '../pack/signed/trust.ts';
import type { TeamState } from './team-state.ts';

const HOUR_MS = 3_600_000;

/** How much later it has to be before that is stored. */
const NOTE_EVERY_MS = 15 * 60_000;

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
    checkedAt: momentOf(findCheckTime(team)),
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

/** When the list was last seen to be the newest, ISO 8601; `undefined` where nobody knows. */
export function findCheckTime({ pickedAt, checkedAt, isUndated }: TeamState): string | undefined {
  return isUndated ? undefined : (pickedAt ?? checkedAt);
}

/** The latest time that this device knows of, ms since the epoch; 0 where it knows none. */
export function findSeenTime({ floor, checkedAt, pickedAt, isUndated }: Seen): number {
  const noted = isUndated ? [floor] : [floor, checkedAt, pickedAt];
  return Math.max(...noted.map((moment) => momentOf(moment) ?? 0));
}

type Seen = Pick<TeamState, 'floor' | 'checkedAt' | 'pickedAt' | 'isUndated'>;

/**
 * Whether the clock (ms since the epoch) is behind what this device has seen. It was ahead then, or is set back now: nobody can tell any more how
 * much time has passed since the last check.
 */
export function isSetBehind(team: Seen, now: number): boolean {
  return now < findSeenTime(team) - CLOCK_SLACK_MS;
}

/** The team after a look at the clock (ms since the epoch) without a good check; the same object while there is nothing worth storing. */
export function noteTime(team: TeamState, now: number): TeamState {
  const seen = findSeenTime(team);
  if (isSetBehind(team, now)) {
    return team.isUndated ? team : { ...team, floor: new Date(seen).toISOString(), isUndated: true };
  }
  return now - seen < NOTE_EVERY_MS ? team : { ...team, floor: new Date(now).toISOString() };
}

function momentOf(moment: string | undefined): number | undefined {
  return moment === undefined ? undefined : Date.parse(moment);
}
