import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

/** Of the panel in a page, on paper, and while parts of a page are pointed at. */
const ONLY_THERE = ['tab', 'point', 'print'];

function stylesOf(page: string): string[] {
  const source = readFileSync(join(import.meta.dirname, `../../entrypoints/${page}/main.tsx`), 'utf8');
  return [...source.matchAll(/styles\/([a-z-]+)\.css/g)].map(([, name = '']) => name);
}

test('J19: the panel of the example looks as the one in an inbox, in low windows too', () => {
  const welcome = stylesOf('welcome');
  const panel = stylesOf('sidebar').filter((name) => !ONLY_THERE.includes(name));
  expect(welcome.filter((name) => panel.includes(name))).toEqual(panel);
});
