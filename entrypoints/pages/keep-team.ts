import { openTeamVault } from '../../storage/team-vault.ts';
import type { UserStore } from '../../storage/user-store.ts';
import { callBackground } from './call-background.ts';

/** Keeps the second copy of the team in step, and has the team joined again where the browser has lost it. */
export function keepTeam(userStore: Pick<UserStore, 'watchTeamPlace'>, signal: AbortSignal): void {
  const vault = openTeamVault(ownStorage());
  userStore.watchTeamPlace((place) => {
    if (place.kind === 'joined') vault.write(place.team);
    else if (place.kind === 'left') vault.clear();
    else restore(vault.read());
  }, signal);
}

function restore(team: object | undefined): void {
  if (team) void callBackground('restoreTeam', { team }).catch(() => undefined); // The next page that opens asks again.
}

/** A browser that blocks all cookies refuses the very name. */
function ownStorage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
