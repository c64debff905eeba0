import { utcDayOf } from '../clock.ts';
import { withTerm } from './entry-term.ts';
import type { Basis, CannotCheckReason, Evidence, FoundBuyer, HandleType, Verdict } from './verdict-kinds.ts';

/** Handles from the one that says most about a person to the one that says least. */
const STRONGEST_FIRST: readonly HandleType[] = ['id', 'alias', 'order'];

/** How far two clocks may differ before one of them must be wrong. */
export const CLOCK_SLACK_MS = 3_600_000;

/** The last place on earth where a day ends is 12 hours behind UTC: no entry ends before its last day is over for the agent. */
const LAST_ZONE_MS = 12 * 3_600_000;

/**
 * The verdict, from everything that it rests on; nothing else in Sidedesk may say "not listed". An entry counts up to and including its last day. A
 * listed buyer is reported from any list that has the entry, because only "not listed" needs the list to be whole, ours, and current.
 */
export function decideVerdict(evidence: Evidence): Verdict {
  const { pack, list, handles, isWithinLimit, found, now } = evidence;
  const by = STRONGEST_FIRST.find((type) => handles.includes(type));
  if (pack === 'sample') return cannotCheck('no-team');
  if (pack === 'none') return cannotCheck('unavailable');
  if (list.kind === 'none') return cannotCheck('no-list');
  if (list.kind === 'whole' && (list.teamKey === 'absent' || list.teamKey === 'differs')) {
    return { ...cannotCheck('no-key'), key: list.teamKey };
  }
  if (by === undefined && found.length === 0) return cannotCheck('no-handle');
  if (!isWithinLimit) return cannotCheck('too-many');
  if (list.kind === 'unreadable') return cannotCheck('unavailable');

  const today = utcDayOf(new Date(now - LAST_ZONE_MS));
  const entries = found.map(({ entry, ...how }) => ({ ...how, entry: withTerm(entry) }));
  const worst = entries.filter(({ entry }) => entry.until >= today).toSorted(compareWeight)[0];
  const expired = entries.map(({ entry }) => entry).filter((entry) => entry.until < today);
  if (worst) return { kind: 'listed', severity: worst.entry.severity, entry: worst.entry, by: worst.by, expired };

  if (by === undefined) return cannotCheck('no-handle');
  const doubt = findDoubt(evidence);
  if (doubt) return cannotCheck(doubt);
  if (list.teamKey === 'unchecked') return { ...cannotCheck('no-key'), key: list.teamKey };
  const basis: Basis = { list: list.id, rows: list.rows, by, checkedAt: evidence.age.checkedAt ?? NaN };
  return { kind: 'not-listed', by, expired, basis };
}

/** What keeps a list from being current; what a person must know first comes first. */
function findDoubt({ age, now }: Evidence): CannotCheckReason | undefined {
  const { signatures, endsAt, checkedAt, goodFor, floor, isClockOff, isSetBack } = age;
  if (signatures === 'too-few') return 'unverified';
  if (endsAt !== undefined && now >= endsAt) return 'stale';
  // A time far ahead that was seen once may itself be wrong: it says nothing about the end until the clock is certain.
  if (isClockOff || now < floor - CLOCK_SLACK_MS) return 'clock';
  if (endsAt !== undefined && floor >= endsAt) return 'stale';
  if (isSetBack) return 'set-back';
  // Written so that a time that is not a number counts as doubt.
  if (!(checkedAt !== undefined && now - checkedAt < goodFor)) return 'too-old';
  return now - checkedAt >= -CLOCK_SLACK_MS ? undefined : 'clock';
}

/** Highest severity first; among equals the newest, then the strongest handle. */
function compareWeight(a: FoundBuyer, b: FoundBuyer): number {
  return (
    b.entry.severity - a.entry.severity ||
    b.entry.since.localeCompare(a.entry.since) ||
    STRONGEST_FIRST.indexOf(a.by) - STRONGEST_FIRST.indexOf(b.by)
  );
}

function cannotCheck(reason: CannotCheckReason): Extract<Verdict, { kind: 'cannot-check' }> {
  return { kind: 'cannot-check', reason };
}
