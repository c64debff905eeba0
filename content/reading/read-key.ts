import type { Address, LiveMatch } from '../finding/match-site.ts';
import { attempt } from './attempt.ts';
import { readConversationKey } from './read-conversation.ts';

/** The key of the open conversation, or null: what a reading would say, at a fraction of its cost. */
export function readKey(address: Address, document: Document, { variant }: LiveMatch): string | null {
  return attempt(() => readConversationKey({ root: document, address }, variant), undefined) ?? null;
}
