import { TEAM_KEY, type KeyValueArea } from './sync/team-state.ts';
import type { FavouriteRow, PersonalMacroRow, SettingRow, UserDatabase } from './user-database.ts';

const COPY_KEY = 'second-copy';

/** What nobody could give back if the browser lost its database. The team is none of it: a link joins it again, and its key stays in the database alone. */
interface SecondCopy {
  readonly settings: readonly SettingRow[];
  readonly personalMacros: readonly PersonalMacroRow[];
  readonly favourites: readonly FavouriteRow[];
}

/** Copies what the agent made to where the browser keeps small things apart from its databases. */
export async function writeCopy(database: UserDatabase, area: KeyValueArea): Promise<void> {
  const copy = await database.transaction(
    'r',
    database.settings,
    database.personalMacros,
    database.favourites,
    async (): Promise<SecondCopy> => ({
      settings: (await database.settings.toArray()).filter(({ name }) => name !== TEAM_KEY),
      personalMacros: await database.personalMacros.toArray(),
      favourites: await database.favourites.toArray(),
    }),
  );
  await area.set({ [COPY_KEY]: copy });
}

/** Brings the copy back into a database that holds nothing of an agent, as after the browser lost it. `false`: there was nothing to bring back, or no need. */
export async function restoreCopy(database: UserDatabase, area: KeyValueArea): Promise<boolean> {
  const copy = (await area.get(COPY_KEY))[COPY_KEY] as Partial<SecondCopy> | undefined;
  const { settings, personalMacros, favourites } = database;
  return database.transaction('rw', settings, personalMacros, favourites, async () => {
    const own = (await settings.toArray()).filter(({ name }) => name !== TEAM_KEY);
    const held = own.length + (await personalMacros.count()) + (await favourites.count());
    if (!copy || held > 0) return false;
    // Each row is checked when it is read, as always.
    await settings.bulkPut([...(copy.settings ?? [])]);
    await personalMacros.bulkPut([...(copy.personalMacros ?? [])]);
    await favourites.bulkPut([...(copy.favourites ?? [])]);
    return true;
  });
}
