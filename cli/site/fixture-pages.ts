import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Window } from 'happy-dom';

/** The folder of fixture pages, with one folder per site. */
export const pagesFolder = join(import.meta.dirname, '../../tests/fixtures/pages');

/** A fixture page with the expected reading; without `expect` it hasn't been read yet. */
export interface FixturePage {
  readonly site: string;
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly expect?: unknown;
}

/** The pages of one site, by name. */
export async function readFixtures(site: string): Promise<FixturePage[]> {
  const files = await readdir(join(pagesFolder, site));
  const names = files.filter((file) => file.endsWith('.html')).map((file) => file.replace('.html', ''));
  return Promise.all(
    names.sort().map(async (name) => {
      const read = (type: string) => readFile(join(pagesFolder, site, `${name}.${type}`), 'utf8');
      const said = JSON.parse(await read('json')) as { url: string; expect?: unknown };
      return { site, name, html: await read('html'), ...said };
    }),
  );
}

/** Gives this process a window and document, which the readers expect. */
export function openWindow(): Document {
  const window = new Window();
  for (const name of ['Node', 'NodeFilter', 'document', 'DOMParser'] as const) {
    Object.defineProperty(globalThis, name, { value: window[name], configurable: true });
  }
  return globalThis.document;
}
