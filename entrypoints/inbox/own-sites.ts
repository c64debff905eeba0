import { browser } from './extension.ts';
import { anyHosts, packSites, picksOn, type SmallValue } from '../../domain/small-values.ts';
import { readSmallValue } from '../../storage/small-values.ts';
import type { Site } from '../../domain/site.ts';
import { makeAnySite, patchFromPicks } from '../../domain/site/picked-parts.ts';
import { changeSites } from '../../domain/site/site-changes.ts';
import { readHandedSites } from './handed-sites.ts';

/** The sites that may be this page's, with what the team's pack changes of them and what the agent has pointed at. */
export async function readOwnSites(host: string): Promise<readonly Site[]> {
  // Storage that does not answer, as in a damaged profile, changes nothing: the sites that ship are read all the same.
  const readOr = <T>(value: SmallValue<T>) => readSmallValue(browser, value).catch(() => value.parse(undefined));
  const { changes, source } = await readOr(packSites);
  const picks = await readOr(picksOn(host));
  const sites = changeSites(readHandedSites(), changes, source);
  if (picks.site) {
    const patch = patchFromPicks(picks, sites);
    return patch ? changeSites(sites, [patch], 'agent') : sites;
  }
  const isHere = (await readOr(anyHosts)).includes(host);
  const isHanded = readHandedSites().some((site) => site.hosts.some((one) => one.host === host));
  // A site that the pack adds is read only where the agent said so, like any other page.
  const known = sites.filter(({ id }) => isHere || readHandedSites().some((handed) => handed.id === id));
  const isKnown = known.some((site) => site.hosts.some((one) => one.host === host));
  return isHere && !isHanded && !isKnown ? [...known, makeAnySite(host, picks.parts)] : known;
}

/** Whether the sites of a page depend on the value under this key of the storage. */
export function isSiteKey(key: string, host: string): boolean {
  return key === packSites.key || key === anyHosts.key || key === picksOn(host).key;
}
