import { z } from '../zod.ts';
import { sizeKind } from './size-chart.ts';
import { id, day, localText } from './words.ts';

/** A product, its listings and specifications. */
export const product = z.object({
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
      kind: sizeKind,
      audience: z.enum(['women', 'men', 'children', 'unisex']),
      chart: id.optional(),
    })
    .optional(),
  launchedOn: day.optional(),
});

export type Product = z.output<typeof product>;
