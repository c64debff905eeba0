// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { expectation, region, scheme } from '../../domain/pack/kinds/scheme.ts';
import { z } from '../../domain/zod.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { schemes } = z
  .strictObject({ schemes: z.array(scheme.strict()) })
  .parse(JSON.parse(read('packs/base/schemes.json')));
const { expectations, regions } = z
  .strictObject({ expectations: z.array(expectation.strict()), regions: z.array(region) })
  .parse(JSON.parse(read('packs/base/expectations.json')));

const LANGUAGES = ['en', 'zh-CN', 'zh-TW'];

describe('the schemes of the base', () => {
  it('cover the reference: the marks of every market in it', () => {
    const markets = new Set(schemes.flatMap((one) => one.markets ?? []));
    const wanted = 'EU DE FR GB US CA JP KR CN TW IN AU NZ BR MX SA AE RU SG MY TH VN PH ID'.split(' ');

    expect(wanted.filter((market) => !markets.has(market))).toEqual([]);
  });

  it('say what they are, and what to be careful about, in the three languages of agents', () => {
    const texts = schemes.flatMap((one) => [one.about, one.caution ?? one.about, one.validity?.note ?? one.about]);

    expect(texts.filter((text) => LANGUAGES.some((language) => !text[language]))).toEqual([]);
  });

  it('name a source, the day it was looked at and how sure it is', () => {
    const vague = [...schemes, ...expectations].filter(({ source }) => !source.checkedOn || !source.confidence);

    expect(vague.map(({ id }) => id)).toEqual([]);
  });

  it('take only schemes that exist in their place', () => {
    const ids = new Set(schemes.map(({ id }) => id));

    expect(schemes.flatMap((one) => one.accepts ?? []).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('write the words of buyers in lower case', () => {
    const words = schemes.flatMap((one) => Object.values(one.asked ?? {}).flat());

    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  it('have an own form where the number needs no word beside it, within the general form', () => {
    const strange = schemes.filter(({ number }) => number?.alone && !number.pattern);

    expect(strange).toEqual([]);
  });

  it('never let a self-declared mark be called certified', () => {
    const declared = schemes.filter(({ claim }) => claim === 'declared').map(({ id }) => id);

    expect(declared).toEqual(
      expect.arrayContaining(['ce-red', 'ce-lvd', 'en71-toys', 'ukca', 'fcc-sdoc', 'cpc', 'rcm']),
    );
  });
});

describe('the expectations of the base', () => {
  it('have an id each, and name schemes that exist', () => {
    const ids = new Set(schemes.map(({ id }) => id));
    const rows = expectations.map(({ id }) => id);

    expect(new Set(rows).size).toBe(expectations.length);
    expect(expectations.flatMap((row) => row.schemes).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('expect of a market only what is given there or everywhere', () => {
    const reach = new Map(schemes.map((one) => [one.id, one.markets]));
    const union = regions.find(({ id }) => id === 'EU')?.countries ?? [];
    const foreign = expectations.flatMap((row) =>
      row.schemes.flatMap((id) => {
        const markets = reach.get(id);
        const misses = (market: string) =>
          markets && !markets.includes(market) && !(markets.includes('EU') && union.includes(market));
        return row.markets.filter(misses).map((market) => `${row.id}: ${id} in ${market}`);
      }),
    );

    expect(foreign).toEqual([]);
  });

  it.each([
    ['DE', 'radio', ['ce-red', 'weee-de', 'lucid', 'gpsr']],
    ['GB', 'toys', ['ukca']],
    ['US', 'toys', ['cpc']],
    ['JP', 'radio', ['giteki']],
    ['KR', 'mains-electrical', ['kc']],
    ['CN', 'battery', ['ccc']],
    ['BR', 'radio', ['anatel']],
    ['FR', 'textile', ['epr-fr', 'fibre-eu', 'reach']],
  ] as const)('in %s of %s are those of the reference', (country, category, wanted) => {
    const places = [country, ...regions.filter(({ countries }) => countries.includes(country)).map(({ id }) => id)];
    const found = expectations
      .filter((row) => row.markets.some((market) => places.includes(market)))
      .filter((row) => !row.categories || row.categories.includes(category))
      .flatMap((row) => row.schemes);

    expect(found).toEqual(expect.arrayContaining([...wanted]));
  });
});
