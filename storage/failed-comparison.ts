import type { KeyValueArea } from './sync/team-state.ts';

/** Under which name the failed comparison is kept. */
export const FAILED_COMPARISON_KEY = 'failed-comparison';

/** A fingerprint that a person typed wrong to the end, so that loading the page anew begins nothing anew. */
export interface FailedComparisons {
  /** When it failed, ISO 8601 UTC; `undefined`: not that anybody knows. Only the last one is kept. */
  read(fingerprint: string): Promise<string | undefined>;
  note(fingerprint: string, at: string): Promise<void>;
}

export function openFailedComparisons(area: KeyValueArea): FailedComparisons {
  return {
    async read(fingerprint) {
      const kept = (await area.get(FAILED_COMPARISON_KEY))[FAILED_COMPARISON_KEY];
      if (typeof kept !== 'object' || kept === null || !('of' in kept) || kept.of !== fingerprint) return undefined;
      return 'at' in kept && typeof kept.at === 'string' && !Number.isNaN(Date.parse(kept.at)) ? kept.at : undefined;
    },
    note: (fingerprint, at) => area.set({ [FAILED_COMPARISON_KEY]: { of: fingerprint, at } }),
  };
}
