import { objectPath, type PackObject } from '../../domain/pack/signed/head.ts';
import { digestOf } from '../../domain/digest.ts';
import { fetchPack } from './fetch-pack.ts';
import type { ProgressTracker } from './track-progress.ts';
import { fail, type ReceiveDeps, type ReceiveFailure, type ReceiveTask } from './received.ts';

/** A transfer that ends early or wrong is tried again this often in all; then the schedule's back-off takes over. */
const TRIES = 3;

/**
 * Brings the objects of a head here that are not, one after the other, each kept as soon as its length and SHA-256 are right: whoever is stopped
 * goes on with the next one. Gives the failure that ended it, or nothing.
 */
export async function fetchObjects(
  deps: ReceiveDeps,
  task: Pick<ReceiveTask, 'address' | 'signal'>,
  objects: readonly PackObject[],
  progress: ProgressTracker,
): Promise<ReceiveFailure | { readonly kind: 'aborted' } | undefined> {
  for (const object of objects) {
    if (await deps.packStore.readObject(object.sha256)) {
      progress.addBytes(object.bytes);
      continue;
    }
    for (let attempt = 1; ; attempt += 1) {
      const end = await fetchObject(deps, task, object, progress);
      if (task.signal.aborted) return { kind: 'aborted' };
      if (!end) break;
      const isWorthAnother = end.trouble.code === 'E_TRUNC' || end.trouble.code === 'E_HASH';
      if (!isWorthAnother || attempt === TRIES) return end;
    }
  }
  return undefined;
}

async function fetchObject(
  deps: ReceiveDeps,
  { address, signal }: Pick<ReceiveTask, 'address' | 'signal'>,
  { sha256, bytes: length }: PackObject,
  progress: ProgressTracker,
): Promise<ReceiveFailure | undefined> {
  const place = new URL(objectPath(sha256), address).href;
  const outcome = await fetchPack(place, {
    signal,
    fetch: deps.fetch,
    now: deps.now,
    limit: length,
    onBytes: progress.addBytes,
  });
  if (outcome.kind === 'failed') {
    // More bytes than declared are not these bytes.
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
