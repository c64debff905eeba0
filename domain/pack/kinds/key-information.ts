import { z } from '../../zod.ts';
import { MOST } from './most.ts';
import { id, localText } from './fields.ts';

/** What a page or a buyer may have shown already, besides values: pictures, a size, the state of an order. */
export const shownFacts = ['message.image', 'message.size', 'order.state'] as const;
export type ShownFact = (typeof shownFacts)[number];

/** What must be known before a case of a class can be worked on; a macro of that class asks for what is missing with `{{ask.missing}}`. */
export const keyInformation = z.object({
  class: z.enum(['logistics', 'goods', 'payment', 'other']),
  items: z
    .array(
      z.object({
        id,
        /** For the agent. */
        label: localText,
        /** For the buyer, as it is written in a list: "the tracking number". */
        ask: localText,
        /** It is known when one of these variables has a value; `message.image`: when the buyer sent a picture. */
        known: z.array(z.string().min(1).max(80)).max(MOST.parts).default([]),
        /** It is known, too, when the page or the messages show one of these: `order.state`, `message.size`. */
        facts: z.array(z.enum(shownFacts)).max(MOST.parts).optional(),
        /** What buyers want, by `intents`, when it is needed; left out: whenever the case has this class. */
        for: z.array(id).max(MOST.parts).optional(),
      }),
    )
    .min(1)
    .max(12),
});

export type KeyInformation = z.output<typeof keyInformation>;
