import { z } from '../../zod.ts';
import { MOST } from './most.ts';
import { bodyPart } from './size-chart.ts';
import { atMost, source } from './fields.ts';

/** The measures of a piece in each of its sizes, for advice by a buyer's own measures. */
export const garment = z.object({
  source,
  unit: z.enum(['cm', 'mm', 'in']),
  /** The measures, the one that decides first at the top. Widths of a piece that lies flat are written doubled. */
  measures: z
    .array(
      z.object({
        of: bodyPart,
        /**
         * The rows describe the finished piece, which is worn at least and at most this much larger than the body, in the table's unit; below zero
         * for cloth that stretches. Left out: the rows describe the bodies that the piece is made for.
         */
        ease: z.tuple([z.number(), z.number()]).optional(),
      }),
    )
    .min(1)
    .max(MOST.parts),
  /** Ascending. `values` by the name of the measure: one figure, or the least and the most. */
  rows: z
    .array(
      z.object({
        size: z.string().min(1).max(24),
        values: atMost(
          MOST.parts,
          z.record(
            z.string(),
            z.union([z.number().positive(), z.tuple([z.number().positive(), z.number().positive()])]),
          ),
        ),
      }),
    )
    .min(1)
    .max(MOST.parts),
});

export type Garment = z.output<typeof garment>;
