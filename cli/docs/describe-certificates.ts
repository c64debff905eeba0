import type { BaseLayer } from '../../domain/pack/lay-base.ts';
import type { Expectation, Scheme } from '../../domain/pack/schema.ts';

type Facts = Pick<BaseLayer, 'schemes' | 'expectations' | 'regions'>;

const MAY_SAY: Record<Scheme['claim'], string> = {
  declared: '“declared compliant”, never “certified”',
  certified: 'certified, for this product only',
  registered: 'registered; approves nothing',
  reported: 'tested, with a report',
  stated: 'the fact; no certificate',
};

/** All schemes and expectations as a page of Markdown, in English: what is known, from which source, since when and how certainly. */
export function describeCertificates({ schemes, expectations, regions }: Facts): string {
  const names = new Map(schemes.map(({ id, name }) => [id, name]));
  const list = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id).join(', ');
  const schemeRows = [...schemes]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map((scheme) => [
      `**${cell(scheme.name)}** ${cell(scheme.about['en'] ?? '')}${scheme.caution ? ` _${cell(scheme.caution['en'] ?? '')}_` : ''}`,
      cell(scheme.markets?.join(' ') ?? 'everywhere'),
      cell(scheme.categories?.join(', ') ?? 'all'),
      cell([scheme.issuer?.kind, scheme.issuer?.name].filter(Boolean).join(': ')),
      cell(MAY_SAY[scheme.claim]),
      numberOf(scheme),
      scheme.lookUp ? `[${cell(scheme.lookUp.title)}](${scheme.lookUp.url})` : '–',
      cell(termOf(scheme)),
      cell(
        Object.values(scheme.asked ?? {})
          .flat()
          .slice(0, 3)
          .join(', ') || '–',
      ),
      sourceOf(scheme),
    ]);
  const expectationRows = expectations.map((row) => [
    cell(row.markets.length > 10 ? `${row.markets.length} countries of the EU` : row.markets.join(' ')),
    cell(row.categories?.join(', ') ?? 'all'),
    cell(list(row.schemes)),
    cell(
      [row.voluntary ? 'usual, no duty' : 'expected', row.since && `since ${row.since}`, row.when?.['en']]
        .filter(Boolean)
        .join('; '),
    ),
    sourceOf(row),
  ]);
  return [
    '# Certificates and marks',
    '',
    'Written by `npm run docs` from `packs/base/schemes.json` and `packs/base/expectations.json`; change those, not this page.',
    'Every pack builds on these facts and may replace any of them. They are not legal advice. Only the form of a number is checked;',
    'whether it exists, only the look-up can tell.',
    '',
    `## ${schemes.length} schemes`,
    '',
    ...table(
      ['Scheme', 'Markets', 'Categories', 'Issued by', 'May say', 'Number', 'Look-up', 'Term', 'Buyers ask', 'Source'],
      schemeRows,
    ),
    '',
    `## ${expectations.length} expectations`,
    '',
    ...regions.map(({ id, countries }) => `\`${id}\` stands for ${countries.join(' ')}.`),
    '',
    ...table(['Market', 'Goods', 'Schemes', 'How', 'Source'], expectationRows),
    '',
  ].join('\n');
}

function numberOf({ number }: Scheme): string {
  if (!number) return '–';
  const doubt = number.confidence === 'unconfirmed' ? ' (form unconfirmed)' : '';
  return `\`${number.example}\`, \`${number.pattern.replaceAll('|', '\\|')}\`${doubt}`;
}

function termOf({ validity }: Scheme): string {
  if (!validity) return 'not known';
  const terms = validity.months.length === 0 ? 'no end' : `${validity.months.join(' or ')} months`;
  return [terms, validity.note?.['en']].filter(Boolean).join('. ');
}

function sourceOf({ source }: Scheme | Expectation): string {
  const title = source.url ? `[${cell(source.title)}](${source.url})` : cell(source.title);
  return `${title}, ${source.checkedOn ?? 'no date'}, ${source.confidence ?? 'unconfirmed'}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
}

/** Text that can't end its table cell. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
