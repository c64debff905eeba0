import type { LetterLand, SizeAudience, SizeKind, SizeSystem } from '../charts/size-question.ts';
import type { SaidMeasure } from './values/measure-limits.ts';

/** A size that a buyer wears, wants or asks about. */
export interface ReadSize {
  readonly kind?: SizeKind;
  readonly audience?: SizeAudience;
  readonly system?: SizeSystem;
  /** `assumed`: the language or market decides the scale, nobody said it. */
  readonly systemFrom?: 'said' | 'assumed';
  /** Whose letter it is: "an Asian XL". */
  readonly lettersOf?: LetterLand;
  /** Scales that the message itself hesitates between: "UK or US, I don't know". */
  readonly between?: readonly SizeSystem[];
  readonly value: string;
  readonly width?: string;
  /** The value with the words that belong to it: `size 38 EU`. */
  readonly phrase: string;
  /** Places in the text as given, in UTF-16 units, of the value alone. */
  readonly start: number;
  readonly end: number;
}

/** What a message says about sizes, read as a whole. */
export interface Reading {
  readonly sizes: readonly ReadSize[];
  readonly measures: readonly SaidMeasure[];
  /** Values that the message rules out; they are not among the sizes. */
  readonly notWanted: readonly string[];
  /** The one thing to ask before anything can be converted: of what, on which scale, for whom, or which size. */
  readonly ask?: 'kind' | 'system' | 'audience' | 'which';
  /** The scale that the buyer asks to have it in. */
  readonly target?: SizeSystem;
  /** What the message speaks of, where it is one thing and one wearer. */
  readonly topic?: { readonly kind?: SizeKind; readonly audience?: SizeAudience; readonly system?: SizeSystem };
  /** The text that the places belong to: digits in boxes are plain ones. */
  readonly text: string;
}
