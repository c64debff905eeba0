import { byLook, type PartName, type Selector, type Site, type SiteVariant, type Take } from '../site.ts';
import type { AddedSite, SitePatch } from './site-changes.ts';

/** Parts of a page that an agent can point at. */
export const pickParts = ['composer', 'buyer', 'order', 'messages'] as const satisfies readonly PartName[];
export type PickPart = (typeof pickParts)[number];

/** Where a part is, as proposed from the element that was pointed at. */
export interface Picked {
  readonly at: Selector;
  /** Which piece of the text is the value: the shape of an order number. */
  readonly pattern?: string;
}

export type PickedParts = Readonly<Partial<Record<PickPart, Picked>>>;

/** What was pointed at on the pages of one host. */
export interface PagePicks {
  /** Left out where no site knows the host. */
  readonly site?: { readonly id: string; readonly version: number; readonly variant: string };
  readonly parts: PickedParts;
}

/** The text found at a part that was pointed at. It is shown to the agent and goes nowhere else. */
export type PickedReading =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'box'; readonly readOnly: boolean }
  | { readonly kind: 'messages'; readonly count: number }
  | { readonly kind: 'wrong'; readonly why: PickFault }
  | { readonly kind: 'nothing' };

/** Why an element cannot be the part that it was pointed at as. */
export type PickFault = 'secret' | 'search' | 'note' | 'hidden' | 'no-box' | 'no-number' | 'no-name';

/** What is displayed over the page while something is pointed at, in the agent's language. */
export interface PickWords {
  /** "Press the reply box". */
  readonly ask: string;
  /** What the keys do. */
  readonly keys: string;
  /** Nothing about this element is stable. */
  readonly fleeting: string;
  readonly nothing: string;
  readonly box: string;
  /** With `{count}`. */
  readonly messages: string;
  readonly wrong: Readonly<Record<PickFault, string>>;
}

const HERE = 'here:';

/** What an order number looks like on its own: signs without a blank, a digit among the first of them. A word does not fit. */
const ORDER_NUMBER = '^[A-Za-z_/.-]{0,12}\\d[\\w/.-]{3,60}$';

/** The host of a site that nobody knows, by its id; `undefined` for any other site. */
export function hostOfAnySite(id: string | undefined): string | undefined {
  return id?.startsWith(HERE) ? id.slice(HERE.length) : undefined;
}

/** The generic reader for a host that no site knows: everything by the look of the page, except for what was pointed at. */
export function makeAnySite(host: string, parts: PickedParts = {}): Site {
  const base: SiteVariant = {
    ...byLook,
    id: 'page',
    path: '',
    // The address is part of the key, because on most pages it names the conversation.
    conversation: { from: [], combine: ['buyer.name', { url: 'path' }, { url: 'hash' }] },
    settleMs: 400,
    minWidth: 900,
  };
  return {
    id: `${HERE}${host}`,
    title: host,
    version: 1,
    verifiedOn: null,
    confidence: 'low',
    hosts: [{ host }],
    variants: [{ ...base, ...wordsOf(base, parts), landmarks: base.landmarks, open: base.open }],
  };
}

/** What was pointed at on a page of a known site, as a patch of it. */
export function patchFromPicks({ site, parts }: PagePicks, sites: readonly Site[]): SitePatch | undefined {
  const variant = sites.find(({ id }) => id === site?.id)?.variants.find(({ id }) => id === site?.variant);
  if (!site || !variant || Object.keys(parts).length === 0) return undefined;
  return {
    kind: 'patch',
    site: site.id,
    version: site.version,
    variants: [{ id: variant.id, ...wordsOf(variant, parts) }],
  };
}

/** What was pointed at on a host that no site knows, as a site to be published in the pack. */
export function siteFromPicks(host: string, parts: PickedParts): AddedSite {
  const { title, version, confidence, hosts, variants } = makeAnySite(host);
  const written = variants.map((variant) => ({
    ...variant,
    ...withoutPicked(wordsOf(variant, parts)),
    floating: true as const,
  }));
  return { kind: 'site', id: host, title, version, confidence, hosts, variants: written };
}

/** The same for the pack: there nobody has pointed at anything. */
export function publicPatch(picks: PagePicks, sites: readonly Site[]): SitePatch | undefined {
  const patch = patchFromPicks(picks, sites);
  return patch && { ...patch, variants: patch.variants?.map(withoutPicked) };
}

function withoutPicked<T extends Partial<SiteVariant>>(words: T): T {
  return Object.fromEntries(Object.entries(words).filter(([name]) => name !== 'picked')) as T;
}

function wordsOf(variant: SiteVariant, parts: PickedParts): Partial<SiteVariant> {
  const { composer, buyer, order, messages } = parts;
  const places = [messages?.at, composer?.at].filter((at): at is Selector => at !== undefined);
  const { any, need } = variant.landmarks;
  const marks = need === 1 ? [...places, ...any.filter((one) => one !== 'body')] : places;
  const picked = pickParts.filter((part) => parts[part]);
  const [open] = places;
  return {
    ...(places.length > 0 && { landmarks: { any: withoutTwins(marks), need: 1 } }),
    ...(open !== undefined && { open }),
    ...(composer && { composer: { ...variant.composer, at: withoutTwins([composer.at, ...variant.composer.at]) } }),
    ...(buyer && { buyer: { ...variant.buyer, name: [take(buyer), ...(variant.buyer.name ?? [])] } }),
    ...(order && {
      order: { ...variant.order, id: [take({ pattern: ORDER_NUMBER, ...order }), ...(variant.order?.id ?? [])] },
    }),
    ...(messages && { list: [messages.at] }),
    ...((messages || composer) && { guess: [...new Set<PartName>([...(variant.guess ?? []), 'messages'])] }),
    ...(buyer && withKey(variant)),
    gives: [...new Set<PartName>([...variant.gives, ...picked])],
    ...(picked.length > 0 && { picked }),
  };
}

function take({ at, pattern }: Picked): Take {
  return { at, ...(pattern !== undefined && { pattern }) };
}

/** A page without an id of the conversation is recognised by the buyer's name. */
function withKey({ conversation }: SiteVariant): Pick<SiteVariant, 'conversation'> {
  return { conversation: { ...conversation, combine: conversation.combine ?? ['buyer.name'] } };
}

function withoutTwins(selectors: readonly Selector[]): readonly Selector[] {
  const seen = new Map(selectors.map((one) => [JSON.stringify(one), one]));
  return [...seen.values()];
}
