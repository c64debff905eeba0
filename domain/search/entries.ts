import type { WordPlace } from './word-index.ts';

/** Something the search line can find. Texts as written; they are folded when indexed. */
export interface SearchEntry {
  readonly id: string;
  /** As the agent reads it; marks refer to this text. */
  readonly title: string;
  /** What identifies it beyond doubt: a short code, a SKU, a number, a scheme's name. */
  readonly codes: readonly string[];
  /** Its titles in all languages. */
  readonly names: readonly string[];
  /** Words in other places. */
  readonly texts: Readonly<Partial<Record<Exclude<WordPlace, 'head' | 'name'>, readonly string[]>>>;
}

/** A range of a text: start and end in UTF-16 units, end exclusive. */
export type MarkedStretch = readonly [number, number];

export interface Hit {
  /** Index of the entry in the given list. */
  readonly row: number;
  /** Above 100 for exact matches of what is written, below 10 for near ones; comparable between kinds. */
  readonly score: number;
  /** Where the query occurs in the title, in order. */
  readonly marks: readonly MarkedStretch[];
  /** Some word of the query doesn't occur here. */
  readonly isPart: boolean;
  /** Less than half of the query occurs here, and nothing better was found. */
  readonly isNear: boolean;
}

/** Characters of a query that are read: anything longer is a message, and its beginning is enough. */
export const LONGEST_QUERY = 200;

/**
 * A hit with this many points is what was meant: given one, rows that contain only part of the query, or were found by
 * guessing at a misspelling, aren't shown.
 */
export const CERTAIN = 100;
