import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { sites } from '../../content/sites/index.ts';
import { matchSite } from '../../content/finding/match-site.ts';
import { followAddress } from '../../content/watching/follow-address.ts';
import { startInbox } from './inbox.ts';
import { isSiteOff } from './place-store.ts';

/** How often an orphaned script asks whether its extension still lives (ms). */
const WATCHDOG_MS = 1000;

export default defineContentScript({
  matches: sites.flatMap((site) => site.hosts.map(({ host }) => `https://${host}/*`)),
  runAt: 'document_idle',
  // A message on the window would tell every page of these hosts that Sidedesk is there.
  noScriptStartedPostMessage: true,
  main(context) {
    let inbox: AbortController | undefined;
    let looks = 0;

    // On any other page of these hosts this is all there is: one look at the address whenever it changes.
    const look = async () => {
      const turn = (looks += 1);
      const match = matchSite(location, document, sites);
      const isWanted = match.kind !== 'none' && !(await isSiteOff(match.site.id));
      // The address has moved on meanwhile; the later look knows better.
      if (turn !== looks) return;
      if (!isWanted) {
        inbox?.abort();
        inbox = undefined;
      } else if (!inbox) {
        inbox = new AbortController();
        startInbox(window, AbortSignal.any([inbox.signal, context.signal]));
      }
    };
    followAddress(window, () => void look(), context.signal);
    browser.storage.onChanged.addListener(look);
    context.onInvalidated(() => inbox?.abort());
    // After an update or a removal nothing tells the old script; asking for the id does.
    context.setInterval(() => {
      if (!browser.runtime?.id) context.notifyInvalidated();
    }, WATCHDOG_MS);
    void look();
  },
});
