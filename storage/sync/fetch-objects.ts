import { objectPath, type PackObject } from '../../domain/pack/signed/head.ts';
import { digestOf } from '../../domain/digest.ts';
import { request } from '../http/request.ts';
import type { ProgressTracker } from './track-progress.ts';
import { fail, type ReceiveDeps, type ReceiveFailure, type ReceiveTask } from './task.ts';

/** A transfer that ends early or with errors is tried this many times in all; then the schedule's back-off takes over. */
const TRIES = 3;

/** Objects that are fetched at once: while one is stored the next ones arrive. */
const LANES = 3;

type End = ReceiveFailure | { readonly kind: 'aborted' };

/**
 * Fetches the objects of a head that are missing here, a few at a time, each stored as soon as its length and SHA-256 are right: after an
 * interruption only the missing ones are fetched. Returns the failure that ended it, or nothing; objects still arriving beside a failure are
 * stored.
 */
export async function fetchObjects(
  deps: ReceiveDeps,
  task: Pick<ReceiveTask, 'address' | 'signal'>,
  objects: readonly PackObject[],
  progress: ProgressTracker,
): Promise<End | undefined> {
  const waiting = [...objects];
  let end: End | undefined;
  const bring = async () => {
    for (let object = waiting.shift(); object && !end; object = waiting.shift()) {
      const failure = await bringObject(deps, task, object, progress);
      end ??= failure;
    }
  };
  await Promise.all(Array.from({ length: LANES }, bring));
  return end;
}

async function bringObject(
  deps: ReceiveDeps,
  task: Pick<ReceiveTask, 'address' | 'signal'>,
  object: PackObject,
  progress: ProgressTracker,
): Promise<End | undefined> {
  if (await deps.packStore.readObject(object.sha256)) {
    progress.addBytes(object.bytes);
    return undefined;
  }
  for (let attempt = 1; ; attempt += 1) {
    const failure = await fetchObject(deps, task, object, progress);
    if (task.signal.aborted) return { kind: 'aborted' };
    if (!failure) return undefined;
    const { code, detail } = failure.trouble;
    const isWorthAnother = code === 'E_TRUNC' || code === 'E_HASH' || detail === 'broken';
    if (!isWorthAnother || attempt === TRIES) return failure;
  }
}

async function fetchObject(
  deps: ReceiveDeps,
  { address, signal }: Pick<ReceiveTask, 'address' | 'signal'>,
  { sha256, bytes: length }: PackObject,
  progress: ProgressTracker,
): Promise<ReceiveFailure | undefined> {
  const ask = { method: 'GET', address: new URL(objectPath(sha256), address).href, limit: length } as const;
  const carrier = { signal, fetch: deps.fetch, now: deps.now, onBytes: progress.addBytes };
  const outcome = await request(ask, carrier);
  if (outcome.kind === 'failed') {
    // More bytes than declared cannot be the right ones.
    if (outcome.code === 'E_LIMIT') return fail(deps, 'E_HASH');
    return { ...fail(deps, outcome.code, outcome), retryAfterMs: outcome.retryAfterMs };
  }
  if (outcome.kind === 'unchanged') return fail(deps, 'E_HTTP', { detail: '304' });
  const { bytes } = outcome;
  if (bytes.length < length) return fail(deps, 'E_TRUNC');
  if ((await digestOf(bytes)) !== sha256) return fail(deps, 'E_HASH');
  await deps.packStore.keepObject(sha256, bytes);
  return undefined;
}
