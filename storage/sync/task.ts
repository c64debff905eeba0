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

/** The most faults of a file that are kept for display. */
const SHOWN_FAULTS = 20;

export interface ReceiveDeps {
  readonly fetch: FetchFunction;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly packStore: PackStore;
  /** The sites that the extension ships: a pack must not take over their hosts. */
  readonly shipped?: readonly ShippedSite[];
  /** Called several times a second while much arrives or is written. */
  readonly onProgress?: (progress: SyncProgress) => void;
  /** Whether the browser lets us read every answer of this address; asked only to name a failure. */
  readonly hasAccess?: (address: string) => Promise<boolean>;
}

/** What a check or a join needs in addition. */
export interface SyncDeps extends ReceiveDeps {
  /** Holds off other pages and workers of the extension while one syncs; left out where the browser has no locks. */
  readonly locks?: Locks | undefined;
  /** In [0, 1), like `Math.random`. */
  readonly random: () => number;
  readonly teamStore: TeamStore;
  /** Left out: no login is kept for any host. */
  readonly logins?: LoginStore | undefined;
}

export interface ReceiveTask {
  readonly address: string;
  readonly etag?: string | undefined;
  readonly signal: AbortSignal;
  /** The pack in use, if it belongs to the team that is asked for. */
  readonly inUse: PackInUse | undefined;
  /** The team that it has to belong to; left out when joining by a bare address. */
  readonly team?: string;
  /** An older revision is refused. */
  readonly lowestRevision: number;
  /** For a signed team; nothing unsigned is accepted then. */
  readonly trust?: Trust | undefined;
  /** Team key, base64url. */
  readonly key?: string | undefined;
  /** Digest of a file that may make lists much shorter, since a person confirmed it. */
  readonly allowedShrink?: string | undefined;
  /** It was already later than this, ms since the epoch: keys that had ended by then stay ended, whatever the clock says. */
  readonly seenTime?: number | undefined;
  /** What revisions removed from the lists lately. */
  readonly drops?: readonly Drop[] | undefined;
  /** Going back to anything before it is impossible. */
  readonly isFirst?: boolean;
  /** The team key is different from before: a list that is keyed again has nothing in common with the one in use. */
  readonly isNewKey?: boolean;
  /** Going back to anything before it is impossible too, and a team key that does not fit is a fault: this is a join. */
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
  /** Whether the team key is the one that the list was made with, where the head shows it. */
  readonly keyFits?: boolean;
  /** What it removed from the pack that was in use. */
  readonly drops?: DropCounts;
}

/** What the host said in addition to the bytes. */
export type AnswerTag = Pick<Seen, 'etag' | 'hostTime'>;

/** `kept`: the file contains what is in use, or what a person rolled back from. `unchanged`: the host says so. */
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
  /** What the refused file proved nevertheless: newer keys, or a fork. */
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

/** The trouble code of what was thrown. The stores throw only `AppError`; anything else is a fault of our own code. */
export function chooseTroubleCode(error: unknown): PackTroubleCode {
  if (!(error instanceof AppError)) return 'E_INTERNAL';
  return error.code === 'E_QUOTA' ? 'E_QUOTA' : 'E_DB';
}

/** Why a database failed, in the terms of `open-database.ts`. */
export function readReason(error: unknown): string | undefined {
  const reason = error instanceof AppError ? error.params['reason'] : undefined;
  return reason === undefined ? undefined : String(reason);
}

/** Runs a reception to its end. What is thrown on the way is a failure like any other, so that it is noted and followed by a wait. */
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
