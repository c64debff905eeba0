import type { Site } from '../../domain/site.ts';

/** The issue form with every marketplace that ships as an option, by title, followed by "Another one". */
export function listMarketplaces(form: string, sites: readonly Pick<Site, 'title'>[]): string {
  const titles = sites.map(({ title }) => title).sort((a, b) => a.localeCompare(b, 'en'));
  const choices = [...titles, 'Another one'].map((title) => `        - ${title}\n`).join('');
  const drawn = form.replace(
    /(id: marketplace\n(?:.*\n)*? {6}options:\n)(?: {8}- .*\n)+/,
    (_, head: string) => head + choices,
  );
  if (!drawn.includes(choices)) throw new Error('The form has no list of marketplaces any more.');
  return drawn;
}
