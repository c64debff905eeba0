// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { matchSite } from '../../content/finding/match-site.ts';
import { readPage } from '../../content/reading/read-page.ts';
import { sites } from '../../content/sites/index.ts';
import { breaks, type BreakName } from '../fixtures/pages/break-page.ts';
import { openPage } from '../fixtures/pages/open-page.ts';
import { loadFixtures, type Fixture } from '../fixtures/pages/load-fixtures.ts';

const open = sites.flatMap(({ id }) => loadFixtures(id)).filter(({ expect: { kind } }) => kind === 'open');

function readBroken({ html, url }: Fixture, name: BreakName) {
  const page = openPage(html);
  breaks[name](page);
  const address = new URL(url);
  const match = matchSite(address, page, sites);
  return match.kind === 'live' ? readPage(address, page, match) : { kind: match.kind };
}

/** What was found by the look of the page needs no landmark. */
function isHooked({ expect: { reading } }: Fixture): boolean {
  return reading?.health.every(({ from }) => from !== 'guess') === true;
}

describe('a page that is not quite as it was', () => {
  for (const name of ['other hashes', 'a wrapper more', 'doubled texts'] as const) {
    test.each(open)(`with ${name} still gives all that $site $name gave`, (fixture) => {
      expect(readBroken(fixture, name)).toEqual(fixture.expect);
    });
  }

  test.each(open.filter(isHooked))('with no landmark left gives no buyer of $site $name', (fixture) => {
    expect(['none', 'address-only', 'no-conversation']).toContain(readBroken(fixture, 'no landmark left').kind);
  });
});

describe('a page of another host', () => {
  test.each(open)('that imitates $site $name is nobody’s', ({ html, url }) => {
    const address = new URL(url.replace(/^https:\/\/[^/]+/, 'https://messages.imitation.example'));

    expect(matchSite(address, openPage(html), sites)).toEqual({ kind: 'none' });
  });
});
