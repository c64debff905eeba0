import { sharedOnPage } from '../shared-on-page.ts';
import type { writeText } from './write-text.ts';

/**
 * What writes into reply boxes: a script of its own, since nobody needs it before a conversation is open beside the panel. See
 * `entrypoints/background/bring-tools.ts`.
 */
export type Writing = typeof writeText;

const shared = sharedOnPage<{ writing: Writing }>();

export function handWriting(writing: Writing): void {
  shared.writing = writing;
}

export function heldWriting(): Writing | undefined {
  return shared.writing;
}
