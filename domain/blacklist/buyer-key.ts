import type { BuyerHandle } from '../reading.ts';
import { hmac, toHex } from './team-key.ts';
import type { Keying } from '../pack/kinds/keying.ts';
import { normaliseHandle } from './normal-form.ts';

/**
 * The key of a buyer in a list, 32 hexadecimal digits: the first 16 bytes of HMAC-SHA-256(team key, site ‖ 0 ‖ type ‖ 0 ‖ normalised value). With
 * rounds, of PBKDF2-HMAC-SHA-256 over the same text instead, salted with a value that only the team key yields, so that each guess costs as many
 * hashes. The handle's type is part of it, so that an order number never answers for a buyer id.
 */
export async function buyerKey(
  teamKey: Uint8Array,
  site: string,
  handle: BuyerHandle,
  { form, rounds }: Pick<Keying, 'form' | 'rounds'> = { form: 2, rounds: 0 },
): Promise<string> {
  const text = `${site}\0${handle.type}\0${normaliseHandle(site, handle, form)}`;
  if (rounds === 0) return toHex((await hmac(teamKey, text)).subarray(0, 16));
  const salt = new Uint8Array(await hmac(teamKey, 'sidedesk slow key'));
  const guess = await crypto.subtle.importKey('raw', new TextEncoder().encode(text), 'PBKDF2', false, ['deriveBits']);
  const bits = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds };
  return toHex(new Uint8Array(await crypto.subtle.deriveBits(bits, guess, 128)));
}
