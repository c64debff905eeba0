import type { PackStatus } from '../protocol.ts';
import type { BuyerHandle } from '../reading.ts';
import { normaliseHandle } from './buyer-key.ts';
import type { BuyerLook, CannotCheckReason, FoundBuyer, HandleType, Verdict } from './verdict-kinds.ts';

/** Handles from the one that says most about a person to the one that says least. */
const STRONGEST_FIRST: readonly HandleType[] = ['id', 'alias', 'order'];

/**
 * Decides from the state of the pack, the handles the page gave and what their keys found. `today` is an ISO day; an entry counts up to and
 * including its last day. A listed buyer is reported from a stale list too, because only "not listed" needs the list to be current.
 */
export function decideVerdict(known: {
  readonly status: Pick<PackStatus, 'state' | 'hasKey'>;
  readonly handles: readonly BuyerHandle[];
  readonly look: BuyerLook;
  readonly today: string;
}): Verdict {
  const { status, handles, look, today } = known;
  const by = STRONGEST_FIRST.find((type) => handles.some((handle) => handle.type === type && hasValue(handle)));
  if (status.state === 'sample') return cannotCheck('no-team');
  if (status.state === 'none') return cannotCheck('unavailable');
  if (look.kind === 'no-list') return cannotCheck('no-list');
  if (!status.hasKey) return cannotCheck('no-key');
  if (by === undefined) return cannotCheck('no-handle');
  if (look.kind === 'unavailable') return cannotCheck('unavailable');

  const worst = look.found.filter(({ entry }) => entry.until >= today).toSorted(compareWeight)[0];
  const expired = look.found.map(({ entry }) => entry).filter((entry) => entry.until < today);
  if (worst) return { kind: 'listed', severity: worst.entry.severity, entry: worst.entry, by: worst.by, expired };
  if (status.state === 'stale' || status.state === 'unverified') return cannotCheck(status.state);
  return { kind: 'not-listed', by, expired };
}

/** Highest severity first; among equals the newest, then the strongest handle. */
function compareWeight(a: FoundBuyer, b: FoundBuyer): number {
  return (
    b.entry.severity - a.entry.severity ||
    b.entry.since.localeCompare(a.entry.since) ||
    STRONGEST_FIRST.indexOf(a.by) - STRONGEST_FIRST.indexOf(b.by)
  );
}

/** A value of spaces and invisible characters has no key, so nothing was looked up for it. */
function hasValue(handle: BuyerHandle): boolean {
  return normaliseHandle('', handle) !== '';
}

function cannotCheck(reason: CannotCheckReason): Verdict {
  return { kind: 'cannot-check', reason };
}
