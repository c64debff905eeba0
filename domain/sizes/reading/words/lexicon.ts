import type { SizeAudience, SizeKind, SizeMeasure, SizeSystem } from '../../charts/size-question.ts';

/** Units of length and weight that a message may write. */
export type SaidUnit = 'mm' | 'cm' | 'm' | 'in' | 'ft' | 'kg' | 'lb' | 'jin' | 'chi';

type Worn = Exclude<SizeKind, 'shirt'>;
type People = Exclude<SizeAudience, 'unisex'>;

/**
 * What a word says.
 * - A thing that is worn, with `.women` where only they wear it; people; `in.UK`, a scale; `land.VN`, whose letters are its own; `of.waist`, what was measured; `unit.cm`.
 * - `size` and `wear`, with the thing where the word is used for one alone (pointure, calzar); `fit` asks about fit or stock; `which` asks for a size
 *   beside one that is not named.
 * - `not` precedes what is not wanted and `notBehind` follows it; `wrong`: a size was too small or large; `but` goes on with what is wanted;  `swap`:
 *   one for another; `instead` comes between the two; `got`: what came or was said before; `waver`: cannot decide between them; `join` links two values.
 * - `me` is the buyer; `years` and `months` of age; `width.W` is a wide shoe and `width.N` a narrow one.
 * - No size: `count` after a number and `other` beside it; `goods`, sold and not worn; `money` and `address` in sentences about prices and places;
 *   `ahead` makes the number right after it a place, a day or a bus; `matter` is washing, weather, prices or the way.
 */
export type WordKey =
  | Worn
  | `${Worn}.${People}`
  | People
  | `in.${SizeSystem}`
  | 'land.TH'
  | 'land.VN'
  | `of.${SizeMeasure | 'weight' | 'age'}`
  | `unit.${SaidUnit}`
  | 'size'
  | `size.${Worn}`
  | 'wear'
  | `wear.${Worn}`
  | 'fit'
  | 'not'
  | 'notBehind'
  | 'wrong'
  | 'swap'
  | 'which'
  | 'me'
  | 'got'
  | 'instead'
  | 'money'
  | 'address'
  | 'but'
  | 'count'
  | 'other'
  | 'unsized'
  | 'years'
  | 'months'
  | 'goods'
  | 'width.W'
  | 'width.N'
  | 'waver'
  | 'ahead'
  | 'matter'
  | 'join';

/** Words of one language by what they say; parted by blanks, a low line for a blank within, a star for any ending. */
export type Lexicon = Readonly<Partial<Record<WordKey, string>>>;
