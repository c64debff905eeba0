import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rooms } from './architecture/import-rules.ts';

const root = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const documents = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** The anchor that GitHub generates for a heading. */
function anchorOf(heading: string): string {
  const text = heading.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase();
  return text.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-');
}

function linksOf(text: string): string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => target ?? []);
}

/** Links of a document that lead nowhere in this repository. */
function findDeadLinks(path: string): string[] {
  return linksOf(read(path)).filter((link) => {
    if (/^[a-z]+:/.test(link)) return false;
    const [file = '', anchor] = link.split('#');
    const target = file === '' ? path : join(dirname(path), file);
    if (!existsSync(join(root, target))) return true;
    if (anchor === undefined) return false;
    const headings = [...read(target).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) => anchorOf(heading));
    return !headings.includes(anchor);
  });
}

describe('the documents', () => {
  it.each(documents)('lead somewhere with every link: %s', (path) => {
    expect(findDeadLinks(path)).toEqual([]);
  });

  it.each(documents)('name only scripts and tests that exist: %s', (path) => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = [...read(path).matchAll(/npm run ([\w:]*\w)/g)].flatMap(([, name]) => name ?? []);
    const tests = [...read(path).matchAll(/`(tests\/[\w./-]+\.test\.tsx?)`/g)].flatMap(([, file]) => file ?? []);

    expect(named.filter((name) => !(name in scripts))).toEqual([]);
    expect(tests.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('are reached from the README or from one that is', () => {
    const reached = new Set(['README.md']);
    for (const path of reached)
      for (const link of linksOf(read(path))) {
        const target = join(dirname(path), link.split('#')[0] ?? '');
        if (target.endsWith('.md') && existsSync(join(root, target))) reached.add(target);
      }

    expect(documents.filter((path) => !reached.has(path))).toEqual([]);
  });
});

describe('the table of where to start', () => {
  const section = /^## Where to start\n([\s\S]*?)^## /m.exec(read('docs/architecture.md'))?.[1] ?? '';
  const rows = [...section.matchAll(/^\| (?!to change|-)([^|]*?) *\|([^|]*)\|([^|]*)\|$/gm)].map(
    ([, what = '', where = '', proof = '']) => [what, where, proof],
  );
  const pathsOf = (cell = '') =>
    [...cell.matchAll(/`([\w.-]+(?:\/[\w./-]*|\.config\.ts))`/g)].flatMap(([, path]) => path ?? []);

  it.each(rows)('names places and tests that exist for %s', (_what, where, proof) => {
    expect(pathsOf(where).length).toBeGreaterThan(0);
    const paths = [where, proof].flatMap(pathsOf);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('is read whole', () => {
    expect(rows.length).toBeGreaterThanOrEqual(12);
    expect(pathsOf('`packs/base/`, `content/none.ts`, `wxt.config.ts`, `commands`')).toEqual([
      'packs/base/',
      'content/none.ts',
      'wxt.config.ts',
    ]);
  });
});

describe('the architecture page', () => {
  const text = read('docs/architecture.md');
  const foldersOf = (folder: string) =>
    readdirSync(join(root, folder), { withFileTypes: true }).flatMap((one) => (one.isDirectory() ? one.name : []));
  const wordsOf = (part: RegExp) => new Set((part.exec(text)?.[1] ?? '').match(/[\w-]+/g));

  it.each([
    ['entrypoints', /<b>entrypoints\/<\/b>(.*)"\]/],
    ['content', /<b>content\/<\/b>(.*)"\]/],
    ['domain', /^Inside `domain\/`([\s\S]*?) Inside `storage/m],
  ])('names every folder of %s/', (folder, part) => {
    const named = wordsOf(part);
    expect(named.size).toBeGreaterThan(0);
    expect(foldersOf(folder).filter((name) => !named.has(name))).toEqual([]);
  });
});

describe('the import table', () => {
  const rows = [...read('docs/architecture.md').matchAll(/^\| `([\w]+)\/` *\|[^|]*\|([^|]*)\|$/gm)];
  const names = (cell = '') => [...cell.matchAll(/`([\w/]+)`/g)].flatMap(([, name]) => name ?? []).sort();

  it('of the architecture page is the one that the test of imports holds', () => {
    const told = rows.filter(([, folder]) => folder !== 'tests').map(([, folder = '', cell]) => [folder, names(cell)]);
    const held = Object.entries(rooms)
      .filter(([folder]) => folder !== 'tests' && !folder.includes('.'))
      .map(([folder, room]) => [folder, [...room.folders].sort()]);

    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(held));
  });
});

describe('the READMEs', () => {
  it.each(['README.md', 'README.zh-CN.md'])('are no longer than 6 KB: %s', (path) => {
    expect(Buffer.byteLength(read(path))).toBeLessThanOrEqual(6000);
  });

  it('say the same in both languages: as many sections and promises, the same commands and links', () => {
    const outline = (path: string) => {
      const text = read(path);
      return {
        sections: (text.match(/^## /gm) ?? []).length,
        promises: (text.match(/^\d\. \*\*/gm) ?? []).length,
        commands: [...text.matchAll(/^npm [^#\n]*/gm)].map(([line]) => line.trim()),
        links: [...new Set(linksOf(text).filter((link) => link.startsWith('docs/') && !link.endsWith('.png')))].sort(),
      };
    };

    expect(outline('README.md').promises).toBe(5);
    expect(outline('README.zh-CN.md')).toEqual(outline('README.md'));
  });
});
