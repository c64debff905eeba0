import { verifyAsync } from '@noble/ed25519';
import { isSoundPoint, isSoundSignature } from './curve-point.ts';

/** Whether `signature` (64 bytes) over `message` is by `key` (32 bytes), Ed25519 of RFC 8032. */
export type VerifySignature = (
  key: Uint8Array<ArrayBuffer>,
  signature: Uint8Array<ArrayBuffer>,
  message: Uint8Array<ArrayBuffer>,
) => Promise<boolean>;

/**
 * A key that every Ed25519 implementation accepts (RFC 8032, 7.1, first test): whether it can be imported shows whether the browser knows the
 * algorithm.
 */
const KNOWN_KEY = Uint8Array.from(
  'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a'.match(/../g) ?? [],
  (byte) => Number.parseInt(byte, 16),
);

type Subtle = Pick<SubtleCrypto, 'importKey' | 'verify'>;

/**
 * The browser's own Ed25519 where it has one (Chrome 137, Firefox 129), else the bundled one. Browsers disagree about keys and signatures that no
 * honest signer makes, so neither is asked about those (`isSoundPoint`, `isSoundSignature`): such a signature is invalid, as is one that cannot be
 * read.
 */
export async function findVerifier(subtle: Subtle = crypto.subtle): Promise<VerifySignature> {
  try {
    await subtle.importKey('raw', KNOWN_KEY, 'Ed25519', false, ['verify']);
  } catch {
    return verifyBundled;
  }
  return soundOnly(async (key, signature, message) => {
    try {
      const imported = await subtle.importKey('raw', key, 'Ed25519', false, ['verify']);
      return await subtle.verify('Ed25519', imported, signature, message);
    } catch {
      return false;
    }
  });
}

/** The bundled verifier (@noble/ed25519). */
export const verifyBundled: VerifySignature = soundOnly(async (key, signature, message) => {
  try {
    return await verifyAsync(signature, message, key, { zip215: false });
  } catch {
    return false;
  }
});

function soundOnly(verify: VerifySignature): VerifySignature {
  return async (key, signature, message) =>
    isSoundPoint(key) && isSoundSignature(signature) && (await verify(key, signature, message));
}
