import { describe, expect, test } from 'vitest';
import { convertSize } from '../../../../domain/sizes/charts/convert-size.ts';
import type { SizeAnswer } from '../../../../domain/sizes/charts/size-answer.ts';
import type { SizeQuestion, SizeSystem } from '../../../../domain/sizes/charts/size-question.ts';
import { sizeSpan } from '../../../../domain/sizes/charts/size-number.ts';
import { allCharts, menPlus2, womenPlus2, womenPlus3, womenRetail, womenTops } from './charts.ts';

const shoeSystems: readonly SizeSystem[] = ['EU', 'UK', 'US', 'CN', 'JP', 'KR'];

function ask(system: SizeSystem, value: string, audience: 'women' | 'men' = 'women'): SizeQuestion {
  return { kind: 'shoe', audience, system, value, text: value };
}

function numbers(answer: SizeAnswer, system: SizeSystem): number[] {
  const found = answer.kind === 'answer' ? answer.results.find((result) => result.system === system) : undefined;
  return found ? [...(found.range ?? []), found.value].map((value) => sizeSpan(value)?.[0] ?? Number.NaN) : [];
}

describe.each([womenPlus2, womenPlus3, womenRetail])('with the chart $id', (chart) => {
  const [first, last] = [chart.rows[0]?.measure[0] ?? 0, chart.rows.at(-1)?.measure[1] ?? 0];

  test.each(shoeSystems)('a longer foot never gets a smaller %s size', (system) => {
    const values: number[] = [];
    for (let mm = Math.ceil(first); mm <= last; mm += 1) {
      values.push(...numbers(convertSize(ask('cm', String(mm / 10)), [chart], {}), system).slice(-1));
    }
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  test.each(['US', 'UK'] as const)('every EU size comes back from %s within half a size', (system) => {
    const drifts = chart.rows.map((row) => {
      const there = convertSize(ask('EU', row.sizes['EU'] ?? ''), [chart], {});
      const between = there.kind === 'answer' ? there.results.find((result) => result.system === system) : undefined;
      const back = numbers(convertSize(ask(system, between?.value ?? ''), [chart], {}), 'EU');
      return Math.min(...back.map((value) => Math.abs(value - Number(row.sizes['EU']))));
    });
    expect(Math.max(...drifts)).toBeLessThanOrEqual(0.5);
  });

  test('no foot beyond its ends gets an answer', () => {
    const kinds = [first - 2, last + 2].map((mm) => convertSize(ask('cm', String(mm / 10)), [chart], {}).kind);
    expect(kinds).toEqual(['out-of-range', 'out-of-range']);
  });
});

test('the value always lies within its range', () => {
  const outside: string[] = [];
  for (let mm = 221; mm <= 290; mm += 1) {
    for (const system of shoeSystems) {
      const [low, high, value] = numbers(convertSize(ask('cm', String(mm / 10)), allCharts, {}), system);
      if (low !== undefined && high !== undefined && value !== undefined && (value < low || value > high))
        outside.push(`${mm} ${system}`);
    }
  }
  expect(outside).toEqual([]);
});

describe('charts of another audience or kind change nothing', () => {
  const strangers = allCharts.filter((chart) => chart.audience !== 'women' || chart.kind !== 'shoe');
  const women = [womenPlus2, womenPlus3, womenRetail];

  test.each(['7', '8', '8.5', '9', '9.5', '10'])('US %s women', (value) => {
    expect(convertSize(ask('US', value), [...strangers, ...women], {})).toEqual(
      convertSize(ask('US', value), women, {}),
    );
  });
});

test('without an audience only the scales of the foot itself are answered', () => {
  const answer = convertSize({ kind: 'shoe', system: 'EU', value: '41', text: '41' }, [womenPlus2, menPlus2], {});
  expect(answer.kind === 'answer' && answer.results.map(({ system }) => system)).toEqual(['EU', 'CN', 'JP', 'KR']);
});

test('the charts given are not changed', () => {
  const before = JSON.stringify(womenTops);
  convertSize({ kind: 'clothing', audience: 'women', system: 'letter', value: 'M', text: 'M' }, [womenTops], {});
  expect(JSON.stringify(womenTops)).toBe(before);
});
