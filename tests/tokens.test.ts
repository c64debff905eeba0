// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listFiles } from './architecture/source-files.ts';
import { contrast, findRawColours, readColours, readPairs } from './tokens/contrast.ts';

const root = join(import.meta.dirname, '..');
const tokens = ['edge.css', 'tokens.css']
  .map((file) => readFileSync(join(root, 'components/styles', file), 'utf8'))
  .join('\n');
const colours = readColours(tokens);
const pairs = readPairs(tokens);

describe('the design tokens', () => {
  it('list the pairs of colours that are seen together', () => {
    expect(pairs.length).toBeGreaterThan(50);
  });

  it.each(['light', 'dark'] as const)('keep every listed pair readable in the %s theme', (theme) => {
    const weak = pairs
      .map((pair) => ({ ...pair, measured: contrast(colours[pair.text]?.[theme], colours[pair.ground]?.[theme]) }))
      .filter(({ measured, atLeast }) => !(measured >= atLeast));

    expect(weak.map(({ text, ground, measured }) => `${text} on ${ground}: ${measured.toFixed(2)}`)).toEqual([]);
  });
});

describe('J24: the faces of letters', () => {
  const stacks = [...tokens.matchAll(/(--scp-font[\w-]*):\s*([^;]+);/g)].map(([, name = '', faces = '']) => ({
    name,
    faces: faces.split(',').map((face) => face.trim().replaceAll("'", '')),
  }));
  const han = /PingFang|YaHei|JhengHei|CJK|Noto Sans [STJK]|Hiragino|Yu Gothic|Meiryo|Gothic Neo|Malgun/;

  it.each(stacks.filter(({ name }) => name !== '--scp-font-mono'))(
    'begin in $name with a Latin one that every system has, since signs of a Chinese one are as wide as its characters',
    ({ faces }) => {
      const first = faces.findIndex((face) => han.test(face));
      expect(first).toBeGreaterThan(0);
      expect(faces.slice(0, first)).toContain('Arial');
    },
  );
});

describe('every other style', () => {
  const styles = listFiles(root).filter(
    ({ path }) =>
      (path.endsWith('.css') && !path.startsWith('lab/') && !/\/(?:edge|tokens)\.css$/.test(path)) ||
      path.startsWith('content/panel-frame/'),
  );

  it('is found', () => {
    expect(styles.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['components/styles/base.css', 'content/panel-frame/host-style.ts']),
    );
  });

  it('takes its colours from the tokens', () => {
    expect(styles.flatMap(({ path, text }) => findRawColours(text).map((found) => `${path} ${found}`))).toEqual([]);
  });

  it('names only tokens that exist', () => {
    const known = new Set([...tokens.matchAll(/(--scp-[\w-]+)\s*:/g)].map((match) => match[1]));
    // A component may pass a measured size to its own style.
    const code = listFiles(root).filter(({ path }) => path.startsWith('components/'));
    const own = new Set(
      [...styles, ...code].flatMap(({ text }) =>
        [...text.matchAll(/(--scp-[\w-]+)['"]?\]?\s*[:,]/g)].map((match) => match[1]),
      ),
    );
    const named = styles.flatMap(({ path, text }) =>
      [...text.matchAll(/var\((--scp-[\w-]+)/g)].map((match) => ({ path, name: match[1] })),
    );

    expect(named.filter(({ name }) => !known.has(name) && !own.has(name))).toEqual([]);
  });
});

describe('the measure of contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#ffffff', 4.48],
    ['#fff', '#ffffff', 1],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s on %s is %d', (text, ground, ratio) => {
    expect(contrast(text, ground)).toBeCloseTo(ratio, 2);
  });

  it('of a colour that does not exist is no number, so that the pair fails', () => {
    expect(contrast(undefined, '#ffffff')).toBeNaN();
  });

  it('takes pairs and colours from the text of the file', () => {
    const css = `--scp-ink: light-dark(#111111, #eeeeee);
      --scp-on-red: #fff;
      /* Pairs to measure (foreground on background >= ratio), in both themes:
       *   ink   on surface, raised   >= 4.5
       *   red   on good-, bad-tint and their own tint   >= 3
       */`;

    expect(readColours(css)).toEqual({
      ink: { light: '#111111', dark: '#eeeeee' },
      'on-red': { light: '#fff', dark: '#fff' },
    });
    expect(readPairs(css).map(({ text, ground, atLeast }) => `${text} on ${ground} ${atLeast}`)).toEqual([
      'ink on surface 4.5',
      'ink on raised 4.5',
      'red on good-tint 3',
      'red on bad-tint 3',
      'red on red-tint 3',
    ]);
  });
});

describe('a raw colour', () => {
  it.each([
    'color: #fff;',
    'color: #15181eaa;',
    'color: rgb(0 0 0 / 5%);',
    'color: rgba(0, 0, 0, 1);',
    'color: hsl(1 2% 3%);',
  ])('is found in "%s"', (css) => {
    expect(findRawColours(css)).toHaveLength(1);
  });

  it.each([
    'color: var(--scp-ink);',
    'background: rgb(from var(--scp-canvas) r g b / 70%);',
    '#panel { color: inherit; }',
    '/* was #fff */',
  ])('is not found in "%s"', (css) => {
    expect(findRawColours(css)).toEqual([]);
  });
});
