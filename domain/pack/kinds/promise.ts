import { z } from '../../zod.ts';
import { atMost, day, source } from './fields.ts';
import type { Macro } from './macro.ts';
import { MOST } from './most.ts';
import { roles } from './role.ts';

/** ISO 4217. */
const currency = z.string().regex(/^[A-Z]{3}$/);

/** What each role may promise a buyer without asking. */
export const compensation = z.object({
  /** Of the limits, ISO 4217. */
  currency,
  /** The most that a role may promise without asking; a role left out has no limit. */
  limits: z.partialRecord(z.enum(roles), z.number().min(0)),
  /** What one unit of `currency` is worth in others, so that an amount in another currency can be compared. */
  rates: atMost(MOST.codes, z.record(currency, z.number().positive())).default({}),
  ratesOn: day.optional(),
  source: source.optional(),
});

export type Compensation = z.output<typeof compensation>;

/** Whether a reply promises a buyer money or goods, or says that they are on their way: itself, or by an amount that it asks for. */
export function promisesCompensation({ promises, fields }: Pick<Macro, 'promises' | 'fields'>): boolean {
  return promises?.includes('compensation') === true || fields.some((one) => one.promises === 'compensation');
}
