import { browser } from 'wxt/browser';
import { sitesStillTaken } from '../../domain/pack/kinds/site.ts';
import { siteSource } from '../../domain/team/site-source.ts';
import { packSites } from '../../domain/small-values.ts';
import type { KeptChanges } from '../../domain/site/kept-changes.ts';
import type { PackStore } from '../../storage/pack-store.ts';
import type { TeamStore } from '../../storage/team-store.ts';
import { readSmallValue, writeSmallValue } from '../../storage/small-values.ts';

/** Stores what the pack in use says of sites where content scripts can read it, and whether it is signed: they cannot reach the pack itself. */
export async function publishSiteChanges(packStore: PackStore, teamStore: Pick<TeamStore, 'read'>): Promise<void> {
  // A pack that was stored before packs spoke of sites says nothing of them.
  const changes = sitesStillTaken(await packStore.readKind('sites'));
  const source = siteSource(await packStore.readInUse(), await teamStore.read());
  const next: KeptChanges = { source, changes };
  const kept = await readSmallValue(browser, packSites);
  if (JSON.stringify(kept) !== JSON.stringify(next)) await writeSmallValue(browser, packSites, next);
}
