import { z } from './zod.ts';

/**
 * The pack, format `sidedesk-pack/1`: the one description from which the types, the checks and the shipped JSON Schema
 * (`packs/pack.schema.json`) come. Unknown fields are ignored, so that an older extension can read a newer pack of the same format.
 */

const id = z.string().min(1).max(64);
const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const day = z.iso.date();
const httpsUrl = z.url({ protocol: /^https$/ });

/** Text by language, BCP 47: `{ "en": "Hello", "zh-CN": "你好" }`. */
const localText = z.record(languageTag, z.string().min(1).max(8192)).refine((t) => Object.keys(t).length > 0, 'empty');
const localWords = z.record(languageTag, z.array(z.string().min(1).max(80)));

/** Where a fact of the outside world comes from, and when it was looked at. */
const source = z.object({
  title: z.string().min(1),
  url: httpsUrl.optional(),
  checkedOn: day.optional(),
  confidence: z.enum(['confirmed', 'unconfirmed']).optional(),
});

const field = z.object({
  id,
  label: localText,
  type: z.enum(['text', 'number', 'date', 'choice']),
  required: z.boolean().default(true),
  example: localText.optional(),
  /** For `choice`. */
  choices: z.array(localText).optional(),
});

const macro = z.object({
  id,
  /** Typed to find it at once, for example `wismo`. */
  code: z
    .string()
    .regex(/^[a-z0-9-]{1,24}$/)
    .optional(),
  title: localText,
  body: localText,
  /** Id of a folder. */
  folder: id,
  stage: z.enum(['respond', 'diagnose', 'solve', 'close']),
  class: z.enum(['logistics', 'goods', 'payment', 'other']),
  tags: z.array(z.string().min(1).max(40)).default([]),
  when: localText.optional(),
  whenNot: localText.optional(),
  /** Words in a buyer's message that call for it, by the buyer's language, in lower case. */
  cues: localWords.default({}),
  /** Sites, markets and products it is for; left out means all. */
  sites: z.array(id).optional(),
  markets: z.array(country).optional(),
  products: z.array(id).optional(),
  fields: z.array(field).default([]),
  /** What the text carries that a site may forbid. */
  carries: z.array(z.enum(['link', 'coupon', 'review-request', 'attachment'])).default([]),
  reviewedOn: day.optional(),
});

const product = z.object({
  /** Stock keeping unit, as the shop writes it. */
  id,
  name: localText,
  /** Listing numbers by site: ASIN, listing id, item id. */
  listings: z.record(z.string(), z.array(z.string())).default({}),
  category: z.enum([
    'mains-electrical',
    'radio',
    'toys',
    'battery',
    'textile',
    'shoes',
    'food-contact',
    'cosmetics',
    'medical-looking',
    'other',
  ]),
  /** One line for the closed row. */
  summary: localText,
  specs: z.array(z.object({ id, label: localText, value: localText })),
  /** What it is not, so that nobody promises it. */
  not: localText.optional(),
  alternatives: z.array(id).default([]),
  sizing: z
    .object({
      kind: z.enum(['shoe', 'clothing']),
      audience: z.enum(['women', 'men', 'children', 'unisex']),
      chart: id.optional(),
    })
    .optional(),
  launchedOn: day.optional(),
});

const sizeChart = z.object({
  id,
  title: localText,
  source,
  kind: z.enum(['shoe', 'clothing']),
  audience: z.enum(['women', 'men', 'children', 'unisex']),
  /** `standard`: a published standard or formula. `convention`: a common retail table. `own`: of a brand or product, wins over all. */
  authority: z.enum(['standard', 'convention', 'own']),
  /** The body measure every row is anchored on. */
  measure: z.object({ of: z.enum(['foot-length', 'bust', 'chest', 'waist', 'height']), unit: z.enum(['mm', 'cm']) }),
  /** Ascending by measure; a label by system (`EU`, `US`, `UK`, `CN`, `JP`, `KR`, also `letter`, `FR`, `IT`, `DE`). */
  rows: z
    .array(
      z.object({
        measure: z.tuple([z.number().positive(), z.number().positive()]),
        sizes: z.record(z.string(), z.string()),
      }),
    )
    .min(1),
});

const scheme = z.object({
  id,
  name: z.string().min(1).max(80),
  /** A self-declared mark is "declared compliant", never "certified". */
  selfDeclared: z.boolean(),
  markets: z.array(country),
  lookUp: z.object({ url: httpsUrl, title: z.string() }).optional(),
  about: localText,
  source,
});

const certificate = z.object({
  id,
  scheme: id,
  title: localText,
  number: z.string().max(64).optional(),
  holder: z.string().max(120).optional(),
  /** Products it covers; left out means the whole company. */
  products: z.array(id).optional(),
  markets: z.array(country),
  issuedOn: day.optional(),
  /** Left out: no end date. */
  expiresOn: day.optional(),
  link: httpsUrl.optional(),
  /** Name of the file the agent attaches. */
  file: z.string().max(120).optional(),
  shareable: z.boolean(),
  note: localText.optional(),
});

/** Which schemes a category needs in a market. */
const expectation = z.object({
  markets: z.array(country),
  categories: z.array(product.shape.category),
  schemes: z.array(id),
  since: day.optional(),
  source,
});

const buyer = z.object({
  /** First 16 bytes of HMAC-SHA-256, hexadecimal; see `domain/blacklist/buyer-key.ts`. */
  key: z.string().regex(/^[0-9a-f]{32}$/),
  reason: z.enum([
    'empty-return',
    'item-swapped',
    'not-received-with-proof',
    'repeated-chargeback',
    'extortion',
    'abusive-messages',
    'unpaid-orders',
    'resale-breach',
  ]),
  severity: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  since: day,
  until: day,
  evidence: z.number().int().min(1).optional(),
  by: z.string().max(80).optional(),
  confirmedBy: z.string().max(80).optional(),
});

const policy = z.object({
  site: id,
  link: z.enum(['allowed', 'forbidden']),
  attachment: z.enum(['allowed', 'forbidden']),
  coupon: z.enum(['allowed', 'forbidden']),
  reviewRequest: z.enum(['allowed', 'forbidden']),
  /** Characters a message may have, where the page does not say. */
  messageLimit: z.number().int().positive().optional(),
  /** Hours within which an answer counts. */
  replyWithinHours: z.number().positive().optional(),
  /** One line for the agent. */
  summary: localText,
  source,
});

const market = z.object({
  country,
  /** Most used first. */
  languages: z.array(languageTag).min(1),
  /** IANA zones; more than one means the buyer's zone is not known from the country. */
  timeZones: z.array(z.string()).min(1),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** ISO days of the week, 1 = Monday. */
  weekend: z.array(z.number().int().min(1).max(7)),
  /** How to address buyers there. */
  address: localText,
});

/** Sentences that Sidedesk itself composes; the words are the team's. Variables as in macros. */
const sentences = z.object({
  size: localText,
  sizeRange: localText,
  certificateNumber: localText,
  certificateAttached: localText,
  certificateLink: localText,
  certificateDeclared: localText,
  /** Words for whom a size is made, behind the size asked about. */
  audienceWomen: localText.optional(),
  audienceMen: localText.optional(),
  audienceChildren: localText.optional(),
  /** Words for what was measured, before the measure. */
  measureFootLength: localText.optional(),
  measureBust: localText.optional(),
  measureChest: localText.optional(),
  measureWaist: localText.optional(),
  measureHeight: localText.optional(),
});

const pack = z.object({
  format: z.literal('sidedesk-pack/1'),
  team: id,
  name: z.string().min(1).max(80),
  revision: z.number().int().min(1),
  issuedAt: z.iso.datetime(),
  notAfter: z.iso.datetime().optional(),
  /** Read when the buyer's language has no text. */
  defaultLanguage: languageTag,
  constants: z.record(id, z.union([z.number(), z.string().max(200)])).default({}),
  folders: z.array(z.object({ id, title: localText })).default([]),
  macros: z.array(macro).max(50_000),
  sentences: sentences.optional(),
  products: z.array(product).max(200_000).default([]),
  sizeCharts: z.array(sizeChart).default([]),
  schemes: z.array(scheme).default([]),
  certificates: z.array(certificate).default([]),
  expectations: z.array(expectation).default([]),
  /** Left out: the team keeps no list, and nothing is said about buyers. */
  buyers: z.array(buyer).max(2_000_000).optional(),
  policies: z.array(policy).default([]),
  markets: z.array(market).default([]),
  news: z.array(z.object({ id, at: z.iso.datetime(), title: localText, body: localText })).default([]),
});

export const packSchema = pack;

export type Pack = z.output<typeof pack>;
export type LocalText = z.output<typeof localText>;
export type FactSource = z.output<typeof source>;
export type Macro = z.output<typeof macro>;
export type MacroField = z.output<typeof field>;
export type Product = z.output<typeof product>;
export type SizeChart = z.output<typeof sizeChart>;
export type Scheme = z.output<typeof scheme>;
export type Certificate = z.output<typeof certificate>;
export type Expectation = z.output<typeof expectation>;
export type BuyerEntry = z.output<typeof buyer>;
export type Policy = z.output<typeof policy>;
export type Market = z.output<typeof market>;
export type Sentences = z.output<typeof sentences>;
