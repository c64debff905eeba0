import { describe, expect, test } from 'vitest';
import type { Site } from '../../../domain/site.ts';
import { changeSites, type AddedSite, type SitePatch } from '../../../domain/site/site-changes.ts';
import { buildSite, buildVariant } from '../../content/build-site.ts';

const shipped: Site = { ...buildSite(), version: 3 };
const patch = (changes: Partial<SitePatch>): SitePatch => ({ kind: 'patch', site: 'market', version: 3, ...changes });
const added = (changes: Partial<AddedSite> = {}): AddedSite => {
  return { ...buildSite(), kind: 'site', id: 'acme', hosts: [{ host: 'desk.acme.example' }], ...changes };
};
const variantOf = (sites: readonly Site[]) => sites[0]?.variants[0];

describe('a patch of a site', () => {
  test('puts its words in the place of the variant’s own and leaves the others', () => {
    const changed = changeSites([shipped], [patch({ variants: [{ id: 'inbox', open: '.thread-2' }] })]);

    expect(variantOf(changed)).toEqual(buildVariant({ open: '.thread-2' }));
  });

  test('leaves a variant that it does not name', () => {
    const changed = changeSites([shipped], [patch({ variants: [{ id: 'other', open: '.thread-2' }] })]);

    expect(changed).toEqual([shipped]);
  });

  test('rests where the extension brings a newer version of the site', () => {
    expect(changeSites([shipped], [patch({ version: 2, off: true })])).toEqual([shipped]);
  });

  test('still holds where it was made for a newer version', () => {
    expect(changeSites([shipped], [patch({ version: 4, off: true })])).toEqual([]);
  });

  test('switches a site off', () => {
    expect(changeSites([shipped], [patch({ off: true })])).toEqual([]);
  });

  test('grants no host, whatever it carries', () => {
    const hostile = { ...patch({}), hosts: [{ host: 'evil.example' }] } as SitePatch;

    expect(changeSites([shipped], [hostile])[0]?.hosts).toEqual(shipped.hosts);
  });

  test('switches fields off and keeps all that is known of the page', () => {
    const changed = changeSites([shipped], [patch({ offParts: ['buyer'] }), patch({ offParts: ['buyer', 'order'] })]);

    expect(variantOf(changed)).toEqual(buildVariant({ off: ['buyer', 'order'] }));
  });

  test('of another site changes nothing', () => {
    expect(changeSites([shipped], [patch({ site: 'etsy', off: true })])).toEqual([shipped]);
  });
});

describe('a site that a pack adds', () => {
  test('stands beside the others, never called verified', () => {
    const [, site] = changeSites([shipped], [added()]);

    expect(site).toMatchObject({ id: 'acme', verifiedOn: null, hosts: [{ host: 'desk.acme.example' }] });
  });

  test.each([
    ['the host of a site that ships', added({ hosts: [{ host: 'chat.example' }] })],
    ['the id of a site that ships', added({ id: 'market' })],
  ])('does not take %s', (_what, change) => {
    expect(changeSites([shipped], [change])).toEqual([shipped]);
  });

  test('does not take a host that another one added before', () => {
    const sites = changeSites([], [added(), added({ id: 'second' })]);

    expect(sites.map(({ id }) => id)).toEqual(['acme']);
  });
});
