import type { Site, SiteVariant } from '../../domain/site.ts';
import { hasPattern } from './compile-pattern.ts';
import { findFirst } from './find-all.ts';

/** Characters of a page that are looked at for words (the filters of a list are at its top). */
const longestText = 20_000;

/** What is needed of a page's address; a `Location` fits. */
export interface Address {
  readonly hostname: string;
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

/** A site's page with enough landmarks. `market` is ISO 3166-1 alpha-2, where the host says it. */
export interface LiveMatch {
  readonly kind: 'live';
  readonly site: Site;
  readonly variant: SiteVariant;
  readonly market?: string;
  /** Recognised by the look of the page and by no hook: the variant as the site's data have it. */
  readonly hooks?: SiteVariant;
  /** Enough landmarks were found; where this is not true they have to be looked for. */
  readonly isMarked?: boolean;
}

/** The address fits and nothing is excluded, but the page shows too few landmarks: still loading, or redesigned. */
export interface AddressMatch extends Omit<LiveMatch, 'kind'> {
  readonly kind: 'address-only';
}

/** A page of the site that may be an inbox, which its look must tell: until then nothing is said of it. */
export interface PossibleMatch extends Omit<LiveMatch, 'kind'> {
  readonly kind: 'possible';
}

export type SiteMatch = LiveMatch | AddressMatch | PossibleMatch | { readonly kind: 'none' };

/** Which site's page this is, by address and landmarks; `matchByLook` judges the look of the page. A page with landmarks wins over one whose address alone fits. */
export function matchSite(address: Address, document: Document, sites: readonly Site[]): SiteMatch {
  const hostname = address.hostname.toLowerCase();
  let addressOnly: AddressMatch | undefined;
  let possible: PossibleMatch | undefined;
  for (const site of sites) {
    const host = site.hosts.find((entry) => entry.host === hostname);
    if (!host) continue;
    for (const variant of site.variants) {
      const isHere = isAt(address, variant);
      if (!isHere && !variant.anywhere) continue;
      if (variant.exclude?.some((selector) => findFirst(document, selector) !== null)) continue;
      const isMarked = hasLandmarks(document, variant);
      const match = {
        site,
        variant,
        ...(host.market !== undefined && { market: host.market }),
        ...(isMarked && { isMarked }),
      };
      if (isMarked && isHere) return { kind: 'live', ...match };
      if (isMarked) possible ??= { kind: 'possible', ...match };
      else if (isHere && variant.floating !== true) addressOnly ??= { kind: 'address-only', ...match };
    }
  }
  return addressOnly ?? possible ?? { kind: 'none' };
}

/** Whether an inbox may open on this page without a change of its address. */
export function mayFloat(address: Address, sites: readonly Site[]): boolean {
  const hostname = address.hostname.toLowerCase();
  return sites.some(
    ({ hosts, variants }) =>
      hosts.some(({ host }) => host === hostname) &&
      variants.some((variant) => variant.floating === true && isAt(address, variant)),
  );
}

function isAt(address: Address, { path, host, hash, query = [] }: SiteVariant): boolean {
  if (!hasPattern(address.pathname, path)) return false;
  if (host !== undefined && !hasPattern(address.hostname.toLowerCase(), host)) return false;
  if (hash !== undefined && !hasPattern(address.hash.replace(/^#/, ''), hash)) return false;
  return query.every(({ key, is, isNot }) => {
    const values = readQuery(address.search, key);
    if (isNot !== undefined && values.some((value) => hasPattern(value, isNot))) return false;
    return is === undefined || values.some((value) => hasPattern(value, is));
  });
}

/** The values of a query key, compared without case. */
export function readQuery(search: string, key: string): readonly string[] {
  return [...new URLSearchParams(search)]
    .filter(([name]) => name.toLowerCase() === key.toLowerCase())
    .map(([, value]) => value);
}

/** Whether the page has enough of the variant's landmarks. */
export function hasLandmarks(document: Document, variant: SiteVariant): boolean {
  const { any, need, words } = variant.landmarks;
  const count = any.filter((selector) => findFirst(document, selector) !== null).length;
  // The text of the page is costly to read, so it comes last.
  return count >= need || (words !== undefined && count + 1 >= need && hasPattern(readWholeText(document), words));
}

function readWholeText({ body }: Document): string {
  // A page that rewrites itself has no body for a moment.
  return ((body as HTMLElement | null)?.textContent ?? '').slice(0, longestText);
}
