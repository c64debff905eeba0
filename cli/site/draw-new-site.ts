/** The data for a new site. */
export interface NewSite {
  /** In lower case; used for file, folder and `id`. */
  readonly id: string;
  readonly host: string;
  /** Its page has no known hooks: everything but the address is recognised by layout. */
  readonly isByLook: boolean;
}

/** The files of a new site, by path: data to fill in, four pages, and their addresses, with no expectations yet. */
export function drawNewSite(site: NewSite): Readonly<Record<string, string>> {
  const pages = `tests/fixtures/pages/${site.id}`;
  const drawn = { open: OPEN, 'empty-inbox': EMPTY, 'late-thread': LATE, 'other-page': OTHER };
  const paths = {
    open: '/messages/40017',
    'empty-inbox': '/messages',
    'late-thread': '/messages/40017',
    'other-page': '/orders',
  };
  return {
    [`content/sites/${site.id}.ts`]: site.isByLook ? drawByLook(site) : drawHooks(site),
    ...Object.fromEntries(Object.entries(drawn).map(([name, inside]) => [`${pages}/${name}.html`, drawPage(inside)])),
    ...Object.fromEntries(
      Object.entries(paths).map(([name, path]) => [
        `${pages}/${name}.json`,
        `${JSON.stringify({ url: `https://${site.host}${path}` })}\n`,
      ]),
    ),
  };
}

/** Adds a site to the list, in its place. */
export function addToIndex(index: string, id: string): string {
  const known = [...index.matchAll(/from '\.\/([\w-]+)\.ts'/g)].flatMap(([, file]) => file ?? []);
  const ids = [...new Set([...known, id])].sort();
  const imports = ids.map((file) => `import { ${variableOf(file)} } from './${file}.ts';`);
  const list = ids.map((file) => `  ${variableOf(file)},`);
  const head = "import type { Site } from '../../domain/site.ts';";
  const says = '/** The marketplaces that ship, sorted by id. */\nexport const sites: readonly Site[] = [';
  return `${head}\n${imports.join('\n')}\n\n${says}\n${list.join('\n')}\n];\n`;
}

function drawByLook(site: NewSite): string {
  return drawSite(
    site,
    '{ byLook, type Site }',
    `      ...byLook,
      id: 'messages',
      // Assumed.
      path: '^/messages(?:/|$)',`,
  );
}

function drawHooks(site: NewSite): string {
  return drawSite(
    site,
    'type { Site }',
    `      id: 'messages',
      // Assumed.
      path: '^/messages(?:/|$)',
      // Assumed.
      landmarks: { any: ['[data-part="inbox"]'], need: 1 },
      open: '[data-part="thread"]',
      // Assumed.
      conversation: { from: [{ url: 'path', pattern: '^/messages/(\\\\d+)' }] },
      buyer: { name: [{ at: '[data-part="buyer"]' }] },
      messages: {
        root: ['[data-part="thread"]'],
        row: '[data-side]',
        text: [{ at: ':scope', drop: ['time'] }],
        time: [{ at: 'time' }],
        direction: [
          { is: '[data-side="buyer"]', direction: 'in' },
          { is: '[data-side="shop"]', direction: 'out' },
        ],
        order: 'oldest-first',
      },
      composer: { at: ['textarea'] },
      gives: ['inbox', 'composer', 'conversation', 'buyer', 'messages'],
      settleMs: 300,
      // Assumed.
      minWidth: 900,`,
  );
}

/** A site's file with one variant; no source is known for it yet. */
function drawSite({ id, host }: NewSite, imports: string, variant: string): string {
  return `import ${imports} from '../../domain/site.ts';

/** ${nameOf(id)}. Evidence: none yet; nobody with an account has confirmed it here. */
export const ${variableOf(id)}: Site = {
  id: '${id}',
  title: '${nameOf(id)}',
  version: 1,
  verifiedOn: null,
  confidence: 'low',
  hosts: [{ host: '${host}' }],
  variants: [
    {
${variant}
    },
  ],
};
`;
}

function variableOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

const HEAD = '<header class="head"><h2 data-part="buyer">Invented Buyer</h2></header>';
const BOX =
  '<form class="reply"><textarea rows="4" style="width: 90%"></textarea><button type="button">Send</button></form>';
const row = (side: 'buyer' | 'shop', text: string, time: string) =>
  `<div data-side="${side}" style="display: flex; justify-content: ${side === 'buyer' ? 'flex-start' : 'flex-end'}"><div class="bubble" style="max-width: 45%"><span>${text}</span> <time>${time}</time></div></div>`;

const OPEN = `
      <aside class="list"><div class="item is-open"><span class="who">Invented Buyer</span></div></aside>
      <section data-part="thread" class="conversation">
        ${HEAD}
        <div class="scroll">
          ${row('buyer', 'Is it waterproof?', '09:14')}
          ${row('shop', 'Yes, it is.', '09:20')}
        </div>
        ${BOX}
      </section>`;
const LATE = `
      <aside class="list"><div class="item is-open"><span class="who">Invented Buyer</span></div></aside>
      <section class="conversation"><div class="loading"></div></section>`;
const EMPTY = `
      <aside class="list"></aside>
      <p>No conversation is open.</p>`;
const OTHER = `
      <table><tbody><tr><td>Order 1001</td><td>Invented Buyer</td></tr></tbody></table>`;

function drawPage(inside: string): string {
  const part = inside === OTHER ? 'orders' : 'inbox';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Seller desk</title>
  </head>
  <body>
    <header class="top"><input type="search" placeholder="Search" /></header>
    <main data-part="${part}" style="display: flex">${inside}
    </main>
  </body>
</html>
`;
}
