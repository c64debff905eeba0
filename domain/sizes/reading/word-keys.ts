/** What a word says, as `role` or `role.detail`: `kind.shoe`, `measure.height`, `people.men`. */
export type WordKey =
  | `kind.${'shoe' | 'clothing' | 'trousers' | 'bra' | 'ring' | 'hat' | 'glove' | 'belt' | 'sock' | 'suit'}`
  | `measure.${'height' | 'bust' | 'chest' | 'waist' | 'hip' | 'foot-length' | 'finger' | 'palm' | 'head'}`
  | `people.${'women' | 'men' | 'children'}`
  | 'size'
  | 'wear'
  | 'fit'
  | 'unsized'
  | 'count'
  | 'other'
  | 'joiner'
  | 'fill'
  | 'inch'
  | 'cm';

/** Words of one language by what they say, each row parted by blanks; a star stands for any ending, a low line for a blank. */
export type SizeWords = Readonly<Partial<Record<WordKey, string>>>;
