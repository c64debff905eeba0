import type { SiteVariant } from '../../domain/site.ts';
import type { AddressMatch, LiveMatch, PossibleMatch } from '../locating/match-site.ts';
import { attempt } from '../locating/attempt.ts';
import { guessComposer } from './guess-composer.ts';
import { guessName } from './guess-name.ts';
import { guessThread } from './guess-thread.ts';
import { isSaved, stand } from './box-and-thread.ts';
import { countSides } from './row-sides.ts';

/** What a page is that looks like an inbox with a conversation open. */
export interface InboxLook {
  /** There are messages of both sides in the thread. */
  readonly isTalk: boolean;
  /** The one whose name is above the thread is in the list of conversations, or the sender of the messages. */
  readonly isNamed: boolean;
}

/**
 * A page without one known hook as one that is read by its look, where it is an inbox: a field whose text is sent, and above or below it a thread as
 * wide as it, with messages of both sides, or which is somebody's whose name the list of conversations or the messages bear. A field alone, or a
 * list alone, is not enough. On a page whose address does not speak of messages both have to be seen. Not where each conversation, or a choice before it, has
 * a box of its own.
 */
export function matchInbox(
  match: AddressMatch | PossibleMatch,
  document: Document,
  lastWritten?: (boxes: readonly HTMLElement[]) => HTMLElement | undefined,
): LiveMatch | undefined {
  const { variant } = match;
  if (variant.each !== undefined || variant.composer.needs !== undefined) return undefined;
  const look = attempt(() => lookAt(document, lastWritten), null);
  const isInbox = look && (match.kind === 'possible' ? look.isTalk && look.isNamed : look.isTalk || look.isNamed);
  return isInbox ? { ...match, kind: 'live', variant: byLook(variant), hooks: variant } : undefined;
}

function byLook(variant: SiteVariant): SiteVariant {
  const { from, combine } = variant.conversation;
  return { ...variant, guess: ['composer', 'messages', 'buyer'], conversation: { from, ...(combine && { combine }) } };
}

function lookAt(document: Document, lastWritten: Parameters<typeof guessComposer>[1]): InboxLook | null {
  const found = guessComposer(document, lastWritten);
  if (!found || found === 'several' || isSaved(found.element)) return null;
  const thread = guessThread(found.element);
  if (!thread || !stand(thread, found.element)) return null;
  const sides = countSides(thread.list, found.element);
  if (!sides) return null;
  const isNamed = sides.incoming > 0 && guessName(thread.column, thread.list) !== undefined;
  return { isTalk: sides.incoming > 0 && sides.outgoing > 0, isNamed };
}
