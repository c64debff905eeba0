import type { PackStatus } from './pack-status.ts';
import { isNotFetched } from '../pack/trouble.ts';
import { freshFor } from './check-schedule.ts';

/** What the toolbar's badge says of the pack; `none`: nothing, as all is well. */
export type PackBadge = 'none' | 'ageing' | 'stale' | 'unverified' | 'absent' | 'refused';

/** The badge for a state: the worst thing that is true. Where no team is joined there is nothing to show. */
export function chooseBadge({ state, trouble }: Pick<PackStatus, 'state' | 'trouble'>): PackBadge {
  if (state === 'sample') return 'none';
  if (state === 'none') return 'absent';
  if (state === 'unverified' || state === 'stale') return state;
  if (trouble && !isNotFetched(trouble)) return 'refused';
  return state === 'ageing' ? 'ageing' : 'none';
}

/** When the state will change through the passing of time, ms since the epoch; `undefined` when it will not. */
export function nextFreshnessChange(status: PackStatus, now: number): number | undefined {
  const seenAt = status.pickedAt ?? status.checkedAt;
  const ends = [
    status.notAfter === undefined ? NaN : Date.parse(status.notAfter),
    seenAt === undefined ? NaN : Date.parse(seenAt) + freshFor(status),
  ].filter((end) => end > now);
  return ends.length === 0 ? undefined : Math.min(...ends);
}
