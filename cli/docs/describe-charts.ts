import type { FactSource, SizeChart } from '../../domain/pack/schema.ts';

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
      '',
      writeRow(COLUMN_HEAD),
      writeRow(COLUMN_HEAD.map(() => '---')),
      ...charts.filter((chart) => chart.kind === kind).flatMap(describeColumns),
    ].join('\n');
  });
  return `${[INTRODUCTION, ...parts].join('\n\n')}\n`;
}

const INTRODUCTION = `# Size charts

These charts ship with Sidedesk and every pack builds on them. A chart of a product or brand in the team's pack (\`own\`) takes precedence over
all of them; one with the same id replaces a chart. No conversion between countries is exact: where charts disagree, the panel says so and shows each.

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

const COLUMN_HEAD = ['columns of', 'scales', 'source', 'checked on', 'confidence'];

/** A line for each source of a chart's columns, and one for those that have none. */
function describeColumns({ id, rows, columns, source }: SizeChart): string[] {
  const groups = new Map<FactSource | undefined, string[]>();
  for (const system of new Set(rows.flatMap(({ sizes }) => Object.keys(sizes)))) {
    const given = columns ? columns[system] : source;
    const same = [...groups.keys()].find((one) => one?.title === given?.title);
    groups.set(same ?? given, [...(groups.get(same ?? given) ?? []), system]);
  }
  return [...groups].map(([one, systems]) =>
    writeRow([
      `\`${id}\``,
      systems.join(', '),
      one ? writeSource(one) : 'no source',
      one?.checkedOn ?? '',
      one?.confidence ?? '',
    ]),
  );
}

function writeSource({ title, url }: FactSource): string {
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

function writeRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
