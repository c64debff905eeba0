import { parseTeamState, type TeamState } from '../domain/team/team-state.ts';

const NAME = 'sidedesk-team';

/** The part of the browser's `localStorage` that is used. */
export type VaultArea = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The second copy of the joined team. No call fails: without the copy everything else works. */
export interface TeamVault {
  read(): TeamState | undefined;
  write(team: TeamState): void;
  clear(): void;
}

/**
 * A copy of the joined team for when the browser loses the database. It contains the team key, so it is in the `localStorage` of the extension's
 * own pages: no content script reads or writes that, and browsers keep it apart from databases. `undefined`: the browser has none.
 */
export function openTeamVault(area: VaultArea | undefined): TeamVault {
  return {
    read: () => orNothing(() => parseTeamState(JSON.parse(area?.getItem(NAME) ?? 'null'))),
    write: (team) => orNothing(() => area?.setItem(NAME, JSON.stringify(lastingOf(team)))),
    clear: () => orNothing(() => area?.removeItem(NAME)),
  };
}

/** What stays true of a team whatever happens to its pack; the rest starts again. */
function lastingOf({
  address,
  pickedAt,
  key,
  team,
  trust,
  keyFits,
  revision,
  floor,
  checkedAt,
  isUndated,
  drops,
}: TeamState): TeamState {
  const seen = floor ?? checkedAt;
  return { address, pickedAt, isUndated, key, team, trust, keyFits, revision, floor: seen, drops, failures: 0 };
}

function orNothing<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}
