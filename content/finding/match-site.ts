import type { Site, SiteVariant } from '../../domain/site.ts';
import { hasPattern } from './compile-pattern.ts';
import { findFirst } from './find-all.ts';

/** What is needed of a page's address; a `Location` fits. */
export interface Address {
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** A site's page with enough landmarks. `market` is ISO 3166-1 alpha-2, where the host tells it. */
export interface LiveMatch {
  readonly kind: 'live';
  readonly site: Site;
  readonly variant: SiteVariant;
  readonly market?: string;
}

/** The address fits and nothing is excluded, but the page shows too few landmarks: still loading, or redesigned. */
export interface AddressMatch extends Omit<LiveMatch, 'kind'> {
  readonly kind: 'address-only';
}

export type SiteMatch = LiveMatch | AddressMatch | { readonly kind: 'none' };

/** Which site's page this is. A page with landmarks wins over one whose address alone fits. */
export function matchSite(address: Address, document: Document, sites: readonly Site[]): SiteMatch {
  const hostname = address.hostname.toLowerCase();
  let addressOnly: AddressMatch | undefined;
  for (const site of sites) {
    const host = site.hosts.find((entry) => entry.host === hostname);
    if (!host) continue;
    for (const variant of site.variants) {
      if (!hasPattern(address.pathname, variant.path)) continue;
      if (variant.exclude?.some((selector) => findFirst(document, selector) !== null)) continue;
      const match = { site, variant, ...(host.market !== undefined && { market: host.market }) };
      if (hasLandmarks(document, variant)) return { kind: 'live', ...match };
      addressOnly ??= { kind: 'address-only', ...match };
    }
  }
  return addressOnly ?? { kind: 'none' };
}

/** Whether enough of the variant's landmarks stand on the page. */
export function hasLandmarks(document: Document, variant: SiteVariant): boolean {
  const { any, need } = variant.landmarks;
  return any.filter((selector) => findFirst(document, selector) !== null).length >= need;
}
