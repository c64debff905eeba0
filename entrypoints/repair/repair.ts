import { pickElement, writeSelector } from '../../content/picker/pick-element.ts';
import { readPicked } from '../../content/picker/read-picked.ts';
import { describePage } from '../../content/repair/describe-page.ts';
import type { Repair, RepairOptions } from '../../content/repair/tools.ts';
import {
  hostOfAnySite,
  pickParts,
  publicPatch,
  siteFromPicks,
  type PagePicks,
  type PickPart,
} from '../../domain/site/picked-parts.ts';

/** The tools for fixing the site of one page. `tokens`: the look of what is drawn over the page. */
export function createRepair(options: RepairOptions, tokens: string): Repair {
  const { document, sites, own, match, readPicks, writePicks, shown, isOurs } = options;
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
    async report() {
      const state = shown();
      if (state.kind === 'none') return null;
      const { site: id } = state.kind === 'open' ? state.reading : state;
      const site = sites().find((one) => one.id === id);
      const health = state.kind === 'open' ? state.reading.health : state.kind === 'reading' ? [] : state.health;
      if (!site) return null;
      return JSON.stringify(describePage(document.location, document, site, health), null, 1);
    },

    async pick({ part, words }) {
      // Starting again gives up what went before.
      current?.abort();
      current = new AbortController();
      const signal = AbortSignal.any([options.signal, current.signal]);
      const picked = await pickElement({ document, part, words, isOurs, tokens, signal });
      if (picked) await change(part, picked);
      options.onPicked();
      return picked ? 'picked' : 'given-up';
    },

    async picks() {
      const { parts } = await readPicks(host);
      return Object.fromEntries(
        pickParts.flatMap((part) => {
          const picked = parts[part];
          if (!picked) return [];
          return [[part, { at: writeSelector(picked), reads: readPicked(document, part, picked) }]];
        }),
      );
    },

    async unpick({ part }) {
      await change(part, undefined);
      return null;
    },

    async exportPicks() {
      const picks = await readPicks(host);
      if (Object.keys(picks.parts).length === 0) return null;
      // A patch of the site as it ships: what the agent's own pack changes of it does not concern others.
      const change = picks.site ? publicPatch(picks, [...own(), ...sites()]) : siteFromPicks(host, picks.parts);
      return change ? JSON.stringify(change, null, 2) : null;
    },
  };
}
