import { browser } from './extension.ts';
import { PLACE, SITES_OFF } from '../../domain/shared-names.ts';
import type { PanelPlace } from '../../domain/panel.ts';

const FIRST: PanelPlace = { width: 360, side: 'right', collapsed: false };

/** Where the agent left the panel on a site; the first time it is open, on the right. */
export async function readPlace(site: string): Promise<PanelPlace> {
  const stored: unknown = (await browser.storage.local.get(PLACE + site))[PLACE + site];
  if (typeof stored !== 'object' || stored === null) return FIRST;
  const { width, side, collapsed } = stored as Partial<Record<keyof PanelPlace, unknown>>;
  return {
    width: typeof width === 'number' ? width : FIRST.width,
    side: side === 'left' ? 'left' : 'right',
    collapsed: collapsed === true,
  };
}

export async function writePlace(site: string, place: PanelPlace): Promise<void> {
  await browser.storage.local.set({ [PLACE + site]: place });
}

/** Whether the agent switched Sidedesk off for a site. */
export async function isSiteOff(site: string): Promise<boolean> {
  const off: unknown = (await browser.storage.local.get(SITES_OFF))[SITES_OFF];
  return Array.isArray(off) && off.includes(site);
}
