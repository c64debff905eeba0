import { z } from '../../zod.ts';
import { id, localWords } from './fields.ts';

/** Words that mean the same to an agent who searches, by language. A row of a pack adds its words to the base layer's row with the same id. */
export const synonymRow = z.object({ id, words: localWords });

export type SynonymRow = z.output<typeof synonymRow>;
