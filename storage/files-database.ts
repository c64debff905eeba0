import Dexie, { type EntityTable } from 'dexie';
import { closeOnVersionChange } from './open-database.ts';

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
