/** What can be told of the language that a text is written in. */
export interface Written {
  /** Languages that it can be in, the likeliest first (BCP 47). */
  readonly candidates: readonly string[];
  /**
   * `sure`: it is the first. `one-of`: it is one of them for certain, and a market can tell which. `either`: so, but a market is only a hint.
   * `perhaps`: it may be yet another.
   */
  readonly certainty: 'sure' | 'one-of' | 'either' | 'perhaps';
  /** Words or letters tell it from the languages that it is taken for, so that no market needs to: Czech in Slovakia. */
  readonly isApart?: true;
}
