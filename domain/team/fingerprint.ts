import { decodeTeamKey } from '../blacklist/team-key.ts';
import { teamKeyCheck } from '../blacklist/team-key.ts';
import { textOfSet, type KeySet } from '../pack/signed/key-set.ts';

/** Letters and digits that are not confused with each other when they are read out. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUPS = 8;
const LETTERS = 4;

/** Groups that a person types: 20 bits each. */
const ASKED = 3;

/**
 * After this many wrong answers within an hour it is the link, and not a misheard letter; if more groups were drawn, a fingerprint that agrees in
 * only a few of them would pass in the end.
 */
export const TRIES = 3;

/**
 * Anyone who searches for keys with a similar fingerprint pays these rounds for each try; an agent waits for them once, a few hundredths of a
 * second.
 */
const ROUNDS = 100_000;

/** Everything that a joining link decides, so that none of it can be exchanged unnoticed. */
export interface FingerprintSource {
  readonly team: string;
  /** The pack's address; its origin is covered, since a login may be sent there. */
  readonly address: string;
  readonly keys: KeySet;
  /** Team key, base64url, as it is written in the link. */
  readonly key?: string | undefined;
}

/**
 * What two people compare by voice: eight groups of four characters, 160 bits of PBKDF2-SHA-256 over team, origin of the address, both roles with
 * their keys and end, and the check of the team key. The order of the keys does not count.
 */
export async function makeFingerprint({ team, address, keys, key }: FingerprintSource): Promise<string[]> {
  const bytes = key === undefined ? undefined : decodeTeamKey(key);
  const check = bytes ? await teamKeyCheck(bytes) : null;
  const text = JSON.stringify(['sidedesk-keys/2', team, new URL(address).origin, textOfSet(keys), check]);
  const encoder = new TextEncoder();
  const source = await crypto.subtle.importKey('raw', encoder.encode(text), 'PBKDF2', false, ['deriveBits']);
  const way = { name: 'PBKDF2', hash: 'SHA-256', salt: encoder.encode('sidedesk-keys/2'), iterations: ROUNDS };
  const digest = new Uint8Array(await crypto.subtle.deriveBits(way, source, GROUPS * LETTERS * 5));
  let bits = 0n;
  for (const byte of digest) bits = (bits << 8n) | BigInt(byte);
  const letters = Array.from({ length: GROUPS * LETTERS }, (_none, at) => {
    const shift = BigInt((GROUPS * LETTERS - 1 - at) * 5);
    return ALPHABET[Number((bits >> shift) & 31n)];
  });
  return Array.from({ length: GROUPS }, (_none, group) =>
    letters.slice(group * LETTERS, (group + 1) * LETTERS).join(''),
  );
}

/**
 * Which groups a person is asked for, counted from 0: three that nobody could know before, so that no fingerprint can be made to match in just
 * those. `random` returns a whole number from 0 to below its argument.
 */
export function drawGroups(random: (below: number) => number): number[] {
  const left = Array.from({ length: GROUPS }, (_none, group) => group);
  const drawn = Array.from({ length: ASKED }, () => left.splice(random(left.length), 1)[0] ?? 0);
  return drawn.toSorted((a, b) => a - b);
}

/** Whether what a person typed is that group: case and spaces do not count, and I, L and O are read as the digits they look like. */
export function isSameGroup(typed: string, group: string): boolean {
  return readGroup(typed) === group;
}

/** Whether enough was typed to be compared. */
export function isWholeGroup(typed: string): boolean {
  return readGroup(typed).length === LETTERS;
}

function readGroup(typed: string): string {
  return typed.toUpperCase().replace(/\s/g, '').replace(/[IL]/g, '1').replaceAll('O', '0');
}
