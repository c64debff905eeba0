/**
 * The folder of the package that a bundled module belongs to, as in package-lock.json (`node_modules/a/node_modules/@b/c`).
 *
 * @returns undefined for our own modules, and for those that the bundler generates.
 */
export function findFolder(moduleId: string): string | undefined {
  return /\/(node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/?]+)\//.exec(moduleId.replaceAll('\\', '/'))?.[1];
}

interface Chunk {
  readonly modules?: Readonly<Record<string, { readonly renderedLength: number }>>;
}

/** Folders of the packages that contribute at least one byte to these chunks. */
export function listShipped(chunks: readonly Chunk[]): string[] {
  const modules = chunks.flatMap(({ modules = {} }) => Object.entries(modules));
  const folders = modules.flatMap(([id, { renderedLength }]) => (renderedLength > 0 ? (findFolder(id) ?? []) : []));
  return [...new Set(folders)].sort();
}
