import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PackTarget } from '../../storage/publish/pack-target.ts';
import { CommandFault } from './command-fault.ts';
import { writeWhole } from './write-whole.ts';

/** A local folder that is uploaded as it is. Here rather than in `storage`, which also runs in browsers and doesn't use Node. */
export function folderTarget(out: string): PackTarget {
  return {
    read: async (path) => {
      try {
        return new Uint8Array(await readFile(join(out, path)));
      } catch (error) {
        if (isAbsent(error)) return undefined;
        throw new CommandFault(`${join(out, path)} cannot be read.`);
      }
    },
    write: async (path, bytes) => {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeWhole(join(out, path), bytes);
    },
    list: async (folder) => {
      try {
        const entries = await readdir(join(out, folder), { withFileTypes: true });
        return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
      } catch (error) {
        if (isAbsent(error)) return [];
        throw error;
      }
    },
    remove: (path) => rm(join(out, path), { force: true }),
  };
}

function isAbsent(error: unknown): boolean {
  const code: unknown = Reflect.get(Object(error), 'code');
  return code === 'ENOENT' || code === 'ENOTDIR';
}
