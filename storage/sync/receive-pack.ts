import type { OriginLogin } from '../../domain/team/host-login.ts';
import { fetchAs } from '../http/login-fetch.ts';
import { EMBEDDED_LIMIT } from '../../domain/pack/read-json.ts';
import { parsePack } from '../../domain/parsing/parse-pack.ts';
import { judgeLeap } from '../../domain/pack/revision-leap.ts';
import { doesKeyFit, keyingOfPack } from '../../domain/blacklist/list-of-pack.ts';
import { guardLosses } from './guard-losses.ts';
import type { RequestFailure } from '../http/judge-answer.ts';
import { request } from '../http/request.ts';
import { digestOf } from '../../domain/digest.ts';
import {
  chooseTroubleCode,
  fail,
  receiveWhole,
  type AnswerTag,
  type ReceiveDeps,
  type Received,
  type ReceiveFailure,
  type ReceiveTask,
} from './task.ts';
import { receiveSigned } from './receive-signed.ts';

/** Fetches, checks and applies a pack, whole or not at all; whatever fails, the pack in use stays as it was. */
export async function receivePack(deps: ReceiveDeps, task: ReceiveTask): Promise<Received> {
  const { address, etag, signal, trust } = task;
  const ask = { method: 'GET', address, etag, limit: EMBEDDED_LIMIT } as const;
  const outcome = await request(ask, { signal, fetch: deps.fetch, now: deps.now });
  if (outcome.kind === 'unchanged') return outcome;
  if (outcome.kind === 'failed') return signal.aborted ? { kind: 'aborted' } : nameFailure(deps, address, outcome);
  const { etag: seenTag, hostTime } = outcome;
  const seen = { ...(seenTag !== undefined && { etag: seenTag }), ...(hostTime !== undefined && { hostTime }) };
  if (trust) return receiveSigned(deps, { ...task, trust }, outcome.bytes, seen);
  return receivePlain(deps, task, outcome.bytes, seen);
}

/**
 * A host that may not be read without the browser's permission fails like one that is down, and nobody can distinguish the two: a request whose
 * answer may stay unread could, but the browser lets it follow redirects, and only the pack's own host is to be asked.
 */
async function nameFailure(deps: ReceiveDeps, address: string, outcome: RequestFailure): Promise<ReceiveFailure> {
  const isSilent = outcome.code === 'E_NET' && outcome.detail === undefined;
  if (isSilent && deps.hasAccess && !(await deps.hasAccess(address))) return fail(deps, 'E_NET', { detail: 'unread' });
  return { ...fail(deps, outcome.code, outcome), retryAfterMs: outcome.retryAfterMs };
}

/** Checks and applies the bytes of a pack that is not signed, wherever they come from. */
export async function receivePlain(
  deps: ReceiveDeps,
  task: Omit<ReceiveTask, 'address'>,
  bytes: Uint8Array<ArrayBuffer>,
  tag: AnswerTag,
): Promise<Received> {
  const { signal, inUse } = task;
  const digest = await digestOf(bytes);
  const seen = { digest, ...tag };
  if (inUse && (digest === inUse.origin.digest || digest === inUse.leftDigest)) {
    return { kind: 'kept', team: inUse.pack.team, revision: inUse.pack.revision, ...seen };
  }
  const parsed = parsePack(bytes, { shipped: deps.shipped });
  if (!parsed.ok) return fail(deps, parsed.fault.code, parsed.fault);
  const pack = parsed.value;
  if (task.team !== undefined && pack.team !== task.team) return fail(deps, 'E_TEAM', { detail: pack.team });
  if (pack.revision < task.lowestRevision) return fail(deps, 'E_ROLLBACK', { detail: String(pack.revision) });
  const leap = judgeLeap(pack.revision, task.lowestRevision, 'revision');
  if (leap) return fail(deps, leap.code, leap);
  const keyFits = await doesKeyFit(keyingOfPack(pack), task.key);
  if (keyFits === false && task.isJoining) return fail(deps, 'E_KEY', { detail: 'team-key' });
  if (signal.aborted) return { kind: 'aborted' };
  const guard = guardLosses(deps, task, { digest, isMeant: false, team: pack.team });
  try {
    const origin = { source: 'team', digest } as const;
    await deps.packStore.writeGeneration(pack, origin, {
      isFirst: task.isJoining === true || task.isFirst === true,
      ...guard.options,
    });
  } catch (error) {
    return guard.failure(error) ?? fail(deps, chooseTroubleCode(error));
  }
  const { team, revision } = pack;
  return { kind: 'applied', team, revision, ...seen, ...guard.taken(), ...(keyFits !== undefined && { keyFits }) };
}

/** Asks the host with the login that it knows, and distinguishes a login that it refused from a missing one. It never rejects. */
export async function receiveAs(
  deps: ReceiveDeps,
  login: OriginLogin | undefined,
  task: ReceiveTask,
): Promise<Received> {
  const ask = () => receivePack({ ...deps, fetch: fetchAs(deps.fetch, login) }, task);
  const received = await receiveWhole(deps, task.signal, ask);
  if (received.kind !== 'failed' || received.trouble.code !== 'E_AUTH' || !login) return received;
  return { ...received, trouble: { ...received.trouble, detail: 'refused' } };
}
