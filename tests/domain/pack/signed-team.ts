import { createHash } from 'node:crypto';
import type { Head } from '../../../domain/pack/signed/head.ts';
import { signedBytes, type SignedText } from '../../../domain/pack/signed/envelope.ts';
import { rootRole, type Floor, type KeySet } from '../../../domain/pack/signed/key-set.ts';
import { signerFromPair, signText, type Signer } from '../../../domain/pack/signed/sign-text.ts';
import { splitPack, type ListSecret, type NewObject } from '../../../domain/publish/split-pack.ts';
import { beginTrust, type Trust } from '../../../domain/pack/signed/trust.ts';
import { bytesOf, smallPack, type PackInput } from './small-pack.ts';

export const teamName = 'lantern-shop';

/** Four leads with keys made for this run. */
export const leads = await Promise.all(
  ['ann', 'bea', 'cai', 'dov'].map(async () =>
    signerFromPair((await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify'])) as CryptoKeyPair),
  ),
);
export const [ann, bea, cai, dov] = leads as [Signer, Signer, Signer, Signer];

export function keySet(number: number, threshold: number, ...signers: Signer[]): KeySet {
  return { number, threshold, keys: signers.map(({ key }) => key) };
}

/** One of one, as in most teams. */
export const annAlone = keySet(1, 1, ann);

export function trusting(keys: KeySet = annAlone, changes: Partial<Trust> = {}): Trust {
  return { ...beginTrust(teamName, keys), ...changes };
}

export interface SignedPack {
  readonly head: Head;
  /** The file at the team's address. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** SHA-256 of the signed bytes. */
  readonly digest: string;
  /** Bytes by their SHA-256. */
  readonly objects: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
}

export interface SignedPackOptions {
  readonly pack?: Partial<PackInput>;
  readonly head?: Record<string, unknown>;
  /** Objects after those of the pack. */
  readonly objects?: readonly NewObject[];
  readonly signers?: readonly Signer[];
  /** Key changes in the file. */
  readonly keys?: readonly SignedText[];
  /** How its buyer list is keyed and sealed. */
  readonly secret?: ListSecret;
  /** A last change to the file. */
  readonly envelope?: (envelope: Record<string, unknown>) => unknown;
}

/** A complete published pack: a head with signatures, and its objects. */
export async function signedPack(options: SignedPackOptions = {}): Promise<SignedPack> {
  const pack = smallPack({ ...options.pack });
  const split = await splitPack(pack as Record<string, unknown>, new Map(), options.secret);
  const all = [...split.objects, ...(options.objects ?? [])];
  const objects = new Map(all.map(({ bytes }) => [sha256(bytes), bytes]));
  const head = {
    fmt: 1,
    team: teamName,
    seq: pack.revision,
    created: '2026-11-20T08:00:00Z',
    notAfter: '2026-12-20T00:00:00Z',
    counts: split.counts,
    objects: all.map(({ kind, layer, bytes }) => ({
      kind,
      layer,
      sha256: sha256(bytes),
      bytes: bytes.length,
    })),
    ...options.head,
  };
  const text = { type: 'pack-head/1', payload: JSON.stringify(head) } as const;
  const signed = await signText(text, options.signers ?? [ann]);
  const envelope = options.keys ? { ...signed, keys: options.keys } : signed;
  return {
    head: head as unknown as Head,
    bytes: bytesOf(options.envelope?.(envelope) ?? envelope) as Uint8Array<ArrayBuffer>,
    digest: sha256(signedBytes(text)),
    objects,
  };
}

/** A key set of the newer kind, which expires, with a root role if the test names one. */
export function endingSet(
  number: number,
  daily: readonly Signer[],
  root: readonly Signer[] = [],
  need = [1, 2],
): KeySet {
  const [threshold = 1, rootThreshold = 2] = need;
  const role = { threshold: Math.min(rootThreshold, root.length), keys: root.map(({ key }) => key) };
  return { ...keySet(number, threshold, ...daily), ...(root.length > 0 && { root: role }), expires: '2027-11-20' };
}

/** A change to a key set of the newer kind: it names the head that was in force. */
export function keyChangeAt(floor: Floor, before: KeySet, next: KeySet, signers: readonly Signer[], team = teamName) {
  const { seq: from, digest: prev } = floor;
  const payload = JSON.stringify({ fmt: 2, team, before: rootRole(before).keys, from, prev, ...next });
  return signText({ type: 'pack-keys/1', payload } as const, signers);
}

/** A key change as the previous version wrote it, signed by whom the test says. */
export function keyChange(before: KeySet, next: KeySet, signers: readonly Signer[], team = teamName) {
  const payload = JSON.stringify({ fmt: 1, team, before: before.keys, ...next });
  return signText({ type: 'pack-keys/1', payload } as const, signers);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
