import { z } from '../zod.ts';
import { id, localText, source } from './words.ts';

/** A named size chart with its source. */
export const sizeChart = z.object({
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

export type SizeChart = z.output<typeof sizeChart>;
