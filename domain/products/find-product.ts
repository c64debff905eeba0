import type { Product } from '../pack/schema.ts';
import type { Reading } from '../reading.ts';

/** The pack's product that a conversation is about, and how it was found; `search`: the agent looked it up. */
export interface ProductMatch {
  readonly product: Product;
  readonly by: 'sku' | 'listing' | 'title' | 'search';
}

export interface ProductFinder {
  /**
   * Finds the product by stock keeping unit or listing number, which must not identify two; by title only if it contains exactly one
   * product's name, which the screen then marks as "probably".
   */
  readonly find: (reading: Pick<Reading, 'site' | 'product'>) => ProductMatch | undefined;
  readonly withId: (id: string) => Product | undefined;
}

/**
 * Indexes a pack's products, once per pack: there may be tens of thousands, too many to go through on every change of
 * conversation.
 */
export function buildProductFinder(products: readonly Product[]): ProductFinder {
  const byId = new Map<string, Product>();
  const bySku = new Map<string, Product>();
  const byListing = new Map<string, Product>();
  for (const product of products) {
    keepFirst(byId, product.id, product);
    keepFirst(bySku, product.id.toLowerCase(), product);
    for (const [site, numbers] of Object.entries(product.listings)) {
      for (const number of numbers ?? []) keepFirst(byListing, `${site} ${number}`, product);
    }
  }
  // Most conversations show a number, so names are indexed only for the first one that doesn't.
  let names: readonly (readonly string[])[] | undefined;

  const findByTitle = (title: string): ProductMatch | undefined => {
    names ??= products.map((product) => Object.values(product.name).map(normaliseTitle).filter(isName));
    const wanted = normaliseTitle(title);
    const named = products.filter((_, at) => names?.[at]?.some((name) => wanted.includes(name)));
    const only = named[0];
    return only && named.length === 1 ? { product: only, by: 'title' } : undefined;
  };

  return {
    withId: (id) => byId.get(id),
    find({ site, product: { id, sku, title, others } = {} }) {
      // Nobody knows which of several items the conversation is about.
      if (others !== undefined) return undefined;
      const labelled = sku && bySku.get(sku.toLowerCase());
      const withSku = (id && bySku.get(id.toLowerCase())) || labelled;
      const listed = id && byListing.get(`${site} ${id}`);
      const found = withSku || listed;
      // Two numbers of two products: one of them belongs to something else.
      if (found && labelled && labelled !== found) return undefined;
      if (labelled && listed && labelled !== listed) return undefined;
      if (found) return { product: found, by: withSku ? 'sku' : 'listing' };
      return title ? findByTitle(title) : undefined;
    },
  };
}

function keepFirst(index: Map<string, Product>, key: string, product: Product): void {
  if (!index.has(key)) index.set(key, product);
}

/** A name consisting only of punctuation would match every title. */
function isName(name: string): boolean {
  return /\p{L}/u.test(name);
}

function normaliseTitle(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s,，·-]+/g, ' ')
    .trim();
}
