import { describe, expect, test } from 'vitest';
import { convertSize } from '../../../../domain/sizes/charts/convert-size.ts';
import type { SizeQuestion } from '../../../../domain/sizes/charts/size-question.ts';
import { answered, results } from './answers.ts';
import { allCharts, womenTops } from './charts.ts';

const dress38: SizeQuestion = { kind: 'clothing', audience: 'women', system: 'EU', value: '38', text: 'EU 38' };

describe('clothing', () => {
  test('letters are given too', () => {
    expect(results(convertSize(dress38, [womenTops], {}))).toEqual({
      EU: '38',
      UK: '10',
      US: '6',
      CN: '165/88A',
      JP: '11',
      letter: 'M',
      FR: '40',
    });
  });

  test('a German size is the European one where a chart does not set it apart', () => {
    expect(results(convertSize({ ...dress38, system: 'DE' }, [womenTops], {}))['US']).toBe('6');
  });

  test('a French size is read only where a chart has it', () => {
    const french: SizeQuestion = { ...dress38, system: 'FR', value: '40' };
    expect(results(convertSize(french, [womenTops], {}))['EU']).toBe('38');
    expect(
      convertSize(
        french,
        allCharts.filter(({ id }) => id === 'women-tops-wide'),
        {},
      ),
    ).toEqual({ kind: 'no-chart' });
  });

  test('a letter that stands for two neighbouring rows gives both', () => {
    const letter: SizeQuestion = { kind: 'clothing', audience: 'men', system: 'letter', value: 'S', text: 'S' };
    expect(results(convertSize(letter, allCharts, {}))['EU']).toBe('46 (44–46)');
  });

  test('tops and trousers are not mixed', () => {
    const { charts } = answered(convertSize({ ...dress38, system: 'US', value: 'W28' }, allCharts, {}));
    expect(charts.map(({ id }) => id)).toEqual(['women-trousers']);
  });

  test('a Chinese label is found by its girth when the height differs', () => {
    const taller: SizeQuestion = { ...dress38, system: 'CN', value: '170/88A' };
    expect(results(convertSize(taller, [womenTops], {}))['EU']).toBe('38');
  });

  test('three body measures are read in the chart of each', () => {
    const body: SizeQuestion = {
      kind: 'clothing',
      audience: 'women',
      system: 'cm',
      value: '88-72-96',
      text: '88-72-96',
    };
    const trousers = allCharts.filter(({ id }) => id === 'women-trousers');
    expect(results(convertSize(body, trousers, {}))['EU']).toBe('38');
  });
});
