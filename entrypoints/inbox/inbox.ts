import { browser, type Browser } from 'wxt/browser';
import tokens from '../../components/styles/tokens.css?inline';
import { lastEditable, restoreCaret } from '../../content/composer/remember-caret.ts';
import { guardKeys } from '../../content/composer/key-guard.ts';
import { isSeen } from '../../content/host/is-seen.ts';
import { createPanelHost, type PanelHost } from '../../content/host/panel-host.ts';
import { keepPresent } from '../../content/watching/watch-presence.ts';
import { serveLine, type Line } from '../../domain/channel.ts';
import { PANEL_PORT, type PageOrder } from '../../domain/ports.ts';
import type { PageCalls, PageNews } from '../../domain/protocol.ts';
import type { PageState } from '../../domain/reading.ts';
import type { Site } from '../../domain/site.ts';
import { followBox } from './follow-box.ts';
import { readHandedSites } from './handed-sites.ts';
import { createInserter } from './inserter.ts';
import { openFrameLine } from './frame-line.ts';
import { createPageReader } from './page-reader.ts';
import { readPlace, writePlace } from './place-store.ts';
import { createRepairDesk } from './repair-desk.ts';

type Tell = (news: PageNews) => void;

/** How long a page that keeps throwing the panel out is left alone (ms). */
const FIGHT_PAUSE_MS = 10_000;

/** Everything that happens on an inbox page, until the signal: read, watch, host the sidebar, write when told. `sites` are asked anew for each reading. */
export function startInbox(
  window: Window & typeof globalThis,
  sites: () => readonly Site[],
  signal: AbortSignal,
): { readonly refresh: () => void } {
  const { document } = window;
  const listeners = new Set<Tell>();
  const ports = new Set<Browser.runtime.Port>();
  const tellAll: Tell = (news) => listeners.forEach((tell) => tell(news));
  let state: PageState = { kind: 'none' };
  let host: PanelHost | undefined;

  const reader = createPageReader(window, sites, readHandedSites());
  const keys = guardKeys(window, signal);
  const box = followBox(window, reader, keys, tellAll, signal);
  const inserter = createInserter(reader, () => state, keys, box);
  const repair = createRepairDesk({
    document,
    sites,
    match: reader.match,
    shown: () => state,
    isOurs: (element) => element === host?.element,
    tokens,
    onPicked: () => host?.focusFrame(),
    signal,
  });
  const show = (next: PageState) => {
    state = next;
    tellAll({ kind: 'page', state });
    box.look(state.kind === 'open' ? state.reading.conversation : undefined);
    // The tab must not show the former buyer's shape until the frame has heard of the change.
    if (state.kind === 'reading') host?.showMark('reading', '');
    // A page without the landmarks may still turn out to be none of ours: it gets nothing yet.
    if (state.kind === 'none' || (state.kind === 'reading' && !reader.hasLandmarks())) return;
    void showHost(state.kind === 'open' ? state.reading.site : state.site);
  };
  reader.watch(show, box.follow, signal);

  browser.runtime.onConnect.addListener(acceptPanel);
  browser.runtime.onMessage.addListener(takeOrder);
  signal.addEventListener(
    'abort',
    () => {
      // From here on nothing is open, whatever stood there last: a side panel that still asks must be refused.
      state = { kind: 'none' };
      // An orphaned script has lost its ports with its extension.
      if (!browser.runtime?.id) return;
      browser.runtime.onConnect.removeListener(acceptPanel);
      browser.runtime.onMessage.removeListener(takeOrder);
      ports.forEach((port) => port.disconnect());
    },
    { once: true },
  );

  let isShowing = false;
  let leaveFrame = () => {};
  return { refresh: reader.refresh };

  async function showHost(site: string) {
    if (isShowing) return;
    isShowing = true;
    const place = await readPlace(site);
    if (signal.aborted) return;
    const origin = new URL(browser.runtime.getURL('/')).origin;
    host = createPanelHost({
      document,
      frameUrl: browser.runtime.getURL(framePage()),
      frameOrigin: origin,
      tokens,
      words: {
        panel: browser.i18n.getMessage('panel'),
        open: browser.i18n.getMessage('openPanel'),
        resize: browser.i18n.getMessage('resizePanel'),
      },
      place,
      neededWidth: () => reader.neededWidth(),
      onPlace: (changed) => {
        void writePlace(site, changed);
        tellAll({ kind: 'place', place: changed });
      },
      onFrame: (frame) =>
        void openFrameLine(frame, origin).then((line) => {
          leaveFrame();
          leaveFrame = serve(line, () => host !== undefined && isSeen(host.element));
        }),
      signal,
    });
    stay(host);
    window.addEventListener('pageshow', (event) => event.persisted && host?.reconnect(), { signal });
  }

  /** Puts the panel on the page and keeps it there. A page that fights for its own root has its way for a while, and is asked again. */
  function stay({ element, stepAside }: PanelHost) {
    if (signal.aborted) return;
    stepAside(false);
    keepPresent(element, () => document.documentElement, signal, {
      onGiveUp: () => {
        stepAside(true);
        window.setTimeout(() => host && stay(host), FIGHT_PAUSE_MS);
      },
    });
  }

  /** `canPress`: whether a press in that panel can have been meant. A page that makes the panel see-through lures presses onto it. */
  function serve(line: Line, canPress = () => true): () => void {
    const { tell } = serveLine<PageCalls, PageNews>(line, {
      insert: (ask) => (canPress() ? inserter.insert(ask) : { kind: 'refused', reason: 'not-seen' }),
      undo: inserter.undo,
      readDraft: inserter.read,
      focusComposer: () => {
        const composer = reader.composer()?.element ?? lastEditable(document);
        return { focused: composer !== null && restoreCaret(composer) };
      },
      showMark: ({ conversation, mark, word, theme }) => {
        const shown = state.kind === 'open' ? state.reading.conversation : null;
        host?.setTheme(theme);
        if (conversation === shown) host?.showMark(mark, word);
        return null;
      },
      arrange: (change) => host?.arrange(change) ?? { width: 360, side: 'right', collapsed: false, ...change },
      report: repair.report,
      pick: repair.pick,
      picks: repair.picks,
      unpick: repair.unpick,
      exportPicks: repair.exportPicks,
    });
    listeners.add(tell);
    tell({ kind: 'page', state });
    if (host) tell({ kind: 'place', place: host.place() });
    const draft = box.draft();
    if (draft) tell(draft);
    return () => listeners.delete(tell);
  }

  /** The browser's side panel connects as an extension page does; nothing else may. */
  function acceptPanel(port: Browser.runtime.Port) {
    const isOurs = port.sender?.id === browser.runtime.id && port.sender.url?.startsWith(browser.runtime.getURL('/'));
    if (port.name !== PANEL_PORT || !isOurs) return;
    const leave = serve({ post: (m) => port.postMessage(m), listen: (receive) => port.onMessage.addListener(receive) });
    ports.add(port);
    port.onDisconnect.addListener(() => {
      ports.delete(port);
      leave();
    });
  }

  function takeOrder(message: unknown): Promise<{ state: PageState }> | undefined {
    const { order } = message as Partial<PageOrder>;
    if (order === 'ask-state') return Promise.resolve({ state });
    if (order === 'focus-search' && host) {
      if (host.place().collapsed) host.arrange({ collapsed: false });
      host.focusFrame();
      tellAll({ kind: 'focus-search' });
    }
    if (order === 'toggle-panel' && host) {
      const { collapsed } = host.arrange({ collapsed: !host.place().collapsed });
      const composer = reader.composer();
      if (collapsed && composer) restoreCaret(composer.element);
    }
    return undefined;
  }
}

/** The sidebar's page; under its other name, which `wxt.config.ts` explains, where the manifest handed over no site. */
function framePage(): '/sidebar.html' {
  return readHandedSites().length > 0 ? '/sidebar.html' : ('/here.html' as '/sidebar.html');
}
