import { isSafePattern } from '../../pattern/safe-pattern.ts';
import { z } from '../../zod.ts';
import { id, localText, source } from './fields.ts';
import { MOST } from './most.ts';

/** Over a text in lower case, without accents and full-width letters: see `domain/guard/fold-wording.ts`. */
const foldedPattern = z.string().refine(isSafePattern);

/** Words that a reply must not, or should not, contain. */
export const rule = z.object({
  id,
  /** `warn`: asked about first; `note`: said beside the reply. */
  severity: z.enum(['warn', 'note']),
  found: z.array(foldedPattern).min(1).max(MOST.parts),
  /** A sentence that also contains one of these is innocent. */
  except: z.array(foldedPattern).max(MOST.parts).optional(),
  /** What is wrong and what to write instead, for the agent. */
  message: localText,
  source: source.required({ checkedOn: true }),
  /** Texts that prove the patterns, both ways. */
  examples: z.object({
    found: z.array(z.string().min(1)).min(1).max(MOST.parts),
    innocent: z.array(z.string().min(1)).min(1).max(MOST.parts),
  }),
});

export type Rule = z.output<typeof rule>;
