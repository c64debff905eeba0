import type { PartName, Selector, Site, SiteVariant } from '../site.ts';
import { listBlindedParts, listMovedParts, withoutMoves, type ChangeSource } from './moving-words.ts';

/** Parts that can be switched off individually; without the inbox or the conversation nothing else can be read. */
export type FieldPart = Exclude<PartName, 'inbox' | 'conversation'>;

/** A change to a site that the extension ships. It grants no host and carries no code. */
export interface SitePatch {
  readonly kind: 'patch';
  readonly site: string;
  /** The version of the site that it fixes. It no longer applies once the extension ships a newer one. */
  readonly version: number;
  /** Nothing is read on this site. */
  readonly off?: boolean | undefined;
  /** These fields are not read. */
  readonly offParts?: readonly FieldPart[] | undefined;
  /** Each word given here replaces the variant's own. */
  readonly variants?: readonly (Partial<SiteVariant> & { readonly id: string })[] | undefined;
}

/** A site that the extension does not know. It is read only where the agent has said "use Sidedesk here". */
export interface AddedSite extends Omit<Site, 'verifiedOn' | 'frames'> {
  readonly kind: 'site';
}

export type SiteChange = SitePatch | AddedSite;

/**
 * The sites with the changes applied to them. A site that is switched off is left out; an added one never takes a host of another. For an unsigned
 * pack, anything that would move the reply box, the conversation or the buyer of a site is not applied; the variant names those parts under
 * `refused`.
 */
export function changeSites(
  sites: readonly Site[],
  changes: readonly SiteChange[],
  source: ChangeSource,
): readonly Site[] {
  const changed = sites.flatMap((site) => {
    const own = changes.filter((one): one is SitePatch => one.kind === 'patch' && one.site === site.id);
    const fitting = own.filter(({ version }) => version >= site.version);
    return fitting.some(({ off }) => off === true)
      ? []
      : [fitting.reduce((one, patch) => patchSite(one, patch, source), site)];
  });
  const taken = new Set(sites.flatMap(({ hosts }) => hosts.map(({ host }) => host)));
  const ids = new Set(sites.map(({ id }) => id));
  for (const change of changes) {
    if (change.kind !== 'site' || ids.has(change.id)) continue;
    const hosts = change.hosts.filter(({ host }) => !taken.has(host));
    if (hosts.length === 0) continue;
    ids.add(change.id);
    hosts.forEach(({ host }) => taken.add(host));
    const { id, title, version, confidence } = change;
    const variants = change.variants.map((variant) => ({ ...variant, byPack: listMovedParts(variant) }));
    changed.push({ id, title, version, confidence, variants, hosts, verifiedOn: null });
  }
  return changed;
}

function patchSite(site: Site, { variants = [], offParts = [] }: SitePatch, source: ChangeSource): Site {
  return {
    ...site,
    variants: site.variants.map((variant) => {
      const own = variants.filter(({ id }) => id === variant.id);
      // A site without changes stays the very same object, so that it can be distinguished from changed ones.
      if (own.length === 0 && offParts.length === 0) return variant;
      const kept = source === 'plain-pack' ? listBlindedParts(offParts) : [];
      const off = [...new Set([...(variant.off ?? []), ...offParts.filter((part) => !kept.includes(part))])];
      const changed = own.reduce<SiteVariant>((one, words) => patchVariant(one, words, source), variant);
      const refused = [...new Set([...(changed.refused ?? []), ...kept])];
      return { ...changed, ...(off.length > 0 && { off }), ...(refused.length > 0 && { refused }) };
    }),
  };
}

function patchVariant(variant: SiteVariant, words: Partial<SiteVariant>, source: ChangeSource): SiteVariant {
  const moved = listMovedParts(words, variant);
  const { byPack = [], refused = [], ...rest } = variant;
  const left = (parts: readonly PartName[]) => parts.filter((part) => !moved.includes(part));
  if (source === 'plain-pack')
    return { ...rest, ...withoutMoves(words, variant), ...marks(byPack, [...left(refused), ...moved]) };
  if (source === 'agent') return { ...rest, ...words, ...marks(left(byPack), left(refused)) };
  // The thread of the site as it ships, before any change of the pack.
  const thread = variant.thread ?? threadOf(variant);
  return { ...rest, ...words, thread, ...marks([...left(byPack), ...moved], refused) };
}

function marks(byPack: readonly PartName[], refused: readonly PartName[]): Partial<SiteVariant> {
  return { ...(byPack.length > 0 && { byPack }), ...(refused.length > 0 && { refused }) };
}

function threadOf({ messages, lines, list, open }: SiteVariant): readonly Selector[] {
  return [...(messages?.root ?? []), ...(lines?.root ?? []), ...(list ?? []), open];
}
