import { toBase64url } from '../../base64url.ts';
import { signedBytes, type SignedText } from './envelope.ts';

/** A lead's key: the public half in base64url, and what signs with the secret one. */
export interface Signer {
  readonly key: string;
  readonly sign: (message: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;
}

/** Signs a text with every signer; existing signatures stay, one for each key. */
export async function signText<T extends Pick<SignedText, 'type' | 'payload'>>(
  text: T & { readonly sigs?: SignedText['sigs'] },
  signers: readonly Signer[],
): Promise<T & { sigs: { key: string; sig: string }[] }> {
  const message = signedBytes(text);
  const sigs = [...(text.sigs ?? [])].filter(({ key }) => !signers.some((signer) => signer.key === key));
  for (const { key, sign } of signers) sigs.push({ key, sig: toBase64url(await sign(message)) });
  return { ...text, sigs };
}

/** A signer from an Ed25519 key pair of WebCrypto; the public key must be one that can be exported. */
export async function signerFromPair({ publicKey, privateKey }: CryptoKeyPair): Promise<Signer> {
  const raw = await crypto.subtle.exportKey('raw', publicKey);
  return {
    key: toBase64url(new Uint8Array(raw)),
    sign: async (message) => new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, message)),
  };
}
