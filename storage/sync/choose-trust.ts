import type { JoinLink } from '../../domain/team/join-link.ts';
import { trustOfPreset } from '../../domain/team/preset.ts';
import { isSameSet } from '../../domain/pack/signed/key-set.ts';
import { beginTrust, type Trust } from '../../domain/pack/signed/trust.ts';
import { trustOf, type TeamState } from '../../domain/team/team-state.ts';
import { fail, type ReceiveDeps, type ReceiveFailure } from './received.ts';

/** Who says whose keys these are: an agent who compared the fingerprint (`reset`: to replace those that are trusted), or the administrator. */
export type JoinedBy = 'agent' | 'reset' | 'administrator';

/**
 * Whose signatures count for a link. A signed team is never joined anew without signatures, and with other keys only when a person resets its
 * trust. Whoever joins has compared the keys, or the administrator vouches for them, so nobody is asked again.
 */
export function chooseTrust(
  deps: Pick<ReceiveDeps, 'now'>,
  before: TeamState | undefined,
  { signed }: JoinLink,
  by: JoinedBy,
): (Trust & { readonly kind?: undefined }) | ReceiveFailure | undefined {
  const held = trustOf(before);
  if (!signed) return held ? fail(deps, 'E_SIG', { detail: 'unsigned' }) : undefined;
  if (!held || held.team !== signed.team || by === 'reset') {
    return { ...beginTrust(signed.team, signed.keys), compared: true };
  }
  if (by === 'administrator') return { ...trustOfPreset(held, signed.keys), compared: true };
  return isSameSet(held.keys, signed.keys)
    ? { ...held, compared: true }
    : fail(deps, 'E_KEY', { detail: 'other-keys' });
}
