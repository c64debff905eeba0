import { keying } from './kinds/keying.ts';
import { plainLines } from '../language/plain-lines.ts';
import { buyer } from './kinds/buyer.ts';
import { certificate } from './kinds/certificate.ts';
import { glossaryEntry } from './kinds/glossary.ts';
import { intent } from './kinds/intent.ts';
import { keyInformation } from './kinds/key-information.ts';
import { macro, snippet } from './kinds/macro.ts';
import { market } from './kinds/market.ts';
import { MOST } from './kinds/most.ts';
import { policy } from './kinds/policy.ts';
import { product } from './kinds/product.ts';
import { compensation } from './kinds/promise.ts';
import { expectation, region, scheme } from './kinds/scheme.ts';
import { sentences } from './kinds/sentences.ts';
import { siteChange } from './kinds/site.ts';
import { sizeChart } from './kinds/size-chart.ts';
import { synonymRow } from './kinds/synonyms.ts';
import { atMost, id, languageTag, localText } from './kinds/fields.ts';
import { fromBase64url } from '../base64url.ts';
import { z } from '../zod.ts';

/** How long a list may say "not listed" without a good check, in hours, whatever its pack says; a pack may set less. */
export const MOST_GOOD_HOURS = 7 * 24;

const folder = z.object({ id, title: localText });
/** A piece of news. */
const piece = z.object({ id, at: z.iso.datetime(), title: localText, body: localText });

/** The pack's lists, which are checked row by row: the schema of a row, and how many there may be. */
export const listSchemas = {
  folders: { row: folder, most: MOST.rows },
  macros: { row: macro, most: MOST.macros },
  snippets: { row: snippet, most: MOST.snippets },
  intents: { row: intent, most: MOST.parts },
  keyInformation: { row: keyInformation, most: MOST.rows },
  products: { row: product, most: MOST.products },
  sizeCharts: { row: sizeChart, most: MOST.rows },
  schemes: { row: scheme, most: MOST.rows },
  certificates: { row: certificate, most: MOST.rows },
  expectations: { row: expectation, most: MOST.rows },
  regions: { row: region, most: MOST.rows },
  buyers: { row: buyer, most: MOST.buyers },
  policies: { row: policy, most: MOST.rows },
  markets: { row: market, most: MOST.rows },
  sites: { row: siteChange, most: MOST.sites },
  news: { row: piece, most: MOST.rows },
  synonyms: { row: synonymRow, most: MOST.rows },
  glossary: { row: glossaryEntry, most: MOST.rows },
};

export type PackKind = keyof typeof listSchemas;

/** A checked row of one list. */
export type PackRow<K extends PackKind> = z.output<(typeof listSchemas)[K]['row']>;

/** Names of the pack's lists. */
export const packKinds: ReadonlySet<string> = new Set(Object.keys(listSchemas));

function listOf<K extends PackKind>(kind: K): z.ZodArray<(typeof listSchemas)[K]['row']> {
  const { row, most } = listSchemas[kind];
  return z.array(row).max(most) as z.ZodArray<(typeof listSchemas)[K]['row']>;
}

/**
 * The pack, format `sidedesk-pack/1`: the single description from which the types, the checks and the shipped JSON Schema
 * (`packs/pack.schema.json`) are derived; the kinds are in `kinds/`. Unknown fields are ignored, so that an older extension can read a newer pack
 * of the same format.
 */
export const packSchema = z.object({
  format: z.literal('sidedesk-pack/1'),
  team: id,
  name: z.string().min(1).max(80),
  revision: z.number().int().min(1),
  issuedAt: z.iso.datetime(),
  notAfter: z.iso.datetime().optional(),
  /** Minutes between two checks for a new pack; left out: 15. For teams so large that their host would otherwise be asked too often. */
  checkMinutes: z.number().int().min(5).max(1440).optional(),
  /** Used when there is no text in the buyer's language. */
  defaultLanguage: languageTag,
  constants: atMost(
    MOST.constants,
    z.record(id, z.union([z.number(), z.string().overwrite(plainLines).max(200)])),
  ).default({}),
  folders: listOf('folders').default([]),
  macros: listOf('macros'),
  snippets: listOf('snippets').default([]),
  intents: listOf('intents').default([]),
  keyInformation: listOf('keyInformation').default([]),
  sentences: sentences.optional(),
  products: listOf('products').default([]),
  sizeCharts: listOf('sizeCharts').default([]),
  schemes: listOf('schemes').default([]),
  certificates: listOf('certificates').default([]),
  expectations: listOf('expectations').default([]),
  regions: listOf('regions').default([]),
  /** Left out: the team keeps no list, and nothing is said about buyers. */
  buyers: listOf('buyers').optional(),
  /** How the keys of `buyers` were made; `npm run pack:buyers` writes it. Without it nobody is "not listed", because a wrong team key would find nobody too. */
  buyersKey: keying.optional(),
  /**
   * The same list sealed with the team key, so that the host can read none of it; `npm run pack:buyers` writes it. It takes the place of `buyers`.
   */
  sealedBuyers: z
    .string()
    .max(4_000_000)
    .refine((text) => fromBase64url(text) !== undefined)
    .optional(),
  /** Hours without a good check after which the list no longer says "not listed"; left out, and at most: a week. */
  buyersGoodForHours: z.number().int().min(1).max(MOST_GOOD_HOURS).optional(),
  /** Buyers that one device may look up on one day; left out: 2,000. It slows down anyone who tries guesses with an agent's panel. */
  lookUpsADay: z.number().int().min(50).max(20_000).optional(),
  /** How a listed buyer can object, for the agent to pass on. */
  appeal: localText.optional(),
  /** No device keeps or goes back to a revision before this one, for instance after somebody was erased from the list. */
  notBefore: z.number().int().min(1).optional(),
  /** How often somebody was erased from the list, so that a copy of the pack from before an erasure is not published again. */
  erasures: z.number().int().min(0).optional(),
  /** Left out: no role has a limit. */
  compensation: compensation.optional(),
  policies: listOf('policies').default([]),
  markets: listOf('markets').default([]),
  /** Changes to sites that the extension ships, and sites of the team's own. */
  sites: listOf('sites').default([]),
  news: listOf('news').default([]),
  /** Words that mean the same when searching, in addition to those of the base layer. */
  synonyms: listOf('synonyms').default([]),
  /** Words of the trade; a pack that was stored before packs explained them has none. */
  glossary: listOf('glossary').optional(),
});

export type Pack = z.output<typeof packSchema>;

/** A pack without its list of buyers: small enough to be kept in memory. Buyers are looked up by key. */
export type PackContent = Omit<Pack, 'buyers' | 'sealedBuyers'>;

export type { BuyerEntry } from './kinds/buyer.ts';
export type { Certificate, CertificateFile } from './kinds/certificate.ts';
export type { Garment } from './kinds/garment.ts';
export type { GlossaryEntry } from './kinds/glossary.ts';
export type { Intent } from './kinds/intent.ts';
export type { KeyInformation } from './kinds/key-information.ts';
export type { Macro, MacroField } from './kinds/macro.ts';
export type { Market } from './kinds/market.ts';
export type { Policy } from './kinds/policy.ts';
export type { Compensation } from './kinds/promise.ts';
export type { Product } from './kinds/product.ts';
export type { Expectation, NumberForm, Region, Scheme } from './kinds/scheme.ts';
export type { Sentences } from './kinds/sentences.ts';
export type { PackSite } from './kinds/site.ts';
export type { SizeChart } from './kinds/size-chart.ts';
export type { Snippet } from './kinds/macro.ts';
export type { SynonymRow } from './kinds/synonyms.ts';
export type { FactSource, LocalText } from './kinds/fields.ts';
