import { posix } from 'node:path';
import type { SourceFile } from './source-files.ts';

const LONGEST = 300;

/** Data, translations, recorded pages and the lockfile may have any length. */
function isData({ path }: SourceFile): boolean {
  return path.endsWith('.json') || /^(locales|packs|tests\/fixtures)\//.test(path);
}

export function findLongFiles(files: readonly SourceFile[]): string[] {
  return files
    .filter((file) => !isData(file))
    .map(({ path, text }) => ({ path, lines: text.replace(/\n$/, '').split('\n').length }))
    .filter(({ lines }) => lines > LONGEST)
    .map(({ path, lines }) => `${path} has ${lines} lines`);
}

/** Prescribed names: languages by their tag, and a repository's standard documents. */
const PRESCRIBED = /^(locales\/[a-z]{2}-[A-Z]{2}\.json|public\/_locales\/.+|[A-Z]+(\.zh-CN)?(\.md)?)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const VAGUE = /^(utils?|helpers?|commons?|misc)$/;

/** Names that aren't kebab-case, don't name the thing, or hide other files behind an `index`. */
export function findBadNames(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path }) => {
    const words = path.split('/').flatMap((name) => name.split('.'));
    if (words.some((word) => VAGUE.test(word))) return [`${path} says nothing about the thing`];
    if (!PRESCRIBED.test(path) && !words.every((word) => KEBAB.test(word))) return [`${path} is not in kebab-case`];
    return isBarrel(path) ? [`${path} is an index where none is allowed`] : [];
  });
}

function isBarrel(path: string): boolean {
  return /\/index\.(tsx?|js)$/.test(path) && !/^(content\/sites|locales|entrypoints\/[^/]+)\/index\.ts$/.test(path);
}

/** Tests of components that lie in no folder of `components`, where nobody looks for them. */
export function findStrayTests(files: readonly SourceFile[]): string[] {
  const folders = new Set(
    files.filter(({ path }) => path.startsWith('components/')).map(({ path }) => posix.dirname(path)),
  );
  return files
    .filter(({ path }) => /^tests\/components\/.+\.test\.tsx?$/.test(path))
    .filter(({ path }) => {
      const subject = path.replace(/^tests\//, '').replace(/\.test\.(tsx?)$/, '.$1');
      const isAtRoot = posix.dirname(subject) === 'components';
      return isAtRoot ? !files.some((file) => file.path === subject) : !folders.has(posix.dirname(subject));
    })
    .map(({ path }) => `${path} lies beside no component`);
}

const SITES = 'content/sites/';
const PAGES = 'tests/fixtures/pages/';

/** Sites that aren't listed, are out of order, or have no page that shows how they are read. */
export function findBadSites(files: readonly SourceFile[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const ids = [...paths]
    .filter((path) => path.startsWith(SITES) && path !== `${SITES}index.ts`)
    .map((path) => posix.basename(path, '.ts'));
  const list = files.find(({ path }) => path === `${SITES}index.ts`)?.text ?? '';
  const names = /\bsites\b[^=]*=\s*\[([^\]]*)\]/.exec(list)?.[1]?.match(/\w+/g) ?? [];
  const listed = [...list.matchAll(/import \{ (\w+) \} from '\.\/([\w-]+)\.ts'/g)];
  const inOrder = names.map((name) => listed.find(([, imported]) => imported === name)?.[2] ?? name);
  const isSorted = inOrder.every((id, index) => index === 0 || (inOrder[index - 1] ?? '') < id);
  return [
    ...(isSorted ? [] : [`the sites are not sorted: ${inOrder.join(', ')}`]),
    ...ids.filter((id) => !inOrder.includes(id)).map((id) => `${id} is not in the list`),
    ...ids.filter((id) => !hasPages(paths, id)).map((id) => `${id} has no page with an expected reading`),
  ];
}

function hasPages(paths: ReadonlySet<string>, id: string): boolean {
  const pages = [...paths].filter((path) => path.startsWith(`${PAGES}${id}/`) && path.endsWith('.html'));
  return pages.length > 0 && pages.every((page) => paths.has(page.replace(/html$/, 'json')));
}
