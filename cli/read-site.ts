import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { matchSite } from '../content/locating/match-site.ts';
import { guessByLook } from '../content/guessing/guess-by-look.ts';
import { handGuessing } from '../content/reading/guessing.ts';
import { readPage } from '../content/reading/read-page.ts';
import { sites } from '../content/sites/index.ts';
import { openPage } from './site/open-page.ts';
import { openWindow, pagesFolder, readFixtures, type FixturePage } from './site/fixture-pages.ts';

/**
 * `npm run read:site NAME`: reads every fixture page of a site and prints the result. Readings that an expectation lacks are added to
 * its file, for someone to compare with the page by eye; existing ones are only compared. `--again` rewrites all.
 */
const [name, ...flags] = process.argv.slice(2);
if (name === undefined || !sites.some(({ id }) => id === name)) {
  throw new Error(`Name one of the sites: ${sites.map(({ id }) => id).join(', ')}.`);
}
openWindow();
handGuessing(guessByLook);
for (const fixture of await readFixtures(name)) {
  const found = readFixture(fixture);
  const isNew = fixture.expect === undefined || flags.includes('--again');
  const isEqual = JSON.stringify(found) === JSON.stringify(fixture.expect);
  console.log(`\n${fixture.name}: ${isEqual ? 'as expected' : isNew ? 'written' : 'NOT AS EXPECTED'}`);
  if (!isEqual) console.log(JSON.stringify(found, null, 1));
  if (JSON.stringify(found).includes('"direction":"unknown"'))
    console.log('A page shows sides only when it is drawn: the direction of these messages is decided in the browser.');
  if (!isEqual && isNew) await writeExpectation(fixture, found);
}

function readFixture({ html, url }: FixturePage): unknown {
  const address = new URL(url);
  const page = openPage(html);
  const match = matchSite(address, page, sites);
  return match.kind === 'live' ? readPage(address, page, match) : { kind: match.kind };
}

function writeExpectation({ site, name: page, url }: FixturePage, expect: unknown): Promise<void> {
  return writeFile(join(pagesFolder, site, `${page}.json`), `${JSON.stringify({ url, expect }, null, 2)}\n`);
}
