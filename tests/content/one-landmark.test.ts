// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { matchSite } from '../../content/locating/match-site.ts';
import { readPage } from '../../content/reading/read-page.ts';
import { sites } from '../../content/sites/index.ts';
import { loadFixtures, type Fixture } from '../../cli/site/load-fixtures.ts';
import { openPage } from '../../cli/site/open-page.ts';

/** What a redesign keeps: the bare structure of a page, and the words of its boxes. */
const left = ['type', 'style', 'title', 'placeholder', 'contenteditable', 'href', 'role'];

const cases = sites.flatMap(({ id, variants }) =>
  loadFixtures(id).flatMap((fixture) => {
    const variant = variants.find((one) => one.id === fixture.expect.reading?.variant);
    const marks = variant && !variant.guess ? variant.landmarks.any : [];
    return marks.flatMap((mark) => (typeof mark === 'string' ? [{ site: id, name: fixture.name, mark, fixture }] : []));
  }),
);

/** The page with a single landmark and everything else renamed; `null` if it lacks that landmark or any other box. */
function redesign({ html }: Fixture, mark: string): Document | null {
  const page = openPage(html);
  const kept = new Set(page.querySelectorAll(mark));
  for (const element of page.body.querySelectorAll('*')) {
    const names = kept.has(element) ? [] : [...element.attributes].map(({ name }) => name);
    for (const name of names.filter((one) => !left.includes(one))) element.removeAttribute(name);
  }
  const box = page.querySelector('textarea, [contenteditable="true"]');
  return kept.size > 0 && box !== null ? page : null;
}

const redesigned = cases.filter(({ fixture, mark }) => redesign(fixture, mark) !== null);

describe('L23: a page of which one landmark is left, beside a reply box', () => {
  test('is tried with most sites that are known by hooks', () => {
    expect(new Set(redesigned.map(({ site }) => site)).size).toBeGreaterThan(9);
  });

  test.each(redesigned)('is never said to show no conversation: $site $name, $mark', ({ fixture, mark }) => {
    const page = redesign(fixture, mark)!;
    const address = new URL(fixture.url);

    const match = matchSite(address, page, sites);

    expect(match.kind === 'live' ? readPage(address, page, match).kind : match.kind).not.toBe('no-conversation');
  });
});
