import { describe, expect, test } from 'vitest';
import { siteChange } from '../../../domain/pack/kinds/site.ts';
import type { PartName, Site, SiteVariant } from '../../../domain/site.ts';
import { readKeptChanges } from '../../../domain/site/kept-changes.ts';
import { listMovingWords, type ChangeSource } from '../../../domain/site/moving-words.ts';
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
    const changed = changeSites([shipped], [patch({ variants: [{ id: 'inbox', open: '.thread-2' }] })], 'plain-pack');

    expect(variantOf(changed)).toEqual(buildVariant({ open: '.thread-2' }));
  });

  test('leaves a variant that it does not name', () => {
    const changed = changeSites([shipped], [patch({ variants: [{ id: 'other', open: '.thread-2' }] })], 'plain-pack');

    expect(changed).toEqual([shipped]);
  });

  test('rests where the extension brings a newer version of the site', () => {
    expect(changeSites([shipped], [patch({ version: 2, off: true })], 'plain-pack')).toEqual([shipped]);
  });

  test('still holds where it was made for a newer version', () => {
    expect(changeSites([shipped], [patch({ version: 4, off: true })], 'plain-pack')).toEqual([]);
  });

  test('switches a site off', () => {
    expect(changeSites([shipped], [patch({ off: true })], 'plain-pack')).toEqual([]);
  });

  test('grants no host, whatever it carries', () => {
    const hostile = { ...patch({}), hosts: [{ host: 'evil.example' }] } as SitePatch;

    expect(changeSites([shipped], [hostile], 'plain-pack')[0]?.hosts).toEqual(shipped.hosts);
  });

  test('switches fields off and keeps all that is known of the page', () => {
    const changed = changeSites(
      [shipped],
      [patch({ offParts: ['buyer'] }), patch({ offParts: ['buyer', 'order'] })],
      'signed-pack',
    );

    expect(variantOf(changed)).toEqual(buildVariant({ off: ['buyer', 'order'] }));
  });

  test('of another site changes nothing', () => {
    expect(changeSites([shipped], [patch({ site: 'etsy', off: true })], 'plain-pack')).toEqual([shipped]);
  });
});

describe('a site that a pack adds', () => {
  test('stands beside the others, never called verified', () => {
    const [, site] = changeSites([shipped], [added()], 'plain-pack');

    expect(site).toMatchObject({ id: 'acme', verifiedOn: null, hosts: [{ host: 'desk.acme.example' }] });
  });

  test.each([
    ['the host of a site that ships', added({ hosts: [{ host: 'chat.example' }] })],
    ['the id of a site that ships', added({ id: 'market' })],
  ])('does not take %s', (_what, change) => {
    expect(changeSites([shipped], [change], 'plain-pack')).toEqual([shipped]);
  });

  test('does not take a host that another one added before', () => {
    const sites = changeSites([], [added(), added({ id: 'second' })], 'plain-pack');

    expect(sites.map(({ id }) => id)).toEqual(['acme']);
  });
});

describe('what would move the reply box, the conversation or the buyer of a site that ships', () => {
  const trap = { at: ['#trap'] };
  const source = [{ at: '.else' }];
  const moving: [string, Partial<SiteVariant>, PartName][] = [
    ['the reply box', { composer: trap }, 'composer'],
    ['the conversation', { conversation: { from: source } }, 'conversation'],
    ['where each conversation stands', { each: '.else' }, 'conversation'],
    ['the buyer', { buyer: { id: source } }, 'buyer'],
    ['the order, by which a buyer is looked up', { order: { id: source } }, 'order'],
    ['the reply box, by its look', { guess: ['composer', 'messages'] }, 'composer'],
    ['the buyer, by the look', { guess: ['buyer'] }, 'buyer'],
  ];
  const changed = (words: Partial<SiteVariant>, by: ChangeSource, site = shipped) =>
    variantOf(changeSites([site], [patch({ variants: [{ id: 'inbox', ...words }] })], by));

  test.each(moving)('A13 D12: is not moved by an unsigned pack, and it is told: %s', (_what, words, part) => {
    const variant = changed(words, 'plain-pack');

    expect(variant).toMatchObject({ ...buildVariant(), refused: [part] });
    expect(variant).not.toHaveProperty('byPack');
  });

  test.each(moving)('A13: is moved by a signed pack, and it is told: %s', (_what, words, part) => {
    expect(changed(words, 'signed-pack')).toMatchObject({ ...words, byPack: [part] });
  });

  test.each(moving)('A13: is moved by the agent in front of the page, who needs not be told: %s', (_what, words) => {
    const variant = changed(words, 'agent');

    expect(variant).toMatchObject(words);
    expect(variant).not.toHaveProperty('byPack');
    expect(variant).not.toHaveProperty('refused');
  });

  test('A13: every word of a variant either moves nothing or is refused to an unsigned pack', () => {
    // Everything here was judged harmless: it says which page it is, how it is drawn, or what else is read besides buyer and box.
    const harmless = [
      ...['id', 'path', 'host', 'hash', 'query', 'floating', 'exclude', 'landmarks', 'open', 'product', 'messages'],
      ...['lines', 'list', 'gives', 'confidence', 'settleMs', 'minWidth'],
    ];
    const [, schema] = siteChange.options;
    const words = Object.keys(schema.shape.variants.element.shape);
    const free = words.filter((word) => listMovingWords({ [word]: word === 'guess' ? ['composer'] : {} }).length === 0);

    expect(free.toSorted()).toEqual(harmless.toSorted());
  });

  test('A13: of an unsigned pack is left out alone: its other words apply', () => {
    const words = { composer: trap, minWidth: 1200, guess: ['buyer', 'messages'] as const };

    expect(changed(words, 'plain-pack')).toEqual(
      buildVariant({ minWidth: 1200, guess: ['messages'], refused: ['composer', 'buyer'] }),
    );
  });

  test('A13: goes on being guessed where the site itself guesses it', () => {
    const guessing = { ...shipped, variants: [buildVariant({ guess: ['composer'] })] };

    expect(changed({ guess: ['composer', 'messages'] }, 'plain-pack', guessing)).toEqual(
      buildVariant({ guess: ['composer', 'messages'] }),
    );
  });

  test('A13: is not switched off by an unsigned pack where a buyer is looked up by it, and may be where nothing is', () => {
    const sites = changeSites([shipped], [patch({ offParts: ['composer', 'buyer', 'order'] })], 'plain-pack');

    expect(variantOf(sites)).toEqual(buildVariant({ off: ['composer'], refused: ['buyer', 'order'] }));
  });

  test('A13: is the agent’s again once they point at it', () => {
    const byPack = changeSites([shipped], [patch({ variants: [{ id: 'inbox', composer: trap }] })], 'signed-pack');
    const picked = changeSites(byPack, [patch({ variants: [{ id: 'inbox', composer: trap }] })], 'agent');

    expect(variantOf(byPack)?.byPack).toEqual(['composer']);
    expect(variantOf(picked)).not.toHaveProperty('byPack');
  });

  test('A13: is told of a site that a pack adds, signed or not', () => {
    const [, site] = changeSites([shipped], [added()], 'plain-pack');

    expect(site?.variants[0]?.byPack).toEqual(['composer', 'conversation', 'buyer', 'order']);
  });
});

describe('what the background kept of a pack’s sites', () => {
  const changes = [patch({ off: true })];

  test.each<[string, unknown, string, readonly object[]]>([
    ['signed', { source: 'signed-pack', changes }, 'signed-pack', changes],
    ['not signed', { source: 'plain-pack', changes }, 'plain-pack', changes],
    ['by a former version', changes, 'plain-pack', changes],
    ['by a version to come', { source: 'agent', changes: 'x' }, 'plain-pack', []],
    ['nowhere', undefined, 'plain-pack', []],
    ['damaged', 'x', 'plain-pack', []],
  ])('A13: %s counts as signed only where that stands', (_what, kept, source, read) => {
    expect(readKeptChanges(kept)).toEqual({ source, changes: read });
  });
});
