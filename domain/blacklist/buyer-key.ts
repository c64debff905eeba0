import type { BuyerHandle } from '../reading.ts';

/** Everything that a screen does not show: zero-width and bidi marks, fillers, soft hyphens, variation selectors, control characters. */
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}]/gu;

/**
 * The one form of a handle that is hashed: NFKC, lower case, trimmed, without invisible characters. An empty result is no handle.
 * The list's maker and its reader must both use this function; `site` is there for sites whose handles need a rule of their own.
 */
export function normaliseHandle(site: string, handle: BuyerHandle): string {
  return handle.value.normalize('NFKC').replace(INVISIBLE, '').toLowerCase().normalize('NFKC').trim();
}

/**
 * The key of a buyer in a pack: the first 16 bytes of HMAC-SHA-256(team key, site ‖ 0 ‖ type ‖ 0 ‖ normalised value), 32 hexadecimal digits.
 * The handle's type is part of it, so that an order number never answers for a buyer id. Source: trust reference, section 10.
 */
export async function buyerKey(teamKey: Uint8Array, site: string, handle: BuyerHandle): Promise<string> {
  const raw = new Uint8Array(teamKey);
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', raw, algorithm, false, ['sign']);
  const message = new TextEncoder().encode(`${site}\0${handle.type}\0${normaliseHandle(site, handle)}`);
  const digest = new Uint8Array(await crypto.subtle.sign('HMAC', key, message));
  return [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
