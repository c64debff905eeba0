import type { SiteVariant } from '../../domain/site.ts';
import { lastEditable } from '../composer/remember-caret.ts';
import { findAll, findFirst } from '../finding/find-all.ts';
import type { Address } from '../finding/match-site.ts';
import type { ReadPlace } from './read-source.ts';

/**
 * Where the open conversation stands: the document, or one of the elements that each hold a conversation. `null` when none of those
 * has a reply box, or several have and the agent has written in none.
 */
export function findPlace(address: Address, document: Document, variant: SiteVariant): ReadPlace | null {
  if (variant.each === undefined) return { root: document, address };
  const { at } = variant.composer;
  const open = findAll(document, variant.each).filter((one) =>
    at.some((selector) => findFirst(one, selector) !== null),
  );
  const written = lastEditable(document) ?? document.activeElement;
  const root = open.find((one) => one.contains(written)) ?? (open.length === 1 ? open[0] : undefined);
  return root ? { root, address } : null;
}
