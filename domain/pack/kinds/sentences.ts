import { z } from '../../zod.ts';
import { localText } from './fields.ts';

/**
 * Sentences that Sidedesk itself composes. For those that a team leaves out, the words that ship with the extension are used. Variables as in
 * macros.
 */
export const sentences = z.object({
  /** Before and behind the other sentences, where one of them begins a reply of its own: `buyer.name`, `agent.name`. */
  greeting: localText.optional(),
  close: localText.optional(),
  size: localText.optional(),
  sizeRange: localText.optional(),
  /** The one question that a size leaves open, to the buyer: `size.asked`, `size.choices`. */
  askSizeSystem: localText.optional(),
  /** `size.asked` */
  askSizeAudience: localText.optional(),
  /** `size.asked` */
  askSizeKind: localText.optional(),
  /** `size.choices` */
  askSizeWhich: localText.optional(),
  /** Advice by the buyer's own measures: `fit.body`, `fit.size`. */
  fit: localText.optional(),
  /** `fit.piece` */
  fitPiece: localText.optional(),
  /** `fit.loose` */
  fitLoose: localText.optional(),
  /** `fit.smaller`, `fit.tight` */
  fitSmaller: localText.optional(),
  /** No size fits: `fit.body`, `fit.size`, `fit.beyond` */
  fitNone: localText.optional(),
  certificateNumber: localText.optional(),
  certificateAttached: localText.optional(),
  certificateLink: localText.optional(),
  certificateDeclared: localText.optional(),
  /** Who answers for the product in the market: `certificate.party`, `certificate.partyAddress`. */
  certificateParty: localText.optional(),
  /** Words for the people a size is made for, after the size asked about. */
  audienceWomen: localText.optional(),
  audienceMen: localText.optional(),
  audienceChildren: localText.optional(),
  /** Words for what was measured, before the measure. */
  measureFootLength: localText.optional(),
  measureBust: localText.optional(),
  measureChest: localText.optional(),
  measureWaist: localText.optional(),
  measureHeight: localText.optional(),
  measureHip: localText.optional(),
  measureNeck: localText.optional(),
  measureHead: localText.optional(),
  measurePalm: localText.optional(),
  measureFinger: localText.optional(),
  measureUnderBust: localText.optional(),
  measureInsideLeg: localText.optional(),
  /** Heading of the column of sizes in a table. */
  sizeWord: localText.optional(),
});

export type Sentences = z.output<typeof sentences>;
