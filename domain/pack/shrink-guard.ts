import type { PackInUse } from './active-pack.ts';

/** Share of the replies, or of the list of buyers, that one revision may take away without somebody saying that it is meant. */
export const SHRINK_SHARE = 0.3;

/** Below this many rows a list is so short that a person sees what is gone. */
const SMALL_LIST = 10;

/** Rows of the two lists whose loss is not noticed until it has cost something. */
export interface GuardedCounts {
  readonly macros: number;
  /** 0 also when the team keeps no list. */
  readonly buyers: number;
}

/** The counts of the pack in use; without one nothing can shrink. */
export function countsOf(inUse: PackInUse | undefined): GuardedCounts {
  return { macros: inUse?.macroCount ?? 0, buyers: inUse?.buyerCount ?? 0 };
}

/** Says which list shrinks too much, as `buyers 1000 → 400`; `undefined` when none does. */
export function findShrink(before: GuardedCounts, after: GuardedCounts): string | undefined {
  const kind = (['buyers', 'macros'] as const).find(
    (one) => before[one] >= SMALL_LIST && after[one] < before[one] * (1 - SHRINK_SHARE),
  );
  return kind && `${kind} ${before[kind]} → ${after[kind]}`;
}
