// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Site, SiteVariant } from '../../../domain/site.ts';
import { matchSite, mayFloat } from '../../../content/locating/match-site.ts';
import { buildSite, buildVariant } from '../build-site.ts';

afterEach(() => {
  document.body.replaceChildren();
});

function match(url: string, body: string, sites: readonly Site[]) {
  document.body.innerHTML = body;
  return matchSite(new URL(url), document, sites);
}

function siteWith(changes: Partial<SiteVariant>, id = 'market') {
  return { ...buildSite(buildVariant(changes)), id };
}

describe('matchSite', () => {
  test.each([
    ['https://chat.example/inbox', '<main></main>', 'live'],
    ['https://chat.example/inbox', '<p></p>', 'address-only'],
    ['https://chat.example/orders', '<main></main>', 'none'],
    ['https://evil-chat.example/inbox', '<main></main>', 'none'],
    ['https://chat.example.evil.test/inbox', '<main></main>', 'none'],
    ['https://CHAT.example/inbox', '<main></main>', 'live'],
  ])('takes %s with %s as %s', (url, body, kind) => {
    expect(match(url, body, [siteWith({})]).kind).toBe(kind);
  });

  test.each([
    ['Filters: Response needed, Resolved', 1, 'live'],
    ['Filters: All', 1, 'address-only'],
    ['Filters: Response needed', 2, 'address-only'],
  ])('L23: counts words of the page as one landmark more: %s, of %i', (body, need, kind) => {
    const landmarks = { any: ['.case'], need, words: 'Response needed' };

    expect(match('https://chat.example/inbox', body, [siteWith({ landmarks })]).kind).toBe(kind);
  });

  test('tells the market of the host', () => {
    expect(match('https://chat.example/inbox', '<main></main>', [siteWith({})])).toMatchObject({ market: 'MY' });
  });

  test('leaves out a page that an exclusion names', () => {
    const site = siteWith({ exclude: ['input[type="password"]'] });

    expect(match('https://chat.example/inbox', '<main><input type="password"></main>', [site]).kind).toBe('none');
  });

  test.each([
    [{ host: '^chat\\.' }, 'https://chat.example/inbox', 'live'],
    [{ host: '^old\\.' }, 'https://chat.example/inbox', 'none'],
    [{ hash: '^/window' }, 'https://chat.example/inbox#/window', 'live'],
    [{ hash: '^/window' }, 'https://chat.example/inbox#/list', 'none'],
    [{ query: [{ key: 'group', isNot: '^support' }] }, 'https://chat.example/inbox', 'live'],
    [{ query: [{ key: 'group', isNot: '^support' }] }, 'https://chat.example/inbox?GROUP=support_v2', 'none'],
    [{ query: [{ key: 'id', is: '^\\d+$' }] }, 'https://chat.example/inbox?id=7', 'live'],
    [{ query: [{ key: 'id', is: '^\\d+$' }] }, 'https://chat.example/inbox', 'none'],
  ] satisfies [Partial<SiteVariant>, string, string][])('with %o takes %s as %s', (changes, url, kind) => {
    expect(match(url, '<main></main>', [siteWith(changes)]).kind).toBe(kind);
  });

  test('says nothing about a page where an inbox could only float', () => {
    const site = siteWith({ floating: true });
    const address = new URL('https://chat.example/inbox');

    expect(match(address.href, '<p></p>', [site])).toEqual({ kind: 'none' });
    expect(match(address.href, '<main></main>', [site]).kind).toBe('live');
    expect(mayFloat(address, [site])).toBe(true);
    expect(mayFloat(new URL('https://chat.example/orders'), [site])).toBe(false);
    expect(mayFloat(address, [siteWith({})])).toBe(false);
  });

  test('asks for as many landmarks as the variant needs', () => {
    const site = siteWith({ landmarks: { any: ['main', 'aside', 'nav'], need: 2 } });

    expect(match('https://chat.example/inbox', '<main></main>', [site]).kind).toBe('address-only');
    expect(match('https://chat.example/inbox', '<main></main><nav></nav>', [site]).kind).toBe('live');
  });

  test('prefers a variant with landmarks to an earlier one without', () => {
    const old = buildVariant({ id: 'old', landmarks: { any: ['table'], need: 1 } });
    const site = { ...buildSite(old), variants: [old, buildVariant({ id: 'new' })] };

    expect(match('https://chat.example/inbox', '<main></main>', [site])).toMatchObject({
      kind: 'live',
      variant: { id: 'new' },
    });
  });

  test.each([
    ['path', siteWith({ path: '(' })],
    ['landmark', siteWith({ landmarks: { any: ['a[['], need: 1 } })],
  ])('survives a broken %s from a pack', (_what, site) => {
    expect(match('https://chat.example/inbox', '<main></main>', [site]).kind).not.toBe('live');
  });
});
