import type { BuyerEntry } from '../pack/kinds/buyer.ts';
import type { BuyerHandle } from '../reading.ts';

export type HandleType = BuyerHandle['type'];

/**
 * Why nothing can be said about a buyer. It is never shown as "not listed".
 * `too-old`: no good check for as long as a list may go without one. `clock`: the computer's clock is earlier than what this device has seen, or
 * differs from the host's.
 * `set-back`: an older list than one that was in use. `too-many`: as many buyers were looked up today as the team allows.
 */
export type CannotCheckReason =
  | 'no-handle'
  | 'no-team'
  | 'no-key'
  | 'no-list'
  | 'stale'
  | 'unverified'
  | 'unavailable'
  | 'too-old'
  | 'clock'
  | 'set-back'
  | 'too-many';

/** Whether the team key fits the list: `unchecked` when the list does not say which key it was made with. */
export type TeamKeyFit = 'fits' | 'absent' | 'differs' | 'unchecked';

/** What a verdict about a list rests on. Times are ms since the epoch. */
export interface Basis {
  /** Identifies exactly the list that was asked. */
  readonly list: string;
  readonly rows: number;
  /** The kind of handle that the answer rests on. */
  readonly by: HandleType;
  readonly checkedAt: number;
}

/** What the list says about the buyer of one conversation. `expired` holds past entries, for the details. */
export type Verdict =
  | {
      readonly kind: 'listed';
      readonly severity: BuyerEntry['severity'];
      readonly entry: BuyerEntry;
      readonly by: HandleType;
      readonly expired: readonly BuyerEntry[];
    }
  | {
      readonly kind: 'not-listed';
      readonly by: HandleType;
      readonly expired: readonly BuyerEntry[];
      readonly basis: Basis;
    }
  | {
      readonly kind: 'cannot-check';
      readonly reason: CannotCheckReason;
      /** Of `no-key`: what is wrong with the key. */
      readonly key?: Exclude<TeamKeyFit, 'fits'>;
    };

/** One entry of the list, and the kind of handle whose key led to it. */
export interface FoundBuyer {
  readonly by: HandleType;
  readonly entry: BuyerEntry;
}

/** The list that was asked. `unreadable`: a part of it is missing, changed, or cannot be opened. */
export type ListEvidence =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'whole'; readonly id: string; readonly rows: number; readonly teamKey: TeamKeyFit };

/** How current a list can be. Times are ms since the epoch. */
export interface ListAge {
  /** Of a signed team: whether the signatures under the pack in use still count. */
  readonly signatures: 'enough' | 'too-few' | 'not-asked';
  /** When the pack becomes stale. */
  readonly endsAt?: number | undefined;
  /** Last good check, or when the file was picked. */
  readonly checkedAt?: number | undefined;
  /** How long the list may go without a good check, in ms. */
  readonly goodFor: number;
  /** It was already later than this. */
  readonly floor: number;
  /** The host's clock and this computer's differ too much. */
  readonly isClockOff: boolean;
  /** A newer list was in use before. */
  readonly isSetBack: boolean;
}

/** Everything that a verdict rests on. */
export interface Evidence {
  readonly pack: 'team' | 'sample' | 'none';
  readonly list: ListEvidence;
  /** Kinds of handles that have a key; empty when the page shows none that identifies one person. */
  readonly handles: readonly HandleType[];
  readonly isWithinLimit: boolean;
  readonly found: readonly FoundBuyer[];
  readonly age: ListAge;
  /** ms since the epoch. */
  readonly now: number;
}
