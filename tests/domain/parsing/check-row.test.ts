import { describe, expect, it } from 'vitest';
import { checkRow } from '../../../domain/parsing/check-shape.ts';
import { writePlace } from '../../../domain/pack/faults.ts';
import { listSchemas, type PackKind } from '../../../domain/pack/schema.ts';
import sample from '../../../packs/sample.json' with { type: 'json' };
import { smallBuyer, smallPack } from '../pack/small-pack.ts';

const region = { id: 'EU', countries: ['DE'], source: { title: 'Invented for tests' } };
const patch = { kind: 'patch', site: 'etsy', version: 1, off: true };

/** A row of each kind, with what makes it faulty and the place and code of the fault. */
const cases: Readonly<Record<PackKind, readonly [row: unknown, changes: object, fault: string]>> = {
  folders: [smallPack().folders?.[0], { title: 'General' }, 'folders[7].title wrong-type'],
  macros: [smallPack().macros[0], { body: { 'no tag': 'Hello' } }, 'macros[7].body["no tag"] bad-key'],
  snippets: [sample.snippets[0], { id: undefined }, 'snippets[7].id required'],
  intents: [{ id: 'late', name: { en: 'Late' } }, { group: 'moon' }, 'intents[7].group not-one-of'],
  keyInformation: [sample.keyInformation[0], { items: {} }, 'keyInformation[7].items wrong-type'],
  products: [smallPack().products?.[0], { category: 'moon' }, 'products[7].category not-one-of'],
  sizeCharts: [smallPack().sizeCharts?.[0], { rows: [] }, 'sizeCharts[7].rows too-few'],
  schemes: [smallPack().schemes?.[0], { id: '' }, 'schemes[7].id empty'],
  certificates: [smallPack().certificates?.[0], { expiresOn: '31.12.2026' }, 'certificates[7].expiresOn bad-date'],
  expectations: [smallPack().expectations?.[0], { markets: 'EU' }, 'expectations[7].markets wrong-type'],
  regions: [region, { countries: 7 }, 'regions[7].countries wrong-type'],
  buyers: [smallBuyer(), { severity: 4 }, 'buyers[7].severity not-one-of'],
  policies: [sample.policies[0], { site: 3 }, 'policies[7].site wrong-type'],
  markets: [sample.markets[0], { country: undefined }, 'markets[7].country required'],
  sites: [patch, { hosts: [{ host: 'shop.example' }] }, 'sites[7].hosts foreign-host'],
  news: [
    { id: 'n', at: '2026-11-01T08:00:00Z', title: { en: 'A' }, body: { en: 'B' } },
    { at: 'today' },
    'news[7].at bad-time',
  ],
  synonyms: [
    { id: 's', words: { en: ['lamp', 'light'] } },
    { words: { en: 'lamp' } },
    'synonyms[7].words.en wrong-type',
  ],
  glossary: [
    { id: 'fob', term: { en: 'FOB' }, definition: { en: 'Free on board.' } },
    { term: 'FOB' },
    'glossary[7].term wrong-type',
  ],
};

describe('a row by itself', () => {
  it.each(Object.entries(cases))('of %s is taken, and refused with its whole path', (kind, [row, changes, fault]) => {
    const check = (raw: unknown) => {
      const checked = checkRow(kind as PackKind, raw, 7);
      return checked.ok ? ['taken'] : checked.fault.faults.map((one) => `${writePlace(one)} ${one.code}`);
    };

    expect([check(row), check({ ...Object(row), ...changes })]).toEqual([['taken'], [fault]]);
  });

  it('may be of every list of the pack', () => {
    expect(Object.keys(cases).toSorted()).toEqual(Object.keys(listSchemas).toSorted());
  });

  it('is given as it is kept, with what it leaves out', () => {
    const checked = checkRow(
      'news',
      { id: 'n', at: '2026-11-01T08:00:00Z', title: { en: 'A\r\nB' }, body: { en: 'B' }, more: 1 },
      0,
    );

    expect(checked).toEqual({
      ok: true,
      value: { id: 'n', at: '2026-11-01T08:00:00Z', title: { en: 'A\nB' }, body: { en: 'B' } },
    });
  });

  it.each([undefined, null, 'a', [], 7])('is none when it is %j', (raw) => {
    const checked = checkRow('folders', raw, 2);
    expect(!checked.ok && checked.fault.faults[0]?.path).toEqual(['folders', 2]);
  });
});
