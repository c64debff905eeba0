import { judgeHead } from '../../../../domain/pack/signed/judge-head.ts';
import type { Floor, KeySet } from '../../../../domain/pack/signed/key-set.ts';
import { signerFromPair, type Signer } from '../../../../domain/pack/signed/sign-text.ts';
import type { Trust } from '../../../../domain/pack/signed/trust.ts';
import { findVerifier } from '../../../../domain/pack/signed/verify-signature.ts';
import { signedPack, type SignedPackOptions } from '../signed-team.ts';

/** One rule for TUF 1.0 clients, as an attack or change that Sidedesk meets, and the outcome. */
export interface TufCase {
  /** Name of the case, the same as in tuf-conformance where it exists there. */
  readonly name: string;
  /** Step of the TUF 1.0 specification with this rule. */
  readonly section: string;
  readonly happens: string;
  readonly end: string;
  /** Why Sidedesk differs from TUF, if it does. */
  readonly departs?: string;
  readonly run: () => Promise<string>;
}

/** Midday of the day on which everything here happens. */
export const now = Date.parse('2026-11-20T12:00:00Z');

const verify = await findVerifier();

/** Ten keys, numbered as in tuf-conformance. */
export const signers: readonly Signer[] = await Promise.all(
  Array.from({ length: 10 }, async () =>
    signerFromPair((await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair),
  ),
);
export const pick = (...numbers: readonly number[]): Signer[] =>
  numbers.flatMap((number) => (signers[number] ? [signers[number]] : []));

/** A key set that expires in a year, with the keys of these numbers. */
export function setOf(number: number, threshold: number, numbers: readonly number[], root?: readonly number[]): KeySet {
  const keysOf = (those: readonly number[]) => pick(...those).map(({ key }) => key);
  const role = root && { threshold: Math.min(2, root.length), keys: keysOf(root) };
  return { number, threshold, keys: keysOf(numbers), ...(role && { root: role }), expires: '2027-11-20' };
}

/** A head of this revision, signed for this set with the keys of these numbers. */
export function headOf(seq: number, set: KeySet, numbers: readonly number[], more: SignedPackOptions = {}) {
  return signedPack({
    ...more,
    pack: { revision: seq, ...more.pack },
    head: { keySet: set.number, ...more.head },
    signers: pick(...numbers),
  });
}

/** What an agent holds after accepting this head. */
export async function holding(seq: number, set: KeySet, numbers: readonly number[]): Promise<Trust & Floor> {
  const { digest } = await headOf(seq, set, numbers);
  return { team: 'lantern-shop', keys: set, seq, digest, forks: [], signers: pick(...numbers).map(({ key }) => key) };
}

/** `taken` with the revision then trusted, or the code of the refusal. */
export async function judge(file: { readonly bytes: Uint8Array }, trust: Trust, at = now): Promise<string> {
  const judged = await judgeHead(file.bytes, trust, verify, at);
  return judged.ok ? `taken, revision ${judged.value.trust.seq}` : judged.fault.code;
}
