import { keying } from '../blacklist/keying.ts';
import { buyer } from './kinds/buyer.ts';
import { certificate } from './kinds/certificate.ts';
import { keyInformation } from './kinds/key-information.ts';
import { macro } from './kinds/macro.ts';
import { market } from './kinds/market.ts';
import { policy } from './kinds/policy.ts';
import { product } from './kinds/product.ts';
import { expectation, region, scheme } from './kinds/scheme.ts';
import { sentences } from './kinds/sentences.ts';
import { siteChange } from './kinds/site.ts';
import { sizeChart } from './kinds/size-chart.ts';
import { snippet } from './kinds/snippet.ts';
import { id, languageTag, localText } from './kinds/words.ts';
import { fromBase64url } from './signed/base64url.ts';
import { z } from './zod.ts';

const MOST_MACROS = 50_000;
const MOST_PRODUCTS = 200_000;

/**
 * The pack, format `sidedesk-pack/1`: the one description from which the types, the checks and the shipped JSON Schema
 * (`packs/pack.schema.json`) come; the kinds stand in `kinds/`. Unknown fields are ignored, so that an older extension can read a newer pack of the same format.
 */

export const packSchema = z.object({
  format: z.literal('sidedesk-pack/1'),
  team: id,
  name: z.string().min(1).max(80),
  revision: z.number().int().min(1),
  issuedAt: z.iso.datetime(),
  notAfter: z.iso.datetime().optional(),
  /** Minutes between two checks for a new pack; left out: 15. For teams so large that their host would be asked too often. */
  checkMinutes: z.number().int().min(5).max(1440).optional(),
  /** Read when the buyer's language has no text. */
  defaultLanguage: languageTag,
  constants: z.record(id, z.union([z.number(), z.string().max(200)])).default({}),
  folders: z.array(z.object({ id, title: localText })).default([]),
  macros: z.array(macro).max(MOST_MACROS),
  snippets: z.array(snippet).max(1000).default([]),
  keyInformation: z.array(keyInformation).default([]),
  sentences: sentences.optional(),
  products: z.array(product).max(MOST_PRODUCTS).default([]),
  sizeCharts: z.array(sizeChart).default([]),
  schemes: z.array(scheme).default([]),
  certificates: z.array(certificate).default([]),
  expectations: z.array(expectation).default([]),
  regions: z.array(region).default([]),
  /** Left out: the team keeps no list, and nothing is said about buyers. */
  buyers: z.array(buyer).max(2_000_000).optional(),
  /** How the keys of `buyers` were made; `npm run pack:buyers` writes it. Without it nobody is "not listed", because a wrong team key would find nobody too. */
  buyersKey: keying.optional(),
  /** The same list sealed with the team key, so that the host reads none of it; `npm run pack:buyers` writes it. It stands instead of `buyers`. */
  sealedBuyers: z
    .string()
    .max(4_000_000)
    .refine((text) => fromBase64url(text) !== undefined)
    .optional(),
  /** Hours without a good check after which the list no longer says "not listed"; left out, and at most: a week. */
  buyersGoodForHours: z.number().int().min(1).max(168).optional(),
  /** Buyers that one device may look up on one day; left out: 2,000. It slows down whoever tries guesses with an agent's panel. */
  lookUpsADay: z.number().int().min(50).max(20_000).optional(),
  /** How a listed buyer can object, for the agent to pass on. */
  appeal: localText.optional(),
  /** No device keeps or goes back to a revision before this one, as after somebody was erased from the list. */
  notBefore: z.number().int().min(1).optional(),
  /** How often somebody was erased from the list, so that a copy of the pack from before an erasure is not published again. */
  erasures: z.number().int().min(0).optional(),
  policies: z.array(policy).default([]),
  markets: z.array(market).default([]),
  /** Changes to sites that the extension ships, and sites of the team's own. */
  sites: z.array(siteChange).max(100).default([]),
  news: z.array(z.object({ id, at: z.iso.datetime(), title: localText, body: localText })).default([]),
});

export type Pack = z.output<typeof packSchema>;

/** The lists that may be so long that their rows are checked a few at a time. */
export const rowSchemas = {
  macros: { row: macro, most: MOST_MACROS },
  products: { row: product, most: MOST_PRODUCTS },
} as const;

export type LongList = keyof typeof rowSchemas;

/** Names of the pack's lists. */
export const packKinds: ReadonlySet<string> = new Set([
  'folders',
  'macros',
  'snippets',
  'keyInformation',
  'products',
  'sizeCharts',
  'schemes',
  'certificates',
  'expectations',
  'regions',
  'buyers',
  'policies',
  'markets',
  'sites',
  'news',
] satisfies (keyof Pack)[]);
export type { BuyerEntry } from './kinds/buyer.ts';
export type { Certificate, CertificateFile } from './kinds/certificate.ts';
export type { Garment } from './kinds/garment.ts';
export type { KeyInformation } from './kinds/key-information.ts';
export type { Macro, MacroField } from './kinds/macro.ts';
export type { Market } from './kinds/market.ts';
export type { Policy } from './kinds/policy.ts';
export type { Product } from './kinds/product.ts';
export type { Expectation, NumberForm, Region, Scheme } from './kinds/scheme.ts';
export type { Sentences } from './kinds/sentences.ts';
export type { PackSite } from './kinds/site.ts';
export type { SizeChart } from './kinds/size-chart.ts';
export type { Snippet } from './kinds/snippet.ts';
export type { FactSource, LocalText } from './kinds/words.ts';
