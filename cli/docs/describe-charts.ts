import type { SizeChart } from '../../domain/pack/schema.ts';

/** The base's charts as a document: one table per kind and one line per chart, with source, date and confidence. */
export function describeCharts(charts: readonly SizeChart[]): string {
  const kinds = [...new Set(charts.map(({ kind }) => kind))];
  const parts = kinds.map((kind) => {
    const lines = charts.filter((chart) => chart.kind === kind).map(describeChart);
    return [
      `## ${kind[0]?.toUpperCase()}${kind.slice(1)}`,
      '',
      writeRow(HEAD),
      writeRow(HEAD.map(() => '---')),
      ...lines,
    ].join('\n');
  });
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `# Size charts

These charts ship with Sidedesk and every pack builds on them. A chart of a product or brand in the team's pack (\`own\`) takes precedence over
all of them; one with the same id replaces a chart. No conversion between countries is exact: where charts disagree, the panel says so and shows each. Where each
column comes from: [sources of size columns](size-columns.md).

Written by \`npm run docs\` from \`packs/base/size-charts.json\`; rows that follow a formula are computed by \`npm run size:charts\`, whose formulas are in \`cli/size-charts/\`.`;

const HEAD = [
  'chart',
  'for',
  'measure',
  'rows',
  'scales',
  'no source for',
  'tolerance',
  'authority',
  'source',
  'checked on',
  'confidence',
];

/** The words of a source, with its address. */
export function writeSource({ title, url }: { readonly title: string; readonly url?: string | undefined }): string {
  return url ? `${title} (${url})` : title;
}

function describeChart(chart: SizeChart): string {
  const { title, id, audience, measure, rows, tolerance, authority, source } = chart;
  const systems = [...new Set(rows.flatMap(({ sizes }) => Object.keys(sizes)))];
  const ends = `${rows[0]?.measure[0]}–${rows.at(-1)?.measure[1]} ${measure.unit}`;
  return writeRow([
    `${title['en']} (\`${id}\`)`,
    audience,
    `${measure.of}, ${measure.on ?? 'body'}, ${ends}`,
    String(rows.length),
    systems.join(', '),
    chart.columns ? systems.filter((system) => !chart.columns?.[system]).join(', ') : '',
    tolerance === undefined ? '' : `${tolerance} ${measure.unit}`,
    authority,
    writeSource(source),
    source.checkedOn ?? '',
    source.confidence ?? '',
  ]);
}

/** A line of a table. */
export function writeRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
