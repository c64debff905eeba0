import { digestOf } from '../domain/digest.ts';
import { openDatabase, openOrRebuild, runOn, closeOnVersionChange } from './open-database.ts';
import { watchQuery } from './watch-query.ts';
import Dexie, { type EntityTable } from 'dexie';

/**
 * The files of certificates on this device, by their SHA-256. Every call fails with AppError E_DB or E_QUOTA only. Only the background may call the
 * methods that write.
 */
export interface FilesStore {
  /** `undefined` when it is not here, or does not match its hash: no buyer gets a file that the disk has changed. */
  read(sha256: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Hashes of all stored files. */
  list(): Promise<ReadonlySet<string>>;
  /** Calls back with the stored hashes, now and after every change; with nothing when the database cannot be read. */
  watch(callback: (held: ReadonlySet<string>) => void, signal: AbortSignal): void;
  /** The caller has checked the bytes against the hash. */
  write(sha256: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Removes everything but these. */
  keepOnly(wanted: ReadonlySet<string>): Promise<void>;
  close(): void;
}

/** `mayRebuild`: a database that cannot be opened is created again, which only the single writer may do. */
export function openFilesStore(
  database = new FilesDatabase(),
  { mayRebuild = false }: { readonly mayRebuild?: boolean } = {},
): FilesStore {
  const run = runOn(() => (mayRebuild ? openOrRebuild(database) : openDatabase(database)));
  const listHashes = async () => database.files.toCollection().primaryKeys();

  return {
    read: (sha256) =>
      run(async () => {
        // A browser fails to read a row whose file is gone.
        const bytes = (await database.files.get(sha256).catch(() => undefined))?.bytes;
        return bytes && (await digestOf(bytes)) === sha256 ? bytes : undefined;
      }),
    list: () => run(async () => new Set(await listHashes())),
    watch: (callback, signal) =>
      watchQuery(
        () => openDatabase(database),
        listHashes,
        { next: (hashes) => callback(new Set(hashes)), fault: () => callback(new Set()) },
        signal,
      ),
    write: (sha256, bytes) => run(async () => void (await database.files.put({ sha256, bytes }))),
    keepOnly: (wanted) =>
      run(async () => {
        const left = (await listHashes()).filter((sha256) => !wanted.has(sha256));
        if (left.length > 0) await database.files.bulkDelete(left);
      }),
    close: () => database.close(),
  };
}

export interface FileRow {
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Files that packs name. Everything here can be fetched again, so it is rebuilt, never migrated. */
export class FilesDatabase extends Dexie {
  declare readonly files: EntityTable<FileRow, 'sha256'>;

  constructor(name = 'sidedesk-files') {
    super(name);
    this.version(1).stores({ files: 'sha256' });
    closeOnVersionChange(this);
  }
}
