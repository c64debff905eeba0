import type { SiteVariant } from '../../domain/site.ts';
import { lastWritten } from '../composer/remember-caret.ts';
import type { SiteMatch } from '../finding/match-site.ts';
import { heldGuessing } from './guessing.ts';

/** Whether the look of a page may stand in for hooks that are gone: not where each conversation, or a choice before it, has a box of its own. */
export function mayLook({ each, composer }: SiteVariant): boolean {
  return each === undefined && composer.needs === undefined;
}

/**
 * A page of a known address without its landmarks is live where it looks like an inbox with a conversation open: its parts are then found by their
 * look, with less sureness, and by whatever hook still holds.
 */
export function matchByLook(match: SiteMatch, document: Document): SiteMatch {
  if (match.kind !== 'address-only' && match.kind !== 'possible') return match;
  const { kind, variant } = match;
  if (!mayLook(variant) || heldGuessing()?.inbox(document, kind === 'possible', lastWritten) !== true) return match;
  return { ...match, kind: 'live', variant: byLook(variant), hooks: variant };
}

function byLook(variant: SiteVariant): SiteVariant {
  const { from, combine } = variant.conversation;
  return { ...variant, guess: ['composer', 'messages', 'buyer'], conversation: { from, ...(combine && { combine }) } };
}
