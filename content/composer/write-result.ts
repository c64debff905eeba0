import type { InsertRefusal } from '../../domain/protocol.ts';

/** How a write ended. `undo` answers whether the draft stands again as it was; false means that nothing was changed back. */
export type WriteResult =
  | { readonly kind: 'arrived'; readonly undo: () => Promise<boolean> }
  | { readonly kind: 'refused'; readonly reason: Exclude<InsertRefusal, 'conversation-changed'> };

export function refuse(reason: Exclude<InsertRefusal, 'conversation-changed'>): WriteResult {
  return { kind: 'refused', reason };
}
