import { z } from '../zod.ts';
import { localText } from './words.ts';

/** Sentences that Sidedesk itself composes; the words are the team's. Variables as in macros. */
export const sentences = z.object({
  size: localText,
  sizeRange: localText,
  certificateNumber: localText,
  certificateAttached: localText,
  certificateLink: localText,
  certificateDeclared: localText,
  /** Words for whom a size is made, behind the size asked about. */
  audienceWomen: localText.optional(),
  audienceMen: localText.optional(),
  audienceChildren: localText.optional(),
  /** Words for what was measured, before the measure. */
  measureFootLength: localText.optional(),
  measureBust: localText.optional(),
  measureChest: localText.optional(),
  measureWaist: localText.optional(),
  measureHeight: localText.optional(),
});

export type Sentences = z.output<typeof sentences>;
