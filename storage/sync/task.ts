import { AppError } from '../../domain/errors.ts';
import type { PackInUse } from '../../domain/team/active-pack.ts';
import type { ShippedSite } from '../../domain/parsing/check-sites.ts';
import type { Drop, DropCounts } from '../../domain/team/shrink-guard.ts';
import type { Trust } from '../../domain/pack/signed/trust.ts';
import type { PackFault } from '../../domain/pack/faults.ts';
import type { PackTrouble, PackTroubleCode } from '../../domain/pack/trouble.ts';
import type { SyncProgress } from '../../domain/team/pack-status.ts';
import type { LoginStore } from '../login-store.ts';
import type { PackStore } from '../pack-store.ts';
import type { Locks } from './run-alone.ts';
import type { TeamStore } from '../team-store.ts';
import type { FetchFunction } from '../http/request.ts';
import { writeMoment } from '../../domain/team/check-schedule.ts';

/** Faults of a file that are kept for showing. */
const SHOWN_FAULTS = 20;

export interface ReceiveDeps {
  readonly fetch: FetchFunction;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly packStore: PackStore;
  /** The sites that the extension brings: a pack must not reach for their hosts. */
  readonly shipped?: readonly ShippedSite[];
  /** Told several times a second while much arrives or is written. */
  readonly onProgress?: (progress: SyncProgress) => void;
  /** Whether the browser lets us read every answer of this address; asked only to name a failure. */
  readonly hasAccess?: (address: string) => Promise<boolean>;
}

/** What a check or a joining needs besides. */
export interface SyncDeps extends ReceiveDeps {
  /** Holds off other pages and workers of the extension while one syncs; left out where the browser has none. */
  readonly locks?: Locks | undefined;
  /** In [0, 1), like `Math.random`. */
  readonly random: () => number;
  readonly teamStore: TeamStore;
  /** Left out: no host is signed in to. */
  readonly logins?: LoginStore | undefined;
}

export interface ReceiveTask {
  readonly address: string;
  readonly etag?: string | undefined;
  readonly signal: AbortSignal;
  /** The pack in use, if it is of the team that is asked for. */
  readonly inUse: PackInUse | undefined;
  /** The team that it has to be; left out when joining by a bare address. */
  readonly team?: string;
  /** An older revision is refused. */
  readonly lowestRevision: number;
  /** For a signed team; nothing unsigned is taken then. */
  readonly trust?: Trust | undefined;
  /** Team key, base64url. */
  readonly key?: string | undefined;
  /** Digest of a file that may make lists much shorter, since a person said so. */
  readonly allowedShrink?: string | undefined;
  /** It was later than this already, ms since the epoch: keys that have ended by then stay so, whatever the clock says. */
  readonly seenTime?: number | undefined;
  /** What revisions took from the lists lately. */
  readonly drops?: readonly Drop[] | undefined;
  /** Nothing before it can be returned to. */
  readonly isFirst?: boolean;
  /** The team key is another one than before: a list that is keyed again has nothing in common with the one in use. */
  readonly isNewKey?: boolean;
  /** Nothing before it can be returned to either, and a team key that does not fit is a fault: this is a joining. */
  readonly isJoining?: boolean;
}

interface Seen {
  readonly team: string;
  readonly revision: number;
  /** SHA-256 of the file of a plain pack, of the signed text of a head, hexadecimal. */
  readonly digest: string;
  readonly etag?: string;
  /** The host's clock, ms since the epoch, where it may be read. */
  readonly hostTime?: number;
  readonly trust?: Trust;
  /** Whether the team key is the one that the list was made with, where the head tells. */
  readonly keyFits?: boolean;
  /** What it took from the pack that was in use. */
  readonly drops?: DropCounts;
}

/** What the host said beside the bytes. */
export type AnswerTag = Pick<Seen, 'etag' | 'hostTime'>;

/** `kept`: the file holds what is in use, or what a person rolled back from. `unchanged`: the host says so. */
export type Received =
  | ({ readonly kind: 'applied' } & Seen)
  | ({ readonly kind: 'kept' } & Seen)
  | { readonly kind: 'unchanged'; readonly hostTime?: number }
  | { readonly kind: 'aborted' }
  | ReceiveFailure;

export interface ReceiveFailure {
  readonly kind: 'failed';
  readonly trouble: PackTrouble;
  readonly retryAfterMs?: number | undefined;
  /** What the refused file proved all the same: newer keys, or a fork. */
  readonly trust?: Trust;
  /** Digest of what was refused for its shorter lists. */
  readonly shrinkDigest?: string;
}

export interface FailureFacts {
  readonly detail?: string | undefined;
  readonly faults?: readonly PackFault[];
  readonly count?: number;
}

export function fail(deps: Pick<ReceiveDeps, 'now'>, code: PackTroubleCode, facts: FailureFacts = {}): ReceiveFailure {
  const { detail, faults = [], count } = facts;
  const trouble: PackTrouble = {
    code,
    at: writeMoment(deps.now()),
    ...(detail !== undefined && { detail }),
    ...(faults.length > 0 && { faults: faults.slice(0, SHOWN_FAULTS), count: count ?? faults.length }),
  };
  return { kind: 'failed', trouble };
}

/** The trouble code of what was thrown. The stores throw nothing but `AppError`; anything else is a fault of our own code. */
export function chooseTroubleCode(error: unknown): PackTroubleCode {
  if (!(error instanceof AppError)) return 'E_INTERNAL';
  return error.code === 'E_QUOTA' ? 'E_QUOTA' : 'E_DB';
}

/** Why a database failed, in the words of `open-database.ts`. */
export function readReason(error: unknown): string | undefined {
  const reason = error instanceof AppError ? error.params['reason'] : undefined;
  return reason === undefined ? undefined : String(reason);
}

/** Runs a receiving to its end. What is thrown on the way is a failure like any other, so that it is noted and waited after. */
export async function receiveWhole(
  deps: Pick<ReceiveDeps, 'now'>,
  signal: AbortSignal,
  receive: () => Promise<Received>,
): Promise<Received> {
  try {
    return await receive();
  } catch (error) {
    return signal.aborted ? { kind: 'aborted' } : fail(deps, chooseTroubleCode(error));
  }
}
