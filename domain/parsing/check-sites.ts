import type { Site } from '../site.ts';
import type { FaultList } from '../pack/faults.ts';
import type { Pack } from '../pack/schema.ts';

/** What must be known of the sites that the extension ships. */
export type ShippedSite = Pick<Site, 'id' | 'version' | 'hosts' | 'variants'>;

/**
 * Finds sites of a pack that claim what is not theirs: the host or the id of a site that ships, one host twice, a variant that does not exist. A
 * site that only a newer extension knows is not a fault.
 */
export function checkSites(pack: Pack, shipped: readonly ShippedSite[], list: FaultList): void {
  const owner = new Map(shipped.flatMap(({ id, hosts }) => hosts.map(({ host }) => [host, id] as const)));
  pack.sites.forEach((change, index) => {
    if (change.kind === 'patch') {
      const site = shipped.find(({ id }) => id === change.site);
      if (!site || change.version !== site.version) return;
      const variants = new Set(site.variants.map(({ id }) => id));
      change.variants?.forEach(({ id }, at) => {
        if (!variants.has(id)) list.add('unknown-id', ['sites', index, 'variants', at, 'id'], `variant: ${id}`);
      });
      return;
    }
    if (shipped.some(({ id }) => id === change.id))
      list.add('duplicate-id', ['sites', index, 'id'], `sites: ${change.id}`);
    change.hosts.forEach(({ host }, at) => {
      const path = ['sites', index, 'hosts', at, 'host'];
      if (owner.has(host)) list.add('foreign-host', path, `${host}: ${owner.get(host)}`);
      else owner.set(host, change.id);
    });
  });
}
