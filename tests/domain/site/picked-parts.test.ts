import { describe, expect, test } from 'vitest';
import { sites } from '../../../content/sites/index.ts';
import { checkPack } from '../../../domain/parsing/parse-pack.ts';
import {
  hostOfAnySite,
  makeAnySite,
  patchFromPicks,
  publicPatch,
  siteFromPicks,
  type PagePicks,
  type PickedParts,
} from '../../../domain/site/picked-parts.ts';
import { changeSites } from '../../../domain/site/site-changes.ts';
import { smallPack } from '../pack/small-pack.ts';

const parts: PickedParts = {
  composer: { at: ['chat-box', 'textarea'] },
  buyer: { at: '[data-test="buyer"]' },
  order: { at: '#order', pattern: '(\\d{8,12})' },
  messages: { at: '[role="log"]' },
};
const etsy = sites.find(({ id }) => id === 'etsy')!;
const picks: PagePicks = { site: { id: 'etsy', version: etsy.version, variant: 'messages' }, parts };

describe('a page that no site knows', () => {
  test('is read by its look alone while nothing was pointed at', () => {
    const { id, hosts, variants } = makeAnySite('desk.northpost.example');

    expect([id, hosts, variants[0]?.buyer, variants[0]?.composer.at]).toEqual([
      'here:desk.northpost.example',
      [{ host: 'desk.northpost.example' }],
      {},
      [],
    ]);
  });

  test('has the parts that were pointed at, and gives the order too', () => {
    const [variant] = makeAnySite('desk.northpost.example', parts).variants;

    expect(variant).toMatchObject({
      composer: { at: [['chat-box', 'textarea']] },
      buyer: { name: [{ at: '[data-test="buyer"]' }] },
      order: { id: [{ at: '#order', pattern: '(\\d{8,12})' }] },
      list: ['[role="log"]'],
      picked: ['composer', 'buyer', 'order', 'messages'],
    });
    expect(variant?.gives).toContain('order');
  });

  test('stays open to be pointed at, whatever the parts say', () => {
    const [variant] = makeAnySite('desk.northpost.example', parts).variants;

    expect([variant?.landmarks, variant?.open]).toEqual([{ any: ['body'], need: 1 }, 'body']);
  });

  test.each([
    ['here:desk.northpost.example', 'desk.northpost.example'],
    ['etsy', undefined],
    [undefined, undefined],
  ])('of the id %s has the host %s', (id, host) => {
    expect(hostOfAnySite(id)).toBe(host);
  });
});

describe('what was pointed at on a known site', () => {
  test('stands before what the site knew', () => {
    const [changed] = changeSites([etsy], [patchFromPicks(picks, sites)!], 'agent');
    const variant = changed?.variants.find(({ id }) => id === 'messages');

    expect(variant?.composer.at[0]).toEqual(['chat-box', 'textarea']);
    expect(variant?.buyer.name?.[0]).toEqual({ at: '[data-test="buyer"]' });
    expect(variant?.buyer.name?.length).toBe((etsy.variants[0]?.buyer.name?.length ?? 0) + 1);
    expect(variant?.landmarks.any[0]).toBe('[role="log"]');
  });

  test('leaves how the conversation is told', () => {
    const [changed] = changeSites([etsy], [patchFromPicks(picks, sites)!], 'agent');

    expect(changed?.variants[0]?.conversation.from).toEqual(etsy.variants[0]?.conversation.from);
  });

  test.each([
    ['nothing was pointed at', { ...picks, parts: {} }],
    ['the site is not known any more', { ...picks, site: { id: 'gone', version: 1, variant: 'x' } }],
  ])('is no patch where %s', (_what, given) => {
    expect(patchFromPicks(given, sites)).toBeUndefined();
  });
});

describe('what is given to the lead', () => {
  const taken = (change: object | undefined) => checkPack({ ...smallPack(), sites: [change] }, { shipped: sites });

  test('of a known site is a patch that a pack may hold', () => {
    expect(taken(JSON.parse(JSON.stringify(publicPatch(picks, sites))))).toMatchObject({ ok: true });
  });

  test('of any other host is a site that a pack may hold', () => {
    const site = JSON.parse(JSON.stringify(siteFromPicks('desk.northpost.example', parts))) as object;

    expect(taken(site)).toMatchObject({ ok: true });
    expect(site).toMatchObject({ kind: 'site', id: 'desk.northpost.example' });
  });

  test('is read where its parts are, and nowhere else on the host', () => {
    const [variant] = siteFromPicks('desk.northpost.example', parts).variants;

    expect(variant?.landmarks.any).toEqual(['[role="log"]', ['chat-box', 'textarea']]);
    expect(variant?.floating).toBe(true);
  });

  test.each([publicPatch(picks, sites), siteFromPicks('desk.northpost.example', parts)])(
    'does not say that anybody pointed',
    (change) => {
      expect(JSON.stringify(change)).not.toContain('picked');
    },
  );
});
