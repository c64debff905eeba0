import type { PackOrigin } from '../../domain/pack/active-pack.ts';
import { decodeTeamKey } from '../../domain/pack/join-link.ts';
import { checkPack } from '../../domain/pack/parse-pack.ts';
import type { Pack } from '../../domain/pack/schema.ts';
import { countsOf, findShrink } from '../../domain/pack/shrink-guard.ts';
import { assemblePack, knownObjects, type ReadObject } from '../../domain/pack/signed/assemble-pack.ts';
import { teamKeyCheck, type Head } from '../../domain/pack/signed/head.ts';
import { judgeHead, type JudgedHead } from '../../domain/pack/signed/judge-head.ts';
import type { Trust } from '../../domain/pack/signed/trust.ts';
import { findVerifier } from '../../domain/pack/signed/verify-signature.ts';
import { fetchObjects } from './fetch-objects.ts';
import { codeOf, fail, type ReceiveDeps, type Received, type ReceiveFailure, type ReceiveTask } from './received.ts';
import { isoOf } from '../../domain/pack/check-schedule.ts';

type SignedTask = ReceiveTask & { readonly trust: Trust };

/**
 * Goes from a head's bytes to the generation in use: judges the head, fetches what it names and is not here yet, puts the pack together, checks
 * it whole, and only then writes it. What was fetched stays for the next try; nothing else does.
 */
export async function receiveSigned(
  deps: ReceiveDeps,
  task: SignedTask,
  bytes: Uint8Array<ArrayBuffer>,
  tag: { readonly etag?: string },
): Promise<Received> {
  const judged = await judgeHead(bytes, task.trust, await findVerifier());
  if (!judged.ok) {
    const { code, trust } = judged.fault;
    return { ...fail(deps, code, judged.fault), ...(trust && { trust }) };
  }
  const { head, digest, trust } = judged.value;
  const keyFits = await doesKeyFit(head, task.key);
  if (keyFits === false && task.isJoining) return fail(deps, 'E_KEY', { detail: 'team-key' });
  const seen = {
    team: head.team,
    revision: head.seq,
    digest,
    ...tag,
    trust,
    ...(keyFits !== undefined && { keyFits }),
  };
  const { inUse } = task;
  if (inUse && (digest === inUse.origin.digest || digest === inUse.leftDigest)) return { kind: 'kept', ...seen };
  // Newer keys count at once, also when this head's content does not arrive.
  const withKeys = (failure: ReceiveFailure): ReceiveFailure =>
    trust.keys.number > task.trust.keys.number
      ? { ...failure, trust: { team: trust.team, keys: trust.keys, seq: 0, forks: [] } }
      : failure;
  const shrink = findShrinkOf(task, head);
  if (shrink !== undefined && !head.shrink && digest !== task.allowedShrink) {
    return withKeys({ ...fail(deps, 'E_SHRINK', { detail: shrink }), shrinkDigest: digest });
  }
  const failure = await bringIntoUse(deps, task, judged.value);
  if (failure?.kind === 'failed') return withKeys(failure);
  return failure ?? { kind: 'applied', ...seen };
}

async function bringIntoUse(
  deps: ReceiveDeps,
  task: SignedTask,
  { head, digest, signers }: JudgedHead,
): Promise<ReceiveFailure | { readonly kind: 'aborted' } | undefined> {
  try {
    const objects = knownObjects(head);
    const fetched = await fetchObjects(deps, task, objects);
    if (fetched) return fetched;
    const read: ReadObject[] = [];
    for (const object of objects) {
      const bytes = await deps.packStore.readObject(object.sha256);
      if (!bytes) return fail(deps, 'E_DB');
      read.push({ object, bytes });
    }
    const pack = checkWhole(deps, head, read);
    if (!pack.ok) return fail(deps, pack.fault.code, pack.fault);
    if (task.signal.aborted) return { kind: 'aborted' };
    const names = objects.map(({ sha256 }) => sha256);
    const origin: PackOrigin = {
      source: 'team',
      digest,
      storedAt: isoOf(deps.now()),
      signed: { notAfter: head.notAfter, signers, objects: names },
    };
    await deps.packStore.writeGeneration(pack.value, origin, { isFirst: task.isJoining === true });
    return undefined;
  } catch (error) {
    const code = codeOf(error);
    // Without room what waits for the next try goes too; the pack in use stays.
    if (code === 'E_QUOTA') await deps.packStore.dropStaged().catch(() => undefined);
    return fail(deps, code);
  }
}

/** Team and revision stand in both places, and mean the same. */
function checkWhole({ shipped }: ReceiveDeps, head: Head, read: readonly ReadObject[]): ReturnType<typeof checkPack> {
  const assembled = assemblePack(head, read);
  if (!assembled.ok) return assembled;
  const checked = checkPack(assembled.value, { shipped });
  if (!checked.ok) return checked;
  const { team, revision }: Pack = checked.value;
  if (team !== head.team) return { ok: false, fault: { code: 'E_TEAM', faults: [], count: 0, detail: team } };
  if (revision !== head.seq) return { ok: false, fault: { code: 'E_SCHEMA', faults: [], count: 0 } };
  return checked;
}

function findShrinkOf(task: SignedTask, head: Head): string | undefined {
  if (task.isJoining) return undefined;
  return findShrink(countsOf(task.inUse), { macros: head.counts['macros'] ?? 0, buyers: head.counts['buyers'] ?? 0 });
}

/** `undefined`: the head does not tell, or there is no key. */
async function doesKeyFit(head: Head, key: string | undefined): Promise<boolean | undefined> {
  const bytes = key === undefined ? undefined : decodeTeamKey(key);
  return head.keyCheck === undefined || !bytes ? undefined : (await teamKeyCheck(bytes)) === head.keyCheck;
}
