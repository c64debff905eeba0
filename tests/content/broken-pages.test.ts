// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { matchSite } from '../../content/locating/match-site.ts';
import { readPage } from '../../content/reading/read-page.ts';
import { sites } from '../../content/sites/index.ts';
import { breaks, keptRows, virtualise, type BreakName } from '../fixtures/pages/break-page.ts';
import { openPage } from '../../cli/site/open-page.ts';
import { loadFixtures, type Fixture } from '../../cli/site/load-fixtures.ts';
import { sample } from '../how-much.ts';

const open = sites.flatMap(({ id }) => loadFixtures(id)).filter(({ expect: { kind } }) => kind === 'open');

function readBroken({ html, url }: Fixture, name: BreakName) {
  const page = openPage(html);
  breaks[name](page);
  const address = new URL(url);
  const match = matchSite(address, page, sites);
  return match.kind === 'live' ? readPage(address, page, match) : { kind: match.kind };
}

/** Anything found by the page's layout needs no landmark. */
function isHooked({ expect: { reading } }: Fixture): boolean {
  return reading?.health.every(({ from }) => from !== 'guess') === true;
}

describe('a page that is not quite as it was', () => {
  for (const name of ['other hashes', 'a wrapper more', 'doubled texts'] as const) {
    test.each(sample(open, 3))(`with ${name} still gives all that $site $name gave`, (fixture) => {
      expect(readBroken(fixture, name)).toEqual(fixture.expect);
    });
  }

  test.each(open.filter(isHooked))('with no landmark left gives no buyer of $site $name', (fixture) => {
    expect(['none', 'address-only', 'no-conversation', 'layout-changed']).toContain(
      readBroken(fixture, 'no landmark left').kind,
    );
  });
});

/** A fixture page with only the end of its thread in view; `undefined` if nothing was written. */
function openEnd({ html, expect: { reading } }: Fixture): Document | undefined {
  const page = openPage(html);
  const texts = reading?.messages.map(({ text }) => text) ?? [];
  return virtualise(page, texts) ? page : undefined;
}

const virtual = open.filter(openEnd);

describe('a page that keeps only the rows in view', () => {
  test('is tried for every site whose messages are read; of Amazon no hook for them is known', () => {
    const tried = new Set(virtual.map(({ site }) => site));
    expect(sites.map(({ id }) => id).filter((id) => !tried.has(id))).toEqual(['amazon']);
  });

  test.each(virtual)(
    'gives the end of the thread of $site $name, and of all else nothing other than before',
    (fixture) => {
      const { url, expect: before } = fixture;
      const messages = before.reading?.messages ?? [];
      const page = openEnd(fixture) ?? document;
      const address = new URL(url);
      const match = matchSite(address, page, sites);
      const read = match.kind === 'live' ? readPage(address, page, match) : undefined;
      const { reading } = read?.kind === 'open' ? read : {};
      const said = (list: typeof messages) => list.map(({ direction, kind, text }) => ({ direction, kind, text }));

      // Order and product may have been in a row that is gone.
      const rest = {
        order: reading?.order ?? before.reading?.order,
        product: reading?.product ?? before.reading?.product,
      };
      expect({ ...reading, messages: said(reading?.messages ?? []), ...rest }).toMatchObject({
        conversation: before.reading?.conversation,
        buyer: before.reading?.buyer,
        composer: before.reading?.composer,
        order: before.reading?.order,
        product: before.reading?.product,
        messages: said(messages).slice(-keptRows(messages.length)),
      });
    },
  );
});

describe('a page of another host', () => {
  test.each(sample(open, 3))('that imitates $site $name is nobody’s', ({ html, url }) => {
    const address = new URL(url.replace(/^https:\/\/[^/]+/, 'https://messages.imitation.example'));

    expect(matchSite(address, openPage(html), sites)).toEqual({ kind: 'none' });
  });
});
