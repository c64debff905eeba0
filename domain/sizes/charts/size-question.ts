import type { SizeChart } from '../../pack/schema.ts';

/** What is worn: sizes of one kind are never read in charts of the other. */
export type SizeKind = SizeChart['kind'];

/** Kinds that are made for everybody: nobody is asked whom for. */
export const kindsForEverybody: readonly SizeKind[] = ['ring', 'hat', 'glove', 'belt'];

/** Whom a size is made for: sizes of one audience are never read in charts of another. */
export type SizeAudience = SizeChart['audience'];

/** The part of the body that a measure in cm belongs to. */
export type SizeMeasure = SizeChart['measure']['of'];

/**
 * The scales that results are given in, in this order. `letter` is S, M, L; `CN-old` the Chinese shoe numbers before the millimetres; `chi` the
 * waist of trousers in Chinese feet; `age` a child's years.
 */
export const chartSystems = [
  'EU',
  'UK',
  'US',
  'CN',
  'JP',
  'KR',
  'letter',
  'FR',
  'IT',
  'ES',
  'AU',
  'BR',
  'MX',
  'RU',
  'CN-old',
  'chi',
  'age',
] as const;

/** The scale a size is written in; `DE` is the European one under its own name; `cm` is no scale but a measure of the body itself. */
export type SizeSystem = (typeof chartSystems)[number] | 'DE' | 'cm';

/** Countries whose letter sizes are bodies of their own: an L of China is no L of Europe. */
export type LetterLand = 'CN' | 'JP' | 'KR' | 'TH' | 'VN';

/** One size as a buyer means it; what is left out was neither written nor told by the product. */
export interface SizeQuestion {
  readonly kind?: SizeKind;
  readonly audience?: SizeAudience;
  readonly system?: SizeSystem;
  /** In the system's usual form: `9.5`, `42 2/3`, `XL`, `165/88A`, `13C`, `W32 L34`; for `cm` the centimetres, or three as `90-60-90`. */
  readonly value: string;
  /** `M`, `D`, `2E`, or millimetres for a Mondopoint width. */
  readonly width?: string;
  /** Whose letter it is, where the words beside it say so. */
  readonly lettersOf?: LetterLand;
  /** Nobody said the scale: it is the one that the buyer's language or country writes in. */
  readonly isAssumed?: true;
  /** How tall and how heavy somebody is, where nothing else was said. */
  readonly frame?: { readonly cm: number; readonly kg: number };
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
 * `two-systems` holds every size of a line that names more than one. `impossible` names a size that its own scale does not have, with the nearest
 * that it has.
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
  | { readonly kind: 'impossible'; readonly text: string; readonly nearest: readonly string[] }
  /** One size for everybody: there is nothing to convert. */
  | { readonly kind: 'one-size'; readonly text: string }
  | { readonly kind: 'none' };
