// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { formulaRows } from '../../../../cli/size-charts/formula-rows.ts';
import { bustForSize } from '../../../../cli/size-charts/clothing.ts';
import { convertSize } from '../../../../domain/sizes/charts/convert-size.ts';
import { sizeSpan } from '../../../../domain/sizes/charts/size-number.ts';
import { sizeStep } from '../../../../domain/sizes/charts/size-step.ts';
import { chartSystems } from '../../../../domain/sizes/charts/size-question.ts';
import type { SizeSystem } from '../../../../domain/sizes/charts/size-question.ts';
import { baseCharts } from './base-charts.ts';

const chartOf = (id: string) => baseCharts.find((chart) => chart.id === id);
const womens = ['28', '30', '32'].map((offset) => chartOf(`clothing-women-de-${offset}`));
const oneDimensional = baseCharts.filter(({ kind }) => kind !== 'bra');

describe('the base charts', () => {
  it.each(Object.entries(formulaRows))(
    '%s has the rows that its formula gives; run "npm run size:charts"',
    (id, rows) => {
      expect(chartOf(id)?.rows).toEqual(rows());
    },
  );

  it('cover every kind, and every scale that the panel names', () => {
    const systems = new Set(baseCharts.flatMap(({ rows }) => rows.flatMap(({ sizes }) => Object.keys(sizes))));
    expect(chartSystems.filter((system) => !systems.has(system))).toEqual([]);
    expect([...systems].filter((system) => !chartSystems.includes(system as never))).toEqual([]);
    expect(new Set(baseCharts.map(({ kind }) => kind)).size).toBe(11);
  });

  it.each(oneDimensional.map((chart) => [chart.id, chart] as const))(
    '%s never gives a larger body a smaller size',
    (_id, chart) => {
      for (const system of chartSystems) {
        // British and American children's scales restart after 13.5, and Britain marks neither part.
        if (chart.audience === 'children' && chart.kind === 'shoe' && (system === 'UK' || system === 'AU')) continue;
        const places = chart.rows.flatMap(({ sizes }) => sizeSpan(sizes[system] ?? '', chart.kind)?.[0] ?? []);
        expect(places).toEqual([...places].sort((a, b) => a - b));
      }
    },
  );

  it.each(oneDimensional.map((chart) => [chart.id, chart] as const))(
    '%s leads every label back to itself within a size',
    (_id, chart) => {
      const far: string[] = [];
      const systems = chartSystems.filter((system) => chart.rows.some(({ sizes }) => sizes[system]));
      const ask = (system: SizeSystem, value: string) =>
        convertSize({ kind: chart.kind, audience: chart.audience, system, value, text: value }, [chart], {});
      for (const system of systems) {
        for (const { sizes } of chart.rows) {
          const label = sizes[system];
          if (label === undefined) continue;
          const there = ask(system, label);
          const other = there.kind === 'answer' ? there.results.find((one) => one.system !== system) : undefined;
          const back = other && ask(other.system, other.value);
          const found = back?.kind === 'answer' ? back.results.find((one) => one.system === system) : undefined;
          if (!found) continue;
          const asked = sizeSpan(label, chart.kind) ?? [0, 0];
          // A British child's number is answered with the mark of its run.
          const plain = (value: string): string => (/^[\d.]+$/.test(label) ? value.replace(/(?<=\d)[CY]$/, '') : value);
          const range = (found.range ?? [found.value, found.value]).map(plain);
          const [low, high] = range.map((edge) => sizeSpan(edge, chart.kind) ?? [0, 0]);
          const step = sizeStep(chart.kind, system, chart.audience);
          const drift = Math.max((low?.[0] ?? 0) - asked[1], asked[0] - (high?.[1] ?? 0)) / step;
          if (drift > 1 + 1e-6) far.push(`${system} ${label} came back as ${range.join('–')}`);
        }
      }
      expect(far).toEqual([]);
    },
  );

  it("keep the invariants of women's clothing: IT = DE + 6, FR = DE + 2 or 4, ES = DE + 2, and each column in steps of two", () => {
    for (const chart of womens) {
      const columns = ['EU', 'UK', 'US', 'FR', 'IT', 'ES'].map((system) =>
        (chart?.rows ?? []).map(({ sizes }) => Number(sizes[system])),
      );
      const [de = [], , , fr = [], it = [], es = []] = columns;
      expect(it.map((value, index) => value - (de[index] ?? 0))).toEqual(de.map(() => 6));
      expect(es.map((value, index) => value - (de[index] ?? 0))).toEqual(de.map(() => 2));
      expect(new Set(fr.map((value, index) => value - (de[index] ?? 0))).size).toBe(1);
      expect([2, 4]).toContain((fr[0] ?? 0) - (de[0] ?? 0));
      for (const column of columns) {
        expect(column.slice(1).map((value, index) => value - (column[index] ?? 0))).toEqual(
          column.slice(1).map(() => 2),
        );
      }
    }
    expect(bustForSize(38)).toBe(88);
  });

  it('write Chinese labels on the grid of GB/T 1335: heights in fives, chests in fours', () => {
    const labels = baseCharts.flatMap(({ rows }) =>
      rows.flatMap(({ sizes }) => /^(\d+)\/(\d+)A$/.exec(sizes['CN'] ?? '') ?? []),
    );
    const pairs = labels.flatMap((_, index) =>
      index % 3 === 0 ? [[Number(labels[index + 1]), Number(labels[index + 2])]] : [],
    );
    expect(pairs.length).toBeGreaterThan(20);
    expect(pairs.filter(([height = 0, girth = 0]) => height % 5 !== 0 || girth % 4 !== 0)).toEqual([]);
  });

  it('answer nobody beyond their ends, and nobody of another audience', () => {
    const ask = (audience: 'women' | 'men' | 'children', value: string) =>
      convertSize({ kind: 'shoe', audience, system: 'US', value, text: value }, baseCharts, {});
    expect(ask('women', '18').kind).toBe('out-of-range');
    expect(ask('men', '25').kind).toBe('out-of-range');
    for (const audience of ['women', 'men', 'children'] as const) {
      const answer = ask(audience, audience === 'children' ? '10C' : '9');
      const ids = answer.kind === 'answer' ? answer.charts.map(({ id }) => id) : [];
      expect(ids.length).toBeGreaterThan(2);
      expect(ids.every((id) => chartOf(id)?.audience === audience)).toBe(true);
    }
  });
});
