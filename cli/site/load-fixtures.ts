import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from './fixture-pages.ts';
import type { PageState, Reading } from '../../domain/reading.ts';

/** A fixture page with the expected reading. */
export interface Fixture {
  readonly site: string;
  readonly name: string;
  readonly html: string;
  readonly url: string;
  readonly expect: {
    readonly kind: PageState['kind'] | 'address-only' | 'possible';
    readonly reading?: Reading;
  };
}

/** The pages of one site, by name. */
export function loadFixtures(site: string): readonly Fixture[] {
  const folder = join(pagesFolder, site);
  const names = readdirSync(folder).flatMap((file) => (file.endsWith('.html') ? [file.replace('.html', '')] : []));
  return names.sort().map((name) => {
    const read = (type: string) => readFileSync(join(folder, `${name}.${type}`), 'utf8');
    return { site, name, html: read('html'), ...(JSON.parse(read('json')) as Pick<Fixture, 'url' | 'expect'>) };
  });
}
