import type { InsertRefusal } from '../../domain/reply/insert.ts';

/** Nothing of the text stands in the box. */
export interface WriteRefusal {
  readonly kind: 'refused';
  readonly reason: Exclude<InsertRefusal, 'conversation-changed' | 'which-box' | 'not-seen'>;
  readonly count?: number;
}

/** How a write ended. `undo` answers whether the draft stands again as it was; false means that nothing was changed back. */
export type WriteResult = { readonly kind: 'arrived'; readonly undo: () => Promise<boolean> } | WriteRefusal;

export function refuse(reason: WriteRefusal['reason'], count?: number): WriteRefusal {
  return { kind: 'refused', reason, ...(count !== undefined && { count }) };
}
