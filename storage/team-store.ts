import { AppError } from '../domain/errors.ts';
import { parseTeamState, type TeamState } from '../domain/team/team-state.ts';

/** Where the team's state is kept: not in the pack database, which may be dropped and rebuilt. */
export interface KeyValueArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** What is remembered of the joined team. Every call fails with AppError E_DB only. */
export interface TeamStore {
  /** `undefined`: no team is joined. */
  read(): Promise<TeamState | undefined>;
  write(state: TeamState): Promise<void>;
  /** Remembers that the team was left, which is different from never having had one. */
  clear(): Promise<void>;
  /** Whether a team was left, and none has been joined since. */
  isLeft(): Promise<boolean>;
}

/** Name under which the team state is kept, for pages that watch the area for changes. */
export const TEAM_KEY = 'team';

/** Name under which the team is noted that may be about to be left. */
export const LEAVING_KEY = 'leaving';

export function openTeamStore(area: KeyValueArea): TeamStore {
  const write = async (value: TeamState | null) => {
    try {
      await area.set({ [TEAM_KEY]: value });
    } catch (error) {
      throw error instanceof AppError ? error : new AppError('E_DB', { reason: 'key-value' });
    }
  };
  const read = async () => {
    try {
      return (await area.get(TEAM_KEY))[TEAM_KEY];
    } catch (error) {
      throw error instanceof AppError ? error : new AppError('E_DB', { reason: 'key-value' });
    }
  };
  return {
    read: async () => parseTeamState(await read()),
    write,
    clear: () => write(null),
    isLeft: async () => (await read()) === null,
  };
}
