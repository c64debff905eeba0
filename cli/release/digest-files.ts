import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** SHA-256 in hex of each file in a folder, by its path with forward slashes. */
export type Digests = ReadonlyMap<string, string>;

export async function digestFiles(folder: string): Promise<Digests> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const digests = await Promise.all(
    paths.map(async (path) => {
      const name = path.slice(folder.length + 1).replaceAll(sep, '/');
      return [
        name,
        createHash('sha256')
          .update(await readFile(path))
          .digest('hex'),
      ] as const;
    }),
  );
  return new Map(digests.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Names of files that differ, or exist in only one. */
export function listDifferent(one: Digests, other: Digests): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name)).sort();
}

/** Lines for `sha256sum --check`. */
export function writeChecksums(digests: Digests): string {
  return [...digests].map(([name, digest]) => `${digest}  ${name}\n`).join('');
}
