// @vitest-environment happy-dom
import { format } from 'prettier';
import { expect, test } from 'vitest';
import { matchSite } from '../../content/finding/match-site.ts';
import { readPage } from '../../content/reading/read-page.ts';
import { sites } from '../../content/sites/index.ts';
import { breaks, type BreakName } from '../fixtures/pages/break-page.ts';
import { loadFixtures, type Fixture } from '../fixtures/pages/load-fixtures.ts';
import { openPage } from '../fixtures/pages/open-page.ts';

const names = Object.keys(breaks) as BreakName[];

/** How many parts of a page are read: inbox, composer, conversation, buyer, order, product, messages. */
function countRead({ html, url }: Fixture, broken?: BreakName): number {
  const page = openPage(html);
  if (broken) breaks[broken](page);
  const address = new URL(url);
  const match = matchSite(address, page, sites);
  const state = match.kind === 'live' ? readPage(address, page, match) : undefined;
  return state?.kind === 'open' ? state.reading.health.filter(({ read }) => read).length : 0;
}

function drawTable(): string {
  const rows = sites.map(({ id, title }) => {
    const open = loadFixtures(id).filter((fixture) => fixture.expect.kind === 'open');
    const parts = open.reduce((sum, fixture) => sum + (fixture.expect.reading?.health.length ?? 0), 0);
    const readIn = (broken?: BreakName) => open.reduce((sum, fixture) => sum + countRead(fixture, broken), 0);
    return [title, String(open.length), ...[undefined, ...names].map((broken) => `${readIn(broken)} / ${parts}`)];
  });
  const head = ['marketplace', 'pages', 'as it is', ...names];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

test('docs/sites.md says what is read of every site; `npm run docs:sites` writes it anew', async () => {
  const text = `# What is read

Written by \`npm run docs:sites\` from the fixture pages of every site that show an open conversation: how many parts of them (inbox, reply box,
conversation, buyer, order, product, messages) are read, of those that are looked for, and how many of them on the same page after each
change that marketplaces and other extensions make. A part that a page lacks on purpose, such as an order before the sale, counts as not
read. With no landmark left a page that is known by its hooks must give nothing rather than something wrong; the panel then says "layout
changed". Where such a page is drawn as an inbox, with a thread of both sides above its field, the panel says so too and reads it by its look. CI holds every reading against the one that is expected, letter for letter: \`tests/content/sites.test.ts\`, \`tests/content/broken-pages.test.ts\`.

${drawTable()}
`;
  const written = await format(text, { parser: 'markdown', printWidth: 150, proseWrap: 'preserve' });
  await expect(written).toMatchFileSnapshot('../../docs/sites.md');
}, 60_000);
