import { browser } from './extension.ts';
import { heldTools, type Repair, type RepairOptions } from '../../content/repair/tools.ts';
import { BRING_TOOLS } from '../../domain/shared-names.ts';
import { readHandedSites } from './handed-sites.ts';
import { readPicks, writePicks } from './small-values.ts';

/** What the panel may ask for to have a site fixed. The tools are loaded when they are asked for the first time. */
export function createRepair(options: Omit<RepairOptions, 'own' | 'readPicks' | 'writePicks'>): Repair {
  let desk: Repair | undefined;
  const bring = async () => {
    if (!desk && !heldTools()) await browser.runtime.sendMessage(BRING_TOOLS).catch(() => false);
    return (desk ??= heldTools()?.({ ...options, own: readHandedSites, readPicks, writePicks }));
  };
  return {
    report: async (ask) => (await bring())?.report(ask) ?? null,
    async pick(ask) {
      const held = await bring();
      if (!held) throw new Error('no-tools');
      return held.pick(ask);
    },
    picks: async (ask) => (await bring())?.picks(ask) ?? {},
    unpick: async (ask) => (await bring())?.unpick(ask) ?? null,
    exportPicks: async (ask) => (await bring())?.exportPicks(ask) ?? null,
  };
}
