import type { LocalText, SizeChart } from '../../pack/schema.ts';
import type { SizeMeasure, SizeSystem } from './size-question.ts';
import type { SizeAbroad } from './translate-size.ts';

/** One system's value; the range spans the answers of all charts. */
export interface SizeResult {
  readonly system: SizeSystem;
  readonly value: string;
  readonly range?: readonly [string, string];
  /** The charts' own values lie more than one size apart in this system. */
  readonly disagree?: boolean;
  /** Nobody can say where this column of the winning chart comes from. */
  readonly isUnsourced?: true;
}

/** What one chart says in the main system. */
export interface ChartAnswer {
  readonly id: string;
  readonly title: LocalText;
  readonly authority: SizeChart['authority'];
  /** Of the column that the charts are compared in; the chart's own where it has none by column. */
  readonly source: SizeChart['source'];
  /** The column has no source. */
  readonly isUnsourced?: true;
  readonly value: string;
  /** Its number on the main system's scale; letters count in steps of one. */
  readonly position?: number;
}

/** The answer to a size question. `out-of-range` names the chart and its range in the asked system, `EU 36–46` or `220–290 mm`. */
export type SizeAnswer =
  | {
      readonly kind: 'answer';
      readonly bodyMeasure: {
        readonly of: SizeMeasure;
        readonly from: number;
        readonly to: number;
        readonly unit: 'mm' | 'cm';
      };
      /** EU, UK, US, CN, JP, KR, letter; only those that a chart gives. */
      readonly results: readonly SizeResult[];
      /** The system that the charts are compared in. */
      readonly main: SizeSystem;
      readonly disagree: boolean;
      /** How far apart the charts are, in sizes of the system; only where they disagree. */
      readonly spread?: { readonly system: SizeSystem; readonly by: number };
      /** The winner first. */
      readonly charts: readonly ChartAnswer[];
      readonly winner: string;
      /** The letter of another country that was asked, or that a height and a weight have there. */
      readonly abroad?: SizeAbroad;
    }
  | { readonly kind: 'out-of-range'; readonly chart: string; readonly range: string }
  | { readonly kind: 'no-chart' };

/** `own` is the chart of the product, which wins over all; `main` the system of the product's sizes, EU when left out. */
export interface ConvertOptions {
  readonly own?: string;
  readonly main?: SizeSystem;
}
