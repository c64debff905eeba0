import type { PartName, Site, SiteVariant } from '../site.ts';

/** Parts that can be switched off one by one; without the inbox or the conversation nothing else can be read. */
export type FieldPart = Exclude<PartName, 'inbox' | 'conversation'>;

/** A change to a site that the extension ships. It grants no host and carries no code. */
export interface SitePatch {
  readonly kind: 'patch';
  readonly site: string;
  /** The version of the site that it mends. It rests where the extension brings a newer one. */
  readonly version: number;
  /** Nothing is read on this site. */
  readonly off?: boolean | undefined;
  /** These fields are not read. */
  readonly offParts?: readonly FieldPart[] | undefined;
  /** Each word given here takes the place of the variant's own. */
  readonly variants?: readonly (Partial<SiteVariant> & { readonly id: string })[] | undefined;
}

/** A site that the extension does not know. It is read only where the agent has said "use Sidedesk here". */
export interface AddedSite extends Omit<Site, 'verifiedOn' | 'frames' | 'secrets'> {
  readonly kind: 'site';
  readonly secrets?: readonly string[] | undefined;
}

export type SiteChange = SitePatch | AddedSite;

/** The sites with the changes made to them. A site that is switched off is left out; an added one never takes a host of another. */
export function changeSites(sites: readonly Site[], changes: readonly SiteChange[]): readonly Site[] {
  const changed = sites.flatMap((site) => {
    const own = changes.filter((one): one is SitePatch => one.kind === 'patch' && one.site === site.id);
    const fitting = own.filter(({ version }) => version >= site.version);
    return fitting.some(({ off }) => off === true) ? [] : [fitting.reduce(patchSite, site)];
  });
  const taken = new Set(sites.flatMap(({ hosts }) => hosts.map(({ host }) => host)));
  const ids = new Set(sites.map(({ id }) => id));
  for (const change of changes) {
    if (change.kind !== 'site' || ids.has(change.id)) continue;
    const hosts = change.hosts.filter(({ host }) => !taken.has(host));
    if (hosts.length === 0) continue;
    ids.add(change.id);
    hosts.forEach(({ host }) => taken.add(host));
    const { id, title, version, confidence, variants, secrets = [] } = change;
    changed.push({ id, title, version, confidence, variants, secrets, hosts, verifiedOn: null });
  }
  return changed;
}

function patchSite(site: Site, { variants = [], offParts = [] }: SitePatch): Site {
  return {
    ...site,
    variants: site.variants.map((variant) => {
      const own = variants.filter(({ id }) => id === variant.id);
      // What nothing changes stays the very same, so that it can be told from what was changed.
      if (own.length === 0 && offParts.length === 0) return variant;
      const off = [...new Set([...(variant.off ?? []), ...offParts])];
      return Object.assign({}, variant, ...own, off.length > 0 && { off }) as SiteVariant;
    }),
  };
}
