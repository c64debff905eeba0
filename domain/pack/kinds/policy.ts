import { z } from '../../zod.ts';
import { MOST } from './most.ts';
import { id, languageTag, localText, source } from './fields.ts';

/** What a marketplace allows in its messages. */
export const policy = z.object({
  site: id,
  link: z.enum(['allowed', 'forbidden']),
  attachment: z.enum(['allowed', 'forbidden']),
  coupon: z.enum(['allowed', 'forbidden']),
  reviewRequest: z.enum(['allowed', 'forbidden']),
  /** Left out: unknown, so nothing that contains one is inserted. */
  emoji: z.enum(['allowed', 'forbidden']).optional(),
  /** Characters a message may have, where the page does not say. */
  messageLimit: z.number().int().positive().optional(),
  /** Languages that replies must be in, the usual one first; left out: any. */
  languages: z.array(languageTag).min(1).max(MOST.parts).optional(),
  /** One line for the agent. */
  summary: localText,
  source,
});

export type Policy = z.output<typeof policy>;
