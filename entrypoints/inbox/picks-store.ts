import { browser } from './extension.ts';
import { PICKS } from '../../domain/shared-names.ts';
import type { PagePicks } from '../../domain/site/picked-parts.ts';

/** What was pointed at on a host; empty at first. It stays on this device. */
export async function readPicks(host: string): Promise<PagePicks> {
  const stored: unknown = (await browser.storage.local.get(PICKS + host))[PICKS + host];
  // Only our own script writes there.
  return typeof stored === 'object' && stored !== null ? (stored as PagePicks) : { parts: {} };
}

export async function writePicks(host: string, picks: PagePicks): Promise<void> {
  if (Object.keys(picks.parts).length === 0) await browser.storage.local.remove(PICKS + host);
  else await browser.storage.local.set({ [PICKS + host]: picks });
}
