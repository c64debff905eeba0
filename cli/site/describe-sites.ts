import type { Site } from '../../domain/site.ts';

/** How many parts of a site's fixture pages are read: as they are, and after each named change. */
export interface ReadCounts {
  readonly pages: number;
  /** Parts these pages can have. */
  readonly parts: number;
  readonly read: number;
  readonly after: Readonly<Record<string, number>>;
}

const states = {
  complete: 'complete',
  heuristic: 'by its layout',
  unverified: 'unverified',
  verified: 'verified',
} as const;

/** `docs/sites.md` as Markdown: what ships, and how much of its pages is read. */
export function describeSites(sites: readonly Site[], countOf: (id: string) => ReadCounts): string {
  const counts = sites.map(({ id }) => countOf(id));
  const changes = Object.keys(counts[0]?.after ?? {});
  const ships = sites.map((site) => [site.title, namesOf(site), hostsOf(site), site.confidence, stateOf(site)]);
  const reads = sites.map(({ title }, index) => [title, ...cellsOf(counts[index])]);
  return `# Marketplaces

Written by \`npm run docs:sites\` from \`content/sites/\` and its fixture pages.

## What ships

- **complete**: read by documented hooks of the page, not yet confirmed with a real account.
- **by its layout**: address and ids are known, the rest is recognised by the page's layout; each part says how sure it is.
- **unverified**: the address is from general knowledge, everything else is recognised by the page's layout.
- **verified**: confirmed with a real account, on the day given.

${drawTable(['marketplace', 'pages', 'hosts', 'confidence', 'state'], ships)}

## What is read

How many parts (inbox, reply box, conversation, buyer, order, product, messages) are read from the fixture pages that show an open conversation, of those that are
looked for, and how many from the same page after each change that marketplaces and other extensions make. A part that a page lacks on purpose, such as an
order before the sale, counts as not read. With no landmark left, a page known by its hooks must give nothing rather than something wrong; the panel then says
"layout changed". Only where such a page is drawn as an inbox, with a thread of both sides above its text field, is it read by its layout, and the panel says so too.
CI compares every reading with the expected one, letter for letter: \`tests/content/sites.test.ts\`, \`tests/content/broken-pages.test.ts\`.

${drawTable(['marketplace', 'pages', 'as it is', ...changes], reads)}
`;
}

function drawTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function cellsOf(counts: ReadCounts | undefined): string[] {
  if (!counts) return [];
  const { pages, parts, read, after } = counts;
  return [String(pages), ...[read, ...Object.values(after)].map((count) => `${count} / ${parts}`)];
}

function namesOf({ variants }: Site): string {
  return variants.map(({ id }) => id.replaceAll('-', ' ')).join(', ');
}

function hostsOf({ hosts }: Site): string {
  const [first] = hosts;
  return hosts.length === 1 && first ? `\`${first.host}\`` : String(hosts.length);
}

function stateOf({ verifiedOn, confidence, variants }: Site): string {
  if (verifiedOn !== null) return `${states.verified} ${verifiedOn}`;
  if (!variants.some(({ guess }) => guess)) return states.complete;
  return confidence === 'low' ? states.unverified : states.heuristic;
}
