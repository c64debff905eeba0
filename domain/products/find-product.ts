import type { Pack, Product } from '../pack/schema.ts';
import type { Reading } from '../reading.ts';

/** The pack's product that a conversation is about, and how that is known; `search`: the agent looked it up. */
export interface ProductMatch {
  readonly product: Product;
  readonly by: 'sku' | 'listing' | 'title' | 'search';
}

/**
 * Finds the product by stock keeping unit or listing number; by title only when exactly one product's name is contained in it,
 * which the screen then marks as "probably".
 */
export function findProduct(
  pack: Pick<Pack, 'products'>,
  reading: Pick<Reading, 'site' | 'product'>,
): ProductMatch | undefined {
  const { id, title } = reading.product ?? {};
  if (id) {
    const bySku = pack.products.find((p) => p.id.toLowerCase() === id.toLowerCase());
    if (bySku) return { product: bySku, by: 'sku' };
    const byListing = pack.products.find((p) => p.listings[reading.site]?.includes(id));
    if (byListing) return { product: byListing, by: 'listing' };
  }
  if (!title) return undefined;
  const wanted = normaliseTitle(title);
  const named = pack.products.filter((p) =>
    Object.values(p.name).some((name) => isNamed(wanted, normaliseTitle(name))),
  );
  const only = named[0];
  return only && named.length === 1 ? { product: only, by: 'title' } : undefined;
}

/** A name of punctuation only would stand in every title. */
function isNamed(title: string, name: string): boolean {
  return /\p{L}/u.test(name) && title.includes(name);
}

function normaliseTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，·-]+/g, ' ')
    .trim();
}
