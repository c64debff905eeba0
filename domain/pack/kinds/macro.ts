import { z } from '../../zod.ts';
import { roles } from './role.ts';
import { carriedKinds } from './template.ts';
import { MOST } from './most.ts';
import { id, country, day, localAsks, localText, localWords } from './fields.ts';
import { shownFacts } from './key-information.ts';

/** What a reply may promise a buyer beyond words. */
export const promisedKinds = ['compensation'] as const;

/** What only the agent knows, asked before the text is inserted. */
export const field = z.object({
  id,
  label: localText,
  type: z.enum(['text', 'number', 'money', 'date', 'choice']),
  /** Asked for nevertheless; but the text needs a default after the bar, and reads well with it. */
  required: z.boolean().default(true),
  /** The variable whose value is offered first, for example `order.amount`. */
  from: z.string().max(80).optional(),
  /** Of a `money` field, ISO 4217; left out: the currency of the order, else of the market. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  example: localText.optional(),
  /** Of a `money` field: the amount is what the reply promises, so it may exceed neither the order's total nor the role's limit. */
  promises: z.enum(promisedKinds).optional(),
  /** Of a `money` field: the variable whose amount it may not exceed, for example `order.amount`. */
  atMost: z.string().max(80).optional(),
  /** Of a `date` field: days that it is meant for; another day is asked about before the insert. */
  expects: z.enum(['past', 'future']).optional(),
  /** For `choice`. */
  choices: z.array(localText).max(MOST.parts).optional(),
});

/** A reply, by language, and when to use it. */
export const macro = z.object({
  id,
  /** Typed to find the macro at once, for example `wismo`. */
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
  tags: z.array(z.string().min(1).max(40)).max(MOST.parts).default([]),
  when: localText.optional(),
  whenNot: localText.optional(),
  /** A conversation in which it is used well, for new agents. */
  example: localText.optional(),
  /** Words in a buyer's message that suggest it, by the buyer's language, in lower case. */
  cues: localWords.default({}),
  /** What the buyers it answers want: ids of `intents`, of the pack or of the base. Left out: it is found by its own words. */
  intents: z.array(id).max(MOST.parts).optional(),
  /** Messages, as buyers write them, that it answers; by the buyer's language. */
  asks: localAsks.optional(),
  /** What it asks the buyer for; it is not suggested once all of it has been shown. */
  asksFor: z.array(z.enum(shownFacts)).max(MOST.parts).optional(),
  /** Sites, markets and products it is for; left out: all. */
  sites: z.array(id).max(MOST.codes).optional(),
  markets: z.array(country).max(MOST.codes).optional(),
  products: z.array(id).max(MOST.ids).optional(),
  fields: z.array(field).max(MOST.parts).default([]),
  /** What the whole text contains that a site may forbid; what only a part contains is written in a block of the text. */
  carries: z.array(z.enum(carriedKinds)).max(MOST.parts).default([]),
  /** What it promises; stopped or asked about for buyers on the list. Left out: nothing but what its fields promise. */
  promises: z.array(z.enum(promisedKinds)).max(MOST.parts).optional(),
  /** Certificates to send with it. */
  certificates: z.array(id).max(MOST.parts).optional(),
  /** Files that the agent attaches by hand, by name. */
  attachments: z.array(z.string().min(1).max(200)).max(MOST.parts).optional(),
  /** Who may use it; left out: everybody. */
  role: z.enum(roles).optional(),
  /** Who is responsible for the wording. */
  owner: z.string().min(1).max(80).optional(),
  reviewedOn: day.optional(),
});

export type Macro = z.output<typeof macro>;
export type MacroField = z.output<typeof field>;

/** A text that many macros share, used in them as `{{>id}}`. */
export const snippet = z.object({ id, title: localText, text: localText });

export type Snippet = z.output<typeof snippet>;
