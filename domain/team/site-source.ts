import type { ChangeSource } from '../site/moving-words.ts';
import type { PackInUse } from './active-pack.ts';
import { isStillVouched } from '../pack/signed/trust.ts';
import type { TeamState } from './team-state.ts';

/** Where changes of sites in the pack in use count as coming from: signed only while enough of the keys that are trusted now vouch for it. */
export function siteSource(
  inUse: Pick<PackInUse, 'origin'> | undefined,
  team: Pick<TeamState, 'trust'> | undefined,
): Exclude<ChangeSource, 'agent'> {
  const { signed } = inUse?.origin ?? {};
  return signed && team?.trust && isStillVouched(signed.signers, team.trust.keys) ? 'signed-pack' : 'plain-pack';
}
