import type { Address, LiveMatch } from '../finding/match-site.ts';
import { attempt } from './attempt.ts';
import { findPlace } from './find-place.ts';
import { guessPage } from './guess-page.ts';
import { readConversation } from './read-conversation.ts';

/** The key of the open conversation, or null: what a reading would say, at a fraction of its cost. */
export function readKey(address: Address, document: Document, { variant }: LiveMatch): string | null {
  return attempt(() => {
    const place = findPlace(address, document, variant);
    return (place && readConversation(place, variant, guessPage(document, variant))?.key) ?? null;
  }, null);
}
