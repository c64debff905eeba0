import { z } from '../../zod.ts';
import { garment } from './garment.ts';
import { MOST } from './most.ts';
import { sizeKind } from './size-chart.ts';
import { atMost, id, day, localText, localWords } from './fields.ts';

/** A fact about what a product or its packaging is made of, its battery or its safety, with the certificate that proves it. */
const paper = z.object({
  id,
  kind: z.enum(['packaging', 'material', 'battery', 'safety']),
  label: localText,
  value: localText,
  /** A mark that is the same in every language: a material code such as `PAP 20`, or `UN 3481`. */
  code: z.string().min(1).max(40).optional(),
  /** Id of a certificate. */
  proof: id.optional(),
});

/** Whether a product is sold. */
export const productStates = ['coming', 'on-sale', 'ended'] as const;

/** A question that buyers ask about a product, with the team's answer. */
const question = z.object({ id, question: localText, answer: localText });

/** A product, its listings and specifications. */
export const product = z.object({
  /** Stock keeping unit, as the shop writes it. */
  id,
  name: localText,
  /** Listing numbers by site: ASIN, listing id, item id. */
  listings: atMost(MOST.parts, z.record(z.string(), z.array(z.string()).max(MOST.chartRows))).default({}),
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
  specs: z.array(z.object({ id, label: localText, value: localText })).max(MOST.parts),
  papers: z.array(paper).max(MOST.parts).default([]),
  /** What it is not, so that nobody promises it. */
  not: localText.optional(),
  alternatives: z.array(id).max(MOST.ids).default([]),
  sizing: z
    .object({
      kind: sizeKind,
      audience: z.enum(['women', 'men', 'children', 'unisex']),
      chart: id.optional(),
      garment: garment.optional(),
    })
    .optional(),
  launchedOn: day.optional(),
  // Packs that were stored before these fields existed have none of them.
  aliases: localWords.optional().describe('Everyday names by language, by which it is found.'),
  use: localText.optional().describe('What it is for and how it is used.'),
  installation: localText.optional().describe('How it is put up or set up, step by step.'),
  cautions: localText.optional().describe('What the buyer must mind, for safety and for the guarantee.'),
  compatible: z.array(id).max(MOST.ids).optional().describe('Ids of products that work with it.'),
  related: z.array(id).max(MOST.ids).optional().describe('Ids of products that buyers take with it.'),
  faq: z.array(question).max(MOST.parts).optional().describe('What buyers ask about it, with the answer.'),
  status: z.enum(productStates).optional().describe('Whether it is sold; left out: not known, and nothing is said.'),
});

export type Product = z.output<typeof product>;
