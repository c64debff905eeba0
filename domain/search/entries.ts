import type { WordPlace } from './word-index.ts';

/** Something that the one search line finds. Texts as they are written; they are folded when they are laid in. */
export interface SearchEntry {
  readonly id: string;
  /** As the agent reads it; marks are of this text. */
  readonly title: string;
  /** What names it beyond doubt: a short code, a SKU, a number, a scheme's name. */
  readonly codes: readonly string[];
  /** Its titles in all languages. */
  readonly names: readonly string[];
  /** Words in other places. */
  readonly texts: Readonly<Partial<Record<Exclude<WordPlace, 'head' | 'name'>, readonly string[]>>>;
}

/** A stretch of a text, start and end in UTF-16 units, end exclusive. */
export type MarkedStretch = readonly [number, number];

export interface Hit {
  /** Place of the entry in the list that was given. */
  readonly row: number;
  /** What is exact and written is above 100, what is only near below 10; to be compared between kinds of things. */
  readonly score: number;
  /** Where the query stands in the title, in order. */
  readonly marks: readonly MarkedStretch[];
  /** A word of the query stands nowhere here. */
  readonly isPart: boolean;
  /** Less than half of the query stands here, and nothing better was found. */
  readonly isNear: boolean;
}

/** Characters of a query that are read: more is a message, and its beginning will do. */
export const LONGEST_QUERY = 200;

/** A hit of so many points is what was meant: where there is one, nothing is shown that holds a part of the query alone, or that a guess at a misspelt word found. */
export const CERTAIN = 100;
