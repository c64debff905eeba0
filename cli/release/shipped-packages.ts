/**
 * The folder of the package that a bundled module comes from, as package-lock.json names it (`node_modules/a/node_modules/@b/c`).
 *
 * @returns undefined for our own modules, and for what the bundler makes up.
 */
export function findFolder(moduleId: string): string | undefined {
  return /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1];
}

interface Chunk {
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** Folders of the packages of which at least one byte is in these chunks. */
export function listShipped(chunks: readonly Chunk[]): string[] {
  const modules = chunks.flatMap(({ modules = {} }) => Object.entries(modules));
  const folders = modules.flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? (findFolder(id) ?? []) : []));
  return [...new Set(folders)].sort();
}
