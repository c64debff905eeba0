import { sites } from '../../../content/sites/index.ts';
import type { PackContent } from '../../../domain/pack/schema.ts';
import { hostOfAnySite } from '../../../domain/site/picked-parts.ts';

/** Whether an address is one of this site's hosts: as it ships, as the team's pack names its own, or the host of one that nobody knows. */
export function leadsToSite(address: string, id: string, pack: PackContent | undefined): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' && listHosts(id, pack).includes(hostname);
}

function listHosts(id: string, pack: PackContent | undefined): readonly string[] {
  // A pack that was stored before packs spoke of sites has none.
  const own = (pack?.sites as PackContent['sites'] | undefined)?.find((one) => one.kind === 'site' && one.id === id);
  const known = sites.find((site) => site.id === id) ?? (own?.kind === 'site' ? own : undefined);
  // One that nobody knows may have a port, which a name of a host does not.
  return known ? known.hosts.map(({ host }) => host) : [hostOfAnySite(id)?.replace(/:\d+$/, '') ?? ''];
}
