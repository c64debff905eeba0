import { digestOf } from '../../digest.ts';
import type { Result } from '../../errors.ts';
import { FaultList } from '../faults.ts';
import type { PackRefusal } from '../trouble.ts';
import { judgeLeap } from '../revision-leap.ts';
import { listSchemas, packKinds } from '../schema.ts';
import { LARGE_LIMIT, readJsonText, refuse, refuseFaults } from '../read-json.ts';
import { parseWithin } from '../parse-within.ts';
import { findSigners, readEnvelope, signedBytes } from './envelope.ts';
import { headSchema, type Head } from './head.ts';
import { endOfSet, hasEnough, rootRole, type KeySet } from './key-set.ts';
import type { Trust } from './trust.ts';
import type { VerifySignature } from './verify-signature.ts';
import { walkKeySets } from './walk-key-sets.ts';

/** A head that may be followed, its digest (SHA-256 of the signed bytes, hexadecimal), who signed it, and what is trusted once it is in use. */
export interface JudgedHead {
  readonly head: Head;
  readonly digest: string;
  readonly signers: readonly string[];
  /** The head says that lists become much shorter, and its signers may change keys, so they may say so. */
  readonly isShrinkMeant: boolean;
  readonly trust: Trust;
  /** What is trusted even though this head does not come into use: newer keys, and their floor. */
  readonly kept?: Trust;
}

/** `trust` is present when the refused file proved something that must be kept: newer keys, their floor, or a fork. */
export interface HeadRefusal extends PackRefusal {
  readonly trust?: Trust;
}

/**
 * Judges the file at a signed team's address, from the cheapest check to the deepest: size, encoding, nesting and duplicate keys, envelope, changes
 * of keys, their end (E_EXPIRED; `now` in ms since the epoch), signatures, team, format and `crit`, schema, lengths of lists, sequence, key set,
 * fork. A head past its `notAfter` is accepted: it is stale, and what it replaces is older.
 * Unlike in the proposal that this follows, the walk over the keys comes before the signatures, since only the newest keys can judge them.
 */
export async function judgeHead(
  bytes: Uint8Array,
  trust: Trust,
  verify: VerifySignature,
  now: number,
): Promise<Result<JudgedHead, HeadRefusal>> {
  const envelope = readEnvelope(bytes);
  if (!envelope.ok) return envelope;
  const walked = await walkKeySets(envelope.value, trust, verify);
  if (!walked.ok) return walked;
  const renewed = walked.value;
  const { keys } = renewed;
  // Newer keys count at once, whatever happens to this head.
  const kept = renewed === trust ? {} : { trust: renewed };
  const end = endOfSet(keys);
  if (end !== undefined && now >= end)
    return { ok: false, fault: { ...refuse('E_EXPIRED', keys.expires).fault, ...kept } };
  const signers = await findSigners(envelope.value, [...keys.keys, ...(keys.root?.keys ?? [])], verify);
  if (!signers || !hasEnough(signers, keys)) {
    const fault = refuse('E_SIG', envelope.value.sigs.length === 0 ? 'unsigned' : undefined).fault;
    return { ok: false, fault: { ...fault, ...kept } };
  }
  const read = parseHead(envelope.value.payload, trust.team);
  if (!read.ok) return { ok: false, fault: { ...read.fault, ...kept } };
  const head = read.value;
  const digest = await digestOf(signedBytes(envelope.value));
  const fault = judgeSequence(head, digest, renewed);
  if (fault) return { ok: false, fault: { ...kept, ...fault } };
  const isShrinkMeant = head.shrink && hasEnough(signers, rootRole(keys));
  const followed: Trust = { ...renewed, seq: head.seq, digest, forks: [], signers };
  const isRenewed = renewed !== trust;
  return {
    ok: true,
    value: { head, digest, signers, isShrinkMeant, trust: followed, ...(isRenewed && { kept: renewed }) },
  };
}

/** Reads the signed text of a head, as a device does: duplicate keys, team, format, schema, lengths of lists, `crit`. */
export function parseHead(payload: string, team: string): Result<Head, PackRefusal> {
  const json = readJsonText(payload);
  if (!json.ok) return json;
  const { value } = json;
  const field = (name: string): unknown =>
    typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
  const theirs = field('team');
  if (typeof theirs === 'string' && theirs !== team) return refuse('E_TEAM', theirs.slice(0, 64));
  const format = field('fmt');
  if (typeof format === 'number' && format > 1) return refuse('E_UNSUPPORTED', `fmt ${format}`);
  const faults = new FaultList();
  const head = parseWithin(headSchema, value, faults);
  if (!head) return refuseFaults('E_SCHEMA', faults);
  // Before any of it is fetched: the same limits as for a pack that contains its lists itself.
  for (const [kind, { most }] of Object.entries(listSchemas)) {
    if ((head.counts[kind] ?? 0) > most) faults.add('too-many', [kind], String(most));
  }
  if (faults.count > 0) return refuseFaults('E_SCHEMA', faults);
  if (head.objects.reduce((sum, { bytes }) => sum + bytes, 0) > LARGE_LIMIT)
    return refuse('E_LIMIT', String(LARGE_LIMIT));
  const unknown = head.crit.find((name) => !packKinds.has(name));
  return unknown === undefined ? { ok: true, value: head } : refuse('E_UNSUPPORTED', unknown);
}

/** A fork is forgiven only by a later head that names every side of it. */
function judgeSequence(head: Head, digest: string, trust: Trust): HeadRefusal | undefined {
  if (head.seq < trust.seq) return refuse('E_ROLLBACK', String(head.seq)).fault;
  const leap = judgeLeap(head.seq, trust.seq, 'seq');
  if (leap) return leap;
  if (digest !== trust.digest && !isOfSet(head, trust.keys)) return refuse('E_KEY', 'other-set').fault;
  const { digest: held, forks } = trust;
  if (head.seq === trust.seq) {
    if (held === undefined || held === digest) return undefined;
    const sides = [...new Set([...forks, held, digest])].slice(-16);
    return { ...refuse('E_FORK', String(head.seq)).fault, trust: { ...trust, forks: sides } };
  }
  const isNext = held !== undefined && head.seq === trust.seq + 1;
  const missesHeld = isNext && head.prev !== held && !head.merges.includes(held);
  const missesSide = forks.some((side) => !head.merges.includes(side));
  return missesHeld || missesSide ? refuse('E_FORK', String(head.seq)).fault : undefined;
}

/**
 * What was signed for one set of keys is not valid with any other, even where some keys stayed. Former heads do not name their set; neither do the
 * sets that signed them.
 */
function isOfSet({ keySet }: Head, { number, expires }: KeySet): boolean {
  return keySet === undefined ? expires === undefined : keySet === number;
}
