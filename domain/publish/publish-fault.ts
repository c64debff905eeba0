import type { KeyingFault } from '../blacklist/find-keying.ts';
import type { PackTroubleCode } from '../pack/trouble.ts';

/** Why nothing is published, or why the published pack cannot be continued. The code that shows it has the words. */
export type PublishFault =
  /** The day on which the team's keys ended, YYYY-MM-DD. */
  | { readonly kind: 'keys-ended'; readonly on: string }
  /** A signature of somebody outside the team; public key, base64url. */
  | { readonly kind: 'stranger'; readonly key: string }
  /** Somebody was erased from the list after this copy of the pack was made. */
  | { readonly kind: 'before-erasure' }
  /** `lost` as in `buyers −400 / 1000`. */
  | { readonly kind: 'shrinks'; readonly lost: string }
  /** `before` is 0 where nothing is published. */
  | { readonly kind: 'leaps'; readonly seq: number; readonly highest: number; readonly before: number }
  | KeyingFault
  /** What agents would say of the new head. */
  | { readonly kind: 'refused'; readonly code: PackTroubleCode }
  /** Of what is already at the place of publication. */
  | PublishedFault;

export type PublishedFault =
  | { readonly kind: 'not-a-head' | 'no-pack' | 'no-list'; readonly code: PackTroubleCode }
  | { readonly kind: 'head-of-other-version' | 'not-of-leads' | 'other-seal' }
  /** SHA-256 of an object that is missing or was changed. */
  | { readonly kind: 'object-lost'; readonly sha256: string };
