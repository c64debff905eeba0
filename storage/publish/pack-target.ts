/**
 * A place that a team publishes into: a folder on disk, one that a browser lets a page write, a WebDAV folder. Paths are relative to it and written with `/`, as in
 * `pack.json` or `o/3f…`. What goes wrong at the place itself is thrown as the place tells it; that something is not there is no fault.
 */
export interface PackTarget {
  /** `undefined` where there is no such file. */
  read(path: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Whole or not at all: whoever reads meanwhile, and whoever is stopped, has the former file. Folders on the way are made. */
  write(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  /** Names of the files that lie straight in a folder; none where there is no such folder. */
  list(folder: string): Promise<readonly string[]>;
  /** Nothing happens where there is no such file. */
  remove(path: string): Promise<void>;
}
