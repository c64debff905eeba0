import type { KeySet } from './key-set.ts';

/** Letters and digits that are not mistaken for each other when they are read out. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 8;

/**
 * What two people compare by voice: eight groups of four characters, 160 bits of SHA-256 over team, number, threshold and keys. The order of
 * the keys does not count. The team key is not in it; a head tells whether that one fits.
 */
export async function fingerprintOf(team: string, { number, threshold, keys }: KeySet): Promise<string[]> {
  const text = JSON.stringify(['sidedesk-keys/1', team, number, threshold, keys.toSorted()]);
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
  let bits = 0n;
  for (const byte of digest.subarray(0, 20)) bits = (bits << 8n) | BigInt(byte);
  const letters = Array.from({ length: GROUPS * 4 }, (_none, at) => {
    const shift = BigInt((GROUPS * 4 - 1 - at) * 5);
    return ALPHABET[Number((bits >> shift) & 31n)];
  });
  return Array.from({ length: GROUPS }, (_none, group) => letters.slice(group * 4, group * 4 + 4).join(''));
}

/** Whether what a person typed is that group: case and spaces do not count, and I, L and O are read as they look. */
export function isSameGroup(typed: string, group: string): boolean {
  const read = typed.toUpperCase().replace(/\s/g, '').replace(/[IL]/g, '1').replaceAll('O', '0');
  return read === group;
}
