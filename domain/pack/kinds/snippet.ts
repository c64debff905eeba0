import { z } from '../../zod.ts';
import { id, localText } from './words.ts';

/** A text that many macros share, used in them as `{{>id}}`. */
export const snippet = z.object({ id, title: localText, text: localText });

export type Snippet = z.output<typeof snippet>;
