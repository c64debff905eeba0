import type { SizeAudience, SizeKind, SizeMeasure, SizeSystem } from '../../charts/size-question.ts';

/** Units of length and weight that a message may write. */
export type SaidUnit = 'mm' | 'cm' | 'm' | 'in' | 'ft' | 'kg' | 'lb' | 'jin' | 'chi';

type Worn = Exclude<SizeKind, 'shirt'>;
type People = Exclude<SizeAudience, 'unisex'>;

/**
 * What a word says. A thing that is worn, with `.women` where only they wear it; people; `in.UK` the scale; `of.waist` what was measured; `unit.cm`; `size`
 * and `wear`, with the thing where the word is said of one alone (pointure, calzar); `fit` asks about fit or stock; `not` stands before what is not
 * wanted and `notBehind` behind it; `wrong` says that a size was too small or large; `but` goes on with what is wanted; `swap` one for another; `me` is the buyer; `got` tells what came or was said before; `instead` stands between two, `money` and `address` in sentences about prices and places; `which` speaks of a size beside one that is not named; `count` behind a number, `other`
 * beside it, say that it is no size; `years` and `months` of age; `goods` is sold and not worn; `width.W` a wide shoe and `width.N` a narrow one; `join` links two values; `waver` cannot decide between them; `ahead` makes the number right behind it a place, a day or a bus; `matter` talks of washing, weather, prices or the way, whose numbers are no sizes.
 */
export type WordKey =
  | Worn
  | `${Worn}.${People}`
  | People
  | `in.${SizeSystem}`
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
