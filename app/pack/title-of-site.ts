import { sites } from '../../content/sites/index.ts';
import { EXAMPLE_SITE, EXAMPLE_TITLE } from '../../domain/example-site.ts';
import type { PackContent } from '../../domain/pack/schema.ts';
import { hostOfAnySite } from '../../domain/site/picked-parts.ts';

/** What a site is called: as it ships, as the team's pack names its own, or the host of one that nobody knows. */
export function titleOfSite(id: string | undefined, pack: PackContent | undefined): string | undefined {
  const shipped = sites.find((site) => site.id === id);
  if (shipped) return shipped.title;
  if (id === EXAMPLE_SITE) return EXAMPLE_TITLE;
  // A pack that was stored before packs spoke of sites has none.
  const own = (pack?.sites as PackContent['sites'] | undefined)?.find((one) => one.kind === 'site' && one.id === id);
  return own?.kind === 'site' ? own.title : hostOfAnySite(id);
}
