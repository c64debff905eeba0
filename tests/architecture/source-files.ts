import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** A file of the repository: its path from the root, with forward slashes, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const TEXT = /\.(tsx?|js|mjs|css|html|json|md|svg)$/;

/** Every file of the repository, except what is installed, built, or hidden by a dot. */
export function listFiles(root: string): SourceFile[] {
  const files: SourceFile[] = [];
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory()) walk(path);
      else files.push({ path, text: TEXT.test(path) ? readFileSync(join(root, path), 'utf8') : '' });
    }
  };
  walk('');
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

export function isCode({ path }: SourceFile): boolean {
  return /\.(tsx?|js|mjs)$/.test(path);
}
