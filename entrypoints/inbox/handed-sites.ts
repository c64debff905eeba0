import type { Site } from '../../domain/site.ts';

/** The script's own global scope, which no page sees; `wxt.config.ts` writes the scripts that put a page's own site there. */
const surroundings = globalThis as { sidedeskSites?: Readonly<Record<string, Site>> };

/** The sites that may be this page's. */
export function readHandedSites(): readonly Site[] {
  return Object.values(surroundings.sidedeskSites ?? {});
}
