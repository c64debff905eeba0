import type { FactSource, SizeChart } from '../../domain/pack/schema.ts';
import { labelsAbroad } from '../../domain/sizes/charts/sizes-abroad.ts';
import { frameCharts } from '../../domain/sizes/charts/height-weight.ts';
import { writeRow, writeSource } from './describe-charts.ts';

/** Where each column of the base's charts comes from, and the tables of countries whose letters are bodies of their own. */
export function describeColumns(charts: readonly SizeChart[]): string {
  const lines = charts.flatMap(describeColumnsOf);
  const letters = labelsAbroad.map(({ system, audience, labels, as, source }) =>
    writeRow([
      system,
      audience,
      Object.entries(labels)
        .map(([label, stands]) => `${label} ${stands}`)
        .join(', '),
      as.of ?? '',
      source.isNone ? 'no source' : writeSource(source),
      source.title,
      source.checkedOn,
    ]),
  );
  const frames = frameCharts.map(({ title, from, rows, source }) =>
    writeRow([
      title,
      `from ${from.kg} kg and ${from.cm} cm: ${rows.map(({ letter, kg, cm }) => `${letter} to ${kg} kg, ${cm} cm`).join('; ')}`,
      source.isNone ? 'no source' : writeSource(source),
      source.title,
      source.checkedOn,
    ]),
  );
  return `${[
    INTRODUCTION,
    table(HEAD, lines),
    '## Labels of other countries',
    'A letter of these countries is looked up by what it stands for there, and the panel says which letter it is elsewhere.',
    table(LETTER_HEAD, letters),
    '## Height with weight',
    'The weight decides; where the height alone would have a larger letter, the panel says so.',
    table(FRAME_HEAD, frames),
  ].join('\n\n')}\n`;
}

const INTRODUCTION = `# Sources of size columns

Each column of a [size chart](sizes.md) has a source of its own. Where nobody can say where a column comes from, this list and the panel say "no source".

Written by \`npm run docs\` from \`packs/base/size-charts.json\` and \`domain/sizes/charts/\`; the sources are kept in \`cli/size-charts/column-sources.ts\`.`;

const HEAD = ['chart', 'columns', 'source', 'checked on', 'confidence'];
const LETTER_HEAD = ['country', 'for', 'labels', 'measure', 'source', 'what', 'written on'];
const FRAME_HEAD = ['chart', 'rows', 'source', 'what', 'written on'];

function table(head: readonly string[], lines: readonly string[]): string {
  return [writeRow(head), writeRow(head.map(() => '---')), ...lines].join('\n');
}

/** A line for each source, and one for the columns that have none. */
function describeColumnsOf({ id, rows, columns, source }: SizeChart): string[] {
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
