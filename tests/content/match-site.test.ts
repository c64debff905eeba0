// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import type { Site, SiteVariant } from '../../domain/site.ts';
import { matchSite } from '../../content/finding/match-site.ts';
import { buildSite, buildVariant } from './build-site.ts';

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

  test('tells the market of the host', () => {
    expect(match('https://chat.example/inbox', '<main></main>', [siteWith({})])).toMatchObject({ market: 'MY' });
  });

  test('leaves out a page that an exclusion names', () => {
    const site = siteWith({ exclude: ['input[type="password"]'] });

    expect(match('https://chat.example/inbox', '<main><input type="password"></main>', [site]).kind).toBe('none');
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
