import type { BuyerEntry } from '../pack/kinds/buyer.ts';
import type { BuyerHandle } from '../reading.ts';

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
