/**
 * The most entries that the lists and records of a pack may have. Honest packs stay far below: the sample and the base layer have no list of more
 * than 125 rows and none of more than 41 inside a row, and the largest team that is measured has 50,000 macros and 20,000 products. The limits
 * bound what a stranger's bytes can cost; lists inside lists multiply, so the inner ones are smaller.
 */
export const MOST = {
  macros: 50_000,
  products: 200_000,
  buyers: 2_000_000,
  snippets: 1000,
  sites: 100,
  /** Rows of any other list of the pack. */
  rows: 50_000,
  constants: 10_000,
  /** Ids in a row, such as the products that one certificate covers. */
  ids: 20_000,
  /** Countries, categories, languages: a text has one wording in each. */
  codes: 500,
  /** Rows of a size chart. */
  chartRows: 1000,
  /** Anything else that occurs several times in a row: fields, choices, tags, specifications, words. */
  parts: 200,
  /** Values in one row, or in everything of the pack outside its lists, at any depth: what is checked in one go. */
  valuesInRow: 25_000,
} as const;
