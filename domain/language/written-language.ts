/** What can be said about the language a text is written in. */
export interface Written {
  /** Possible languages, the likeliest first (BCP 47). */
  readonly candidates: readonly string[];
  /**
   * `sure`: it is the first. `one-of`: certainly one of them, and a market can decide which. `either`: the same, but a market is only a
   * hint. `perhaps`: it may be yet another.
   */
  readonly certainty: 'sure' | 'one-of' | 'either' | 'perhaps';
  /** Words or letters rule out the languages it is confused with, so the market isn't needed: Czech in Slovakia. */
  readonly isApart?: true;
  /** Half of the words, or more, are such as any of the languages has: in a market that speaks one of them first, it is that. */
  readonly isMostly?: true;
}
