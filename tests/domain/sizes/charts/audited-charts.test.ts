// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { convertSize } from '../../../../domain/sizes/charts/convert-size.ts';
import { systemOfMarket } from '../../../../domain/sizes/charts/market-system.ts';
import type { SizeAudience, SizeKind, SizeSystem } from '../../../../domain/sizes/charts/size-question.ts';
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
