import { lastWritten } from '../composer/remember-caret.ts';
import type { SiteMatch } from '../finding/match-site.ts';
import { heldGuessing } from './guessing.ts';

/**
 * A page of a known address without its landmarks is live where it looks like an inbox with a conversation open: its parts are then found by their
 * look, with less sureness, and by whatever hook still holds.
 */
export function matchByLook(match: SiteMatch, document: Document): SiteMatch {
  if (match.kind !== 'address-only' && match.kind !== 'possible') return match;
  return heldGuessing()?.inbox(match, document, lastWritten) ?? match;
}
