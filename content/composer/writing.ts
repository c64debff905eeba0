import type { writeText } from './write-text.ts';

/**
 * What writes into reply boxes: a script of its own, since nobody needs it before a conversation is open beside the panel. See
 * `entrypoints/background/bring-tools.ts`.
 */
export type Writing = typeof writeText;

/** The scripts' own surroundings, which no page sees and which all our scripts on a page share. */
const surroundings = globalThis as { sidedeskWriting?: Writing };

export function handWriting(writing: Writing): void {
  surroundings.sidedeskWriting = writing;
}

export function heldWriting(): Writing | undefined {
  return surroundings.sidedeskWriting;
}
