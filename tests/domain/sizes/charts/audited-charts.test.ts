// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { convertSize } from '../../../../domain/sizes/charts/convert-size.ts';
import { systemOfMarket } from '../../../../domain/sizes/charts/market-system.ts';
import { labelsAbroad } from '../../../../domain/sizes/charts/sizes-abroad.ts';
import type { SizeAudience, SizeKind, SizeSystem } from '../../../../domain/sizes/charts/size-question.ts';
import { settleSize } from '../../../../domain/sizes/reading/settle-size.ts';
import { baseCharts } from './base-charts.ts';

const convert = (kind: SizeKind, audience: SizeAudience, system: SizeSystem, value: string, of?: 'chest') =>
  convertSize({ kind, audience, system, value, ...(of && { of }), text: value }, baseCharts, {});

const valueIn = (answer: ReturnType<typeof convert>, system: SizeSystem) =>
  answer.kind === 'answer' ? answer.results.find((one) => one.system === system)?.value : undefined;

describe('S18: what an audit found wrong in the charts', () => {
  it.each<[SizeSystem, string, SizeSystem, string[]]>([
    // JIS L 4004: M is a chest of 88 to 96, L of 96 to 104, LL (XL) of 104 to 112, 3L (XXL) of 112 to 120.
    ['JP', 'M', 'US', ['34', '36']],
    ['JP', 'L', 'US', ['38', '40']],
    ['JP', 'XXL', 'US', ['46', '48']],
    ['letter', 'L', 'JP', ['XL']],
  ])('men %s %s is %s %j', (system, value, other, right) => {
    expect(right).toContain(valueIn(convert('clothing', 'men', system, value), other));
  });

  it.each<[SizeKind, SizeAudience, SizeSystem, string, SizeSystem, string[]]>([
    // GB/T 1335.2: XL is 170/92A, a bust of 92.
    ['clothing', 'women', 'CN', 'XL', 'US', ['10']],
    ['clothing', 'women', 'CN', 'XL', 'EU', ['40']],
    ['clothing', 'men', 'CN', 'L', 'EU', ['46', '48']],
    // JIS L 4005: L is a bust of 86 to 94.
    ['clothing', 'women', 'JP', 'L', 'EU', ['38', '40']],
    // Korean busts in cm.
    ['clothing', 'women', 'KR', '85', 'US', ['6']],
    ['clothing', 'women', 'KR', '90', 'EU', ['38', '40']],
    // Plus sizes: 14W is a bust of 107.
    ['clothing', 'women', 'US', '14W', 'EU', ['48']],
    ['clothing', 'women', 'letter', '1X', 'EU', ['48', '50']],
    // Women's trousers by number: EU 38 is a waist of 72.
    ['trousers', 'women', 'US', '8', 'EU', ['38']],
    ['trousers', 'women', 'UK', '12', 'EU', ['38']],
    // Chinese trousers: the waist follows the height.
    ['trousers', 'men', 'CN', '170/74A', 'chi', ['2.2']],
    ['trousers', 'men', 'CN', '175/78A', 'US', ['W30', 'W31']],
    ['trousers', 'women', 'CN', '160/66A', 'US', ['W26']],
    ['suit', 'men', 'US', '50', 'EU', ['60']],
    ['shoe', 'men', 'EU', '53', 'US', ['17.5']],
    ['shoe', 'women', 'EU', '49', 'US', ['15.5']],
    // British children's shoes start again behind 13.5.
    ['shoe', 'children', 'UK', '2C', 'EU', ['17', '17.5', '18']],
    ['shoe', 'children', 'UK', '2Y', 'EU', ['33.5', '34']],
    ['shoe', 'children', 'EU', '34', 'UK', ['2Y', '2.5Y']],
  ])('%s of %s: %s %s is %s %j', (kind, audience, system, value, other, right) => {
    expect(right).toContain(valueIn(convert(kind, audience, system, value), other));
  });

  it.each<[SizeKind, 'hip' | 'waist', string, string[]]>([
    ['clothing', 'hip', '96', ['38']],
    ['clothing', 'waist', '72', ['38']],
    ['trousers', 'hip', '96', ['36', '38']],
  ])('%s of women by the %s: %s cm is EU %j', (kind, of, value, right) => {
    const answer = convertSize({ kind, audience: 'women', system: 'cm', value, of, text: value }, baseCharts, {});
    expect(right).toContain(valueIn(answer, 'EU'));
  });

  it.each(['UK', 'US'] as const)("a child's plain %s 2 is two sizes, and asks", (system) => {
    const parsed = settleSize({ kind: 'shoe', audience: 'children', system, value: '2', text: '2' });
    expect(parsed.kind === 'ambiguous' && parsed.options.map(({ value }) => value)).toEqual(['2C', '2Y']);
  });

  it('what countries call by other labels has a source and a day', () => {
    for (const { source } of labelsAbroad) {
      expect(source.title.length).toBeGreaterThan(20);
      expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });

  it('a chest of 100 cm is a Japanese L', () => {
    expect(valueIn(convert('clothing', 'men', 'cm', '100', 'chest'), 'JP')).toBe('L');
  });

  it('Korean 55 is a bust of 85 in every chart that has it', () => {
    const busts = baseCharts
      .filter(({ kind, audience }) => kind === 'clothing' && audience === 'women')
      .flatMap(({ rows }) => rows.filter(({ sizes }) => sizes.KR === '55').map(({ measure }) => measure));
    expect(busts.length).toBeGreaterThan(0);
    for (const [from, to] of busts) expect([from <= 85, to >= 85]).toEqual([true, true]);
  });

  it('the Japanese, Chinese and Korean figures of retail shoes are the foot of their row', () => {
    const rows = baseCharts.filter(({ id }) => /^shoes-.*-retail$/.test(id)).flatMap((chart) => chart.rows);
    expect(rows.length).toBeGreaterThan(40);
    for (const { measure, sizes } of rows) {
      const foot = (measure[0] + measure[1]) / 2;
      const feet = [Number(sizes.JP) * 10, Number(sizes.CN), Number(sizes.KR)];
      expect(feet.filter((mm) => !(Math.abs(mm - foot) <= 2.5))).toEqual([]);
    }
  });

  it.each([
    ['IN', 'UK'],
    ['ZA', 'UK'],
    ['PH', 'US'],
    ['TW', 'EU'],
    ['DE', 'EU'],
  ] as const)('%s writes %s', (country, system) => {
    expect(systemOfMarket(country)).toBe(system);
  });

  it('Taiwan tells shoes in centimetres', () => {
    expect(systemOfMarket('TW', 'shoe')).toBe('JP');
  });
});
