// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { compilePattern } from '../../content/locating/compile-pattern.ts';
import { matchSite } from '../../content/locating/match-site.ts';
import { lookAtPage } from '../../content/reading/look-at-page.ts';
import { readPage } from '../../content/reading/read-page.ts';
import { sites } from '../../content/sites/index.ts';
import { loadFixtures, type Fixture } from '../../cli/site/load-fixtures.ts';
import { openPage } from '../../cli/site/open-page.ts';
import { sample } from '../how-much.ts';

const cases = sites.flatMap(({ id }) => loadFixtures(id));

function openCase({ html, url, expect: expected }: Fixture) {
  return { page: openPage(html), address: new URL(url), expected };
}

describe('every site on every fixture page', () => {
  test.each(cases)('$site reads $name as expected', (fixture) => {
    const { page, address, expected } = openCase(fixture);

    const match = matchSite(address, page, sites);

    expect(match.kind === 'live' ? readPage(address, page, match) : { kind: match.kind }).toEqual(expected);
  });

  test.each(sample(cases, 3))('no other site than $site claims $name', (fixture) => {
    const { page, address } = openCase(fixture);

    const others = sites.filter(({ id }) => id !== fixture.site);

    expect(matchSite(address, page, others)).toEqual({ kind: 'none' });
  });

  test.each(sample(cases, 3))('the key of $site $name is the one that its reading carries', (fixture) => {
    const { page, address, expected } = openCase(fixture);

    const match = matchSite(address, page, sites);

    const key = match.kind === 'live' ? lookAtPage(address, page, match).key() : null;
    expect(key).toBe(expected.reading?.conversation ?? null);
  });

  test.each(sample(cases, 3))('reading $site $name leaves the page as it was', (fixture) => {
    const { page, address } = openCase(fixture);
    const before = page.documentElement.outerHTML;

    const match = matchSite(address, page, sites);
    if (match.kind === 'live') readPage(address, page, match);

    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('the list of sites', () => {
  test('is sorted by id and names each once', () => {
    const ids = sites.map(({ id }) => id);

    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test.each(sites)('$id gives hosts in lower case, each once', ({ hosts }) => {
    const names = hosts.map(({ host }) => host);

    expect(names).toEqual([...new Set(names.map((host) => host.toLowerCase()))]);
  });

  test.each(sites)('$id writes only patterns that compile', (site) => {
    const patterns = findPatterns(site);

    expect(patterns.filter((source) => compilePattern(source) === null)).toEqual([]);
    expect(patterns.length).toBeGreaterThan(0);
  });

  test.each(sites)('$id writes only selectors that a browser accepts', (site) => {
    const refused = findSelectors(site).filter((selector) => !isAccepted(selector));

    expect(refused).toEqual([]);
  });

  test.each(sites)('$id is not called verified, as only a real account can do that', ({ verifiedOn }) => {
    expect(verifiedOn).toBeNull();
  });
});

/** Every string under the given keys of the data. */
function findStrings(data: unknown, keys: readonly string[], isInside = false): readonly string[] {
  if (typeof data === 'string') return isInside ? [data] : [];
  if (Array.isArray(data)) return data.flatMap((entry) => findStrings(entry, keys, isInside));
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([key, value]) => findStrings(value, keys, keys.includes(key)));
}

function findPatterns(site: unknown): readonly string[] {
  return findStrings(site, ['pattern', 'strip', 'path']);
}

function findSelectors(site: unknown): readonly string[] {
  return findStrings(site, ['at', 'any', 'open', 'exclude', 'root', 'row', 'drop', 'is', 'has']);
}

function isAccepted(selector: string): boolean {
  try {
    document.querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
