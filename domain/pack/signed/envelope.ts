import type { Result } from '../../errors.ts';
import { FaultList } from '../faults.ts';
import type { PackRefusal } from '../trouble.ts';
import { parseWithin } from '../parse-within.ts';
import { EMBEDDED_LIMIT, readJson, refuse, refuseFaults } from '../read-json.ts';
import { z } from '../../zod.ts';
import { fromBase64url } from '../../base64url.ts';
import { publicKey } from './key-set.ts';
import type { VerifySignature } from './verify-signature.ts';

/** Bytes of the largest head: one that names 1,500 objects. */
export const HEAD_LIMIT = 256 * 1024;

const MOST_SIGNATURES = 16;

/** Changes of keys that one head may contain. */
const MOST_CHANGES = 64;

const signature = z.strictObject({
  key: publicKey,
  sig: z.string().refine((text) => fromBase64url(text)?.length === 64),
});
const signed = { payload: z.string().min(1), sigs: z.array(signature).max(MOST_SIGNATURES).default([]) };
const keyChange = z.strictObject({ type: z.literal('pack-keys/1'), ...signed });

/** Outside the signed text nothing may occur that is not understood: what nobody signed could be anybody's. */
const headEnvelope = z.strictObject({
  type: z.literal('pack-head/1'),
  ...signed,
  /** Every change of keys so far, oldest first. */
  keys: z.array(keyChange).max(MOST_CHANGES).default([]),
});

export type SignedText = Readonly<z.output<typeof keyChange> | Omit<z.output<typeof headEnvelope>, 'keys'>>;
export type HeadEnvelope = Readonly<z.output<typeof headEnvelope>>;

/** The bytes that are signed; the type is among them, so that a signature for one thing is never valid for another. */
export function signedBytes({ type, payload }: Pick<SignedText, 'type' | 'payload'>): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`PACK1\n${type}\n${payload}`);
}

/** Reads the envelope from a file's bytes. A pack without signatures is E_SIG here: once a team is joined with keys, nothing else counts. */
export function readEnvelope(bytes: Uint8Array): Result<HeadEnvelope, PackRefusal> {
  // A whole plain pack is read too, so that it is reported as unsigned and not as too large.
  const json = readJson(bytes, EMBEDDED_LIMIT);
  if (!json.ok) return json;
  const value = json.value;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse('E_NOTPACK');
  const type: unknown = Reflect.get(value, 'type');
  if (type === undefined && Object.hasOwn(value, 'format')) return refuse('E_SIG', 'unsigned');
  if (typeof type !== 'string' || !type.startsWith('pack-head/')) return refuse('E_NOTPACK');
  if (bytes.length > HEAD_LIMIT) return refuse('E_LIMIT', String(HEAD_LIMIT));
  if (type !== 'pack-head/1') return refuse('E_UNSUPPORTED', type.slice(0, 40));
  const faults = new FaultList();
  const envelope = parseWithin(headEnvelope, value, faults);
  return envelope ? { ok: true, value: envelope } : refuseFaults('E_SCHEMA', faults);
}

/**
 * Who signed a text. `undefined` unless every signature beside it is valid and by a different one of these keys: a signature that nobody can check
 * must not pass as decoration. Whether they are enough is for the caller to decide.
 */
export async function findSigners(
  text: SignedText,
  keys: readonly string[],
  verify: VerifySignature,
): Promise<string[] | undefined> {
  const message = signedBytes(text);
  const signers = new Set<string>();
  for (const { key, sig } of text.sigs) {
    const [keyBytes, sigBytes] = [fromBase64url(key), fromBase64url(sig)];
    if (!keys.includes(key) || signers.has(key) || !keyBytes || !sigBytes) return undefined;
    if (!(await verify(keyBytes, sigBytes, message))) return undefined;
    signers.add(key);
  }
  return [...signers];
}
