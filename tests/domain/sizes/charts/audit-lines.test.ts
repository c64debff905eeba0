// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { convertSize } from '../../../../domain/sizes/charts/convert-size.ts';
import { frameCharts } from '../../../../domain/sizes/charts/height-weight.ts';
import { letterOfFrame } from '../../../../domain/sizes/charts/letter-of-frame.ts';
import { systemOfMarket } from '../../../../domain/sizes/charts/market-system.ts';
import { labelsAbroad } from '../../../../domain/sizes/charts/sizes-abroad.ts';
import type { SizeAudience, SizeKind, SizeSystem } from '../../../../domain/sizes/charts/size-question.ts';
import { findAskedSize } from '../../../../domain/sizes/reading/asked-size.ts';
import { parseSize } from '../../../../domain/sizes/reading/parse-size.ts';
import type { Message } from '../../../../domain/reading.ts';
import { baseCharts } from './base-charts.ts';

/** What a line that an agent types is answered with, as the panel answers it. */
function answer(line: string, kind: SizeKind, audience: SizeAudience) {
  const parsed = parseSize(line, { kind, audience });
  if (parsed.kind !== 'read') return undefined;
  const found = convertSize(parsed.question, baseCharts, {});
  return found.kind === 'answer' ? found : undefined;
}

const valueIn = (line: string, kind: SizeKind, audience: SizeAudience, system: SizeSystem) =>
  answer(line, kind, audience)?.results.find((one) => one.system === system)?.value;

describe('D10: the lines of an audit of the sizes, as an agent types them', () => {
  it.each<[line: string, kind: SizeKind, audience: SizeAudience, system: SizeSystem, right: string[]]>([
    // Letters of other countries go by their own tables: XL of China is 170/92A, a bust of 92.
    ['CN XL', 'clothing', 'women', 'US', ['10']],
    ['CN XL', 'clothing', 'women', 'EU', ['40']],
    ['中国码XL', 'clothing', 'women', 'EU', ['40']],
    ['Asian XL', 'clothing', 'women', 'EU', ['40']],
    ['size L Việt Nam', 'clothing', 'women', 'EU', ['38']],
    ['Thai size M', 'clothing', 'women', 'EU', ['38', '40']],
    ['JP M', 'clothing', 'men', 'US', ['34', '36']],
    ['日本サイズ L', 'clothing', 'men', 'US', ['38', '40']],
    ['3L', 'clothing', 'men', 'US', ['46', '48']],
    ['LL', 'clothing', 'men', 'US', ['42', '44']],
    ['9号', 'clothing', 'women', 'EU', ['36']],
    ['L', 'clothing', 'men', 'JP', ['XL']],
    ['chest 100 cm', 'clothing', 'men', 'JP', ['L']],
    // Korean busts.
    ['KR 85', 'clothing', 'women', 'US', ['6']],
    ['KR 90', 'clothing', 'women', 'EU', ['38', '40']],
    ['가슴둘레 85', 'clothing', 'women', 'EU', ['36']],
    ['bust 85', 'clothing', 'women', 'US', ['6']],
    // Plus sizes are no shoes.
    ['US 14W', 'clothing', 'women', 'EU', ['48']],
    ['US 16W', 'clothing', 'women', 'EU', ['48', '50']],
    ['1X', 'clothing', 'women', 'EU', ['48', '50']],
    ['2X', 'clothing', 'women', 'EU', ['50', '52']],
    // Women's trousers by number, Chinese trousers by their waist.
    ['US 8', 'trousers', 'women', 'EU', ['38']],
    ['UK 12', 'trousers', 'women', 'EU', ['38']],
    ['170/74A', 'trousers', 'men', 'chi', ['2.2']],
    ['175/78A', 'trousers', 'men', 'US', ['W30', 'W31']],
    ['160/66A', 'trousers', 'women', 'US', ['W26']],
    // Heights with weights.
    ['身高165体重55公斤', 'clothing', 'women', 'EU', ['38']],
    ['165 cm 55 kg', 'clothing', 'women', 'CN', ['165/88A']],
    [`5'6" 130 lbs`, 'clothing', 'women', 'EU', ['38', '40']],
    ['80kg 178cm', 'clothing', 'men', 'EU', ['50']],
    ['hips 96', 'clothing', 'women', 'EU', ['38']],
    // Children's runs.
    ['UK 2C', 'shoe', 'children', 'EU', ['17', '17.5', '18']],
    ['UK 2Y', 'shoe', 'children', 'EU', ['33.5', '34']],
  ])('%s (%s, %s) is %s %j', (line, kind, audience, system, right) => {
    expect(right).toContain(valueIn(line, kind, audience, system));
  });

  it.each(['フリーサイズ', '均码', 'F', 'one size', 'taille unique'])('%s is one size', (line) => {
    expect(parseSize(line, { kind: 'clothing', audience: 'women' }).kind).toBe('one-size');
  });

  it('a height and a weight ask for whom, and a child is told by the height', () => {
    const parsed = parseSize('165 cm 55 kg', {});
    expect(parsed.kind === 'ambiguous' && parsed.ask).toBe('audience');
    expect(['110', '116']).toContain(valueIn('110 cm 19 kg', 'clothing', 'children', 'EU'));
  });

  it('a buyer who tells height and weight is answered', () => {
    const message: Message = { id: '1', direction: 'in', kind: 'text', text: '我身高165体重110斤，穿多大？' };
    const asked = findAskedSize([message], false, { kind: 'clothing', audience: 'women', language: 'zh-CN' });
    expect(asked?.parsed?.kind === 'read' && asked.parsed.question.frame).toEqual({ cm: 165, kg: 55 });
  });

  it('says what a letter is in its country, who says so, and that it is smaller than elsewhere', () => {
    const found = answer('CN XL', 'clothing', 'women');
    expect(found?.abroad).toMatchObject({ letter: 'XL', land: 'CN', stands: '170/92A' });
    expect(found?.results.find(({ system }) => system === 'letter')?.value).toBe('M');
  });

  it('says which letter the height alone would have, and that the chart has no source', () => {
    expect(letterOfFrame({ cm: 172, kg: 50 }, 'women')).toMatchObject({ letter: 'M', tall: 'XL' });
    expect(answer('172 cm 50 kg', 'clothing', 'women')?.abroad?.frame).toMatchObject({ tall: 'XL' });
    expect(letterOfFrame({ cm: 165, kg: 120 }, 'women')).toBeUndefined();
    expect(frameCharts.every(({ source }) => source.isNone === true || source.url !== undefined)).toBe(true);
  });

  it('letters without a page behind them say that they have no source', () => {
    const told = labelsAbroad.filter(({ source }) => /from knowledge/.test(source.title));
    expect(told.length).toBeGreaterThan(3);
    expect(told.every(({ source }) => source.isNone)).toBe(true);
  });
});

describe('D10: the sources of columns', () => {
  it('every base chart tells them by column', () => {
    expect(baseCharts.filter(({ columns }) => columns === undefined).map(({ id }) => id)).toEqual([]);
  });

  it('each has a day and says how sure it is', () => {
    for (const { columns } of baseCharts)
      for (const source of Object.values(columns ?? {})) {
        expect(source.checkedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
        expect(source.confidence).toMatch(/confirmed$/);
      }
  });

  it('name only scales that the chart has', () => {
    const strange = baseCharts.flatMap(({ id, columns, rows }) =>
      Object.keys(columns ?? {}).flatMap((system) =>
        rows.some(({ sizes }) => sizes[system]) ? [] : [`${id} ${system}`],
      ),
    );
    expect(strange).toEqual([]);
  });

  it('an answer marks the columns that have none, and the chart that has none in the scale of comparison', () => {
    const found = answer('EU 38', 'clothing', 'women');
    const mark = (system: SizeSystem) => found?.results.find((one) => one.system === system)?.isUnsourced;
    expect(mark('UK')).toBeUndefined();
    expect(mark('letter')).toBe(true);
    const thirds = convertSize({ kind: 'shoe', audience: 'men', system: 'EU', value: '42 2/3', text: '' }, baseCharts, {
      main: 'JP',
    });
    expect(thirds.kind === 'answer' && thirds.charts.some(({ isUnsourced }) => isUnsourced)).toBe(true);
  });

  it("a team's own chart without sources by column speaks for all of them", () => {
    const [first] = baseCharts;
    if (!first) throw new Error('no chart');
    const plain = { ...first, columns: undefined };
    const found = convertSize(
      { kind: 'shoe', audience: 'women', system: 'EU', value: '38', text: '' },
      [{ ...plain, id: 'own', authority: 'own' }],
      { own: 'own' },
    );
    expect(found.kind === 'answer' && found.results.some(({ isUnsourced }) => isUnsourced)).toBe(false);
  });
});

describe('D10: charts that disagree', () => {
  it.each<[string, SizeKind, SizeAudience]>([
    ['UK 8', 'shoe', 'men'],
    ['EU 42', 'shoe', 'men'],
    ['26.5 cm', 'shoe', 'men'],
    ['UK 12', 'clothing', 'women'],
  ])('%s of %s: the mark is only where the best values lie more than one size apart', (line, kind, audience) => {
    const found = answer(line, kind, audience);
    const positions = (found?.charts ?? []).flatMap(({ position }) => (position === undefined ? [] : [position]));
    const step = kind === 'clothing' ? 2 : 1;
    const apart = (Math.max(...positions) - Math.min(...positions)) / step;
    expect(found?.disagree).toBe(apart > 1 + 1e-6);
  });

  it.each([
    ['IN', undefined, 'UK'],
    ['ZA', undefined, 'UK'],
    ['PH', undefined, 'US'],
    ['TW', 'shoe', 'JP'],
  ] as const)('%s writes %s sizes as %s', (country, kind, system) => {
    expect(systemOfMarket(country, kind)).toBe(system);
  });
});
