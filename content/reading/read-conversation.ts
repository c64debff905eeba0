import type { SiteVariant } from '../../domain/site.ts';
import { findFirst } from '../finding/find-all.ts';
import type { ReadPlace } from './read-source.ts';
import { readSingle } from './read-source.ts';

/**
 * The key of the open conversation. Where the page gives no id it is combined; without the first part of a combination
 * there is no key, because the rest would name several conversations at once.
 */
export function readConversationKey(place: ReadPlace, variant: SiteVariant): string | undefined {
  if (findFirst(place.root, variant.open) === null) return undefined;
  const key = readSingle(variant.conversation.from, place);
  if (key !== undefined) return key;
  const sources = { 'buyer.name': variant.buyer.name, 'order.id': variant.order?.id };
  const parts = (variant.conversation.combine ?? []).map((part) => readSingle(sources[part], place));
  return parts[0] === undefined ? undefined : parts.filter((part) => part !== undefined).join(' | ');
}
