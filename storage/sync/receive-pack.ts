import { AppError } from '../../domain/errors.ts';
import type { ActivePack } from '../../domain/pack/active-pack.ts';
import { parsePack } from '../../domain/pack/parse-pack.ts';
import type { PackFault, PackTrouble, PackTroubleCode } from '../../domain/protocol.ts';
import { fetchPack, type FetchFunction } from './fetch-pack.ts';
import { isoOf } from './schedule.ts';
import { digestOf } from '../digest.ts';
import type { PackStore } from '../pack-store.ts';

/** Faults of a file that are kept for showing. */
const SHOWN_FAULTS = 20;

export interface ReceiveDeps {
  readonly fetch: FetchFunction;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly packStore: PackStore;
  /** Whether the browser lets us read this address; asked only to name a failure. */
  readonly hasAccess?: (address: string) => Promise<boolean>;
}

export interface ReceiveTask {
  readonly address: string;
  readonly etag?: string | undefined;
  readonly signal: AbortSignal;
  /** The pack in use, if it is of the team that is asked for. */
  readonly inUse: ActivePack | undefined;
  /** The team that it has to be; left out when joining. */
  readonly team?: string;
  /** An older revision is refused. */
  readonly lowestRevision: number;
}

/** `kept`: the file holds what is in use, or what a person rolled back from. `unchanged`: the host says so. */
export type Received =
  | {
      readonly kind: 'applied';
      readonly team: string;
      readonly revision: number;
      readonly digest: string;
      readonly etag?: string;
    }
  | {
      readonly kind: 'kept';
      readonly team: string;
      readonly revision: number;
      readonly digest: string;
      readonly etag?: string;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'aborted' }
  | { readonly kind: 'failed'; readonly trouble: PackTrouble; readonly retryAfterMs?: number | undefined };

/** Fetches, checks and applies a pack, whole or not at all; whatever fails, the pack in use stays as it was. */
export async function receivePack(deps: ReceiveDeps, task: ReceiveTask): Promise<Received> {
  const { address, etag, signal, inUse } = task;
  const outcome = await fetchPack(address, { etag, signal, fetch: deps.fetch, now: deps.now });
  if (outcome.kind === 'unchanged') return outcome;
  if (outcome.kind === 'failed') {
    if (signal.aborted) return { kind: 'aborted' };
    const isForbidden = outcome.code === 'E_NET' && deps.hasAccess && !(await deps.hasAccess(address));
    if (isForbidden) return fail(deps, 'E_PERM', { detail: new URL(address).host });
    return { ...fail(deps, outcome.code, outcome), retryAfterMs: outcome.retryAfterMs };
  }

  const digest = await digestOf(outcome.bytes);
  const seen = { digest, ...(outcome.etag !== undefined && { etag: outcome.etag }) };
  if (inUse && (digest === inUse.origin.digest || digest === inUse.leftDigest)) {
    return { kind: 'kept', team: inUse.pack.team, revision: inUse.pack.revision, ...seen };
  }
  const parsed = parsePack(outcome.bytes);
  if (!parsed.ok) return fail(deps, parsed.fault.code, parsed.fault);
  const pack = parsed.value;
  if (task.team !== undefined && pack.team !== task.team) return fail(deps, 'E_TEAM', { detail: pack.team });
  if (pack.revision < task.lowestRevision) return fail(deps, 'E_ROLLBACK', { detail: String(pack.revision) });
  if (signal.aborted) return { kind: 'aborted' };
  try {
    const replacedSameRevision = inUse?.pack.revision === pack.revision;
    const origin = { source: 'team', digest, storedAt: isoOf(deps.now()), replacedSameRevision } as const;
    await deps.packStore.writeGeneration(pack, origin);
  } catch (error) {
    return fail(deps, codeOf(error), {});
  }
  return { kind: 'applied', team: pack.team, revision: pack.revision, ...seen };
}

/** The trouble code of a fault of storage. */
export function codeOf(error: unknown): PackTroubleCode {
  return error instanceof AppError && error.code === 'E_QUOTA' ? 'E_QUOTA' : 'E_DB';
}

interface Facts {
  readonly detail?: string;
  readonly faults?: readonly PackFault[];
  readonly count?: number;
}

function fail(deps: ReceiveDeps, code: PackTroubleCode, facts: Facts): Received & { kind: 'failed' } {
  const { detail, faults = [], count } = facts;
  const trouble: PackTrouble = {
    code,
    at: isoOf(deps.now()),
    ...(detail !== undefined && { detail }),
    ...(faults.length > 0 && { faults: faults.slice(0, SHOWN_FAULTS), count: count ?? faults.length }),
  };
  return { kind: 'failed', trouble };
}
