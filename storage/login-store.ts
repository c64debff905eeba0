import { isSendable, type OriginLogin } from '../domain/team/host-login.ts';
import type { UserDatabase } from './user-database.ts';

/** The login for the host of the team's pack: one at most. Every call fails with AppError E_DB or E_QUOTA only. */
export interface LoginStore {
  /** The login for the host of this address; `undefined` when there is none. */
  read(address: string): Promise<OriginLogin | undefined>;
  /** Keeps this login in place of any other; `undefined` forgets what is there. */
  write(login: OriginLogin | undefined): Promise<void>;
}

/** It has a table of its own, so that no page that watches settings or the team ever reads it. */
export function openLoginStore(
  database: UserDatabase,
  run: <T>(action: () => PromiseLike<T>) => Promise<T>,
): LoginStore {
  return {
    read: (address) =>
      run(async () => {
        const row = await database.logins.get(new URL(address).origin);
        return row && isSendable(row) ? row : undefined;
      }),
    write: (login) =>
      run(() =>
        database.transaction('rw', database.logins, async () => {
          await database.logins.clear();
          if (login) await database.logins.put(login);
        }),
      ),
  };
}
