import { browser } from './extension.ts';
import { HERE, PACK_SITES, PICKS } from '../../domain/shared-names.ts';
import type { Site } from '../../domain/site.ts';
import { readAnyHosts } from '../../domain/site/any-hosts.ts';
import { makeAnySite, patchFromPicks } from '../../domain/site/picked-parts.ts';
import { readKeptChanges } from '../../domain/site/kept-changes.ts';
import { changeSites } from '../../domain/site/site-changes.ts';
import { readHandedSites } from './handed-sites.ts';
import { readPicks } from './picks-store.ts';

/** The sites that may be this page's, with what the team's pack changes of them and what the agent has pointed at. */
export async function readOwnSites(host: string): Promise<readonly Site[]> {
  // Storage that does not answer, as in a damaged profile, changes nothing: the sites that ship are read all the same.
  const stored = await browser.storage.local.get([PACK_SITES, HERE]).catch((): Record<string, unknown> => ({}));
  const { changes, source } = readKeptChanges(stored[PACK_SITES]);
  const sites = changeSites(readHandedSites(), changes, source);
  const picks = await readPicks(host).catch(() => ({ parts: {}, site: undefined }));
  if (picks.site) {
    const patch = patchFromPicks(picks, sites);
    return patch ? changeSites(sites, [patch], 'agent') : sites;
  }
  const isHere = readAnyHosts(stored[HERE]).includes(host);
  const isHanded = readHandedSites().some((site) => site.hosts.some((one) => one.host === host));
  // A site that the pack adds is read only where the agent said so, like any other page.
  const known = sites.filter(({ id }) => isHere || readHandedSites().some((handed) => handed.id === id));
  const isKnown = known.some((site) => site.hosts.some((one) => one.host === host));
  return isHere && !isHanded && !isKnown ? [...known, makeAnySite(host, picks.parts)] : known;
}

/** Whether the sites of a page depend on the value under this key of the storage. */
export function isSiteKey(key: string, host: string): boolean {
  return key === PACK_SITES || key === HERE || key === PICKS + host;
}
