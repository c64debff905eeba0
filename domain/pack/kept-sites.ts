import type { SiteChange } from '../site/site-changes.ts';
import { siteChange } from './kinds/site.ts';

/**
 * Of the sites of a pack that was stored, perhaps by a former version, those that a pack may still bring: a pattern or selector that is refused by now
 * must not go on being run because it was taken once.
 */
export function sitesStillTaken(stored: unknown): readonly SiteChange[] {
  const isTaken = (site: unknown): site is SiteChange => siteChange.safeParse(site).success;
  return Array.isArray(stored) ? (stored as unknown[]).filter(isTaken) : [];
}
