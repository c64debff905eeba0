// @vitest-environment node
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findCircles, findCirclesWithin, findForbiddenImports } from './architecture/import-rules.ts';
import {
  findCellWriters,
  findMarkupWriters,
  findStyleWriters,
  findVerdictMakers,
} from './architecture/output-rules.ts';
import { findCrowdedComponents } from './architecture/props-rule.ts';
import { findBrowserUses, findImpurities } from './architecture/purity-rules.ts';
import { findBadNames, findBadSites, findLongFiles, findStrayTests } from './architecture/shape-rules.ts';
import { listFiles, type SourceFile } from './architecture/source-files.ts';

const files = listFiles(join(import.meta.dirname, '..'));

describe('the repository', () => {
  it('has its source where this test looks for it', () => {
    const folders = new Set(files.map(({ path }) => path.split('/')[0]));

    expect([...folders]).toEqual(expect.arrayContaining(['domain', 'content', 'components', 'storage', 'entrypoints']));
  });

  it('imports only what the table of the architecture page allows', () => {
    expect(findForbiddenImports(files)).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(findCircles(files)).toEqual([]);
  });

  it.each(['domain', 'storage'])('has no circle among the folders of %s', (room) => {
    expect(findCirclesWithin(room, files)).toEqual([]);
  });

  it('touches the extension interface of the browser only in entrypoints', () => {
    expect(findBrowserUses(files)).toEqual([]);
  });

  it('gives the script on the page the interface as it is, without the tenth of its weight that makes it the same everywhere', () => {
    const heavy = files.filter(
      ({ path, text }) =>
        path.startsWith('entrypoints/inbox/') && /import \{[^}]*\bbrowser\b[^}]*\} from 'wxt\/browser'/.test(text),
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  it('keeps what guesses by look out of the script that is on every inbox', () => {
    const always = /^(?:content\/(?:inbox|reading|finding|watching|composer|panel-frame)|entrypoints\/inbox)\//;
    const heavy = files.filter(
      ({ path, text }) => always.test(path) && /import (?!type )[^;]*from '[^']*\/guessing\//.test(text),
    );
    expect(heavy.map(({ path }) => path)).toEqual([]);
  });

  it('keeps the domain pure', () => {
    expect(findImpurities(files)).toEqual([]);
  });

  it('has no file of more than 300 lines', () => {
    expect(findLongFiles(files)).toEqual([]);
  });

  it('hands no component more than 12 props', () => {
    expect(findCrowdedComponents(files)).toEqual([]);
  });

  it('keeps the tests of components in the folders of what they test', () => {
    expect(findStrayTests(files)).toEqual([]);
  });

  it('names files in kebab-case after the thing', () => {
    expect(findBadNames(files)).toEqual([]);
  });

  it('lists its sites in order, each with pages that show how it is read', () => {
    expect(findBadSites(files)).toEqual([]);
  });
});

describe('a verdict', () => {
  it('A3 A4: of "not listed" is made in one place only', () => {
    expect(findVerdictMakers(files)).toEqual(['domain/blacklist/verdict.ts']);
  });

  it.each([
    ["return { kind: 'not-listed', by };", 1],
    ["const made = { ...old, kind: 'not-listed' };", 1],
    ["| { readonly kind: 'not-listed'; readonly by: HandleType }", 0],
    ["if (verdict.kind === 'not-listed') draw();", 0],
  ])('is found to be made in %s: %i', (text, count) => {
    expect(findVerdictMakers([{ path: 'domain/a.ts', text }])).toHaveLength(count);
  });
});

describe('what leaves the extension for a page or the clipboard', () => {
  it('X06: is a stylesheet in two places only, which are made of our own words and of no selector', () => {
    expect(findStyleWriters(files)).toEqual(['content/panel-frame/panel-host.ts', 'content/picker/pick-layer.ts']);
  });

  it('X10: is never cells of a spreadsheet', () => {
    expect(findCellWriters(files)).toEqual([]);
  });

  it('U13: is never markup made of a text', () => {
    expect(findMarkupWriters(files)).toEqual([]);
  });

  it.each([
    [findStyleWriters, 'sheet.insertRule(selector)'],
    [findCellWriters, "new Blob([rows], { type: 'text/csv' })"],
    [findMarkupWriters, 'host.innerHTML = text'],
  ])('would be found: %o', (find, text) => {
    expect(find([{ path: 'content/a.ts', text }])).toEqual(['content/a.ts']);
  });
});

const file = (path: string, text = ''): SourceFile => ({ path, text });

describe('a use of the browser', () => {
  it.each([
    "import { browser } from 'wxt/browser';",
    "import browser from 'webextension-polyfill';",
    'chrome.runtime.sendMessage(1);',
    'const id = globalThis.chrome?.runtime.id;',
    'export const read = () => browser.storage.local.get();',
  ])('is refused in storage: %s', (text) => {
    expect(findBrowserUses([file('storage/a.ts', text)]).length).toBeGreaterThan(0);
  });

  it.each([
    ['entrypoints/popup/a.ts', "import { browser } from 'wxt/browser';"],
    ['storage/a.ts', "export const browser = 'a name of our own';"],
    ['storage/a.ts', 'export const read = (o: { browser: string }) => o.browser;'],
    ['storage/a.ts', '// The chrome of the window.'],
  ])('is no fault in %s: %s', (path, text) => {
    expect(findBrowserUses([file(path, text)])).toEqual([]);
  });
});

describe('the domain', () => {
  it.each([
    'Date.now();',
    'new Date();',
    'new Date;',
    'Date();',
    'Math.random();',
    'crypto.randomUUID();',
    "fetch('https://shop.example');",
    'document.title;',
    "globalThis.localStorage.getItem('a');",
    'export function read(element: HTMLElement) { return element; }',
    'export type Found = Element | null;',
    'setTimeout(() => 1, 1);',
    'performance.now();',
    "import { useState } from 'react';",
    "import Dexie from 'dexie';",
  ])('is not pure with: %s', (text) => {
    expect(findImpurities([file('domain/a.ts', text)]).length).toBeGreaterThan(0);
  });

  it.each([
    'new Date(0);',
    'Date.parse(text);',
    'Math.round(1.5);',
    'export const read = (document: { window: string }) => document.window;',
    "export const o = { fetch: 1, 'location': 2 };",
    "crypto.subtle.digest('SHA-256', bytes);",
    '/** Never calls fetch() or Date.now(). */',
  ])('is pure with: %s', (text) => {
    expect(findImpurities([file('domain/a.ts', text)])).toEqual([]);
  });
});

describe('a file', () => {
  const lines = (count: number) => 'x\n'.repeat(count);

  it.each([
    ['domain/a.ts', 301, 1],
    ['components/styles/a.css', 301, 1],
    ['domain/a.ts', 300, 0],
    ['locales/en.json', 900, 0],
    ['package-lock.json', 900, 0],
    ['packs/sample.json', 900, 0],
    ['tests/fixtures/pages/etsy/a.html', 900, 0],
  ])('%s of %i lines is too long %i times', (path, count, faults) => {
    expect(findLongFiles([file(path, lines(count))])).toHaveLength(faults);
  });

  it.each([
    'domain/parseSize.ts',
    'domain/parse_size.ts',
    'components/Panel/bar.tsx',
    'domain/utils.ts',
    'storage/helpers/a.ts',
    'content/common/a.ts',
    'domain/pack/index.ts',
    'locales/zh_CN.json',
  ])('must not be named %s', (path) => {
    expect(findBadNames([file(path)])).toHaveLength(1);
  });

  it.each([
    'domain/parse-size.ts',
    'entrypoints/inbox/index.ts',
    'content/sites/index.ts',
    'locales/index.ts',
    'locales/zh-CN.json',
    'public/_locales/zh_CN/messages.json',
    'tests/domain/sizes/charts/convert-size.properties.test.ts',
    'wxt.config.ts',
    'README.md',
    'LICENSE',
  ])('may be named %s', (path) => {
    expect(findBadNames([file(path)])).toEqual([]);
  });
});

describe('a component', () => {
  const props = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) => `p${at + from}: string;`).join(' ');
  const other = file('components/b.tsx', `export interface Base { ${props(10)} }`);

  it.each([
    ['of an interface', `interface P { ${props(13)} } export function A({ p0 }: P) {}`],
    ['of a type in place', `export const A = (props: { ${props(13)} }) => null;`],
    ['within memo', `interface P { ${props(13)} } export const A = memo(function A(props: P) {});`],
    ['that is a class', `interface P { ${props(13)} } class A extends Component<P, {}> {}`],
    [
      'that extends another file’s',
      `import { Base } from './b.tsx'; interface P extends Base { ${props(3, 20)} } function A(p: P) {}`,
    ],
    ['joined of two', `import type { Base } from './b.tsx'; function A(p: Base & { ${props(3, 20)} }) {}`],
    [
      'but for one',
      `import type { Base } from './b.tsx'; interface P extends Omit<Base, 'p1'> { ${props(4, 20)} } function A(p: P) {}`,
    ],
  ])('with 13 props is refused: %s', (_what, text) => {
    expect(findCrowdedComponents([file('components/a.tsx', text), other])).toEqual([
      'components/a.tsx: A has 13 props',
    ]);
  });

  it.each([
    `interface P { ${props(12)} } export function A({ p0 }: P) {}`,
    `import type { Base } from './b.tsx'; interface P extends Omit<Base, 'p1' | 'p2'> { ${props(4, 20)} } function A(p: P) {}`,
    `import type { Base } from './b.tsx'; function A(p: Pick<Base, 'p1'>) {}`,
    `interface P { ${props(13)} } export function useA(p: P) {}`,
    'export function A() {}',
  ])('is not: %s', (text) => {
    expect(findCrowdedComponents([file('components/a.tsx', text), other])).toEqual([]);
  });

  it.each([
    ['tests/components/reply/a.test.tsx', []],
    ['tests/components/words.test.ts', []],
    ['tests/components/a.test.tsx', ['tests/components/a.test.tsx lies beside no component']],
    ['tests/components/panel/a.test.tsx', ['tests/components/panel/a.test.tsx lies beside no component']],
  ])('may have a test at %s but for %j', (path, faults) => {
    const source = [file('components/reply/a.tsx'), file('components/words.ts')];
    expect(findStrayTests([...source, file(path)])).toEqual(faults);
  });

  it('whose props nobody can count is refused too', () => {
    const text = `import type { P } from '../domain/p.ts'; export function A(props: P) {}`;
    expect(findCrowdedComponents([file('app/a.tsx', text)])).toEqual(['app/a.tsx: the props of A cannot be counted']);
  });
});

describe('a site', () => {
  const index = (...ids: string[]) =>
    file(
      'content/sites/index.ts',
      `${ids.map((id) => `import { ${id} } from './${id}.ts';`).join('\n')}\nexport const sites: readonly Site[] = [${ids.join(', ')}];`,
    );
  const page = (id: string) => [file(`tests/fixtures/pages/${id}/a.html`), file(`tests/fixtures/pages/${id}/a.json`)];
  const both = [file('content/sites/amazon.ts'), file('content/sites/etsy.ts')];

  it.each([
    ['is in order with its pages', [index('amazon', 'etsy'), ...page('amazon'), ...page('etsy')], []],
    [
      'is out of order',
      [index('etsy', 'amazon'), ...page('amazon'), ...page('etsy')],
      ['the sites are not sorted: etsy, amazon'],
    ],
    ['is not listed', [index('amazon'), ...page('amazon'), ...page('etsy')], ['etsy is not in the list']],
    ['has no page', [index('amazon', 'etsy'), ...page('amazon')], ['etsy has no page with an expected reading']],
    [
      'has a page without an expected reading',
      [index('amazon', 'etsy'), ...page('amazon'), file('tests/fixtures/pages/etsy/a.html')],
      ['etsy has no page with an expected reading'],
    ],
  ])('that %s gives these faults', (_what, invented, faults) => {
    expect(findBadSites([...both, ...invented])).toEqual(faults);
  });
});
