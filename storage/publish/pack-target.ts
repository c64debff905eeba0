/**
 * A place that a team publishes to: a folder on disk, one that a browser lets a page write, a WebDAV folder. Paths are relative to it and written
 * with `/`, as in `pack.json` or `o/3f…`. Faults of the place itself are thrown as the place reports them; a missing file is not a fault.
 */
export interface PackTarget {
  /** `undefined` where there is no such file. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Whole or not at all: a reader in the meantime, or after an interruption, gets the former file. Folders on the way are created. */
  write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Names of the files directly in a folder; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Nothing happens where there is no such file. */
  remove(path: string): Promise<void>;
}
