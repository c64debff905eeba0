import { parsePersonalMacro, type PersonalMacro } from '../domain/macros/personal-macro.ts';
import type { UserDatabase } from './user-database.ts';
import { watchQuery } from './watch-query.ts';

/** What an agent has of their own beside the team's macros. */
export interface Personal {
  /** The newest first. */
  readonly macros: readonly PersonalMacro[];
  /** Ids of macros, both the team's and own ones. */
  readonly favourites: ReadonlySet<string>;
}

/** The agent's own replies and favourites. Sync never touches them. Every call fails with AppError E_DB or E_QUOTA only. */
export interface PersonalStore {
  put(own: PersonalMacro): Promise<void>;
  /** The macro also stops being a favourite. */
  remove(id: string): Promise<void>;
  setFavourite(macro: string, isFavourite: boolean): Promise<void>;
  /** Calls back with everything, now and after every change, in whichever page it happens. */
  watch(callback: (personal: Personal) => void, signal: AbortSignal): void;
}

export const nothingPersonal: Personal = { macros: [], favourites: new Set() };

export function openPersonalStore(
  database: UserDatabase,
  open: () => Promise<void>,
  run: <T>(action: () => PromiseLike<T>) => Promise<T>,
): PersonalStore {
  return {
    put: (own) =>
      run(async () => {
        await database.personalMacros.put({ id: own.macro.id, content: own });
      }),
    remove: (id) =>
      run(() =>
        database.transaction('rw', database.personalMacros, database.favourites, async () => {
          await database.personalMacros.delete(id);
          await database.favourites.delete(id);
        }),
      ),
    setFavourite: (macro, isFavourite) =>
      run(async () => {
        if (isFavourite) await database.favourites.put({ macro });
        else await database.favourites.delete(macro);
      }),
    watch: (callback, signal) =>
      watchQuery(
        open,
        () => readPersonal(database),
        { next: callback, fault: () => callback(nothingPersonal) },
        signal,
      ),
  };
}

/** A damaged row is left out; it stays where it is, for a later version that may read it. */
async function readPersonal(database: UserDatabase): Promise<Personal> {
  const rows = await database.personalMacros.toArray();
  const favourites = await database.favourites.toCollection().primaryKeys();
  const macros = rows.flatMap(({ content }) => parsePersonalMacro(content) ?? []);
  return {
    macros: macros.sort((a, b) => b.changedAt.localeCompare(a.changedAt)),
    favourites: new Set(favourites),
  };
}
