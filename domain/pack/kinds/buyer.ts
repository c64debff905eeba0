import { z } from '../../zod.ts';
import { day } from './fields.ts';

/** The range of days in a list of buyers: they are counted from 1970-01-01 in two bytes, which end in 2149. */
const listDay = day.refine((text) => text >= '1970-01-01' && text < '2149-01-01', 'bad-date');

/** An entry of the blacklist; the buyer is given as a keyed hash. */
export const buyer = z.object({
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
  since: listDay,
  until: listDay,
  evidence: z.number().int().min(1).max(65_535).optional(),
  by: z.string().max(80).optional(),
  confirmedBy: z.string().max(80).optional(),
});

export type BuyerEntry = z.output<typeof buyer>;
