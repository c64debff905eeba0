import Dexie from 'dexie';
import { AppError } from '../domain/errors.ts';

/**
 * Opens a database if it is closed. A newer version of it on disk means that the extension was rolled back: nothing is touched then (E_DB). The
 * version is checked first, because Dexie would open the newer database and add what it finds missing.
 */
export async function openDatabase(database: Dexie): Promise<void> {
  if (database.isOpen()) return;
  try {
    const known = database.verno * 10; // Dexie counts versions in tens, so that it can repair a schema in between.
    const stored = (await indexedDB.databases()).find(({ name }) => name === database.name)?.version ?? 0;
    if (stored >= known + 10) throw new AppError('E_DB', { reason: 'newer' });
    await database.open();
  } catch (error) {
    throw toOpeningError(error);
  }
}

/**
 * The same for a database whose content can be had again: one that cannot be opened, twice, is deleted and created again. One that a newer version
 * wrote, and one that the browser refuses by a setting, is left alone.
 */
export async function openOrRebuild(database: Dexie): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await openDatabase(database);
    } catch (error) {
      const isBroken = error instanceof AppError && error.params['reason'] === 'unopened';
      if (!isBroken || attempt === 3) throw error;
      // Where the browser cannot even delete it, the first fault is the one to report.
      if (attempt === 2) await Dexie.delete(database.name).catch(() => Promise.reject(error));
    }
  }
}

/** Runs actions on a database, which `open` opens if it is closed; any fault of theirs becomes E_DB or E_QUOTA. */
export function runOn(open: () => Promise<void>): <T>(action: () => PromiseLike<T>) => Promise<T> {
  return async (action) => {
    try {
      await open();
      return await action();
    } catch (error) {
      throw toStorageError(error);
    }
  };
}

/** Closes at once when a newer version of the extension upgrades the database, and keeps Dexie's own handler from writing to the console. */
export function closeOnVersionChange(database: Dexie): void {
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    return false;
  });
}

/**
 * Why a database could not be opened: `newer`, `refused` by a setting of the browser, or `unopened`, which only a person can solve if trying again
 * did not.
 */
function toOpeningError(error: unknown): AppError {
  const named = toStorageError(error);
  if (error instanceof AppError || named.code === 'E_QUOTA') return named;
  return new AppError('E_DB', { reason: isRefusal(error) ? 'refused' : 'unopened' });
}

/** Firefox has a name of its own for it; Chromium says "The user denied permission to access the database" under the name of any other fault. */
function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const message: unknown = Reflect.get(error, 'message');
  const isTold = typeof message === 'string' && /denied permission|permission denied/i.test(message);
  return Reflect.get(error, 'name') === 'SecurityError' || isTold || isRefusal(Reflect.get(error, 'inner'));
}

/** Classifies any fault of a database: E_QUOTA when the disk is full, else E_DB. */
export function toStorageError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const names = collectNames(error);
  return new AppError(names.includes('QuotaExceededError') ? 'E_QUOTA' : 'E_DB', { reason: names[0] ?? 'unknown' });
}

/** Dexie wraps what the browser threw in `inner`, and what a bulk call encountered in `failures`. */
function collectNames(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const name: unknown = Reflect.get(error, 'name');
  const failures: unknown = Reflect.get(error, 'failures');
  const first: unknown = Array.isArray(failures) ? failures[0] : undefined;
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...collectNames(Reflect.get(error, 'inner')),
    ...collectNames(first),
  ];
}
