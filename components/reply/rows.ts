import type { Macro } from '../../domain/pack/schema.ts';

/** A part of the panel that a row can open instead of inserting. */
export type SectionName = 'sizes' | 'certificates' | 'product';

/** The groups in which results are shown. */
export type RowGroup = SectionName | 'replies' | 'rules';

/** What a row that was found says of itself. */
interface Found {
  /** Stretches of the title that matched, start and end, end exclusive. */
  readonly marks?: readonly (readonly [number, number])[] | undefined;
  /** The same of the second line, where it quotes what matched. */
  readonly detailMarks?: readonly (readonly [number, number])[] | undefined;
  readonly group?: RowGroup | undefined;
  /** Nothing holds what was typed; this comes nearest. */
  readonly isNear?: boolean | undefined;
}

/** One line of the reply list: a macro to insert, knowledge to open, or a marketplace's rule to read. */
export type ReplyRow =
  | (Found & {
      readonly kind: 'macro';
      readonly id: string;
      readonly macro: Macro;
      readonly title: string;
      /** Second line: why it is suggested, or where it belongs. */
      readonly detail: string;
      /** The second line quotes when the reply fits. */
      readonly detailOf?: 'when' | undefined;
      readonly isFavourite?: boolean;
      /** The agent's own; `changed`: the team has changed the original since. */
      readonly own?: 'own' | 'changed' | undefined;
    })
  | (Found & {
      readonly kind: 'open';
      readonly id: string;
      readonly section: SectionName;
      /** What the section is opened with: a size phrase, a certificate or product id. */
      readonly subject: string;
      readonly title: string;
      readonly detail: string;
    })
  | (Found & {
      readonly kind: 'rule';
      readonly id: string;
      /** The marketplace. */
      readonly title: string;
      /** What it wants, in a sentence or two. */
      readonly detail: string;
      readonly source: { readonly title: string; readonly url?: string | undefined };
    });

/** Rows of one group, shown together; `name` is missing where rows are not grouped. */
export interface RowSpan {
  readonly name: RowGroup | undefined;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** The groups in the order of the rows. */
export function groupRows(rows: readonly ReplyRow[]): RowSpan[] {
  const spans: { name: RowGroup | undefined; from: number; to: number }[] = [];
  for (const [index, { group }] of rows.entries()) {
    const last = spans.at(-1);
    if (last && last.name === group) last.to = index + 1;
    else spans.push({ name: group, from: index, to: index + 1 });
  }
  return spans;
}

/** The first row of the next group, or of the one before; `undefined` behind the last and before the first. */
export function rowOfNextGroup(rows: readonly ReplyRow[], active: number, isBack: boolean): number | undefined {
  const spans = groupRows(rows);
  const at = spans.findIndex(({ from, to }) => active >= from && active < to);
  return at < 0 ? undefined : spans[at + (isBack ? -1 : 1)]?.from;
}
