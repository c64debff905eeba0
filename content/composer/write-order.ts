import type { InsertOrder, InsertRefusal } from '../../domain/reply/insert.ts';
import type { WriterName } from '../../domain/site.ts';

/** What a writer gets: the order, and what the site says of its box. */
export interface WriteOrder extends InsertOrder {
  readonly writer?: WriterName;
  /** Whether the page still shows the conversation that the text is for; asked before every step that writes. */
  readonly mayWrite?: () => boolean;
}

/**
 * Why the box must not be written into at this moment, if it must not. A page runs code of its own when its box gets the focus, and while a writer waits:
 * by then it may show another conversation, or hold another draft.
 */
export type Objection = () => WriteRefusal | null;

/** Nothing of the text is in the box. */
export interface WriteRefusal {
  readonly kind: 'refused';
  readonly reason: Exclude<InsertRefusal, 'which-box' | 'not-seen'>;
  readonly count?: number;
}

/** How a write ended. `undo` answers whether the draft is back as it was; false means that nothing was changed back. */
export type WriteResult = { readonly kind: 'arrived'; readonly undo: () => Promise<boolean> } | WriteRefusal;

export function refuse(reason: WriteRefusal['reason'], count?: number): WriteRefusal {
  return { kind: 'refused', reason, ...(count !== undefined && { count }) };
}

/** The box at the moment of writing. */
interface BoxNow {
  readonly draft: string;
  /** Characters that are selected in it. */
  readonly selected: number;
  /** Characters that the page lets it hold. */
  readonly limit: number;
}

/** The text as it will be put in: what goes after a draft begins on a line of its own, where there are lines. */
export function setApart({ text, mode }: WriteOrder, draft: string, hasLines: boolean): string {
  return mode === 'end' && draft !== '' && !/\s$/.test(draft) ? (hasLines ? '\n' : ' ') + text : text;
}

/** Why this must not be written, if it must not: a text is never cut, and a draft never goes unasked. */
export function findObjection(order: WriteOrder, now: BoxNow): WriteRefusal | null {
  const { draft, selected } = now;
  const replaced = order.typed?.length ?? { caret: selected, draft: draft.length, end: 0 }[order.mode ?? 'caret'];
  if (order.mode === 'draft' && draft.trim() !== '' && ![draft, draft.length].includes(order.replaces ?? '')) {
    return refuse('draft-in-the-way', draft.length);
  }
  const limit = Math.min(order.limit ?? Infinity, now.limit);
  const over = draft.length - replaced + order.text.length - limit;
  return over > 0 ? refuse('too-long', over) : null;
}
