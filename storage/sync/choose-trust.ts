import type { JoinLink } from '../../domain/pack/join-link.ts';
import { beginTrust, type Trust } from '../../domain/pack/signed/trust.ts';
import { trustOf, type TeamState } from '../../domain/pack/team.ts';
import { fail, type ReceiveDeps, type ReceiveFailure } from './received.ts';

/** Whose signatures count for a link. A signed team is never joined anew without signatures, and with other keys only when a person resets its trust. */
export function chooseTrust(
  deps: Pick<ReceiveDeps, 'now'>,
  before: TeamState | undefined,
  { signed }: JoinLink,
  isReset: boolean,
): (Trust & { readonly kind?: undefined }) | ReceiveFailure | undefined {
  const held = trustOf(before);
  if (!signed) return held ? fail(deps, 'E_SIG', { detail: 'unsigned' }) : undefined;
  if (!held || held.team !== signed.team || isReset) return beginTrust(signed.team, signed.keys);
  const isSame = JSON.stringify(held.keys) === JSON.stringify(signed.keys);
  return isSame ? held : fail(deps, 'E_KEY', { detail: 'other-keys' });
}
