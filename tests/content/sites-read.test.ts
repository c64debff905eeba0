// @vitest-environment happy-dom
import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { describeSites, type ReadCounts } from '../../cli/site/describe-sites.ts';
import { matchSite } from '../../content/locating/match-site.ts';
import { readPage } from '../../content/reading/read-page.ts';
import { sites } from '../../content/sites/index.ts';
import { breaks, type BreakName } from '../fixtures/pages/break-page.ts';
import { loadFixtures, type Fixture } from '../../cli/site/load-fixtures.ts';
import { openPage } from '../../cli/site/open-page.ts';

const names = Object.keys(breaks) as BreakName[];

/** How many parts of a page are read: inbox, composer, conversation, buyer, order, product, messages. */
function countRead({ html, url }: Fixture, broken?: BreakName): number {
  const page = openPage(html);
  if (broken) breaks[broken](page);
  const address = new URL(url);
  const match = matchSite(address, page, sites);
  const state = match.kind === 'live' ? readPage(address, page, match) : undefined;
  return state?.kind === 'open' ? state.reading.health.filter(({ read }) => read).length : 0;
}

function countSite(id: string): ReadCounts {
  const open = loadFixtures(id).filter((fixture) => fixture.expect.kind === 'open');
  const readIn = (broken?: BreakName) => open.reduce((sum, fixture) => sum + countRead(fixture, broken), 0);
  return {
    pages: open.length,
    parts: open.reduce((sum, fixture) => sum + (fixture.expect.reading?.health.length ?? 0), 0),
    read: readIn(),
    after: Object.fromEntries(names.map((broken) => [broken, readIn(broken)])),
  };
}

test('docs/sites.md says which sites ship and what is read of each; `npm run docs:sites` writes it anew', async () => {
  const options = await resolveConfig('docs/sites.md');
  const written = await format(describeSites(sites, countSite), { ...options, parser: 'markdown' });
  await expect(written).toMatchFileSnapshot('../../docs/sites.md');
}, 60_000);
