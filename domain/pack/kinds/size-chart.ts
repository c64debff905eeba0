import { z } from '../../zod.ts';
import { MOST } from './most.ts';
import { atMost, id, localText, source } from './fields.ts';

/** What is worn; sizes of one kind are never looked up in charts of another. */
export const sizeKind = z.enum([
  'shoe',
  'clothing',
  'suit',
  'shirt',
  'trousers',
  'bra',
  'ring',
  'hat',
  'glove',
  'belt',
  'sock',
]);

/**
 * What is measured on a body. `cup` is the bust minus the under-bust; `finger` the inner circumference of a ring; `inside-leg` from crotch to
 * floor.
 */
export const bodyPart = z.enum([
  'foot-length',
  'bust',
  'chest',
  'waist',
  'hip',
  'inside-leg',
  'height',
  'neck',
  'head',
  'palm',
  'finger',
  'under-bust',
  'cup',
]);

/** A named size chart with its source. */
export const sizeChart = z.object({
  id,
  title: localText,
  source,
  kind: sizeKind,
  audience: z.enum(['women', 'men', 'children', 'unisex']),
  /** `standard`: a published standard or formula. `convention`: a common retail table. `own`: of a brand or product, takes precedence over all. */
  authority: z.enum(['standard', 'convention', 'own']),
  measure: z.object({
    /** The measure that every row is based on. */
    of: bodyPart,
    unit: z.enum(['mm', 'cm']),
    /** Whether the body is measured, the piece itself, or the figure is only printed on the label. Left out: the body. */
    on: z.enum(['body', 'garment', 'label']).optional(),
  }),
  /** For a table of the finished piece: how much larger than the body it is worn, in the measure's unit. */
  ease: z.number().nonnegative().optional(),
  /** How far a measure may be outside a row and still be worn in it, in the measure's unit; it widens the range that is shown. */
  tolerance: z.number().nonnegative().optional(),
  /**
   * Where each column comes from, by system. Left out: the chart's own source holds for all of them. A system that it does not name has no source,
   * and the panel says so.
   */
  columns: atMost(MOST.parts, z.record(z.string(), source)).optional(),
  /**
   * Ascending by measure; a label by system: `EU`, `UK`, `US`, `CN`, `JP`, `KR`, `AU`, `BR`, `MX`, `RU`, `DE`, `FR`, `IT`, `ES`, `letter`, also
   * `CN-old` (shoe numbers before the millimetres), `chi` (waist of trousers) and `age` (years of a child).
   */
  rows: z
    .array(
      z.object({
        measure: z.tuple([z.number().positive(), z.number().positive()]),
        sizes: atMost(MOST.parts, z.record(z.string(), z.string())),
      }),
    )
    .min(1)
    .max(MOST.chartRows),
});

export type SizeChart = z.output<typeof sizeChart>;
