import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Verdict } from '../../../domain/blacklist/verdict-kinds.ts';
import type { Known } from '../../../domain/guard/judge-compensation.ts';
import type { PageState } from '../../../domain/reading.ts';

/**
 * What the list says of the buyer of one conversation, for the parts that replies are inserted from. It is written where the buyer is looked up,
 * so that nothing between is drawn again.
 */
export interface VerdictBoard {
  readonly write: (known: Known) => void;
  readonly read: () => Known;
  readonly subscribe: (changed: () => void) => () => void;
}

export function createVerdictBoard(): VerdictBoard {
  const listeners = new Set<() => void>();
  // Until something is known, nothing may be promised.
  let known: Known = 'reading';
  return {
    write: (next) => {
      known = next;
      listeners.forEach((tell) => tell());
    },
    read: () => known,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}

export function useKnownBuyer(board: VerdictBoard): Known {
  return useSyncExternalStore(board.subscribe, board.read);
}

const NO_HANDLE: Known = { kind: 'cannot-check', reason: 'no-handle' };

/** `isTeam`: there is a list that the buyer could be on. */
export function useReportVerdict(
  board: VerdictBoard,
  state: PageState,
  verdict: Verdict | undefined,
  isTeam: boolean,
): void {
  const known =
    state.kind === 'open' ? (verdict ?? 'reading') : state.kind === 'layout-changed' && isTeam ? NO_HANDLE : 'no-buyer';
  useLayoutEffect(() => board.write(known), [board, known]);
}
