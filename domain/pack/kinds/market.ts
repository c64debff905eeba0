import { z } from '../../zod.ts';
import { MOST } from './most.ts';
import { day, languageTag, country, localText } from './fields.ts';

/** A country that buyers write from. */
export const market = z.object({
  country,
  /** Most used first. */
  languages: z.array(languageTag).min(1).max(MOST.codes),
  /** IANA zones; if there is more than one, the buyer's zone is not known from the country. */
  timeZones: z.array(z.string()).min(1).max(MOST.parts),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Days without work, 1 Monday to 7 Sunday; left out: Saturday and Sunday. */
  restDays: z.array(z.number().int().min(1).max(7)).max(7).optional(),
  /** Public holidays of the whole country on other days; left out: not known. */
  holidays: z.array(day).max(MOST.codes).optional(),
  /** How to address buyers there. */
  address: localText,
});

export type Market = z.output<typeof market>;
