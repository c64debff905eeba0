/**
 * Words that mean something else on one site, by its id: Ozon calls its own number of an item SKU, and the seller's the article. Written from
 * knowledge of its seller's pages and interface (`sku`, `offer_id`), 2026-11-30.
 */
export const itemWordsOf: Readonly<Record<string, Readonly<Record<string, 'id' | 'sku'>>>> = {
  ozon: { sku: 'id', артикул: 'sku', 'артикул товара': 'sku' },
};
