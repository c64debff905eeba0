import type { PackStatus, PackTrouble } from '../protocol.ts';
import { freshFor } from './check-schedule.ts';

/** What the toolbar's badge says of the pack; `none`: nothing, as all is well. */
export type PackBadge = 'none' | 'ageing' | 'stale' | 'unverified' | 'absent' | 'refused';

/** Codes of a check that brought no pack, which could have been refused. */
const NOT_FETCHED: ReadonlySet<string> = new Set([
  'E_NET',
  'E_HTTP',
  'E_AUTH',
  'E_PERM',
  'E_REDIRECT',
  'E_STOPPED',
  'E_DB',
  'E_QUOTA',
]);

/** Whether a trouble is of the way to the pack, unlike that of a pack which arrived and was refused. */
export function isNotFetched({ code }: Pick<PackTrouble, 'code'>): boolean {
  return NOT_FETCHED.has(code);
}

/** The badge for a state: the worst that is true. A team that is not joined has nothing to be badged for. */
export function badgeOf({ state, trouble }: Pick<PackStatus, 'state' | 'trouble'>): PackBadge {
  if (state === 'sample') return 'none';
  if (state === 'none') return 'absent';
  if (state === 'unverified' || state === 'stale') return state;
  if (trouble && !isNotFetched(trouble)) return 'refused';
  return state === 'ageing' ? 'ageing' : 'none';
}

/** When the state changes by time alone, ms since the epoch; `undefined` when it does not. */
export function nextFreshnessChange(status: PackStatus, now: number): number | undefined {
  const seenAt = status.pickedAt ?? status.checkedAt;
  const ends = [
    status.notAfter === undefined ? NaN : Date.parse(status.notAfter),
    seenAt === undefined ? NaN : Date.parse(seenAt) + freshFor(status),
  ].filter((end) => end > now);
  return ends.length === 0 ? undefined : Math.min(...ends);
}
