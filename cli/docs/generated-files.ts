import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { sites } from '../../content/sites/index.ts';
import { describePack } from '../../domain/pack/json-schema.ts';
import { describeCertificates } from './describe-certificates.ts';
import { describeCharts } from './describe-charts.ts';
import { describeColumns } from './describe-columns.ts';
import type { Site } from '../../domain/site.ts';

const root = join(import.meta.dirname, '../..');

/** A file generated from data and code; `path` is relative to the repository's root. */
export interface GeneratedFile {
  readonly path: string;
  /** Its text before Prettier. */
  readonly draw: () => Promise<string>;
}

/** Written by `npm run docs` and compared by `tests/cli/docs.test.ts`. Pages that only a test can generate are its file snapshots. */
export const generatedFiles: readonly GeneratedFile[] = [
  { path: 'docs/reference/certificates.md', draw: async () => describeCertificates(await readBase()) },
  { path: 'docs/reference/sizes.md', draw: async () => describeCharts((await readBase()).sizeCharts) },
  { path: 'docs/reference/size-columns.md', draw: async () => describeColumns((await readBase()).sizeCharts) },
  { path: 'packs/pack.schema.json', draw: async () => Promise.resolve(JSON.stringify(describePack())) },
  {
    path: '.github/ISSUE_TEMPLATE/page-misread.yml',
    draw: async () => listMarketplaces(await readText('.github/ISSUE_TEMPLATE/page-misread.yml'), sites),
  },
];

/** The text as it should be committed. */
export async function drawFile({ path, draw }: GeneratedFile): Promise<string> {
  const filepath = join(root, path);
  return format(await draw(), { ...(await resolveConfig(filepath)), filepath });
}

async function readBase(): Promise<BaseFacts> {
  const texts = await Promise.all(
    ['schemes', 'expectations', 'size-charts'].map((name) => readText(`packs/base/${name}.json`)),
  );
  return Object.assign({}, ...texts.map((text) => JSON.parse(text) as unknown)) as BaseFacts;
}

type BaseFacts = Parameters<typeof describeCertificates>[0] & { sizeCharts: Parameters<typeof describeCharts>[0] };

function readText(path: string): Promise<string> {
  return readFile(join(root, path), 'utf8');
}

/** The issue form with every marketplace that ships as an option, by title, followed by "Another one". */
export function listMarketplaces(form: string, sites: readonly Pick<Site, 'title'>[]): string {
  const titles = sites.map(({ title }) => title).sort((a, b) => a.localeCompare(b, 'en'));
  const choices = [...titles, 'Another one'].map((title) => `        - ${title}\n`).join('');
  const drawn = form.replace(
    /(id: marketplace\n(?:.*\n)*? {6}options:\n)(?: {8}- .*\n)+/,
    (_, head: string) => head + choices,
  );
  if (!drawn.includes(choices)) throw new Error('The form no longer has a list of marketplaces.');
  return drawn;
}
