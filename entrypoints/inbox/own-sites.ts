import { browser } from 'wxt/browser';
import { PACK_SITES } from '../../domain/ports.ts';
import type { Site } from '../../domain/site.ts';
import { changeSites, type SiteChange } from '../../domain/site/site-changes.ts';
import { readHandedSites } from './handed-sites.ts';

/** The sites that may be this page's, with what the team's pack changes of them. */
export async function readOwnSites(): Promise<readonly Site[]> {
  const changes: unknown = (await browser.storage.local.get(PACK_SITES))[PACK_SITES];
  // Checked before the background wrote it; no page can write there.
  return changeSites(readHandedSites(), Array.isArray(changes) ? (changes as readonly SiteChange[]) : []);
}

/** Storage keys on which the sites of a page depend. */
export const siteKeys: readonly string[] = [PACK_SITES];
