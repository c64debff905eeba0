import { AppError } from '../../domain/errors.ts';
import type { PackOrigin } from '../../domain/team/active-pack.ts';
import { checkPackInSlices } from '../../domain/parsing/parse-pack.ts';
import { refuse } from '../../domain/pack/read-json.ts';
import { doesKeyFit } from '../../domain/blacklist/list-of-pack.ts';
import { assemblePack, contentObjects, ofHead, type ReadObject } from '../../domain/pack/signed/assemble-pack.ts';
import type { Head } from '../../domain/pack/signed/head.ts';
import { listOfHead, nameOfObjects, type BuyerLayer, type HeadList } from '../../domain/pack/signed/list-of-buyers.ts';
import { judgeHead, type JudgedHead } from '../../domain/pack/signed/judge-head.ts';
import type { Trust } from '../../domain/pack/signed/trust.ts';
import { findVerifier } from '../../domain/pack/signed/verify-signature.ts';
import type { NewList } from '../write-list.ts';
import { checkLists } from './check-lists.ts';
import { fetchObjects } from './fetch-objects.ts';
import { guardLosses, type LossGuard } from './guard-losses.ts';
import {
  chooseTroubleCode,
  fail,
  type AnswerTag,
  type ReceiveDeps,
  type Received,
  type ReceiveFailure,
  type ReceiveTask,
} from './task.ts';
import { trackProgress } from './track-progress.ts';

type SignedTask = ReceiveTask & { readonly trust: Trust };

/**
 * The way from a head's bytes to the generation in use: judges the head, fetches what it names and is missing here, assembles the pack, checks it
 * as a whole, and only then writes it. What was fetched stays for the next try; nothing else does.
 */
export async function receiveSigned(
  deps: ReceiveDeps,
  task: SignedTask,
  bytes: Uint8Array<ArrayBuffer>,
  tag: AnswerTag,
): Promise<Received> {
  const now = Math.max(deps.now(), task.seenTime ?? 0);
  const judged = await judgeHead(bytes, withInUse(task), await findVerifier(), now);
  if (!judged.ok) {
    const { code, trust } = judged.fault;
    return { ...fail(deps, code, judged.fault), ...(trust && { trust }) };
  }
  const { head, digest, trust, kept, isShrinkMeant } = judged.value;
  const keyFits = await doesKeyFit(head.keyCheck, task.key);
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
  // Newer keys count at once, even when this head's content does not arrive.
  const withKeys = (failure: ReceiveFailure): ReceiveFailure => (kept ? { ...failure, trust: kept } : failure);
  const guard = guardLosses(deps, task, { digest, isMeant: isShrinkMeant, team: head.team });
  // The least number of replies that would be lost is known before any of them is fetched.
  const shrunk = guard.refuse(head.counts);
  if (shrunk) return withKeys(shrunk);
  const failure = await bringIntoUse(deps, task, judged.value, guard);
  if (failure?.kind === 'failed') return withKeys(failure);
  return failure ?? { kind: 'applied', ...seen, ...guard.taken() };
}

async function bringIntoUse(
  deps: ReceiveDeps,
  task: SignedTask,
  { head, digest, signers }: JudgedHead,
  guard: LossGuard,
): Promise<ReceiveFailure | { readonly kind: 'aborted' } | undefined> {
  try {
    const parts = contentObjects(head).map(({ sha256 }) => sha256);
    const content = await nameOfObjects(parts);
    // The same objects were checked when they came, and only head and list are new.
    const isHeld = task.inUse?.origin.signed?.content === content;
    const list = await listOfHead(head);
    const missing = new Set([...(isHeld ? [] : parts), ...(list ? await missingObjects(deps, list) : [])]);
    const objects = head.objects.filter(({ sha256 }) => missing.has(sha256));
    const bytes = objects.reduce((sum, object) => sum + object.bytes, 0);
    const progress = trackProgress(deps, head.seq, { bytes, rows: head.counts['buyers'] ?? 0 });
    // Leftovers of heads that never came into use are removed once another one comes.
    const wanted = { objects: head.objects.map(({ sha256 }) => sha256), staging: digest };
    if (objects.length > 0) await deps.packStore.dropStaged(wanted);
    const fetched = await fetchObjects(deps, task, objects, progress);
    if (fetched) return fetched;
    const pack = isHeld ? undefined : await readContent(deps, head);
    if (pack?.ok === false) return fail(deps, pack.fault.code, pack.fault);
    const listed = list && (await checkLists(deps.packStore, list));
    if (listed?.ok === false) return fail(deps, listed.fault.code, listed.fault);
    if (task.signal.aborted) return { kind: 'aborted' };
    const origin: PackOrigin = {
      source: 'team',
      digest,
      signed: {
        notAfter: head.notAfter,
        signers,
        content,
        objects: parts,
      },
    };
    const options = {
      isFirst: task.isJoining === true || task.isFirst === true,
      onRows: progress.addRows,
      ...guard.options,
      list: list && { rows: list.rows, layers: list.layers.map((layer) => fromObjects(deps, layer, task.signal)) },
    };
    if (pack) await deps.packStore.writeGeneration(pack.value, origin, options);
    else await deps.packStore.writeRevision(ofHead(head), origin, options);
    return undefined;
  } catch (error) {
    if (task.signal.aborted) return { kind: 'aborted' };
    const shrunk = guard.failure(error);
    if (shrunk) return shrunk;
    const code = chooseTroubleCode(error);
    // If space runs out, what waits for the next try is removed too; the pack in use stays. A full disk does not always report that it is full.
    if (code === 'E_QUOTA' || code === 'E_DB') await deps.packStore.dropStaged().catch(() => undefined);
    return fail(deps, code);
  }
}

/** Objects of the layers that are not written here yet. */
async function missingObjects({ packStore }: ReceiveDeps, { layers }: HeadList): Promise<string[]> {
  const missing: string[] = [];
  for (const { id, objects } of layers) {
    if (!(await packStore.readList(id))) missing.push(...objects);
  }
  return missing;
}

/** The files of a layer, each read when its turn comes. An import is stopped between two of them. */
function fromObjects({ packStore }: ReceiveDeps, { id, objects }: BuyerLayer, signal: AbortSignal): NewList {
  const files = async function* () {
    for (const sha256 of objects) {
      const bytes = await packStore.readObject(sha256);
      if (!bytes || signal.aborted) throw new AppError('E_DB', { reason: signal.aborted ? 'aborted' : 'damaged' });
      yield bytes;
    }
  };
  return { id, objects, files };
}

/** The pack without its buyers, assembled from its objects and checked as a whole. */
async function readContent(deps: ReceiveDeps, head: Head): ReturnType<typeof checkPackInSlices> {
  const read: ReadObject[] = [];
  for (const object of contentObjects(head)) {
    const bytes = await deps.packStore.readObject(object.sha256);
    if (!bytes) return refuse('E_DB');
    read.push({ object, bytes });
  }
  const assembled = await assemblePack(head, read, giveWay);
  if (!assembled.ok) return assembled;
  const checked = await checkPackInSlices(assembled.value, { shipped: deps.shipped }, giveWay);
  if (!checked.ok) return checked;
  return checked.value.team === head.team ? checked : refuse('E_TEAM', checked.value.team);
}

/**
 * What is trusted, together with what the pack in use adds: it is newer than the note if the background ended between the two, and it says who
 * signed a head for which a former version did not store that.
 */
function withInUse({ trust, inUse }: SignedTask): Trust {
  const { signed, digest } = inUse?.origin ?? {};
  if (!inUse || !signed || digest === undefined) return trust;
  const signers = [...signed.signers];
  if (inUse.pack.revision > trust.seq) return { ...trust, seq: inUse.pack.revision, digest, signers };
  return trust.signers === undefined && digest === trust.digest ? { ...trust, signers } : trust;
}

/**
 * Lets other tasks waiting for this thread have their turn. A message does so at once, whereas browsers make a timer wait 4 ms when one follows
 * another.
 */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
