import { z } from '../../zod.ts';
import { id, localAsks, localText } from './fields.ts';

/** Something that buyers want. Those that the extension knows are in `packs/base/intents.json`; a pack adds its own, or redefines one of these. */
export const intent = z.object({
  id,
  /** Before the purchase, about an order, on its way, after it arrived, or independent of the order. */
  group: z.enum(['pre', 'order', 'transit', 'after', 'general']).default('general'),
  name: localText,
  /** Messages as buyers write them, by language. */
  asks: localAsks.optional(),
});

export type Intent = z.output<typeof intent>;
