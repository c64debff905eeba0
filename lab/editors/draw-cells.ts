import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { behaviours } from './behaviours.ts';
import { editors, type LabEditor } from './editors.ts';

/** Browser, editor and behaviour, separated by spaces: what a test has just shown. */
export type Cells = Set<string>;

/** Renders docs/proofs/composers.md from what was proved. */
export async function drawCells(browsers: readonly string[], cells: Cells): Promise<string> {
  const tables = await Promise.all(browsers.map((browser) => drawTable(browser, cells)));
  return format([HEAD, ...tables].join('\n\n') + '\n', { parser: 'markdown', printWidth: 120 });
}

const HEAD = `# Reply boxes

Written by \`npm run composers\` from all results of \`tests/e2e/composers.test.ts\`. Every check runs a quarter of Chromium's tests and a sixth of
Firefox's. Each mark is one test in that browser, with the build that ships, its content script, the editor as published, and real keys and
clicks. The test compares the editor's own model line by line, and checks that no Enter, submit or click reached the page on the way.`;

async function drawTable(browser: string, cells: Cells): Promise<string> {
  const isProved = (editor: LabEditor, behaviour: string) => cells.has(`${browser} ${editor.id} ${behaviour}`);
  const shown = editors.filter((editor) => behaviours.some(({ id }) => isProved(editor, id)));
  const rows = await Promise.all(
    shown.map(async (editor) => [
      await nameOf(editor),
      ...behaviours.map(({ id }) => (isProved(editor, id) ? '✓' : editor.limits?.[id] ? 'see below' : '–')),
    ]),
  );
  const notes = shown.flatMap(({ title, limits = {} }) => Object.values(limits).map((limit) => `${title}: ${limit}.`));
  const head = ['reply box', ...behaviours.map(({ title }) => title)];
  const table = [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  return [`## ${browser}`, table, ...notes].join('\n\n');
}

/** The editor with the version that was tested. */
async function nameOf({ title, packages }: LabEditor): Promise<string> {
  const versions = await Promise.all(packages.slice(0, 1).map(readVersion));
  return [title, ...versions].join(' · ');
}

async function readVersion(name: string): Promise<string> {
  const path = join(import.meta.dirname, '../../node_modules', name, 'package.json');
  return (JSON.parse(await readFile(path, 'utf8')) as { version: string }).version;
}
