import { macro } from '../pack/kinds/macro.ts';
import type { Macro } from '../pack/schema.ts';
import { readableEntries } from '../pack/readable-entries.ts';
import { z } from '../zod.ts';
import type { Answers } from './answers.ts';

/** What an agent said about one conversation. */
export interface Case {
  /** What kind of case it is; left out: as its messages say. */
  readonly class?: Macro['class'] | undefined;
  /** Values that the page does not show. */
  readonly answers: Answers;
  /** A reply whose text was changed by hand and is not inserted yet. */
  readonly edited?: EditedReply | undefined;
}

/** The agent's own wording of one macro, in one conversation. */
export interface EditedReply {
  readonly macro: string;
  readonly text: string;
}

export const emptyCase: Case = { answers: {} };

/** A class, an answer or a text that cannot be read, as of a newer version, costs nothing but itself. */
const storedCase = z.object({
  class: macro.shape.class.optional().catch(undefined),
  answers: readableEntries(z.object({ text: z.string(), macro: z.string() })),
  edited: z.object({ macro: z.string(), text: z.string() }).optional().catch(undefined),
});

/** Reads a stored case; `undefined` when it is damaged. */
export function parseCase(value: unknown): Case | undefined {
  const parsed = storedCase.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Nothing of it is worth keeping. */
export function isEmptyCase({ class: ofClass, answers, edited }: Case): boolean {
  return ofClass === undefined && edited === undefined && Object.keys(answers).length === 0;
}
