import { z } from '../../zod.ts';
import { id, localText, localWords } from './fields.ts';

/** A word of the trade that a new hire meets, such as FOB or IOSS. */
export const glossaryEntry = z.object({
  id,
  term: localText.describe('The word as agents of each language say it.'),
  definition: localText.describe('What it means, in words that may be sent to a buyer.'),
  also: localWords.optional().describe('Other words for it by language, by which it is found.'),
});

export type GlossaryEntry = z.output<typeof glossaryEntry>;
