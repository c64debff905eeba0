import { browser } from 'wxt/browser';
import { heldTools, type RepairTools } from '../../content/repair/tools.ts';
import { BRING_TOOLS } from '../../domain/ports.ts';
import type { PageCalls } from '../../domain/protocol.ts';
import type { PageState } from '../../domain/reading.ts';
import type { Site } from '../../domain/site.ts';

/** What the panel may ask for to have a site mended. The tools come when they are asked for the first time. */
export function createRepairDesk(document: Document, sites: () => readonly Site[], shown: () => PageState) {
  return {
    async report(): Promise<PageCalls['report']['answer']> {
      const tools = await fetchTools();
      const state = shown();
      if (!tools || state.kind === 'none') return null;
      const { site: id } = state.kind === 'open' ? state.reading : state;
      const site = sites().find((one) => one.id === id);
      const health = state.kind === 'open' ? state.reading.health : state.kind === 'reading' ? [] : state.health;
      if (!site) return null;
      return JSON.stringify(tools.describePage(document.location, document, site, health), null, 1);
    },
  };
}

async function fetchTools(): Promise<RepairTools | undefined> {
  const held = heldTools();
  if (held) return held;
  await browser.runtime.sendMessage(BRING_TOOLS).catch(() => false);
  return heldTools();
}
