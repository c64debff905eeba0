import { browser } from './extension.ts';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayFloat } from '../../content/locating/match-site.ts';
import { forgetSlow } from '../../content/locating/reading-time.ts';
import { watchRewriting } from '../../content/listen.ts';
import { followAddress } from '../../content/watching/follow-address.ts';
import type { Site } from '../../domain/site.ts';
import { readHandedSites } from './handed-sites.ts';
import { startInbox } from './inbox.ts';
import { startOnlyOne } from './only-one.ts';
import { isSiteKey, readOwnSites } from './own-sites.ts';
import { matchInTime } from '../../content/inbox/page-reader.ts';
import { isSiteOff } from './small-values.ts';
import { whenShown } from './when-shown.ts';

/** How often to check a page on which an inbox may open without a change of the address (ms). */
const FLOATING_MS = 1000;

/**
 * The content script; `wxt.config.ts` lists it in the manifest. WXT's own kind of content script announces to every page of these hosts by an event that
 * it is there, and lets the page end it by the same event; the panel is nobody's business but the agent's.
 */
export default defineUnlistedScript(() => whenShown(document, beginScript));

function beginScript(): void {
  const { signal } = startOnlyOne();
  watchRewriting(window, signal);
  let sites: readonly Site[] = [];
  let inbox: AbortController | undefined;
  let refresh = () => {};
  let looks = 0;

  // On any other page of these hosts this is all that happens: one look at the address whenever it changes, and where an inbox may open
  // as a part of any page, one at its landmarks every second.
  const look = async () => {
    if (signal.aborted) return;
    const turn = (looks += 1);
    const match = matchInTime(window, sites, readHandedSites());
    const isWanted = match.kind !== 'none' && !(await isSiteOff(match.site.id).catch(() => false));
    // The address has changed in the meantime; the later look decides.
    if (turn !== looks) return;
    if (!isWanted) {
      inbox?.abort();
      inbox = undefined;
      refresh = () => {};
    } else if (!inbox) {
      inbox = new AbortController();
      ({ refresh } = startInbox(window, () => sites, AbortSignal.any([inbox.signal, signal])));
    }
  };
  const readSites = async () => {
    sites = await readOwnSites(location.hostname);
    forgetSlow();
    await look();
    refresh();
  };
  followAddress(window, () => void look(), signal);
  const floating = setInterval(() => mayFloat(location, sites) && void look(), FLOATING_MS);
  signal.addEventListener('abort', () => clearInterval(floating), { once: true });
  browser.storage.onChanged.addListener((changes) => {
    if (signal.aborted) return;
    void (Object.keys(changes).some((key) => isSiteKey(key, location.hostname)) ? readSites() : look());
  });
  void readSites();
}
