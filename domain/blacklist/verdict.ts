import type { BuyerEntry } from '../pack/schema.ts';
import type { PackStatus } from '../protocol.ts';
import type { BuyerHandle } from '../reading.ts';
import { normaliseHandle } from './buyer-key.ts';

export type HandleType = BuyerHandle['type'];

/** Why nothing can be said about a buyer. It is never shown as "not listed". */
export type CannotCheckReason = 'no-handle' | 'no-team' | 'no-key' | 'no-list' | 'stale' | 'unverified' | 'unavailable';

/** What the list says about the buyer of one conversation. `by` is the kind of handle that the answer rests on; `expired` holds past entries, for the details. */
export type Verdict =
  | {
      readonly kind: 'listed';
      readonly severity: BuyerEntry['severity'];
      readonly entry: BuyerEntry;
      readonly by: HandleType;
      readonly expired: readonly BuyerEntry[];
    }
  | { readonly kind: 'not-listed'; readonly by: HandleType; readonly expired: readonly BuyerEntry[] }
  | { readonly kind: 'cannot-check'; readonly reason: CannotCheckReason };

/** What a look-up in the list gave. `unavailable`: the list could not be read whole. */
export type BuyerLook =
  | { readonly kind: 'found'; readonly found: readonly FoundBuyer[] }
  | { readonly kind: 'no-list' }
  | { readonly kind: 'unavailable' };

/** One entry of the list, and the kind of handle whose key led to it. */
export interface FoundBuyer {
  readonly by: HandleType;
  readonly entry: BuyerEntry;
}

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
