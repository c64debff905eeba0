import type { Keying } from '../pack/kinds/keying.ts';

/** Bytes of a team key: fewer could be guessed, and more than one hash block adds nothing. */
const KEY_BYTES = { min: 16, max: 64 };

/** The bytes of a team key written in base64url; `undefined` unless it has 16 to 64 bytes. */
export function decodeTeamKey(key: string): Uint8Array | undefined {
  const digits = key.replace(/=+$/, '');
  if (!/^[A-Za-z0-9_-]+$/.test(digits) || digits.length % 4 === 1) return undefined;
  const binary = atob(digits.replaceAll('-', '+').replaceAll('_', '/'));
  const isRightSize = binary.length >= KEY_BYTES.min && binary.length <= KEY_BYTES.max;
  return isRightSize ? Uint8Array.from(binary, (char) => char.charCodeAt(0)) : undefined;
}

type Way = Pick<Keying, 'form' | 'rounds'>;

const USUAL: Way = { form: 2, rounds: 0 };

/**
 * First 16 bytes of HMAC-SHA-256(team key, text), hexadecimal. The text is "sidedesk team key" for form 2 without rounds, and has any other way
 * appended, as in "sidedesk team key|form=1|rounds=1000": a host that names a different way from the one the list was made in, so that nobody would
 * be found, has no check for it.
 */
export async function teamKeyCheck(teamKey: Uint8Array, { form, rounds }: Way = USUAL): Promise<string> {
  const way = form === USUAL.form && rounds === USUAL.rounds ? '' : `|form=${form}|rounds=${rounds}`;
  return toHex((await hmac(teamKey, `sidedesk team key${way}`)).subarray(0, 16));
}

/** How new lists are keyed; form 1 is for former lists. */
export async function newKeying(teamKey: Uint8Array, rounds = 0, form: Keying['form'] = USUAL.form): Promise<Keying> {
  return { check: await teamKeyCheck(teamKey, { form, rounds }), form, rounds };
}

export async function hmac(secret: Uint8Array, message: string | Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(secret), algorithm, false, ['sign']);
  const bytes = typeof message === 'string' ? new TextEncoder().encode(message) : message;
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes));
}

export function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
