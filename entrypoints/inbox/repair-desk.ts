import type { SiteMatch } from '../../content/finding/match-site.ts';
import { heldTools, type RepairTools } from '../../content/repair/tools.ts';
import { BRING_TOOLS } from '../../domain/ports.ts';
import type { PageCalls } from '../../domain/protocol.ts';
import type { PageState } from '../../domain/reading.ts';
import type { Site } from '../../domain/site.ts';
import {
  hostOfAnySite,
  pickParts,
  publicPatch,
  siteFromPicks,
  type PagePicks,
  type PickPart,
} from '../../domain/site/picked-parts.ts';
import { readHandedSites } from './handed-sites.ts';
import { readPicks, writePicks } from './picks-store.ts';
import { browser } from './script-browser.ts';

interface RepairDeskOptions {
  readonly document: Document;
  readonly sites: () => readonly Site[];
  readonly match: () => SiteMatch;
  readonly shown: () => PageState;
  readonly isOurs: (element: Element) => boolean;
  /** Gives the focus back to the panel that asked. */
  readonly onPicked: () => void;
  readonly signal: AbortSignal;
}

/** What the panel may ask for to have a site mended. The tools come when they are asked for the first time. */
export function createRepairDesk(options: RepairDeskOptions) {
  const { document, sites, match, shown } = options;
  const host = document.location.hostname;
  let current: AbortController | undefined;

  const change = async (part: PickPart, picked: PagePicks['parts'][PickPart]) => {
    const before = await readPicks(host);
    const others = Object.entries(before.parts).filter(([name]) => name !== part);
    const parts = { ...Object.fromEntries(others), ...(picked && { [part]: picked }) };
    const found = match();
    const isKnown = found.kind !== 'none' && hostOfAnySite(found.site.id) === undefined;
    const site = isKnown ? { id: found.site.id, version: found.site.version, variant: found.variant.id } : before.site;
    await writePicks(host, { ...(site && { site }), parts });
  };

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

    async pick({ part, words }: PageCalls['pick']['ask']): Promise<PageCalls['pick']['answer']> {
      const tools = await fetchTools();
      if (!tools) throw new Error('no-tools');
      // Whoever begins anew has given up what went before.
      current?.abort();
      current = new AbortController();
      const signal = AbortSignal.any([options.signal, current.signal]);
      const { isOurs } = options;
      const picked = await tools.pickElement({ document, part, words, isOurs, signal });
      if (picked) await change(part, picked);
      options.onPicked();
      return picked ? 'picked' : 'given-up';
    },

    async picks(): Promise<PageCalls['picks']['answer']> {
      const { parts } = await readPicks(host);
      if (Object.keys(parts).length === 0) return {};
      const tools = await fetchTools();
      return Object.fromEntries(
        pickParts.flatMap((part) => {
          const picked = parts[part];
          if (!tools || !picked) return [];
          return [[part, { at: tools.writeSelector(picked), reads: tools.readPicked(document, part, picked) }]];
        }),
      );
    },

    async unpick({ part }: PageCalls['unpick']['ask']): Promise<null> {
      await change(part, undefined);
      return null;
    },

    async exportPicks(): Promise<PageCalls['exportPicks']['answer']> {
      const picks = await readPicks(host);
      if (Object.keys(picks.parts).length === 0) return null;
      // A patch of the site as it ships: what the agent's own pack changes of it is not for others.
      const change = picks.site
        ? publicPatch(picks, [...readHandedSites(), ...sites()])
        : siteFromPicks(host, picks.parts);
      return change ? JSON.stringify(change, null, 2) : null;
    },
  };
}

async function fetchTools(): Promise<RepairTools | undefined> {
  const held = heldTools();
  if (held) return held;
  await browser.runtime.sendMessage(BRING_TOOLS).catch(() => false);
  return heldTools();
}
