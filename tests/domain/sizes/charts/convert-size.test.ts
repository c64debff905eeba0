import { describe, expect, test } from 'vitest';
import { convertSize } from '../../../../domain/sizes/charts/convert-size.ts';
import type { SizeAnswer } from '../../../../domain/sizes/charts/size-answer.ts';
import type { SizeQuestion } from '../../../../domain/sizes/charts/size-question.ts';
import { answered, results } from './answers.ts';
import { allCharts, chart, menPlus2, ownSlipper, rowsOf, womenPlus2, womenRetail } from './charts.ts';

const usWomen: SizeQuestion = { kind: 'shoe', audience: 'women', system: 'US', value: '9.5', text: 'US 9.5' };
const foot258: SizeQuestion = { kind: 'shoe', audience: 'women', system: 'cm', value: '25.8', text: '258 mm' };
const dress38: SizeQuestion = { kind: 'clothing', audience: 'women', system: 'EU', value: '38', text: 'EU 38' };
const withOwn = { own: ownSlipper.id };

describe('shoes', () => {
  test('a body measure goes straight to the rows, and the range spans all charts', () => {
    expect(results(convertSize(foot258, allCharts, withOwn))).toEqual({
      EU: '41 (40.5–42)',
      UK: '7.5',
      US: '9.5',
      CN: '260 (255–260)',
      JP: '26 (25.5–26)',
      KR: '260 (255–260)',
    });
  });

  test('systems come in one order', () => {
    const systems = answered(convertSize(usWomen, allCharts, withOwn)).results.map(({ system }) => system);
    expect(systems).toEqual(['EU', 'UK', 'US', 'CN', 'JP', 'KR']);
  });

  test("the product's own chart wins and says so, standards follow, conventions come last", () => {
    const charts = answered(convertSize(foot258, allCharts, withOwn)).charts;
    expect(charts.map(({ id, value, position }) => [id, value, position])).toEqual([
      ['own-slipper', '41', 41],
      ['women-plus-2', '40.7', 40.7],
      ['women-plus-3', '41.7', 41.7],
      ['women-retail', '42', 42],
    ]);
    expect(charts[0]?.authority).toBe('own');
  });

  test('charts that are more than half a size apart disagree, and say by how much', () => {
    const { disagree, spread } = answered(convertSize(foot258, allCharts, withOwn));
    expect({ disagree, spread }).toEqual({ disagree: true, spread: { system: 'EU', by: 1.3 } });
  });

  test('charts half a size apart agree', () => {
    const near = chart({ id: 'near', rows: rowsOf('EU US', ['255 262 41.5 9.5']) });
    const far = chart({ id: 'far', rows: rowsOf('EU US', ['255 262 41 9.5']) });
    const { disagree, spread } = answered(convertSize(usWomen, [near, far], {}));
    expect({ disagree, spread }).toEqual({ disagree: false, spread: undefined });
  });

  test("another product's own chart takes no part", () => {
    const { charts } = answered(convertSize(usWomen, allCharts, {}));
    expect(charts.map(({ id }) => id)).not.toContain(ownSlipper.id);
  });

  test('a chart that has the asked label is read at that label, not at the measure of another chart', () => {
    const { charts } = answered(convertSize(usWomen, [womenPlus2, womenRetail], {}));
    expect(charts.find(({ id }) => id === womenRetail.id)?.value).toBe('42');
  });

  test('the measure is that of the chart that wins', () => {
    const { bodyMeasure } = answered(convertSize(usWomen, [womenRetail], {}));
    expect(bodyMeasure).toEqual({ of: 'foot-length', unit: 'mm', from: 255, to: 262 });
  });

  test('a value between two rows gives a range and the larger size', () => {
    const between: SizeQuestion = { kind: 'shoe', system: 'EU', value: '41.5', text: '41,5' };
    expect(results(convertSize(between, [ownSlipper], withOwn))).toEqual({ EU: '42 (41–42)' });
  });

  test('a foot in a gap of the rows gives a range and the larger size', () => {
    const inGap: SizeQuestion = { ...foot258, value: '24.55' };
    expect(results(convertSize(inGap, [womenRetail], {}))).toEqual({
      EU: '40 (39–40)',
      UK: '6 (5.5–6)',
      US: '8.5 (8–8.5)',
    });
  });

  test('thirds are the same size in every spelling', () => {
    const thirds = chart({ id: 'thirds', rows: rowsOf('EU UK', ['262 266 42⅔ 8', '266 270 43⅓ 8.5']) });
    const asked: SizeQuestion = { kind: 'shoe', audience: 'women', system: 'EU', value: '42 2/3', text: '42 2/3' };
    expect(results(convertSize(asked, [thirds], {}))['UK']).toBe('8');
  });

  test("children's sizes go on after 13.5C", () => {
    const asked: SizeQuestion = { kind: 'shoe', audience: 'children', system: 'US', value: '1Y', text: '1Y' };
    expect(results(convertSize(asked, allCharts, {}))).toEqual({ EU: '32', UK: '1Y', US: '1Y' });
  });

  test('a main system that is asked for is compared in another', () => {
    const { main } = answered(convertSize({ ...usWomen, system: 'EU', value: '41' }, [womenPlus2], { main: 'EU' }));
    expect(main).toBe('UK');
  });

  test('charts are compared in the system that is wanted', () => {
    const { main, charts } = answered(convertSize(usWomen, [womenPlus2], { main: 'CN' }));
    expect([main, charts[0]?.value]).toEqual(['CN', '260']);
  });
});

describe('no answer', () => {
  test.each<[string, SizeQuestion, object, SizeAnswer]>([
    [
      'beyond every chart',
      { ...usWomen, system: 'EU', value: '52' },
      {},
      { kind: 'out-of-range', chart: 'women-plus-2', range: 'EU 35–47' },
    ],
    [
      'beyond the own chart',
      { ...usWomen, system: 'EU', value: '46' },
      withOwn,
      { kind: 'out-of-range', chart: 'own-slipper', range: 'EU 36–43' },
    ],
    [
      'a foot beyond the own chart',
      { ...foot258, value: '29' },
      withOwn,
      { kind: 'out-of-range', chart: 'own-slipper', range: '225–275 mm' },
    ],
    ['a scale that no chart has', { ...dress38, system: 'KR', value: '55' }, {}, { kind: 'no-chart' }],
    ['no kind', { system: 'EU', value: '38', text: '38' }, {}, { kind: 'no-chart' }],
    [
      "a child's number that stands for two sizes",
      { kind: 'shoe', audience: 'children', system: 'UK', value: '5', text: 'UK 5' },
      {},
      { kind: 'no-chart' },
    ],
  ])('%s', (_, question, options, expected) => {
    expect(convertSize(question, allCharts, options)).toEqual(expected);
  });
});

test("a woman's American number is never read in a man's chart", () => {
  expect(convertSize(usWomen, [menPlus2], {})).toEqual({ kind: 'no-chart' });
});
