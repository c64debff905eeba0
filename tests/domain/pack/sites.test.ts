import { describe, expect, test } from 'vitest';
import { sites as shipped } from '../../../content/sites/index.ts';
import { listHeldBack } from '../../../domain/parsing/held-back.ts';
import { checkPack } from '../../../domain/parsing/parse-pack.ts';
import { siteSource } from '../../../domain/team/site-source.ts';
import { storedTrust } from '../../../domain/team/team-state.ts';
import { changeSites, type SiteChange } from '../../../domain/site/site-changes.ts';
import { buildVariant } from '../../content/build-site.ts';
import { ann, bea, keySet, trusting } from './signed-team.ts';
import { smallPack } from './small-pack.ts';
import { writePlace } from '../../../domain/pack/faults.ts';

const etsy = shipped.find(({ id }) => id === 'etsy')!;
const patch = { kind: 'patch', site: 'etsy', version: etsy.version };
const added = {
  kind: 'site',
  id: 'brindle',
  title: 'Acme',
  version: 1,
  confidence: 'low',
  hosts: [{ host: 'desk.brindle.example', market: 'GB' }],
  variants: [buildVariant()],
};

function faultsOf(...sites: readonly object[]) {
  const checked = checkPack({ ...smallPack(), sites }, { shipped });
  return checked.ok ? [] : checked.fault.faults.map((fault) => `${writePlace(fault)} ${fault.code}`);
}

describe('sites in a pack', () => {
  test.each([
    ['a site switched off', { ...patch, off: true }],
    ['a field switched off', { ...patch, offParts: ['buyer', 'order'] }],
    ['a new selector', { ...patch, variants: [{ id: 'messages', open: '[data-test="thread"]' }] }],
    ['a path through shadow roots', { ...patch, variants: [{ id: 'messages', open: ['chat-box', '.thread'] }] }],
    ['a site that only a newer extension knows', { ...patch, site: 'newer', variants: [{ id: 'x' }] }],
    ['a site of its own', added],
  ])('may be %s', (_what, change) => {
    expect(faultsOf(change)).toEqual([]);
  });

  test('may write every word that a site which ships is written in', () => {
    const copies = shipped.map(({ verifiedOn: _day, frames: _frames, ...site }, at) => ({
      ...site,
      kind: 'site',
      id: `copy-${site.id}`,
      hosts: [{ host: `copy-${at}.example` }],
    }));

    expect(faultsOf(...copies)).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['another host', { ...patch, hosts: [{ host: 'evil.example' }] }, 'sites[0].hosts foreign-host'],
    [
      'X06 an unclosed selector',
      { ...patch, variants: [{ id: 'messages', open: '[data-x="' }] },
      'sites[0].variants[0].open bad-selector',
    ],
    [
      'X06 a selector with a style',
      { ...patch, variants: [{ id: 'messages', buyer: { name: [{ at: 'a{}' }] } }] },
      'sites[0].variants[0].buyer.name[0].at bad-selector',
    ],
    [
      'a bad step of a path',
      { ...patch, variants: [{ id: 'messages', composer: { at: [['chat-box', '((']] } }] },
      'sites[0].variants[0].composer.at[0][1] bad-selector',
    ],
    [
      'a pattern that takes for ever',
      { ...patch, variants: [{ id: 'messages', order: { id: [{ at: 'p', pattern: '(\\d+)+x' }] } }] },
      'sites[0].variants[0].order.id[0].pattern bad-pattern',
    ],
    [
      'code',
      { ...patch, variants: [{ id: 'messages', open: { toString: 'alert(1)' } }] },
      'sites[0].variants[0].open wrong-type',
    ],
    ['a variant that is not there', { ...patch, variants: [{ id: 'nowhere' }] }, 'sites[0].variants[0].id unknown-id'],
    ['the inbox switched off as a field', { ...patch, offParts: ['inbox'] }, 'sites[0].offParts[0] not-one-of'],
    ['another kind', { kind: 'script', src: 'x.js' }, 'sites[0].kind not-one-of'],
    [
      'the host of a site that ships',
      { ...added, hosts: [{ host: 'www.etsy.com' }] },
      'sites[0].hosts[0].host foreign-host',
    ],
    ['a host for all', { ...added, hosts: [{ host: '*.example' }] }, 'sites[0].hosts[0].host bad-form'],
    ['an address for a host', { ...added, hosts: [{ host: 'https://a.example/' }] }, 'sites[0].hosts[0].host bad-form'],
    ['the id of a site that ships', { ...added, id: 'etsy' }, 'sites[0].id duplicate-id'],
    [
      'no source',
      { ...added, variants: [buildVariant({ buyer: { name: [{} as never] } })] },
      'sites[0].variants[0].buyer.name[0] bad-value',
    ],
  ])('may not be %s: the pack is refused, with the path', (_what, change, fault) => {
    expect(faultsOf(change)).toEqual([fault]);
  });

  test('may not have two changes of one site', () => {
    expect(faultsOf({ ...patch, off: true }, patch)).toEqual(['sites[1] duplicate-id']);
  });

  test('may not have one host twice', () => {
    expect(faultsOf(added, { ...added, id: 'second' })).toEqual(['sites[1].hosts[0].host foreign-host']);
  });

  test('read back change the site that they name', () => {
    const checked = checkPack({ ...smallPack(), sites: [{ ...patch, variants: [{ id: 'messages', open: '.new' }] }] });

    const changes = (checked.ok ? checked.value.sites : []) as readonly SiteChange[];
    const changed = changeSites([etsy], changes, 'plain-pack')[0]?.variants.find(({ id }) => id === 'messages');

    expect(changed?.open).toBe('.new');
  });

  const moving = {
    ...patch,
    variants: [{ id: 'messages', open: '.new', composer: { at: ['#trap'] }, buyer: { id: [] } }],
  };

  test('A13: are taken where they move the reply box, and the lead is told what of them is not used', () => {
    const checked = checkPack({ ...smallPack(), sites: [moving] }, { shipped });
    const pack = checked.ok ? checked.value : undefined;

    expect(pack && listHeldBack(pack, { source: 'plain-pack', shipped }).faults).toEqual([
      { path: ['sites', 0, 'variants', 0, 'composer'], code: 'needs-signature', detail: 'etsy' },
      { path: ['sites', 0, 'variants', 0, 'buyer'], code: 'needs-signature', detail: 'etsy' },
    ]);
    expect(pack && listHeldBack(pack, { source: 'signed-pack', shipped }).count).toBe(0);
  });

  test('A13: count as signed only while the keys that are trusted now vouch for them', () => {
    const signed = { notAfter: '2026-12-01T00:00:00Z', signers: [ann.key], content: 'x', objects: [] };
    const origin = { source: 'team', digest: 'x', signed } as const;
    const trust = storedTrust(trusting());

    expect(siteSource({ origin }, { trust })).toBe('signed-pack');
    expect(siteSource({ origin }, { trust: { ...trust, keys: keySet(2, 1, bea) } })).toBe('plain-pack');
    expect(siteSource({ origin }, {})).toBe('plain-pack');
    expect(siteSource({ origin: { ...origin, signed: undefined } as never }, { trust })).toBe('plain-pack');
    expect(siteSource(undefined, { trust })).toBe('plain-pack');
  });
});
