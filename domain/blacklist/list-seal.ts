import { joinBytes } from '../bytes.ts';
import { hmac } from './team-key.ts';

/** Bytes that sealing adds: the nonce before, the tag behind. */
export const SEAL_BYTES = { nonce: 12, tag: 16 } as const;

/**
 * Seals and opens what a list says of its buyers, so that its host can read none of it. `place` is bound to the text: sealed bytes open only where
 * they were sealed.
 */
export interface ListSeal {
  readonly seal: (place: Uint8Array<ArrayBuffer>, text: Uint8Array<ArrayBuffer>) => Promise<Uint8Array<ArrayBuffer>>;
  /** `undefined`: sealed with another key, for another place, or changed. */
  readonly open: (
    place: Uint8Array<ArrayBuffer>,
    sealed: Uint8Array<ArrayBuffer>,
  ) => Promise<Uint8Array<ArrayBuffer> | undefined>;
}

/**
 * AES-256-GCM (NIST SP 800-38D) under a key that HKDF (RFC 5869) derives from the team key. The nonce is the beginning of an HMAC over place and
 * text under a second such key: the same text at the same place yields the same bytes, so that a list that did not change is the same object, and
 * no nonce is used for two texts.
 */
export async function openSeal(teamKey: Uint8Array): Promise<ListSeal> {
  const root = await crypto.subtle.importKey('raw', new Uint8Array(teamKey), 'HKDF', false, [
    'deriveBits',
    'deriveKey',
  ]);
  const way = (info: string) => ({
    name: 'HKDF',
    hash: 'SHA-256',
    salt: new Uint8Array(),
    info: new TextEncoder().encode(info),
  });
  const aes = { name: 'AES-GCM', length: 256 };
  const key = await crypto.subtle.deriveKey(way('sidedesk-buyers/2 seal'), root, aes, false, ['encrypt', 'decrypt']);
  const nonceKey = new Uint8Array(await crypto.subtle.deriveBits(way('sidedesk-buyers/2 nonce'), root, 256));
  return {
    async seal(place, text) {
      const length = new Uint8Array(new Uint32Array([place.length]).buffer);
      const nonce = (await hmac(nonceKey, joinBytes([length, place, text]))).slice(0, SEAL_BYTES.nonce);
      const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: place }, key, text);
      return joinBytes([nonce, new Uint8Array(sealed)]);
    },
    async open(place, sealed) {
      const nonce = sealed.subarray(0, SEAL_BYTES.nonce);
      const way = { name: 'AES-GCM', iv: nonce, additionalData: place };
      try {
        return new Uint8Array(await crypto.subtle.decrypt(way, key, sealed.subarray(SEAL_BYTES.nonce)));
      } catch {
        return undefined; // WebCrypto reports every such failure in the same way.
      }
    },
  };
}
