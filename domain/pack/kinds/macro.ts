import { z } from '../zod.ts';
import { id, country, day, localText, localWords } from './words.ts';

/** What only the agent knows, asked before the text is inserted. */
export const field = z.object({
  id,
  label: localText,
  type: z.enum(['text', 'number', 'date', 'choice']),
  required: z.boolean().default(true),
  example: localText.optional(),
  /** For `choice`. */
  choices: z.array(localText).optional(),
});

/** A reply, by language, and when to use it. */
export const macro = z.object({
  id,
  /** Typed to find it at once, for example `wismo`. */
  code: z
    .string()
    .regex(/^[a-z0-9-]{1,24}$/)
    .optional(),
  title: localText,
  body: localText,
  /** Id of a folder. */
  folder: id,
  stage: z.enum(['respond', 'diagnose', 'solve', 'close']),
  class: z.enum(['logistics', 'goods', 'payment', 'other']),
  tags: z.array(z.string().min(1).max(40)).default([]),
  when: localText.optional(),
  whenNot: localText.optional(),
  /** Words in a buyer's message that call for it, by the buyer's language, in lower case. */
  cues: localWords.default({}),
  /** Sites, markets and products it is for; left out means all. */
  sites: z.array(id).optional(),
  markets: z.array(country).optional(),
  products: z.array(id).optional(),
  fields: z.array(field).default([]),
  /** What the text carries that a site may forbid. */
  carries: z.array(z.enum(['link', 'coupon', 'review-request', 'attachment'])).default([]),
  reviewedOn: day.optional(),
});

export type Macro = z.output<typeof macro>;
export type MacroField = z.output<typeof field>;
