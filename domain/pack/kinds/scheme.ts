import { z } from '../../zod.ts';
import { MOST } from './most.ts';
import { id, country, day, httpsUrl, localText, localWords, numberPattern, source } from './fields.ts';
import { product } from './product.ts';

/**
 * What a mark lets one say of a product. `declared`: the maker declares it, so it is never "certified". `certified`: an independent party certified
 * it. `registered`: somebody or something is on a list, which approves nothing. `reported`: a laboratory wrote a report. `stated`: a fact that is
 * printed or named, and not a certificate at all.
 */
export const claim = z.enum(['declared', 'certified', 'registered', 'reported', 'stated']);

/** How numbers of a scheme look. Patterns match the whole number as `domain/certificates/number-form.ts` writes it. */
export const numberForm = z.object({
  pattern: numberPattern,
  /** Numbers so distinctive that they are recognised in a text without a word beside them. */
  alone: numberPattern.optional(),
  /** Words beside a number that make it one of this scheme. The scheme's own names count as well. */
  cues: z.array(z.string().min(1).max(40)).max(MOST.parts).optional(),
  /** Characters that people add and the register leaves out; left out: spaces. */
  drops: z.string().max(4).optional(),
  /** `mixed`: both Latin and Cyrillic letters occur in it; left out: only Latin. */
  script: z.enum(['latin', 'mixed']).optional(),
  example: z.string().min(1).max(64),
  confidence: z.enum(['confirmed', 'unconfirmed']),
});

/** Where a person can look a number up, in a tab. */
export const lookUp = z.object({
  url: httpsUrl,
  title: z.string(),
  /** Leads to the entry itself; `{number}` stands for the number, anywhere but in the host's name. */
  numberUrl: httpsUrl.refine((address) => !isInHost(address), 'bad-url').optional(),
  /** Who runs the site of `numberUrl`, if it is somebody else. */
  numberTitle: z.string().optional(),
});

function isInHost(address: string): boolean {
  return URL.canParse(address) && /\{|%7b/i.test(new URL(address).host);
}

/** A mark or proof: what it is, who issues it and what it may be called. */
export const scheme = z.object({
  id,
  name: z.string().min(1).max(80),
  /** Other names for it. */
  also: z.array(z.string().min(1).max(40)).max(MOST.parts).optional(),
  claim,
  /** Countries and regions; left out: everywhere. */
  markets: z.array(country).max(MOST.codes).optional(),
  /** Left out: all. */
  categories: z.array(product.shape.category).max(MOST.codes).optional(),
  issuer: z
    .object({ kind: z.enum(['maker', 'body', 'authority', 'register', 'laboratory']), name: z.string().optional() })
    .optional(),
  about: localText,
  number: numberForm.optional(),
  lookUp: lookUp.optional(),
  /** Usual terms in months, empty: it does not end. Left out: not known. */
  validity: z
    .object({ months: z.array(z.number().int().positive()).max(MOST.parts), note: localText.optional() })
    .optional(),
  /** What must not be said of it, or only under conditions. */
  caution: localText.optional(),
  /** Words with which buyers ask for it, by their language, in lower case. */
  asked: localWords.optional(),
  /** Schemes that are accepted in its place. */
  accepts: z.array(id).max(MOST.parts).optional(),
  source,
});

/** Which schemes a category needs in a market. */
export const expectation = z.object({
  /** A row of a pack replaces the base layer's row with the same id; without schemes it removes that row. */
  id: id.optional(),
  markets: z.array(country).max(MOST.codes),
  /** Left out: all. */
  categories: z.array(product.shape.category).max(MOST.codes).optional(),
  schemes: z.array(id).max(MOST.parts),
  since: day.optional(),
  /** Usual there, but not mandatory. */
  voluntary: z.boolean().optional(),
  /** Expected only under this condition, which the agent has to know. */
  when: localText.optional(),
  source,
});

/** A group of countries under one code, such as `EU`; it may be used wherever certificates name markets. */
export const region = z.object({ id: country, countries: z.array(country).min(1).max(MOST.codes), source });

export type Scheme = z.output<typeof scheme>;
export type NumberForm = z.output<typeof numberForm>;
export type Expectation = z.output<typeof expectation>;
export type Region = z.output<typeof region>;
