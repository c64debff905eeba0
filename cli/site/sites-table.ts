import type { Site } from '../../domain/site.ts';

const begin = '<!-- sites: written by `npm run table:sites` -->';
const end = '<!-- /sites -->';

const states = {
  complete: 'complete: read by documented hooks, not yet confirmed on the live page',
  heuristic: 'heuristic: address and ids known, the rest by the look of the page; each part says how sure it is',
  unverified: 'unverified: address from general knowledge, all else by the look of the page',
  verified: 'verified: confirmed with a real account on',
} as const;

/** One line for each marketplace, as Markdown. */
export function drawSitesTable(sites: readonly Site[]): string {
  const lines = sites.map((site) => [site.title, pagesOf(site), hostsOf(site), site.confidence, stateOf(site)]);
  const head = ['marketplace', 'pages', 'hosts', 'sure', 'state'];
  const all = [head, head.map(() => '---'), ...lines];
  return all.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** The text with the table between its two marks replaced. */
export function putSitesTable(text: string, sites: readonly Site[]): string {
  const [before, rest] = text.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error('The two marks of the table of sites are not there.');
  return `${before}${begin}\n\n${drawSitesTable(sites)}\n\n${end}${after}`;
}

function pagesOf({ variants }: Site): string {
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
