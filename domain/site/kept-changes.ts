import type { ChangeSource } from './moving-words.ts';
import type { SiteChange } from './site-changes.ts';

/** What the pack in use changes of sites, as the background stores it for content scripts. */
export interface KeptChanges {
  readonly source: Exclude<ChangeSource, 'agent'>;
  readonly changes: readonly SiteChange[];
}

/**
 * Reads what was stored. It was checked before it was written, and no page can write there. A former version stored only the changes: it is then
 * unknown whether they were signed, until the background writes them again at its next start.
 */
export function readKeptChanges(kept: unknown): KeptChanges {
  if (Array.isArray(kept)) return { source: 'plain-pack', changes: kept as readonly SiteChange[] };
  const { source, changes } = (kept ?? {}) as Partial<KeptChanges>;
  return {
    source: source === 'signed-pack' ? 'signed-pack' : 'plain-pack',
    changes: Array.isArray(changes) ? (changes as readonly SiteChange[]) : [],
  };
}
