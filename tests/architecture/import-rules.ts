import { posix } from 'node:path';
import ts from 'typescript';
import { isCode, type SourceFile } from './source-files.ts';

interface Room {
  /** Folders it may import from, apart from itself. */
  readonly folders: readonly string[];
  readonly packages: RegExp;
}

const NONE = /^$/;
const REACT = /^(react|react-dom|i18next|react-i18next)(\/|$)/;
const ANY = /./;

/** The import table of `docs/architecture.md`; anything not listed may not import from the rest. */
export const rooms: Readonly<Record<string, Room>> = {
  domain: { folders: [], packages: /^(zod|fuse\.js|pinyin-pro|@noble\/ed25519)$/ },
  content: { folders: ['domain'], packages: NONE },
  components: { folders: ['domain'], packages: REACT },
  storage: { folders: ['domain'], packages: /^dexie$/ },
  locales: { folders: [], packages: /^(i18next|react-i18next)$/ },
  packs: { folders: [], packages: NONE },
  app: { folders: ['domain', 'content/sites', 'components', 'storage', 'locales', 'packs/base'], packages: REACT },
  entrypoints: {
    folders: ['domain', 'content', 'components', 'storage', 'locales', 'packs', 'app'],
    packages: new RegExp(`^wxt/|${REACT.source}`),
  },
  cli: { folders: ['domain', 'storage', 'content'], packages: ANY },
  lab: { folders: ['domain', 'storage', 'content', 'cli'], packages: ANY },
  tests: {
    folders: [
      'domain',
      'content',
      'components',
      'storage',
      'locales',
      'packs',
      'public',
      'app',
      'entrypoints',
      'cli',
      'lab',
      'wxt.config.ts',
    ],
    packages: ANY,
  },
  'wxt.config.ts': { folders: ['content/sites', 'domain/site.ts'], packages: /^(wxt$|node:)/ },
  'vitest.config.ts': { folders: ['tests/second-tries.ts'], packages: ANY },
  'eslint.config.js': { folders: [], packages: ANY },
};

/** The entrypoints' only shared folder: what every page needs to start. */
const SHARED = 'pages';

/** The rooms of `app/` that a room may import from, apart from itself and what lies in `app/` beside the rooms. */
const appRooms: Readonly<Record<string, readonly string[]>> = {
  team: [],
  // The base layer, names of sites and sounds of titles: what every screen over a whole pack needs.
  pack: [],
  'panel/page': [],
  'panel/conversation': ['panel/page', 'team'],
  'panel/verdict': ['panel/conversation', 'team'],
  'panel/knowledge': ['panel/conversation', 'team'],
  'panel/reply': ['pack', 'panel/page', 'panel/conversation', 'panel/knowledge', 'team'],
  panel: ['pack', 'panel/page', 'panel/conversation', 'panel/verdict', 'panel/knowledge', 'panel/reply', 'team'],
  options: ['team'],
  // The same search as in the panel.
  popup: ['pack', 'panel/reply', 'team'],
  // The panel itself beside an invented buyer, and the options' way to a team.
  welcome: ['options', 'panel', 'panel/page', 'panel/reply', 'team'],
  diagnostics: ['team'],
  lookup: ['pack', 'team'],
};

interface Import {
  readonly from: string;
  /** A path of the repository, or the name of a package. */
  readonly to: string;
  readonly isPackage: boolean;
}

export function readImports(file: SourceFile): Import[] {
  if (!isCode(file)) return [];
  return ts.preProcessFile(file.text, true, true).importedFiles.map(({ fileName }) => {
    const isPackage = !fileName.startsWith('.');
    const inside = posix.join(posix.dirname(file.path), fileName.replace(/\?.*$/, ''));
    return { from: file.path, to: isPackage ? fileName : inside, isPackage };
  });
}

/** Folders in the tables that import each other, directly or through others, written as the cycle. */
export function findFolderCircles(): string[] {
  const ofFolders = Object.entries(rooms).map(([name, { folders }]) => [name, folders.map(firstFolder)] as const);
  return [new Map(ofFolders), new Map(Object.entries(appRooms))].flatMap((edges) => findWaysRound(edges));
}

/** Every import that the table doesn't allow. */
export function findForbiddenImports(files: readonly SourceFile[]): string[] {
  return files
    .flatMap(readImports)
    .filter((one) => !isAllowed(one))
    .map(({ from, to }) => `${from} imports ${to}`);
}

function isAllowed({ from, to, isPackage }: Import): boolean {
  const here = firstFolder(from);
  const room = rooms[here];
  if (!room) return false;
  if (isPackage) return room.packages.test(to);
  if (here === 'entrypoints' && firstFolder(to) === 'entrypoints') {
    return [entrypointOf(from), SHARED].includes(entrypointOf(to));
  }
  if (here === 'app' && firstFolder(to) === 'app') return isAllowedInApp(posix.dirname(from), to);
  return [here, ...room.folders].some((folder) => to === folder || to.startsWith(`${folder}/`));
}

function isAllowedInApp(folder: string, to: string): boolean {
  const room = folder.replace(/^app\/?/, '');
  const other = posix.dirname(to).replace(/^app\/?/, '');
  return other === room || /^app\/[^/]+$/.test(to) || (appRooms[room] ?? []).includes(other);
}

function firstFolder(path: string): string {
  return path.split('/')[0] ?? '';
}

function entrypointOf(path: string): string | undefined {
  return path.split('/')[1];
}

/** Every import cycle, written out. */
export function findCircles(files: readonly SourceFile[]): string[] {
  return findWaysRound(
    new Map(files.map((file) => [file.path, readImports(file).flatMap((i) => (i.isPackage ? [] : [i.to]))])),
  );
}

/**
 * Circles among the folders inside a room, written as the way round: once by the first folder alone, so that `pack/kinds` counts as `pack`, once by the
 * folder in which a file lies. Files straight in the room are no folder.
 */
export function findCirclesWithin(room: string, files: readonly SourceFile[]): string[] {
  const folderOf = (path: string) => posix.dirname(path).split('/').slice(1);
  const within = files
    .filter(({ path }) => firstFolder(path) === room)
    .flatMap(readImports)
    .filter(({ to, isPackage }) => !isPackage && firstFolder(to) === room)
    .map(({ from, to }) => [folderOf(from), folderOf(to)] as const)
    .filter(([from, to]) => from.length > 0 && to.length > 0);
  const circles = [1, Infinity].flatMap((depth) => {
    const edges = new Map<string, Set<string>>();
    for (const way of within) {
      const [from, to] = way.map((folders) => folders.slice(0, depth).join('/'));
      if (from === undefined || to === undefined || from === to) continue;
      edges.set(from, (edges.get(from) ?? new Set()).add(to));
    }
    return findWaysRound(new Map([...edges].map(([from, to]) => [from, [...to]])));
  });
  return [...new Set(circles)];
}

function findWaysRound(edges: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const visit = (name: string, way: readonly string[]) => {
    const start = way.indexOf(name);
    if (start >= 0) circles.push([...way.slice(start), name].join(' -> '));
    if (start >= 0 || done.has(name)) return;
    for (const next of edges.get(name) ?? []) visit(next, [...way, name]);
    done.add(name);
  };
  for (const name of edges.keys()) visit(name, []);
  return circles;
}
