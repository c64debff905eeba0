import { z } from '../../zod.ts';
import { MOST } from './most.ts';
import { languageTag, country, localText } from './fields.ts';

/** A country that buyers write from. */
export const market = z.object({
  country,
  /** Most used first. */
  languages: z.array(languageTag).min(1).max(MOST.codes),
  /** IANA zones; if there is more than one, the buyer's zone is not known from the country. */
  timeZones: z.array(z.string()).min(1).max(MOST.parts),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** How to address buyers there. */
  address: localText,
});

export type Market = z.output<typeof market>;
