// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findCircles, findCirclesWithin, findFolderCircles, findForbiddenImports } from './import-rules.ts';
import type { SourceFile } from './source-files.ts';

const file = (path: string, text = ''): SourceFile => ({ path, text });

describe('the table of imports', () => {
  it('has no circle among its folders', () => {
    expect(findFolderCircles()).toEqual([]);
  });
});

describe('an import', () => {
  it.each([
    ['domain/a.ts', '../storage/b.ts'],
    ['domain/a.ts', 'react'],
    ['domain/a.ts', 'node:fs'],
    ['content/a.ts', '../components/b.tsx'],
    ['content/a.ts', 'zod'],
    ['components/a.tsx', '../content/b.ts'],
    ['components/a.tsx', '../locales/index.ts'],
    ['components/a.tsx', 'dexie'],
    ['storage/a.ts', '../entrypoints/background/b.ts'],
    ['storage/a.ts', 'react'],
    ['locales/index.ts', '../domain/a.ts'],
    ['cli/a.ts', '../components/b.tsx'],
    ['cli/a.ts', '../tests/content/b.ts'],
    ['cli/a.ts', '../lab/browser/b.ts'],
    ['lab/a.ts', '../tests/content/b.ts'],
    ['app/popup/a.ts', '../../entrypoints/popup/b.ts'],
    ['app/popup/a.ts', '../options/b.ts'],
    ['app/panel/page/a.ts', '../reply/b.ts'],
    ['app/panel/a.ts', '../../content/reading/b.ts'],
    ['app/panel/a.ts', 'wxt/browser'],
    ['entrypoints/popup/a.ts', '../sidebar/b.ts'],
    ['entrypoints/pages/a.ts', '../sidebar/b.ts'],
    ['entrypoints/popup/a.ts', '../../tests/b.ts'],
    ['entrypoints/popup/a.ts', 'dexie'],
    ['wxt.config.ts', './storage/a.ts'],
    ['somewhere/a.ts', './b.ts'],
  ])('of %s from %s is refused', (path, from) => {
    expect(findForbiddenImports([file(path, `import { x } from '${from}';`)])).toHaveLength(1);
  });

  it.each([
    ['domain/a.ts', './pack/b.ts'],
    ['domain/a.ts', 'zod'],
    ['content/a.ts', '../domain/b.ts'],
    ['components/a.tsx', 'react-dom/client'],
    ['storage/a.ts', 'dexie'],
    ['app/panel/reply/a.ts', '../page/b.ts'],
    ['app/panel/verdict/a.ts', '../../device.ts'],
    ['app/options/a.ts', '../../content/sites/index.ts'],
    ['entrypoints/popup/a.ts', '../../app/popup/b.tsx'],
    ['entrypoints/popup/a.ts', './b.ts'],
    ['entrypoints/popup/a.ts', '../pages/b.ts'],
    ['entrypoints/popup/a.ts', '../../packs/sample.json'],
    ['entrypoints/popup/a.ts', 'wxt/browser'],
    ['lab/a.ts', '../cli/pack/b.ts'],
    ['tests/a.ts', '../lab/seller-centre/server.ts'],
    ['tests/a.ts', '../entrypoints/popup/b.ts'],
    ['wxt.config.ts', './content/sites/index.ts'],
  ])('of %s from %s is allowed', (path, from) => {
    expect(findForbiddenImports([file(path, `import { x } from '${from}';`)])).toEqual([]);
  });

  it.each([
    ['of a type', "import type { X } from '../storage/b.ts';"],
    ['that is handed on', "export { x } from '../storage/b.ts';"],
    ['for its effect', "import '../storage/b.ts';"],
    ['made later', "const x = await import('../storage/b.ts');"],
    ['with a query', "import x from '../storage/b.css?inline';"],
  ])('%s is seen', (_what, text) => {
    expect(findForbiddenImports([file('domain/a.ts', text)])).toHaveLength(1);
  });
});

describe('a circle', () => {
  const imports = (...names: string[]) => names.map((name) => `import type { X } from './${name}.ts';`).join('\n');

  it.each([
    ['of two', { a: ['b'], b: ['a'] }, ['domain/a.ts -> domain/b.ts -> domain/a.ts']],
    ['of three', { a: ['b'], b: ['c'], c: ['a'] }, ['domain/a.ts -> domain/b.ts -> domain/c.ts -> domain/a.ts']],
    ['behind another file', { a: ['b'], b: ['c'], c: ['b'] }, ['domain/b.ts -> domain/c.ts -> domain/b.ts']],
    ['of one', { a: ['a'] }, ['domain/a.ts -> domain/a.ts']],
    ['that is none, though two lead to one', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ])('%s is told with its way', (_what, graph: Record<string, string[]>, circles) => {
    const invented = Object.entries(graph).map(([name, to]) => file(`domain/${name}.ts`, imports(...to)));

    expect(findCircles(invented)).toEqual(circles);
  });
});

describe('the folders of a room', () => {
  const from = (path: string, ...to: string[]) =>
    file(path, to.map((name) => `import type { X } from '${name}';`).join('\n'));

  it.each<[string, SourceFile[], string[]]>([
    [
      'that two files make between two folders',
      [from('domain/pack/a.ts', '../team/b.ts'), from('domain/team/c.ts', '../pack/d.ts')],
      ['pack -> team -> pack'],
    ],
    [
      'that goes over a folder inside',
      [from('domain/pack/kinds/a.ts', '../../team/b.ts'), from('domain/team/c.ts', '../pack/d.ts')],
      ['pack -> team -> pack'],
    ],
    [
      'of a folder and one inside it',
      [from('domain/pack/a.ts', './kinds/b.ts'), from('domain/pack/kinds/c.ts', '../d.ts')],
      ['pack -> pack/kinds -> pack'],
    ],
    [
      'that is none, since one is a file of the room',
      [from('domain/a.ts', './team/b.ts'), from('domain/team/c.ts', '../d.ts')],
      [],
    ],
    ['that is none, in another room', [from('storage/a/a.ts', '../b/b.ts'), from('storage/b/b.ts', '../a/c.ts')], []],
  ])('have a circle %s', (_what, invented, circles) => {
    expect(findCirclesWithin('domain', invented)).toEqual(circles);
  });
});
