import { z } from '../../zod.ts';
import { hasEnough, storedKeySet, type Floor, type KeySet } from './key-set.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** As it is stored, beside the team's name. */
export const trustSchema = z.object({
  keys: storedKeySet,
  seq: z.number().int().min(0),
  digest: digest.optional(),
  forks: z.array(digest).max(16).default([]),
  /** Who signed the head of `digest`; left out where that is not known, as in what former versions stored. */
  signers: z.array(z.string()).max(32).optional(),
  /** Somebody in a position to know has said that these are the leads' keys: the agent, by comparing the fingerprint, or the administrator. */
  compared: z.boolean().optional(),
});

/**
 * What is known of a signed team: its keys, the highest revision that was accepted with its head's digest and signers, and the sides of a fork that
 * has not been merged yet.
 */
export type Trust = Readonly<z.output<typeof trustSchema>> & { readonly team: string };

/** What is trusted right after a link was confirmed. */
export function beginTrust(team: string, keys: KeySet): Trust {
  return { team, keys, seq: 0, forks: [] };
}

/** Whether a head's signers are still enough: keys that were removed no longer vouch for what they signed. */
export function isStillVouched(signers: readonly string[], keys: KeySet): boolean {
  return hasEnough(signers, keys);
}

/**
 * What is trusted once a newer set of keys counts. The sequence starts again only if the head in force lost its signers, as nobody knows what a
 * lost key has signed; as long as they count, anyone who holds back the next head could otherwise serve any earlier one that they signed. Where the
 * signers are not known, any key of the former set may be one.
 */
export function followKeys(trust: Trust, keys: KeySet): Trust {
  if (isStillVouched(trust.signers ?? trust.keys.keys, keys)) return { ...trust, keys };
  const { team, compared } = trust;
  return { ...beginTrust(team, keys), ...(compared !== undefined && { compared }) };
}

/** What is trusted once a change of keys has named the head that was in force: nothing below it, and at its revision nothing else. */
export function raiseTo(trust: Trust, floor: Floor | undefined): Trust {
  if (!floor || floor.seq < trust.seq || floor.digest === trust.digest) return trust;
  const { team, keys, compared } = trust;
  return { team, keys, ...floor, forks: [], ...(compared !== undefined && { compared }) };
}
