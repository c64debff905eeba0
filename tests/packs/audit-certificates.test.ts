// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCertificateNumber } from '../../domain/certificates/number-form.ts';
import type { Expectation, Scheme } from '../../domain/pack/schema.ts';

const read = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../packs/base/${name}.json`), 'utf8'));
const { schemes } = read('schemes') as { schemes: Scheme[] };
const { expectations } = read('expectations') as { expectations: Expectation[] };
const scheme = (id: string) => schemes.find((one) => one.id === id);
const row = (id: string) => expectations.find((one) => one.id === id);

describe('numbers that registers give out are read', () => {
  it.each([
    ['bsmi', 'R3B170', 'Taiwan, a letter within the code'],
    ['bsmi', 'R54417', 'Taiwan, digits alone'],
    ['bsmi', 'R3A12B7', 'Taiwan, seven characters'],
    ['srrc', '2017DP1793', 'China, before December 2023'],
    ['srrc', '2023CP18922', 'China, before December 2023, long'],
    ['srrc', '25J996Q00001', 'China, since then, with a digit before the last three'],
    ['kc', 'HU071843-18001A', 'Korea, a letter at the end'],
    ['oeko-tex', 'SH025140053', 'OEKO-TEX, an older label'],
    ['eac', 'ЕАЭС KG417/035.CN.02.04417', 'Kyrgyzstan'],
    ['eac', 'ЕАЭС BY/112 02.01. ТР004 003 44170', 'Belarus'],
    ['eac', 'ЕАЭС KZ.7500361.22.01.04417', 'Kazakhstan'],
  ])('audit 3: %s %s (%s)', (id, number) => {
    expect(parseCertificateNumber(number, scheme(id)!)?.number).toBe(number);
  });

  it.each([
    ['bsmi', 'RABCDE'],
    ['bsmi', 'R5441'],
    ['srrc', '2017DP179'],
    ['kc', 'HU071843'],
    ['eac', 'ЕАЭС US417/035.CN.02.04417'],
  ])('audit 3: and others are still not, %s %s', (id, number) => {
    expect(parseCertificateNumber(number, scheme(id)!)).toBeUndefined();
  });

  it('audit 3: no form is called confirmed without a page that tells it', () => {
    const ids = ['bsmi', 'srrc'];
    const bare = ids.filter((id) => scheme(id)?.number?.confidence === 'confirmed' && !scheme(id)?.source.url);

    expect(bare).toEqual([]);
  });
});

describe('terms and authorities', () => {
  it('audit 3: a BIS registration runs five years since May 2026, and earlier ones two', () => {
    expect(scheme('bis-crs')?.validity?.months).toEqual([60, 24]);
    expect(scheme('bis-crs')?.validity?.note?.['en']).toContain('27 May 2026');
  });

  it.each([
    ['ift', 'CRT'],
    ['vn-ict', 'MOST'],
  ])('audit 3: %s is given by %s', (id, issuer) => {
    expect(scheme(id)?.issuer?.name).toBe(issuer);
  });

  it('audit 3: protective equipment of category III must bear a number, of II none', () => {
    expect(scheme('ce-ppe')?.about['en']).toMatch(/for III .* must/);
  });

  it('audit 3: a medical device is looked up in EUDAMED', () => {
    expect(scheme('mdr')?.lookUp?.url).toContain('eudamed');
  });

  it.each(['kc', 'kc-children', 'pse'])('audit 3: of %s not every tier may be called certified', (id) => {
    expect(scheme(id)?.caution?.['en']).toContain('“certified” only');
  });
});

describe('marks that came in the last years', () => {
  it.each([
    ['ppwr', 'eu-packaging-declaration', 'EU', '2026-08-12'],
    ['psc-child-jp', 'jp-toys-psc', 'JP', '2025-12-25'],
    ['psti-uk', 'gb-connectable', 'GB', '2024-04-29'],
  ])(
    'audit 3: %s is declared, expected by %s in %s since %s, with a page that says so',
    (id, expected, market, since) => {
      expect(scheme(id)).toMatchObject({ claim: 'declared', source: { confidence: 'confirmed' } });
      expect(scheme(id)?.source.url).toMatch(/^https:/);
      expect(row(expected)).toMatchObject({ markets: [market], schemes: [id], since });
    },
  );

  it('audit 3: packaging is no longer a matter of each country alone', () => {
    expect(scheme('epr-eu')?.about['en']).not.toContain('duties are national');
  });

  it('audit 3: Norway, Iceland and Liechtenstein expect the CE marks that hold there', () => {
    const rows = ['eu-electrical', 'eu-radio', 'eu-toys', 'eu-medical'];
    const lacking = rows.filter((id) => !['NO', 'IS', 'LI'].every((market) => row(id)?.markets.includes(market)));

    expect(lacking).toEqual([]);
  });

  it.each([
    ['TR', ['ce-lvd', 'ce-red', 'en71-toys']],
    ['CH', ['ce-lvd', 'ce-red', 'en71-toys']],
  ])('audit 3: something is known of %s', (market, ids) => {
    const expected = expectations.filter(({ markets }) => markets.includes(market)).flatMap((one) => one.schemes);

    expect(expected).toEqual(expect.arrayContaining(ids));
  });

  it('audit 3: who sells to Japan from abroad needs an administrator there', () => {
    expect(scheme('pse')?.about['en']).toContain('domestic administrator');
  });

  it.each(['sirim', 'icc-ph'])('audit 3: %s is not asked of toys, which go to another authority', (id) => {
    const asked = expectations.filter((one) => one.schemes.includes(id)).flatMap((one) => one.categories ?? []);

    expect([...asked, ...(scheme(id)?.categories ?? [])]).not.toContain('toys');
  });
});
