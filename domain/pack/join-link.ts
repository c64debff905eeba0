import type { Result } from '../errors.ts';

/** What a joining link says: where the pack is, and the team key that no pack carries. */
export interface JoinLink {
  /** https address of the pack without its fragment. */
  readonly address: string;
  /** base64url; left out, the pack can be used but buyers cannot be looked up. */
  readonly key?: string;
}

export type JoinLinkFault = 'not-a-link' | 'not-https' | 'has-password' | 'bad-key';

/** Bytes of a team key: fewer could be guessed, more than one hash block adds nothing. */
const KEY_BYTES = { min: 16, max: 64 };

/** Reads a joining link, `https://host/pack.json#key=…`, or a bare address. The key stays in the fragment, so that no host ever sees it. */
export function parseJoinLink(link: string): Result<JoinLink, JoinLinkFault> {
  const trimmed = link.trim();
  if (!URL.canParse(trimmed)) return { ok: false, fault: 'not-a-link' };
  const url = new URL(trimmed);
  if (url.protocol !== 'https:') return { ok: false, fault: 'not-https' };
  if (url.username !== '' || url.password !== '') return { ok: false, fault: 'has-password' };
  const fragment = new URLSearchParams(url.hash.slice(1));
  url.hash = '';
  const key = fragment.get('key');
  if (key === null) return { ok: true, value: { address: url.href } };
  if (!decodeTeamKey(key)) return { ok: false, fault: 'bad-key' };
  return { ok: true, value: { address: url.href, key } };
}

/** The bytes of a team key written in base64url; `undefined` when it is none of 16 to 64 bytes. */
export function decodeTeamKey(key: string): Uint8Array | undefined {
  const digits = key.replace(/=+$/, '');
  if (!/^[A-Za-z0-9_-]+$/.test(digits) || digits.length % 4 === 1) return undefined;
  const binary = atob(digits.replaceAll('-', '+').replaceAll('_', '/'));
  const isRightSize = binary.length >= KEY_BYTES.min && binary.length <= KEY_BYTES.max;
  return isRightSize ? Uint8Array.from(binary, (char) => char.charCodeAt(0)) : undefined;
}
