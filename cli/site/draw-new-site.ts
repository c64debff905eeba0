/** The files of a new site, by their path: data to fill in, two pages, and their addresses without expectations yet. */
export function drawNewSite(id: string, host: string): Readonly<Record<string, string>> {
  const pages = `tests/fixtures/pages/${id}`;
  const name = nameOf(id);
  return {
    [`content/sites/${id}.ts`]: `import type { Site } from '../../domain/site.ts';

/** ${name}. Evidence: none yet; nobody with an account has confirmed it here. */
export const ${variableOf(id)}: Site = {
  id: '${id}',
  title: '${name}',
  version: 1,
  verifiedOn: null,
  confidence: 'low',
  hosts: [{ host: '${host}' }],
  variants: [
    {
      id: 'inbox',
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
      minWidth: 900,
    },
  ],
};
`,
    [`${pages}/open.html`]: drawPage(`
      <section data-part="thread">
        <h2 data-part="buyer">Invented Buyer</h2>
        <p data-side="buyer">Is it waterproof? <time>09:14</time></p>
        <p data-side="shop">Yes, it is. <time>09:20</time></p>
      </section>
      <textarea></textarea>`),
    [`${pages}/open.json`]: `${JSON.stringify({ url: `https://${host}/messages/40017` })}\n`,
    [`${pages}/empty-inbox.html`]: drawPage(`
      <p>No conversation is open.</p>`),
    [`${pages}/empty-inbox.json`]: `${JSON.stringify({ url: `https://${host}/messages` })}\n`,
  };
}

/** The list of sites with one more, in its place. */
export function addToIndex(index: string, id: string): string {
  const known = [...index.matchAll(/from '\.\/([\w-]+)\.ts'/g)].flatMap(([, file]) => file ?? []);
  const ids = [...new Set([...known, id])].sort();
  const imports = ids.map((file) => `import { ${variableOf(file)} } from './${file}.ts';`);
  const list = ids.map((file) => `  ${variableOf(file)},`);
  const head = "import type { Site } from '../../domain/site.ts';";
  const says = '/** The marketplaces that ship, sorted by id. */\nexport const sites: readonly Site[] = [';
  return `${head}\n${imports.join('\n')}\n\n${says}\n${list.join('\n')}\n];\n`;
}

function variableOf(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function nameOf(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1);
}

function drawPage(inside: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>Messages</title>
  </head>
  <body>
    <main data-part="inbox">${inside}
    </main>
  </body>
</html>
`;
}
