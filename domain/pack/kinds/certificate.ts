import { z } from '../zod.ts';
import { id, country, day, httpsUrl, localText, source } from './words.ts';
import { product } from './product.ts';

/** A mark or proof: who gives it and what it may be called. */
export const scheme = z.object({
  id,
  name: z.string().min(1).max(80),
  /** A self-declared mark is "declared compliant", never "certified". */
  selfDeclared: z.boolean(),
  markets: z.array(country),
  lookUp: z.object({ url: httpsUrl, title: z.string() }).optional(),
  about: localText,
  source,
});

/** A proof that the team holds. */
export const certificate = z.object({
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
export const expectation = z.object({
  markets: z.array(country),
  categories: z.array(product.shape.category),
  schemes: z.array(id),
  since: day.optional(),
  source,
});

export type Scheme = z.output<typeof scheme>;
export type Certificate = z.output<typeof certificate>;
export type Expectation = z.output<typeof expectation>;
