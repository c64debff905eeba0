import type { SizeChart } from '../pack/schema.ts';

/** What is worn: sizes of one kind are never read in charts of the other. */
export type SizeKind = SizeChart['kind'];

/** Whom a size is made for: sizes of one audience are never read in charts of another. */
export type SizeAudience = SizeChart['audience'];

/** The part of the body that a measure in cm belongs to. */
export type SizeMeasure = SizeChart['measure']['of'];

/** The scale a size is written in; `letter` is S, M, L; `cm` is no scale but a measure of the body itself. */
export type SizeSystem = 'EU' | 'UK' | 'US' | 'CN' | 'JP' | 'KR' | 'letter' | 'DE' | 'FR' | 'IT' | 'cm';

/** One size as a buyer means it; what is left out was neither written nor told by the product. */
export interface SizeQuestion {
  readonly kind?: SizeKind;
  readonly audience?: SizeAudience;
  readonly system?: SizeSystem;
  /** In the system's usual form: `9.5`, `42 2/3`, `XL`, `165/88A`, `13C`, `W32 L34`; for `cm` the centimetres, or three as `90-60-90`. */
  readonly value: string;
  /** `M`, `D`, `2E`, or millimetres for a Mondopoint width. */
  readonly width?: string;
  /** For `cm` of clothing: what was measured. */
  readonly of?: SizeMeasure;
  /** The buyer's own words. */
  readonly text: string;
}

/** What is known before a text is read, usually from the product. */
export interface SizeHint {
  readonly kind?: SizeKind;
  readonly audience?: SizeAudience;
}

/**
 * What a text says about size. `ambiguous` asks for one thing only; after the choice, `settleSize` says whether another question is left.
 * `two-systems` holds every size of a line that names more than one.
 */
export type ParsedSize =
  | { readonly kind: 'read'; readonly question: SizeQuestion }
  | {
      readonly kind: 'ambiguous';
      readonly ask: 'system' | 'audience' | 'kind';
      /** Two or three. */
      readonly options: readonly SizeQuestion[];
      readonly question: SizeQuestion;
    }
  | { readonly kind: 'two-systems'; readonly questions: readonly SizeQuestion[] }
  | { readonly kind: 'none' };
