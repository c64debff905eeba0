import { z } from '../zod.ts';
import { id } from '../kinds/words.ts';
import { fromBase64url } from './base64url.ts';

/** Keys that a team may have at once. */
const MOST_KEYS = 16;

/** An Ed25519 public key, 32 bytes in base64url. */
export const publicKey = z.string().refine((text) => fromBase64url(text)?.length === 32);

const keyFields = {
  /** Counts up with every change of keys; the one of the joining link may be any. */
  number: z.number().int().min(1),
  threshold: z.number().int().min(1).max(MOST_KEYS),
  keys: z.array(publicKey).min(1).max(MOST_KEYS),
};

const isSound = ({ keys, threshold }: { keys: readonly string[]; threshold: number }) =>
  new Set(keys).size === keys.length && threshold <= keys.length;

/** The keys whose signatures count for a team, and how many of them a head needs. */
export const keySetSchema = z.object(keyFields).refine(isSound);
export type KeySet = Readonly<z.output<typeof keySetSchema>>;

/** What is signed when a team changes its keys: by the keys before and by the new ones. */
export const keySetPayload = z
  .object({
    fmt: z.literal(1),
    team: id,
    /** Keys of the set before, so that every signature can be checked by whoever joined later. */
    before: z.array(publicKey).min(1).max(MOST_KEYS),
    ...keyFields,
  })
  .refine(isSound);

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
