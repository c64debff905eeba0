import { z } from '../zod.ts';
import { keySetSchema, type KeySet } from './key-set.ts';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** As it is stored, beside the team's name. */
export const trustSchema = z.object({
  keys: keySetSchema,
  seq: z.number().int().min(0),
  digest: digest.optional(),
  forks: z.array(digest).max(16).default([]),
});

/** What is known of a signed team: its keys, the highest revision that was accepted and its head's digest, and the sides of a fork that nobody has put together yet. */
export type Trust = Readonly<z.output<typeof trustSchema>> & { readonly team: string };

/** What is trusted right after a link was confirmed. */
export function beginTrust(team: string, keys: KeySet): Trust {
  return { team, keys, seq: 0, forks: [] };
}

/** Whether a head's signers are still enough: keys that were taken away no longer vouch for what they signed. */
export function isStillVouched(signers: readonly string[], { keys, threshold }: KeySet): boolean {
  return signers.filter((key) => keys.includes(key)).length >= threshold;
}
