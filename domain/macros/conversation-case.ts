import { macro } from '../pack/kinds/macro.ts';
import type { Macro } from '../pack/schema.ts';
import { readableEntries } from '../pack/readable-entries.ts';
import { z } from '../zod.ts';
import { answeredNames, type Answers } from './answers.ts';

/** What an agent entered for one conversation. */
export interface Case {
  /** The class of case; left out: as its messages suggest. */
  readonly class?: Macro['class'] | undefined;
  /** Values that the page doesn't show. */
  readonly answers: Answers;
  /** A reply edited by hand and not yet inserted. */
  readonly edited?: EditedReply | undefined;
  /** What was last seen to be sent. */
  readonly sent?: SentReply | undefined;
}

/** The agent's own wording of one macro, in one conversation. */
export interface EditedReply {
  readonly macro: string;
  readonly text: string;
}

/** A reply that the page was seen to send; never its text. */
export interface SentReply {
  /** ISO 8601 UTC. */
  readonly at: string;
  /** The macro it came from; left out for sentences of sizes, certificates and products. */
  readonly macro?: string | undefined;
}

export const emptyCase: Case = { answers: {} };

/** If a class, answer or text can't be read, for example from a newer version, only that one is lost. */
const storedCase = z.object({
  class: macro.shape.class.optional().catch(undefined),
  answers: readableEntries(z.object({ text: z.string(), macro: z.string() })),
  edited: z.object({ macro: z.string(), text: z.string() }).optional().catch(undefined),
  sent: z.object({ at: z.iso.datetime(), macro: z.string().optional() }).optional().catch(undefined),
});

/** Reads a stored case; `undefined` if it is damaged. */
export function parseCase(value: unknown): Case | undefined {
  const parsed = storedCase.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}

/** Whether a reply was begun: a value filled in, or a text changed by hand. */
export function hasBegun(answers: Answers, edited: EditedReply | undefined): boolean {
  return edited !== undefined || answeredNames(answers).size > 0;
}

/** Whether there is nothing worth storing. */
export function isEmptyCase({ class: ofClass, answers, edited, sent }: Case): boolean {
  return ofClass === undefined && edited === undefined && sent === undefined && Object.keys(answers).length === 0;
}
