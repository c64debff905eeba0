import { openTeamVault } from '../../storage/team-vault.ts';
import type { UserStore } from '../../storage/user-store.ts';
import type { CallBackground } from '../device.ts';

/** Keeps the second copy of the team in step, and has the team joined again where the browser has lost it. */
export function keepTeam(
  userStore: Pick<UserStore, 'watchTeamPlace'>,
  call: CallBackground,
  signal: AbortSignal,
): void {
  const vault = openTeamVault(ownStorage());
  userStore.watchTeamPlace((place) => {
    if (place.kind === 'joined') vault.write(place.team);
    else if (place.kind === 'left') vault.clear();
    else restore(vault.read(), call);
  }, signal);
}

function restore(team: object | undefined, call: CallBackground): void {
  if (team) void call('restoreTeam', { team }).catch(() => undefined); // The next page that opens asks again.
}

/** A browser that blocks all cookies refuses the very name. */
function ownStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
