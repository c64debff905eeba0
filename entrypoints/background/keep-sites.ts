import { browser } from 'wxt/browser';
import { sitesStillTaken } from '../../domain/pack/kept-sites.ts';
import { PACK_SITES } from '../../domain/ports.ts';
import type { PackStore } from '../../storage/pack-store.ts';

/** Puts what the pack in use says of sites where content scripts can read it: they have no way to the pack itself. */
export async function keepSites(packStore: PackStore): Promise<void> {
  // A pack that was stored before packs spoke of sites says nothing of them.
  const sites = sitesStillTaken(await packStore.readKind('sites'));
  const kept: unknown = (await browser.storage.local.get(PACK_SITES))[PACK_SITES] ?? [];
  if (JSON.stringify(kept) !== JSON.stringify(sites)) await browser.storage.local.set({ [PACK_SITES]: sites });
}
